"""What the rules about training ask of an output: its last activation, and where that can be changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from designer.engine.wiring import incoming
from designer.graph import (
    DEFAULT_PORT,
    MODEL_PREFIX,
    ROOT,
    Analysis,
    Document,
    Edit,
    Objective,
    Output,
    SetConfig,
    SetObjective,
    TensorSpec,
    layer_of,
)

#: Layers with an `activation` that is linear by default.
WITH_ACTIVATION = {
    "Dense", "EinsumDense", "Conv1D", "Conv2D", "Conv3D", "Conv1DTranspose", "Conv2DTranspose",
    "Conv3DTranspose", "SeparableConv1D", "SeparableConv2D", "DepthwiseConv1D", "DepthwiseConv2D", "Activation",
}  # fmt: skip
_ARE_ACTIVATIONS = {
    "Softmax": "softmax",
    "ops.softmax": "softmax",
    "ops.sigmoid": "sigmoid",
    "ReLU": "relu",
    "ops.relu": "relu",
    "LeakyReLU": "leaky_relu",
}
_PASS_ON = {
    "Reshape", "Flatten", "Permute", "Dropout", "Identity", "UpSampling2D", "Cropping2D", "ZeroPadding2D",
    "Resizing", "ops.reshape", "ops.squeeze", "ops.expand_dims",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Last:
    """The activation that an output has passed last, and the layer whose `activation` it is, if any."""

    activation: str
    graph: str = ROOT
    layer: str | None = None

    def become(self, activation: str) -> Edit | None:
        """The edit that makes it another activation; None where no parameter holds it."""
        if self.layer is None:
            return None
        return SetConfig(layer=self.layer, parameter="activation", value=activation, graph=self.graph)


@dataclass(frozen=True, slots=True)
class Trained:
    """An output of the model with what is known of it: its tensor, its last activation, its objective."""

    output: Output
    spec: TensorSpec
    last: Last | None
    objective: Objective | None

    @property
    def units(self) -> int | None:
        """The size of the last dimension."""
        return self.spec.shape[-1] if self.spec.shape else None

    def aim(self, objective: Objective) -> Edit:
        """The edit that gives the output another objective."""
        return SetObjective(output=self.output.name, objective=objective)


def outputs(document: Document, analysis: Analysis) -> Iterator[Trained]:
    """The outputs of the model whose tensors are known."""
    for output in document.graph.outputs:
        specs = analysis.root.nodes[output.node].outputs
        if output.port < len(specs):
            objective = document.training.objectives.get(output.name)
            last = last_activation(document, ROOT, output.node)
            yield Trained(output, specs[output.port], last, objective)


def last_activation(document: Document, graph_name: str, node: str) -> Last | None:
    """The activation that a node's tensor has passed last; None when that is not plain to see."""
    graph = document.graph_named(graph_name)
    layer = layer_of(graph, node)
    if layer.kind in WITH_ACTIVATION:
        activation = layer.config.get("activation") or "linear"
        return Last(activation, graph_name, layer.id) if isinstance(activation, str) else None
    if layer.kind in _ARE_ACTIVATIONS:
        return Last(_ARE_ACTIVATIONS[layer.kind])
    if layer.kind.startswith(MODEL_PREFIX) and layer.model is not None:
        inner = document.models[layer.model]
        return (
            last_activation(document, layer.model, inner.outputs[0].node) if len(inner.outputs) == 1 else None
        )
    edges = [edge for edge in incoming(graph)[node] if edge.target_port in (DEFAULT_PORT, "x")]
    if layer.kind in _PASS_ON and len(edges) == 1:
        return last_activation(document, graph_name, edges[0].source)
    return None
