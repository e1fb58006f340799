"""The facts of a run, read from the run store and its data: quick, and without Keras."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from designer import evaluation, inside, runs
from designer.evaluation import Classes, Masks
from designer.graph import Document, Objective, effective
from designer.inside import NoLook
from designer.runs import BATCH_PREFIX, Point, Run, RunStore

from .facts import ClassFacts, Curve, Facts, Inside, OutputFacts
from .shares import shares

#: Curves are read thinned to so many points: all of hundreds of epochs, and enough of more.
_POINTS = 500
_LOSS, _RATE, _ACCURACY = "loss", "learning_rate", "accuracy"
_VALIDATION = "val_"

_Curves = Mapping[str, tuple[Point, ...]]


def facts_of(store: RunStore, run: Run) -> Facts:
    """All that a diagnosis looks at; InvalidDocument where the run's design no longer opens."""
    document = runs.document_of(store, run.id)
    _, curves = runs.growth(store, run.id, {}, points=_POINTS)
    outputs = tuple(_outputs(store, run, document, curves))
    batches, rates = curves.get(BATCH_PREFIX + _LOSS, ()), curves.get(BATCH_PREFIX + _RATE, ())
    moments = inside.moments(store, run.id)
    added = _adds_to_the_loss(document)
    return Facts(
        document,
        document,
        _curve(curves, _LOSS),
        outputs,
        chance=None if added else _together(outputs, [one.chance for one in outputs]),
        validation_chance=None if added else _together(outputs, [one.validation_chance for one in outputs]),
        first=batches[0].low if batches else None,
        highest=max((point.high for point in batches), default=None),
        rate=max((point.high for point in rates), default=None),
        steps_per_epoch=run.steps_per_epoch,
        samples=run.steps_per_epoch * run.batch_size,
        has_diverged=run.has_diverged,
        is_at_rest=run.is_at_rest,
        inside=_look(store, run.id, moments[-1].steps) if moments else None,
        earliest=_look(store, run.id, moments[0].steps) if moments else None,
    )


def _outputs(store: RunStore, run: Run, document: Document, curves: _Curves) -> Iterator[OutputFacts]:
    """What is known of every output that is trained for something."""
    outputs = [output.name for output in effective(document).graph.outputs]
    several, found = len(outputs) > 1, _found(store, run.id)
    for name in outputs:
        objective = document.training.objectives.get(name, Objective())
        if objective.loss is None or document.data is None:
            continue
        prefix = f"{name}_" if several else ""
        known = shares(document.data, name, objective)
        yield OutputFacts(
            name if several else "",
            _curve(curves, prefix + _LOSS),
            objective,
            known.chance,
            known.validation_chance,
            tuple(
                ClassFacts(label, count, found.get(name, {}).get(label))
                for label, count in known.counts.items()
            ),
            known.unit,
            _curve(curves, _accuracy(curves, prefix)),
        )


def _curve(curves: _Curves, key: str) -> Curve:
    train, validation = (
        tuple(p.value for p in curves.get(each, ())) for each in (key, f"{_VALIDATION}{key}")
    )
    return Curve(train, validation)


def _accuracy(curves: _Curves, prefix: str) -> str:
    """The first metric of an output that is an accuracy, as Keras logs it; "" when it has none."""
    own = (key for key in curves if key.startswith(prefix) and key.endswith(_ACCURACY))
    return next((key for key in own if not key.startswith((_VALIDATION, BATCH_PREFIX))), "")


def _together(outputs: Sequence[OutputFacts], chances: Iterable[float | None]) -> float | None:
    """The loss of the whole model by chance, as Keras adds it up; None unless it is known of all outputs."""
    weighted = [
        None if chance is None else chance * one.objective.weight
        for one, chance in zip(outputs, chances, strict=True)
    ]
    known = [each for each in weighted if each is not None]
    return math.fsum(known) if known and len(known) == len(weighted) else None


def _adds_to_the_loss(document: Document) -> bool:
    """Whether layers add to the loss, so that it says less of how well targets are met."""
    return any(
        layer.kind == "ActivityRegularization"
        or any(name.endswith("regularizer") and value is not None for name, value in layer.config.items())
        for graph in (document.graph, *document.models.values())
        for layer in graph.layers.values()
    )


def _found(store: RunStore, run: str) -> dict[str, dict[str, float | None]]:
    """The part of each class that was found in the test part, by output and class; empty before it was measured."""
    kept = runs.evaluation_of(store, run)
    try:
        measured = evaluation.decode(kept) if kept is not None else None
    except ValueError:  # of another version
        return {}
    found = {}
    for one in measured.outputs if measured is not None else ():
        match one.figures:
            case Classes(names=names, recall=parts) | Masks(names=names, iou=parts):
                found[one.output] = dict(zip(names, parts, strict=False))
            case _:
                pass
    return found


@lru_cache(maxsize=64)
def _look(store: RunStore, run: str, steps: int) -> Inside | None:
    """A look and how the nodes fare in it; None when it has gone meanwhile."""
    try:
        look = inside.look_at(store, run, steps)
    except NoLook:
        return None
    return Inside(look, inside.healths(look))
