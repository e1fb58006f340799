"""The curves of several runs for one chart: thinned so that all together stay quick, repeats as mean and interval."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from typing import Any, Literal, cast

from designer import runs
from designer.graph import Json
from designer.runs import BATCH_PREFIX, Listed, Point, Run, RunStore

from .run_labels import labels
from .run_rows import Row, rows
from .words import title_of

Which = Literal["Validation", "Training", "Both", "By batch"]

#: As many points as are sent for all lines together, and for one at least and at most.
_POINTS, _FEWEST, _MOST = 24_000, 100, 600
_VALIDATION = "val_"


@dataclass(frozen=True, slots=True)
class Line:
    """A curve as the browser draws it; `points` are columns of step, time, value, lowest, highest."""

    id: str
    dashed: bool
    by: Literal["epoch", "batch"]
    stepsPerEpoch: int  # noqa: N815  (a name in the browser)
    points: tuple[Any, ...]
    band: Literal["range", "interval"]
    name: str = ""
    colour: str = ""


def metrics(found: Sequence[Listed]) -> tuple[str, ...]:
    """The names of what some runs logged by epoch, without "val_": the loss first, the learning rate last."""
    names = {key.removeprefix(_VALIDATION) for each in found for key in each.spans}
    return tuple(sorted(names, key=lambda name: (name == "learning_rate", name != "loss", name)))


def choices(found: Sequence[Listed], metric: str) -> tuple[Which, ...]:
    """What there is of a metric: of validation, of training, of both, by batch."""
    has = {key for each in found for key in each.spans}
    validation, training = _VALIDATION + metric in has, metric in has
    given: Mapping[Which, bool] = {
        "Validation": validation,
        "Training": training,
        "Both": validation and training,
        "By batch": training and metric != "learning_rate",
    }
    return tuple(which for which, there in given.items() if there)


def view(
    store: RunStore, groups: Sequence[Row], metric: str, which: Which, colours: Mapping[str, str]
) -> dict[str, Json]:
    """What the browser is told of a metric of some runs; a group of several is drawn as their mean."""
    keys = _keys(metric, which)
    drawn = sum(len(row.members) if which == "By batch" else 1 for row in groups) * len(keys)
    points = min(max(_POINTS // max(drawn, 1), _FEWEST), _MOST)
    members = [each for row in groups for each in row.members]
    named = labels(rows(store, members, folded=False) if which == "By batch" else groups)
    told = [
        _shown(line, named[line.id], colours[row.first.id], which)
        for row in groups
        for key in keys
        for line in _lines(store, row, key, points)
    ]
    part = {"Validation": "Validation: ", "Training": "Training: ", "Both": "", "By batch": ""}[which]
    title = part + (title_of(metric).lower() if part else title_of(metric))
    return {"title": title, "lines": [cast("Json", _plain(line)) for line in told]}


def _shown(line: Line, name: str, colour: str, which: Which) -> Line:
    """Both parts of the data are told apart by dashes, and in words."""
    dashed = line.dashed and which == "Both"
    return replace(line, name=f"{name} · validation" if dashed else name, colour=colour, dashed=dashed)


def _plain(line: Line) -> dict[str, Any]:
    """Its fields as they are; `asdict` would copy every number."""
    return {field.name: getattr(line, field.name) for field in fields(line)}


def _keys(metric: str, which: Which) -> tuple[str, ...]:
    match which:
        case "Validation":
            return (_VALIDATION + metric,)
        case "Training":
            return (metric,)
        case "Both":
            return metric, _VALIDATION + metric
        case "By batch":
            return (BATCH_PREFIX + metric,)


def _lines(store: RunStore, row: Row, key: str, points: int) -> Iterator[Line]:
    """The mean of a row's runs by epoch, or each of them by batch, since no two have the same batches."""
    marks = tuple(_mark(each.run) for each in row.members)
    if len(marks) > 1 and not key.startswith(BATCH_PREFIX):
        yield _line(row.first, key, _packed(store, marks, key, points), "interval")
        return
    for each, mark in zip(row.members, marks, strict=True):
        yield _line(each.run, key, _packed(store, (mark,), key, points), "range")


def mean_curve(curves: Sequence[Sequence[Point]]) -> tuple[Point, ...]:
    """The mean of some curves at each step that any of them has, between the ends of its 95 % confidence interval.

    `n` is how many had a value there; where it is one, the interval is that value alone.
    """
    at: dict[int, list[Point]] = {}
    for curve in curves:
        for point in curve:
            at.setdefault(point.step, []).append(point)
    return tuple(_mean(step, at[step]) for step in sorted(at))


def _mean(step: int, there: Sequence[Point]) -> Point:
    found = runs.interval([point.value for point in there])
    low, high = (found.mean if end is None else end for end in (found.low, found.high))
    return Point(step, sum(point.t for point in there) / len(there), found.mean, low, high, len(there))


def _line(run: Run, key: str, points: tuple[Any, ...], band: Literal["range", "interval"]) -> Line:
    return Line(
        id=run.id,
        dashed=key.startswith(_VALIDATION),
        by="batch" if key.startswith(BATCH_PREFIX) else "epoch",
        stepsPerEpoch=run.steps_per_epoch,
        points=points,
        band=band,
    )


@dataclass(frozen=True, slots=True)
class _Mark:
    """As long as all of this is the same, so are a run's curves."""

    id: str
    state: str
    epoch: int
    step: int
    ended: float | None
    created: float


def _mark(run: Run) -> _Mark:
    return _Mark(run.id, run.state, run.epoch, run.step, run.ended, run.created)


@lru_cache(maxsize=1024)
def _packed(store: RunStore, marks: tuple[_Mark, ...], key: str, points: int) -> tuple[Any, ...]:
    """The columns of a run's curve, or of the mean of several; times count from when each was queued."""
    read = runs.curve if key.startswith(BATCH_PREFIX) else runs.sample
    curves = [read(store, mark.id, key, points=points) for mark in marks]
    since = marks[0].created
    found = curves[0] if len(curves) == 1 else mean_curve([*map(_from, curves, marks, [since] * len(marks))])
    values = [_short(point.value) for point in found]
    lows, highs = [_short(point.low) for point in found], [_short(point.high) for point in found]
    ends = [None if lows == values else lows, None if highs == values else highs]
    return [point.step for point in found], [round(point.t - since, 2) for point in found], values, *ends


def _from(curve: Sequence[Point], mark: _Mark, since: float) -> list[Point]:
    """A curve as if its run had been queued at another time."""
    return [replace(point, t=point.t - mark.created + since) for point in curve]


def _short(value: float) -> float:
    """A number with as many digits as can be seen."""
    return float(f"{value:.5g}")
