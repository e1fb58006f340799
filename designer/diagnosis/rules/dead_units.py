"""Rectifying layers of which nearly all units give 0 whatever goes in, so that nothing behind them can learn."""

from __future__ import annotations

from designer.diagnosis.attempts import Place, he_initialised, leaky, other_rate
from designer.diagnosis.course import level
from designer.diagnosis.facts import Facts
from designer.diagnosis.model import Attempt, Finding
from designer.diagnosis.telling import figure, named, part
from designer.inside import DEAD, NodeHealth

#: A layer of which more than this part is dead passes nearly nothing on: an illness however the loss stands. Fewer
#: silent units are common in layers that do well (see `designer.inside`).
NEARLY_ALL = 0.95

#: With a loss above this part of chance the model has learned little, and less dead units explain it.
LEARNED_LITTLE = 0.9


def find(facts: Facts) -> Finding | None:
    """The layers that are dead, at the latest look."""
    if facts.inside is None:
        return None
    dead = [one for one in facts.inside.healths if one.dead is not None and one.dead > _limit(facts)]
    if not dead:
        return None
    places: list[Place] = [(one.graph, one.node) for one in dead]
    return Finding(
        "dead units",
        _seen(facts, dead, places),
        "A unit whose sum is negative for every sample gives 0 and has no gradient, so it cannot come back. Weights "
        "before such a layer get no gradient through it, and layers behind it see nothing.",
        (
            he_initialised(facts, places),
            leaky(facts, places),
            other_rate(facts, 0.1),
            Attempt("Put a BatchNormalization before the activation: it keeps sums around 0."),
        ),
        dead[0].graph,
        tuple(one.node for one in dead if one.graph == dead[0].graph),
    )


def _limit(facts: Facts) -> float:
    found = level(facts)
    return DEAD if found is not None and found > LEARNED_LITTLE else NEARLY_ALL


def _seen(facts: Facts, dead: list[NodeHealth], places: list[Place]) -> str:
    assert facts.inside is not None
    most = max(one.dead or 0.0 for one in dead)
    told = "all units" if most == 1.0 else f"up to {part(most)} of the units"
    loss = f" The training loss is {figure(facts.loss.train[-1])}." if facts.loss.train else ""
    return f"In {named(facts.document, places)} {told} gave 0 for all {facts.inside.look.samples} samples that were looked at.{loss}"
