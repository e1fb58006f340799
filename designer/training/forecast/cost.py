"""How much there is to compute for a sample: from shapes and weights alone, at once."""

from __future__ import annotations

from math import prod

from designer.graph import ROOT, Analysis, Document, Shape, effective, incoming

_TRAINING = 3  # forward, and backward by the inputs and by the weights
_ELEMENT = 10.0  # an activation, a norm: what is done with each value of an output


def training_flops(document: Document, analysis: Analysis) -> float:
    """About how many operations one sample takes in training."""
    return _TRAINING * _forward(effective(document), analysis, ROOT)


def _forward(document: Document, analysis: Analysis, name: str) -> float:
    graph, reports = document.graph_named(name), analysis.graphs[name].nodes
    edges, total = incoming(graph), 0.0
    for id, node in graph.nodes.items():
        report, layer = reports.get(id), graph.layers[node.layer]
        if report is None or not report.outputs:
            continue
        if layer.model is not None and layer.model in analysis.graphs:
            total += _forward(document, analysis, layer.model)
            continue
        sources = [reports[edge.source].outputs for edge in edges.get(id, ())]
        given = sources[0][0].shape if sources and sources[0] else report.outputs[0].shape
        total += 2 * report.parameters * _places(layer.kind, given, report.outputs[0].shape)
        total += _ELEMENT * sum(_size(output.shape) for output in report.outputs)
    return total


def _places(kind: str, given: Shape, gives: Shape) -> int:
    """At how many places of a sample a layer's weights are used: pixels for a convolution, time steps."""
    if kind == "Embedding" or "Normalization" in kind:
        return 0
    if len(gives) < len(given):  # the last state of a sequence
        return _inner(given)
    return min(_inner(given), _inner(gives)) if len(given) == len(gives) else _inner(gives)


def _inner(shape: Shape) -> int:
    return prod(size or 1 for size in shape[1:-1])


def _size(shape: Shape) -> int:
    return prod(size or 1 for size in shape[1:])
