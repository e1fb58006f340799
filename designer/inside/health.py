"""How the nodes of a model fare, read from a look: which are dead, and where gradients vanish or explode.

The thresholds are where healthy networks have not been seen, not where they begin to learn less well.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from .figures import gradient_rms, update_ratio
from .model import Health, Look, NodeHealth, Output, Weights

#: A rectifying layer is dead when more than this part of its units gives 0 for all samples that are looked at.
#: Such a unit has no gradient and can stay so for good (Lu, Shin, Su and Karniadakis 2019, "Dying ReLU and
#: Initialization"); some are common in trained networks, and harmless.
DEAD = 0.5

#: Gradients vanish in a layer that gets less than this part of what the layers next to the outputs get, each as root
#: mean square over its kernel. With an initialization that suits the activation they are of one order through all layers
#: (Glorot and Bengio 2010, section 4.2; He et al. 2015, section 2.2).
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
    usual, found = _usual(look), list[NodeHealth]()
    for output in look.outputs:
        inner = [each for each in found if output.calls and each.graph == output.calls]
        own = _health(look, output, usual)
        worst = max(inner, key=lambda each: _WORST[each.health], default=own)
        found.append(own if _WORST[worst.health] <= _WORST[own.health] else _of_inner(own, worst))
    return tuple(found)


def _usual(look: Look) -> float:
    """How large the gradients of kernels are next to the outputs, where they begin; 0 when there are none."""
    layers = dict.fromkeys((each.graph, each.layer) for each in look.weights)
    found = [gradient_rms(_kernels(look, graph, layer)) for graph, layer in layers]
    known = [each for each in found if each is not None and math.isfinite(each)]
    return max(known[-math.ceil(_NEXT_TO_OUTPUTS * len(known)) :], default=0.0)


def _kernels(look: Look, graph: str, layer: str) -> list[Weights]:
    """What a layer multiplies with. Biases begin at 0, and scales have gradients of their own kind."""
    return [
        each
        for each in look.weights
        if each.graph == graph and each.layer == layer and each.trainable and len(each.shape) > 1
    ]


def _health(look: Look, output: Output, usual: float) -> NodeHealth:
    kernels = _kernels(look, output.graph, output.layer)
    gradient, ratio = gradient_rms(kernels), update_ratio(kernels)
    health, words = _judged(output, kernels, gradient, ratio, usual, look.samples)
    return NodeHealth(output.graph, output.node, health, words, gradient, ratio, output.dead)


def _judged(
    output: Output,
    kernels: Sequence[Weights],
    gradient: float | None,
    ratio: float | None,
    usual: float,
    samples: int,
) -> tuple[Health, str]:
    figures = (output.mean, output.deviation, output.gradient, gradient, *(each.norm for each in kernels))
    if not all(math.isfinite(each) for each in figures if each is not None):
        return "exploding", "Some of its numbers are infinite, or none at all."
    if output.dead is not None and output.dead > DEAD:
        return "dead", f"{output.dead:.0%} of its units gave 0 for all {samples} samples that were looked at."
    if ratio is not None and ratio > EXPLODING_UPDATE:
        return "exploding", f"One step changed its weights by {ratio:.0%} of what they were."
    if gradient is not None and gradient > EXPLODING_GRADIENT * usual > 0:
        return (
            "exploding",
            f"Its gradient is {gradient / usual:,.0f} times that of the layers next to the outputs.",
        )
    if gradient is not None and gradient < VANISHING_GRADIENT * usual:
        part = f"{usual / gradient:,.0f} times smaller than" if gradient else "0, unlike"
        return "vanishing", f"Its gradient is {part} that of the layers next to the outputs."
    if ratio is not None and usual and ratio < VANISHING_UPDATE:
        return "vanishing", f"One step changed its weights by only {ratio:.1g} of what they were."
    return "ok", ""


def _of_inner(own: NodeHealth, worst: NodeHealth) -> NodeHealth:
    return NodeHealth(
        own.graph,
        own.node,
        worst.health,
        f"In it, {worst.node}: {worst.words}",
        worst.gradient,
        worst.update_ratio,
        worst.dead,
    )
