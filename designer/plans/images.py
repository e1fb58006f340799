"""Which inputs of a design are images, and which outputs learn masks of them."""

from __future__ import annotations

from collections.abc import Mapping

from designer.data import Column, dataset, datasets, input_name
from designer.graph import Document, effective, input_nodes

#: Height, width and channels of a picture.
Picture = tuple[int, int, int]


def image_inputs(document: Document) -> Mapping[str, Picture]:
    """The inputs that are pictures, by name, in order; also those that take a picture as a vector."""
    document = effective(document)
    columns = _columns(document)
    chosen = document.data.inputs if document.data else {}
    found: dict[str, Picture] = {}
    for node in input_nodes(document.graph):
        name = input_name(document, node)
        picture = _picture(columns.get(chosen.get(name, "")))
        if picture is not None:
            found[name] = picture
    return found


def mask_outputs(document: Document) -> Mapping[str, Column]:
    """The outputs that learn a mask, by name, with what they learn."""
    columns = _columns(document)
    chosen = document.data.targets if document.data else {}
    found = {
        output.name: columns.get(chosen.get(output.name, "")) for output in effective(document).graph.outputs
    }
    return {name: column for name, column in found.items() if column is not None and column.kind == "mask"}


def _columns(document: Document) -> Mapping[str, Column]:
    if document.data is None or document.data.dataset not in datasets():
        return {}
    return {column.name: column for column in dataset(document.data.dataset).columns}


def _picture(column: Column | None) -> Picture | None:
    if column is None:
        return None
    if column.kind == "image" and len(column.shape) == 3:
        height, width, channels = column.shape
        return height, width, channels
    return column.picture if column.kind == "vector" else None
