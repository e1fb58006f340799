"""The Input nodes of a design: their names, their shapes, and edits that change a shape."""

from __future__ import annotations

from collections.abc import Sequence

from designer.graph import (
    ROOT,
    Document,
    Edit,
    SetConfig,
    display_names,
    effective,
    input_nodes,
    layer_of,
    outgoing,
)

from .dataset import Column


def input_name(document: Document, node: str) -> str:
    """The name by which data reaches an Input node."""
    return display_names(effective(document).graph)[document.graph.nodes[node].layer]


def input_shape(document: Document, node: str) -> tuple[int | None, ...] | None:
    """The shape of a sample that an Input node takes, or None when it is not set."""
    shape = layer_of(document.graph, node).config.get("shape")
    if not isinstance(shape, (list, tuple)):
        return None
    return tuple(size if isinstance(size, int) else None for size in shape)


def takes_text(document: Document, node: str) -> bool:
    """Whether an Input node takes texts: its dtype is Keras's "string"."""
    return layer_of(document.graph, node).config.get("dtype") == "string"


def takes(document: Document, node: str, column: Column) -> bool:
    """Whether an Input node takes the column as it is."""
    shape = input_shape(document, node)
    if shape is None or len(shape) != len(column.shape) or takes_text(document, node) != column.is_text:
        return False
    return all(size in (None, given) for size, given in zip(shape, column.shape, strict=True))


def reshape(document: Document, node: str, shape: tuple[int, ...], graph: str = ROOT) -> list[Edit]:
    """The edits that give an Input a shape, and the Inputs of the sub-models it goes straight into."""
    owner = document.graph_named(graph)
    layer = layer_of(owner, node)
    present = layer.config.get("shape")
    edits: list[Edit] = []
    if not isinstance(present, (list, tuple)) or not _same(present, shape):
        edits.append(SetConfig(layer=layer.id, parameter="shape", value=list(shape), graph=graph))
    for edge in outgoing(owner)[node]:
        inner = layer_of(owner, edge.target).model
        if inner is not None:
            entries = input_nodes(document.models[inner])
            entry = edge.target_port if edge.target_port in entries else entries[0]
            edits += [x for x in reshape(document, entry, shape, inner) if x not in edits]
    return edits


def _same(present: Sequence[object], shape: tuple[int, ...]) -> bool:
    return len(present) == len(shape) and all(p in (None, s) for p, s in zip(present, shape, strict=True))
