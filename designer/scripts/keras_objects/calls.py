"""Which node of a design each of Keras's own nodes became."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from keras.src.ops.function import make_node_key

from designer.graph import ROOT, Document, NodeId
from designer.importers import node_names


def nodes_of(model: Any, document: Document, graph: str = ROOT) -> Mapping[NodeId, Any]:
    """Keras's nodes by the ids that they have in a graph of the design; for Sequential models there are none."""
    if not hasattr(model, "_nodes"):
        return {}
    calls = [
        [node for i, node in enumerate(layer._inbound_nodes) if make_node_key(layer, i) in model._nodes]
        for layer in model.operations
    ]
    names = node_names([(layer.name, len(own)) for layer, own in zip(model.operations, calls, strict=True)])
    known = document.graph_named(graph).nodes
    pairs = [pair for both in zip(names, calls, strict=True) for pair in zip(*both, strict=True)]
    return {name: node for name, node in pairs if name in known}


def models_within(model: Any, document: Document, graph: str = ROOT) -> Iterator[tuple[Any, str]]:
    """The models that are called in a model, at any depth, with the names of their graphs."""
    for id, node in nodes_of(model, document, graph).items():
        held = document.graph_named(graph).layers[document.graph_named(graph).nodes[id].layer].model
        if held is not None:
            yield node.operation, held
            yield from models_within(node.operation, document, held)
