"""How much of what layers give is kept until the gradients are computed."""

from __future__ import annotations

from designer.graph import ROOT, Analysis, Document, Graph, Layer, effective, incoming

#: Kinds whose gradient needs neither what came in nor, without an activation, what went out.
_PASSING = frozenset(
    {
        "Add", "Subtract", "Average", "Concatenate", "Reshape", "Flatten", "Permute", "RepeatVector", "Rescaling",
        "ops.add", "ops.subtract", "ops.concatenate", "ops.reshape", "ops.transpose",
    }
)  # fmt: skip
_PASSING_FAMILIES = ("ZeroPadding", "Cropping", "UpSampling", "AveragePooling", "GlobalAveragePooling")
#: Kinds whose gradient is computed of what they gave alone.
_OF_OUTPUT = frozenset({"Activation", "ReLU", "LeakyReLU", "Softmax", "Dropout", "ops.relu", "ops.softmax"})
_LINEAR = (None, "linear")


def kept_bytes(document: Document, analysis: Analysis) -> int:
    """Bytes a sample of the outputs that somebody's gradient needs: the input of a layer with weights, the output
    of an activation. What only passes through (a sum, a norm before its activation) is freed at once."""
    return _kept(effective(document), analysis, ROOT)


def _kept(document: Document, analysis: Analysis, name: str) -> int:
    if name not in analysis.graphs or (name and name not in document.models):
        return 0
    graph, reports = document.graph_named(name), analysis.graphs[name]
    needed = _needed(graph)
    total = 0
    for id, node in graph.nodes.items():
        report, layer = reports.nodes.get(id), graph.layers[node.layer]
        if report is None:
            continue
        if layer.model is not None:
            total += _kept(document, analysis, layer.model)
        elif id in needed or _needs_output(layer):
            total += report.activation_bytes
    return total


def _needed(graph: Graph) -> set[str]:
    """The nodes whose outputs a layer after them needs, or the loss."""
    found = {output.node for output in graph.outputs}
    for id, edges in incoming(graph).items():
        if _needs_input(graph.layers[graph.nodes[id].layer]):
            found |= {edge.source for edge in edges}
    return found


def _needs_input(layer: Layer) -> bool:
    passes = layer.kind in _PASSING or layer.kind in _OF_OUTPUT or layer.kind.startswith(_PASSING_FAMILIES)
    return not passes


def _needs_output(layer: Layer) -> bool:
    active = layer.config.get("activation") not in _LINEAR
    return layer.kind in _OF_OUTPUT or layer.kind.startswith("MaxPooling") or active
