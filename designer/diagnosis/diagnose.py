"""All rules over the facts of one training; a cause hides what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .facts import Facts
from .model import Finding, Kind
from .rules import (
    dead_units,
    diverged,
    exploding,
    imbalance,
    learning_rate,
    not_learning,
    overfitting,
    vanishing,
)

_RULES: tuple[Callable[[Facts], Finding | None], ...] = (
    learning_rate.find,
    exploding.find,
    diverged.find,
    dead_units.find,
    vanishing.find,
    imbalance.find,
    not_learning.find,
    overfitting.find,
)
"""In the order in which findings are looked at."""

_BLIND: frozenset[Kind] = frozenset({"not learning", "imbalance"})
_INNER: frozenset[Kind] = frozenset({"dead units", "vanishing gradients"})

#: What each illness brings with it, so that it need not be said as well.
_EXPLAINS: Mapping[Kind, frozenset[Kind]] = {
    "learning rate too high": _BLIND | _INNER | {"diverged", "exploding gradients"},
    "exploding gradients": _BLIND | _INNER | {"diverged"},
    "diverged": _BLIND | _INNER,
    "dead units": _BLIND | {"vanishing gradients"},
    "vanishing gradients": _BLIND,
    "imbalance": frozenset({"not learning"}),
    "not learning": frozenset(),
    "overfitting": frozenset(),
}


def diagnose(facts: Facts) -> tuple[Finding, ...]:
    """What ails a training, what to look at first in front; empty where nothing does, or it is too early to say."""
    found = [one for one in (rule(facts) for rule in _RULES) if one is not None]
    explained = frozenset(kind for one in found for kind in _EXPLAINS[one.kind])
    return tuple(one for one in found if one.kind not in explained)
