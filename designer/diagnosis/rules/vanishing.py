"""Gradients vanish on their way back, so that the layers next to the inputs do not learn."""

from __future__ import annotations

from designer.diagnosis.attempts import Place, rectified
from designer.diagnosis.course import has_learned_nothing, is_early, level
from designer.diagnosis.facts import Facts
from designer.diagnosis.model import Attempt, Finding
from designer.diagnosis.telling import figure, named
from designer.inside import VANISHING_GRADIENT

#: A model that has learned nothing at all, and gets no further, is told to have vanishing gradients from this part on:
#: where it learns, even ten times less is seen in healthy layers.
FADED = 1e-3

#: With a loss above this part of chance the layers that get no gradient are what keeps the model from learning.
LEARNED_LITTLE = 0.9


def find(facts: Facts) -> Finding | None:
    """The layers whose gradients vanish, where the model has learned little."""
    found = level(facts)
    if facts.inside is None or is_early(facts):
        return None
    if not (found > LEARNED_LITTLE if found is not None else has_learned_nothing(facts)):
        return None
    usual, faint = _gradients(facts)
    if not faint or usual <= 0:
        return None
    places = list(faint)
    times = usual / max(min(faint.values()), usual * 1e-30)
    tries = (
        rectified(facts),
        Attempt("Put a BatchNormalization after the hidden layers: it keeps what they give from fading."),
        Attempt("Lead a way around some layers: Add their input to what they give, as in a ResNet."),
        Attempt("Take fewer layers, or begin with larger weights (Glorot's or He's)."),
    )
    return Finding(
        "vanishing gradients",
        f"The gradient in {named(facts.document, places)} is up to {figure(times)} times smaller than next to the outputs.",
        "On the way back through many layers the gradient is multiplied by small numbers again and again. The "
        "layers next to the inputs keep their random weights, and those behind them have nothing to learn from.",
        tuple(one for one in tries if one is not None),
        places[0][0],
        tuple(node for graph, node in places if graph == places[0][0]),
    )


def _gradients(facts: Facts) -> tuple[float, dict[Place, float]]:
    """The gradient next to the outputs, and those of the nodes where it has vanished, if the first node is one.

    A gradient that is exactly 0 has not faded: it is cut off, or the layer is given nothing. Where only layers in the
    middle get little, others lead around them, as in a U-Net, and the model learns without.
    """
    assert facts.inside is not None
    known = {(one.graph, one.node): one.gradient for one in facts.inside.healths if one.gradient}
    values = list(known.values())
    usual = max(values[-max(len(values) // 4, 1) :], default=0.0)
    limit = FADED if has_learned_nothing(facts) else VANISHING_GRADIENT
    faint = {place: value for place, value in known.items() if value < limit * usual}
    return usual, faint if next(iter(known), None) in faint else {}
