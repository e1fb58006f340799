"""How fast a run is, from when its latest epochs began and ended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from .seeing import Epoch

#: What was measured so many epochs ago, and so many seconds at least, counts for half.
_HALF_EPOCHS, _HALF_SECONDS = 3.0, 10.0
#: One epoch counts for so many usual ones at most: the machine may have slept.
_MOST_USUAL = 3.0
#: As long as it is not known what the first validation takes without compiling it: this part of the batches' time at most.
_VALIDATION = 0.25


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a run is: at `seen`, `epochs` of them were over, and the next one had `left_of_epoch` seconds to go."""

    epoch_seconds: float
    epochs: int
    left_of_epoch: float
    seen: float


@dataclass(frozen=True, slots=True)
class _Found:
    """Some seconds that were measured at a time, and how much they count for."""

    at: float
    seconds: float
    share: float = 1.0


def pace(epochs: Sequence[Epoch], steps: int, validation: float | None) -> Pace | None:
    """The pace of epochs of so many steps, the latest of which may be under way; None when it cannot be told.

    `validation` are the seconds of the session's first validation, without compiling it.
    """
    if not epochs:
        return None
    last, whole = epochs[-1], _whole(epochs)
    half = max(_HALF_SECONDS, _HALF_EPOCHS * whole[-1].seconds if whole else 0.0)
    batch = _mean(_batches(epochs), half)
    after = 0.0
    if batch is not None:
        after = _after(epochs, batch, steps, validation, half)
        whole = [*_first(epochs[0], steps, after), *whole, *_under_way(last, steps, after)]
    usual = _mean(whole, half)
    if usual is None:
        return None
    if last.ended is not None or last.last is None:
        return Pace(usual, last.number, usual, last.ended or 0.0)
    to_do = last.number * steps - last.last.step
    left = usual * to_do / steps if batch is None else batch * to_do + after
    return Pace(usual, last.number - 1, left, last.last.t)


def _whole(epochs: Sequence[Epoch]) -> list[_Found]:
    """From the end of one epoch to that of the next."""
    ends = [epoch.ended for epoch in epochs if epoch.ended is not None]
    return [_Found(after, after - before) for before, after in pairwise(ends)]


def _batches(epochs: Sequence[Epoch]) -> Iterator[_Found]:
    """What a batch takes, by epoch."""
    for epoch in epochs:
        if epoch.batch is not None and epoch.first is not None and epoch.last is not None:
            yield _Found(epoch.last.t, epoch.batch, epoch.last.t - epoch.first.t)


def _first(first: Epoch, steps: int, after: float) -> Iterator[_Found]:
    """The oldest epoch as it would be if nothing had been compiled in it."""
    if first.batch is not None and first.last is not None:
        yield _Found(first.last.t, first.batch * steps + after)


def _under_way(last: Epoch, steps: int, after: float) -> Iterator[_Found]:
    """The epoch under way, which counts for the part of it that is done."""
    if last.ended is None and last.batch is not None and last.last is not None:
        share = 1 - (last.number * steps - last.last.step) / steps
        yield _Found(last.last.t, last.batch * steps + after, share)


def _after(epochs: Sequence[Epoch], batch: float, steps: int, validation: float | None, half: float) -> float:
    """What follows the batches of an epoch until the next one's: validation, and what is kept of the epoch."""
    validated = [
        _Found(epoch.ended, epoch.ended - epoch.last.t)
        for epoch in epochs
        if epoch.ended is not None and epoch.last is not None
    ]
    if validated:
        seconds = min(validated[0].seconds, _VALIDATION * batch * steps) if validation is None else validation
        validated[0] = _Found(validated[0].at, seconds)
    return (_mean(validated, half) or 0.0) + (_mean(_between(epochs, steps), half) or 0.0)


def _between(epochs: Sequence[Epoch], steps: int) -> Iterator[_Found]:
    """From the end of an epoch until the next one's first batch begins."""
    for one, other in pairwise(epochs):
        if one.ended is not None and other.first is not None and other.batch is not None:
            done = other.first.step - (other.number - 1) * steps
            yield _Found(one.ended, max(other.first.t - other.batch * done - one.ended, 0.0))


def _mean(found: Iterable[_Found], half: float) -> float | None:
    """The mean of what was found, of which the latest counts most."""
    listed = list(found)
    if not listed:
        return None
    latest, most = listed[-1].at, _MOST_USUAL * median(one.seconds for one in listed)
    weights: list[float] = [one.share * 0.5 ** ((latest - one.at) / half) for one in listed]
    total = sum(weights)
    if not total:
        return None
    return sum(weight * min(one.seconds, most) for weight, one in zip(weights, listed, strict=True)) / total
