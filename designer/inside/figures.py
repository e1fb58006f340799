"""What a look says of each layer in four figures: the norms of its weights and gradients, how fast it learns, what is dead."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from .model import Figures, Look, Weights


def figures(look: Look) -> tuple[Figures, ...]:
    """The figures of every layer that has weights or units that can be dead, in the order of the look."""
    weights: dict[tuple[str, str], list[Weights]] = {}
    for held in look.weights:
        weights.setdefault((held.graph, held.layer), []).append(held)
    dead: dict[tuple[str, str], float] = {}
    for output in look.outputs:
        if output.dead is not None:  # of a layer that is called several times the call where most are
            place = output.graph, output.layer
            dead[place] = max(dead.get(place, 0.0), output.dead)
    order = dict.fromkeys([*((each.graph, each.layer) for each in look.outputs), *weights])
    return tuple(
        _figures(place, weights.get(place, []), dead.get(place))
        for place in order
        if place in weights or place in dead
    )


def gradient_rms(weights: Iterable[Weights]) -> float | None:
    """The root mean square of the loss's gradient by all elements of some variables; None where none arrives."""
    known = [(each, each.gradient_norm) for each in weights if each.gradient_norm is not None]
    count = sum(math.prod(each.shape) for each, _ in known)
    return math.sqrt(sum(norm**2 for _, norm in known) / count) if count else None


def update_ratio(weights: Sequence[Weights]) -> float | None:
    """The norm of what one step changed of some variables, over their norm before; None where not measured."""
    known = [(each.norm, each.update_ratio) for each in weights if each.update_ratio is not None]
    before = math.hypot(*(norm for norm, _ in known)) if known else 0.0
    return math.hypot(*(norm * ratio for norm, ratio in known)) / before if before else None


def _figures(place: tuple[str, str], weights: Sequence[Weights], dead: float | None) -> Figures:
    held = [each for each in weights if each.trainable]
    gradients = [each.gradient_norm for each in held if each.gradient_norm is not None]
    return Figures(
        *place,
        math.hypot(*(each.norm for each in held)) if held else None,
        math.hypot(*gradients) if gradients else None,
        update_ratio(held),
        dead,
    )
