"""Gradients explode on their way back, or throw weights about in single steps."""

from __future__ import annotations

from designer.diagnosis.attempts import Place, clipped, other_rate
from designer.diagnosis.course import LEARNED_NOTHING, level
from designer.diagnosis.facts import Facts
from designer.diagnosis.model import Attempt, Finding
from designer.diagnosis.telling import named


def find(facts: Facts) -> Finding | None:
    """The layers whose gradients explode, where the training goes badly."""
    found = level(facts)
    bad = facts.has_diverged or (found is not None and found > LEARNED_NOTHING)
    if facts.inside is None or not bad:
        return None
    exploding = [one for one in facts.inside.healths if one.health == "exploding"]
    if not exploding:
        return None
    places: list[Place] = [(one.graph, one.node) for one in exploding]
    return Finding(
        "exploding gradients",
        f"{named(facts.document, places)}: {exploding[0].words}",
        "On the way back through the layers the gradient grows until single steps throw the weights about.",
        (
            clipped(facts),
            other_rate(facts, 0.1),
            Attempt("Put a BatchNormalization after the hidden layers, and begin with smaller weights."),
            Attempt("Scale inputs and targets to about 1."),
        ),
        exploding[0].graph,
        tuple(one.node for one in exploding if one.graph == exploding[0].graph),
    )
