"""The ports of a layer, op or sub-model of a design, as the catalogue and the design tell them."""

from __future__ import annotations

from functools import cache

from designer.catalogue import Entry, Port, find, load
from designer.custom import with_custom
from designer.graph import CUSTOM_PREFIX, DEFAULT_PORT, INPUT, OPS_PREFIX, Document, Layer, input_nodes


def entry_of(document: Document, kind: str) -> Entry | None:
    """What the catalogue or the design says of a kind of layer or op; None when they do not know it."""
    if kind.startswith(CUSTOM_PREFIX):
        return find(with_custom(load(), document.functions), "layer", kind)
    return _entry_in_keras(kind)


@cache
def _entry_in_keras(kind: str) -> Entry | None:
    return find(load(), "op" if kind.startswith(OPS_PREFIX) else "layer", kind)


def ports_of(document: Document, layer: Layer) -> tuple[Port, ...]:
    """The ports of a layer; for one that nobody knows, the usual one."""
    if layer.kind == INPUT:
        return ()
    if layer.model is not None:
        inputs = input_nodes(document.models[layer.model])
        return tuple(Port(id) for id in inputs) if len(inputs) > 1 else (Port(DEFAULT_PORT),)
    entry = entry_of(document, layer.kind)
    return (Port(DEFAULT_PORT),) if entry is None else entry.ports


def lacks(ports: tuple[Port, ...], layer: Layer, tensors: dict[str, int]) -> bool:
    """Whether a call with so many tensors at its ports still waits for more of them.

    A list of tensors with only one waits for the next; a number in the configuration stands for a tensor.
    """
    return any(
        tensors.get(port.name, 0) == 1
        if port.many and port.name in tensors
        else port.required and port.name not in tensors and layer.config.get(port.name) is None
        for port in ports
    )
