"""What the curves in a browser are told: all points once, then only what is new.

Messages may overtake each other on their way, so each repeats what the two before it brought. The curves say
when they missed more than that, and everything is told again.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from designer.graph import Document, Json
from designer.runs import Point, Run, RunStore, curve, growth

from .curve_panels import panels

_POINTS = 600
_REPEATED = 3


@dataclass(frozen=True, slots=True)
class Part:
    """The batches that somebody looks at: after the first up to the last; numbered as it was asked for."""

    number: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Asked:
    """What the curves ask for: a part more finely, and everything again as often as they say.

    `seen` is the mark of the predictions that they know of.
    """

    again: int = 0
    seen: int = 0
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What the curves of one place were told so far: the latest message, and how far the latest ones reached."""

    session: str = field(default_factory=lambda: uuid.uuid4().hex[:12])
    run: str = ""
    number: int = 0
    reached: tuple[Mapping[str, int], ...] = ()
    again: int = 0
    detail: dict[str, Json] | None = None
    detailed: int = 0
    message: dict[str, Json] = field(default_factory=dict)


def tell(
    told: Told,
    store: RunStore,
    run: Run,
    document: Document,
    asked: Asked,
    *,
    tab: str = "",
    previews: int = 0,
) -> Told:
    """The next message for the curves; the same as before where nothing has changed."""
    if told.run != run.id or told.again != asked.again:
        told = replace(told, run=run.id, again=asked.again, reached=(), detail=None)
    seen = told.reached[0] if told.reached else {}
    ends, points = growth(store, run.id, seen, points=_POINTS)
    if _went_back(ends, told.reached):
        told, (ends, points) = (
            replace(told, reached=(), detail=None),
            growth(store, run.id, {}, points=_POINTS),
        )
    detail = _detail(store, run, asked.part, told.detail, ends)
    now: dict[str, Json] = {"tab": tab, "stepsPerEpoch": run.steps_per_epoch, "previews": previews}
    nothing_new = told.reached and ends == told.reached[-1] and now.items() <= told.message.items()
    if nothing_new and detail is told.detail:
        return told
    number = told.number + 1
    detailed = told.detailed if detail is told.detail else number
    message: dict[str, Json] = {
        **now,
        "detail": detail if number < detailed + _REPEATED else None,
        "session": told.session,
        "run": run.id,
        "number": number,
        "since": number - len(told.reached) if told.reached else 0,
        "points": {key: _packed(found, run.created) for key, found in points.items()},
        "panels": [asdict(panel) for panel in panels(document, ends)],
    }
    reached = (*told.reached, ends)[-_REPEATED:]
    return replace(told, number=number, reached=reached, detail=detail, detailed=detailed, message=message)


def _went_back(ends: Mapping[str, int], reached: Sequence[Mapping[str, int]]) -> bool:
    """Whether a run has less than before: it was set back to a checkpoint."""
    return bool(reached) and any(ends.get(key, -1) < end for key, end in reached[-1].items())


def _detail(
    store: RunStore, run: Run, part: Part | None, before: dict[str, Json] | None, ends: Mapping[str, int]
) -> dict[str, Json] | None:
    """The points of a part, found once; while it is looked at the browser adds what comes behind it."""
    if part is None or (before is not None and before["number"] == part.number):
        return before
    found = {
        key: curve(store, run.id, key, since=part.first, until=part.last, points=_POINTS)
        for key in ends
        if "/" in key
    }
    points: dict[str, Json] = {key: _packed(there, run.created) for key, there in found.items() if there}
    return {"number": part.number, "from": part.first, "to": part.last, "points": points}


def _packed(points: Sequence[Point], since: float) -> list[Json]:
    """Columns of step, time, value, and lowest and highest where they differ from the value."""
    values = [_short(point.value) for point in points]
    lows, highs = [_short(point.low) for point in points], [_short(point.high) for point in points]
    columns: list[Any] = [
        [point.step for point in points],
        [round(point.t - since, 2) for point in points],
        values,
    ]
    return [*columns, None if lows == values else lows, None if highs == values else highs]


def _short(value: float) -> float:
    """A number with as many digits as can be seen."""
    return float(f"{value:.6g}")
