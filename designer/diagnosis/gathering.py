"""The facts of a run, read from the run store and its data: quick, and without Keras."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from designer import evaluation, inside, runs
from designer.evaluation import Classes, Masks
from designer.graph import Document, Objective, effective
from designer.inside import LookRefused, NoLook
from designer.runs import BATCH_PREFIX, Point, Run, RunStore

from .facts import ClassFacts, Curve, Facts, Inside, OutputFacts
from .shares import shares

#: Curves are read thinned to so many points, so that each of thousands of epochs is one.
_POINTS = 5000
_LOSS, _RATE, _ACCURACY = "loss", "learning_rate", "accuracy"
_VALIDATION = "val_"
_BY_BATCH = (BATCH_PREFIX + _LOSS, BATCH_PREFIX + _RATE)

_Curves = Mapping[str, tuple[Point, ...]]


def facts_of(store: RunStore, run: Run) -> Facts:
    """All that a diagnosis looks at; InvalidDocument where the run's design no longer opens."""
    document, curves = runs.document_of(store, run.id), _curves(store, run.id)
    outputs = tuple(_outputs(store, run, document, curves))
    batches, rates = curves.get(BATCH_PREFIX + _LOSS, ()), curves.get(BATCH_PREFIX + _RATE, ())
    added = _adds_to_the_loss(document)
    return Facts(
        document,
        document,
        _curve(curves, _LOSS),
        outputs,
        chance=None if added else _together(outputs, [one.chance for one in outputs]),
        validation_chance=None if added else _together(outputs, [one.validation_chance for one in outputs]),
        first=_start(batches[0]) if batches else None,
        highest=max((point.high for point in batches), default=None),
        rate=max((point.high for point in rates), default=_planned_rate(document)),
        steps_per_epoch=run.steps_per_epoch,
        samples=run.steps_per_epoch * run.batch_size,
        has_diverged=run.has_diverged,
        is_at_rest=run.is_at_rest,
        is_new=not run.parent and document.training.start is None and document.weights is None,
        inside=_inside(store, run),
    )


def _start(point: Point) -> float:
    """The loss at the very first of the batches that were folded into a point: where it rose the lowest, else the highest."""
    return point.low if point.value > (point.low + point.high) / 2 else point.high


def _planned_rate(document: Document) -> float | None:
    """The learning rate where no batch has told it: the plan's, if that is a number."""
    planned = document.training.optimizer.config.get("learning_rate")
    return float(planned) if isinstance(planned, (int, float)) else None


def _curves(store: RunStore, run: str) -> _Curves:
    """What is looked at of a run's series: all by epoch, of those by batch the loss and the learning rate."""
    known = runs.latest(store, run)
    passed_over = {key: point.step for key, point in known.items() if "/" in key and key not in _BY_BATCH}
    _, found = runs.growth(store, run, passed_over, points=_POINTS)
    return found


def _inside(store: RunStore, run: Run) -> Inside | None:
    """The latest look at the run that is kept, if there is one."""
    moments = inside.moments(store, run.id)
    if moments:
        return _look(store, run.id, moments[-1].steps, run.started)
    try:
        look = inside.kept_look(store, run.id) if run.is_at_rest else None
    except LookRefused:
        return None
    return None if look is None else Inside(look, inside.healths(look))


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
def _look(store: RunStore, run: str, steps: int, session: float | None) -> Inside | None:
    """A look and how the nodes fare in it; None when it has gone meanwhile. Another session may look there anew."""
    try:
        look = inside.look_at(store, run, steps)
    except NoLook:
        return None
    return Inside(look, inside.healths(look))
