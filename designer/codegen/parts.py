"""Calls that give several tensors: how their values are taken apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from designer.graph import Document, Layer, NodeId

from .known import layer_entry
from .wiring import Wiring

Unpacking = Callable[[Mapping[int, str], str], Iterator[str]]

_LSTM = {"LSTM", "ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"}


def unpacked(wiring: Wiring, document: Document, id: NodeId) -> Unpacking | None:
    """How to write `names = call` for a node that gives several tensors; None when it gives one."""
    layer = wiring.layer(id)
    if layer.model is not None:
        outputs = [output.name for output in document.models[layer.model].outputs]
        return None if len(outputs) == 1 else lambda names, text: _from_dict(outputs, names, text)
    count = _count(wiring, id, layer)
    highest = max((port for _, port in wiring.produced(id)), default=0)
    if count == 1 or (count is None and highest == 0 and not _is_sequence(layer)):
        return None
    return lambda names, text: _from_sequence(count, names, text)


def _from_dict(outputs: list[str], names: Mapping[int, str], text: str) -> Iterator[str]:
    if len(names) == 1:
        ((port, name),) = names.items()
        yield f"{name} = {text}[{outputs[port]!r}]"
        return
    yield f"outputs = {text}"
    for port, name in names.items():
        yield f"{name} = outputs[{outputs[port]!r}]"


def _from_sequence(count: int | None, names: Mapping[int, str], text: str) -> Iterator[str]:
    length = max(names) + 1
    targets = [names.get(port, "_") for port in range(length)]
    if count is None or count > length + 1:
        targets.append("*_")
    else:
        targets += ["_"] * (count - length)
    yield f"{', '.join(targets)}{',' if len(targets) == 1 else ''} = {text}"


def _count(wiring: Wiring, id: NodeId, layer: Layer) -> int | None:
    if not layer.config.get("return_state"):
        outputs = layer_entry(layer).outputs
        return 1 if outputs is None and not _is_sequence(layer) and _is_single(wiring, id) else outputs
    return {True: 3}.get(layer.kind in _LSTM, 2 if layer.kind in ("GRU", "SimpleRNN") else None)


def _is_single(wiring: Wiring, id: NodeId) -> bool:
    return all(port == 0 for _, port in wiring.produced(id))


def _is_sequence(layer: Layer) -> bool:
    return layer.kind.startswith("ops.") and layer_entry(layer).outputs is None
