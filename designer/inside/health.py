"""How the nodes of a model fare, read from a look: which are dead, and where gradients vanish or explode.

The thresholds are where healthy networks have not been seen, not where they begin to learn less well.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from .ancestry import after
from .figures import gradient_rms, update_ratio
from .model import Health, Look, NodeHealth, Output, Weights

#: A rectifying layer is dead when more than this part of its units gives 0 for all samples that are looked at.
#: Such a unit has no gradient and can stay so for good (Lu, Shin, Su and Karniadakis 2019, "Dying ReLU and
#: Initialization"). Many are common in networks that fare well: an embedding leaves unused what it does not need.
DEAD = 0.85

#: Gradients vanish in a layer that gets less than this part of what the layers next to the outputs get, each as root
#: mean square over its kernel. With an initialization that suits the activation they are of one order through all layers
#: (Glorot and Bengio 2010, section 4.2; He et al. 2015, section 2.2). Where a layer before it gets its share all the
#: same, the gradient has another way: skip connections pass the depths of a U-Net at first.
VANISHING_GRADIENT = 1e-4

#: Nor does a layer learn whose weights change by less than this part of themselves in a step.
#: Around 1e-3 is usual (Karpathy's notes for Stanford's CS231n, "Ratio of weights:updates").
VANISHING_UPDATE = 1e-7

#: One step that changes a layer by more than this part of its weights throws them about, by the same notes.
EXPLODING_UPDATE = 0.2

#: Gradients explode in a layer that gets more than so many times what the layers next to the outputs get.
EXPLODING_GRADIENT = 1e4

#: This part of a model's layers is next to its outputs.
_NEXT_TO_OUTPUTS = 0.25

_WORST: Mapping[Health, int] = {"ok": 0, "vanishing": 1, "exploding": 2, "dead": 3}


def healths(look: Look) -> tuple[NodeHealth, ...]:
    """How every node that was looked into fares, in the look's order.

    A node that calls a sub-model fares as the worst node in it.
    """
    found: list[NodeHealth] = []
    for node in _nodes(look):
        health, words = _judged(node)
        place = node.output
        own = NodeHealth(place.graph, place.node, health, words, node.gradient, node.ratio, place.dead)
        inner = [each for each in found if place.calls and each.graph == place.calls]
        worst = max(inner, key=lambda each: _WORST[each.health], default=own)
        found.append(own if _WORST[worst.health] <= _WORST[own.health] else _of_inner(own, worst))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Node:
    """A node with what the kernels of its layer get (root mean square) and change.

    `usual` is what layers next to the outputs get, 0 where none gets anything; `is_bypassed` says that a layer
    before it gets its share. All are on a look at so many `samples`.
    """

    output: Output
    norms: Sequence[float]
    gradient: float | None
    ratio: float | None
    usual: float
    is_bypassed: bool
    samples: int


def _nodes(look: Look) -> Iterator[_Node]:
    kernels: dict[tuple[str, str], list[Weights]] = {}
    for each in look.weights:
        if (
            each.trainable and len(each.shape) > 1
        ):  # biases begin at 0; scales have gradients of their own kind
            kernels.setdefault((each.graph, each.layer), []).append(each)
    gradients = {place: gradient_rms(held) for place, held in kernels.items()}
    usual = _usual(list(gradients.values()))
    reached = {
        (each.graph, each.node)
        for each in look.outputs
        if (gradients.get((each.graph, each.layer)) or 0.0) >= VANISHING_GRADIENT * usual > 0
    }
    bypassed = after(look, reached)
    for output in look.outputs:
        held = kernels.get((output.graph, output.layer), [])
        yield _Node(
            output,
            [each.norm for each in held],
            gradients.get((output.graph, output.layer)),
            update_ratio(held),
            usual,
            (output.graph, output.node) in bypassed,
            look.samples,
        )


def _usual(gradients: Sequence[float | None]) -> float:
    """How large the gradients of kernels are next to the outputs, where they begin; 0 when there are none."""
    known = [each for each in gradients if each is not None and math.isfinite(each)]
    return max(known[-math.ceil(_NEXT_TO_OUTPUTS * len(known)) :], default=0.0)


def _judged(node: _Node) -> tuple[Health, str]:
    output, gradient, ratio, usual = node.output, node.gradient, node.ratio, node.usual
    figures = (output.mean, output.deviation, output.gradient, gradient, *node.norms)
    if not all(math.isfinite(each) for each in figures if each is not None):
        return "exploding", "Some of its numbers are infinite, or none at all."
    if output.dead is not None and output.dead > DEAD:
        part = f"{output.dead:.0%} of its units gave 0"
        return "dead", f"{part} for all {node.samples} samples that were looked at."
    if ratio is not None and ratio > EXPLODING_UPDATE:
        return "exploding", f"One step changed its weights by {ratio:.0%} of what they were."
    if gradient is not None and gradient > EXPLODING_GRADIENT * usual > 0:
        return "exploding", f"Its gradient is {gradient / usual:,.0f} {_TIMES}."
    if gradient is not None and gradient < VANISHING_GRADIENT * usual and not node.is_bypassed:
        part = f"{usual / gradient:,.0f} times smaller than" if gradient else "0, unlike"
        return "vanishing", f"Its gradient is {part} that of the layers next to the outputs."
    if ratio is not None and usual and ratio < VANISHING_UPDATE:
        return "vanishing", f"One step changed its weights by only {ratio:.1g} of what they were."
    return "ok", ""


_TIMES = "times that of the layers next to the outputs"


def _of_inner(own: NodeHealth, worst: NodeHealth) -> NodeHealth:
    words = f"In it, {worst.node}: {worst.words}"
    return replace(worst, graph=own.graph, node=own.node, words=words)
