"""What a look says of each layer in four figures: the norms of its weights and gradients, how fast it learns, what is dead."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from .model import Figures, Look, Output, Weights


def figures(look: Look) -> tuple[Figures, ...]:
    """The figures of every layer that has weights or units that can be dead, in the order of the look."""
    places = dict.fromkeys(
        [
            *((each.graph, each.layer) for each in look.outputs if each.dead is not None),
            *((each.graph, each.layer) for each in look.weights),
        ]
    )
    order = {(each.graph, each.layer): number for number, each in reversed(list(enumerate(look.outputs)))}
    ordered = sorted(places, key=lambda place: order.get(place, len(order)))
    return tuple(_figures(look, graph, layer) for graph, layer in ordered)


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


def _figures(look: Look, graph: str, layer: str) -> Figures:
    held = [each for each in look.weights if each.graph == graph and each.layer == layer and each.trainable]
    gradients = [each.gradient_norm for each in held if each.gradient_norm is not None]
    return Figures(
        graph,
        layer,
        math.hypot(*(each.norm for each in held)) if held else None,
        math.hypot(*gradients) if gradients else None,
        update_ratio(held),
        most_dead(look.outputs, graph, layer),
    )


def most_dead(outputs: Iterable[Output], graph: str, layer: str) -> float | None:
    """The part of a layer's units that are dead, at its call where most are; None where it does not rectify."""
    found = (each.dead for each in outputs if each.graph == graph and each.layer == layer)
    return max((part for part in found if part is not None), default=None)
