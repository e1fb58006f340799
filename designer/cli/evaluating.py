"""The command that measures a run's model: its scores, how sure they are, and where it does badly."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from designer import runs
from designer.data import UnknownDataset, dataset
from designer.evaluation import (
    Evaluation,
    OutputEvaluation,
    Sliced,
    encode,
    evaluate_apart,
    kept,
    named,
    samples_of,
    sliced,
    slicings,
)
from designer.runs import RunStore

from .designs import print_json
from .failures import Failure

_VERDICTS = {
    "better": "better than guessing",
    "worse": "worse than guessing",
    "unclear": "not distinguishable from guessing",
    "few": "too few samples, or groups of them, to tell it from guessing",
    None: "",
}


def evaluate(options: argparse.Namespace) -> int:
    """Print what a run's model scores on a part of its data, measured now unless that was done before."""
    store = runs.open_store()
    evaluation = _evaluation(store, options)
    found = _slices(store, evaluation, options.slices) if options.slices else {}
    if options.json:
        print_json({**encode(evaluation), **({"slices": _json(found)} if options.slices else {})})
        return 0
    print(f"{evaluation.samples} samples of the {evaluation.part} part, {_weights(evaluation)}")
    for name, value in evaluation.metrics.items():
        print(f"{name}: {'undefined' if value is None else format(value, '.4g')}")
    for output in evaluation.outputs:
        _tell(output, several=len(evaluation.outputs) > 1)
        if output.output in found:
            _tell_slices(found[output.output])
    return 0


def _evaluation(store: RunStore, options: argparse.Namespace) -> Evaluation:
    runs.run(store, options.run_id)
    found = kept(store, options.run_id, options.part, options.weights)
    whole = found is not None and (not options.slices or samples_of(store, found) is not None)
    if found is not None and whole:
        return found
    return evaluate_apart(
        options.run_id, home=store.home, part=options.part, which=options.weights, told=_progress
    )


def _progress(done: int, of: int) -> None:
    if sys.stderr.isatty():
        print(f"\rbatch {done:,} of {of:,}", end="\n" if done == of else "", file=sys.stderr, flush=True)


def _weights(evaluation: Evaluation) -> str:
    which = evaluation.weights
    return f"{which} weights" if which in ("last", "best") else f"weights of checkpoint {which}"


def _tell(output: OutputEvaluation, *, several: bool) -> None:
    if several:
        print(f"\n{output.output}")
    for line in _lines(output):
        print(line)


def _lines(output: OutputEvaluation) -> Iterator[str]:
    for score in output.scores:
        value = "undefined" if score.value is None else f"{score.value:.4g}"
        sure = score.interval
        told = f"{score.name:<24}{value:>10}"
        if sure is not None:
            told += f"   95 %: {sure.low:.4g} to {sure.high:.4g}  ({sure.method}, {sure.units} {sure.unit}s)"
        yield told + ("" if score.guess is None else f"   guess {score.guess:.4g}")
    guess = output.baseline
    if guess is not None:
        compared = (
            f"a blind guess ({guess.text}): {guess.measure} {guess.guess:.4g}, the model {guess.model:.4g}"
        )
        verdict = _VERDICTS[guess.verdict]
        yield compared + (f": {verdict}" if verdict else "")
    yield from output.notes


def _slices(store: RunStore, evaluation: Evaluation, by: str) -> dict[str, Sliced]:
    """By output, the slices by what is named; Failure, with what there is, when that is nothing."""
    samples = samples_of(store, evaluation)
    run = runs.run(store, evaluation.run)
    try:
        data = dataset(run.dataset)
    except UnknownDataset:
        data = None
    found, there = {}, dict[str, None]()
    for output in samples.outputs if samples else ():
        assert samples is not None
        ways = slicings(samples, output, data)
        there |= dict.fromkeys(ways)
        way = named(list(ways), by)
        if way is not None:
            found[output] = sliced(samples, output, ways[way])
    if not found:
        raise Failure(f"The samples cannot be divided by {by!r}. There are: {', '.join(there) or 'none'}.")
    return found


def _tell_slices(found: Sliced) -> None:
    print(f"{found.measure} by {found.by}, the worst first; over all samples {found.whole:.4g}")
    for one in found.slices:
        sure = "" if one.interval is None else f"   95 %: {one.interval.low:.4g} to {one.interval.high:.4g}"
        few = "   few" if one.is_small else ""
        print(f"  {one.name:<24}{one.value:>10.4g}   n {one.samples}{sure}{few}")


def _json(found: dict[str, Sliced]) -> dict[str, object]:
    return {
        output: {
            "by": each.by, "measure": each.measure, "whole": each.whole,
            "slices": [
                {
                    "name": one.name, "samples": one.samples, "value": one.value,
                    "low": one.interval.low if one.interval else None,
                    "high": one.interval.high if one.interval else None,
                }
                for one in each.slices
            ],
        }
        for output, each in found.items()
    }  # fmt: skip
