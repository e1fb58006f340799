"""Calls that give several tensors: how their values are taken apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from designer.graph import OPS_PREFIX, Document, Json, Layer, NodeId

from .ends import Unpacking, taken_apart
from .known import base_entry
from .own_calls import method
from .own_returns import ONE, given_by
from .wiring import Wiring

_WITH_STATE = {"GRU": 2, "SimpleRNN": 2, "LSTM": 3, "ConvLSTM1D": 3, "ConvLSTM2D": 3, "ConvLSTM3D": 3}


def unpacked(wiring: Wiring, document: Document, id: NodeId) -> Unpacking | None:
    """How to write the statement of a node that gives several tensors; None when it gives one."""
    layer = wiring.layer(id)
    if layer.model is not None:
        return taken_apart(document.models[layer.model])
    if layer.custom is not None and _says_itself(wiring, layer.custom):
        return _of_own_code(wiring, id, layer.custom)
    count = output_count(wiring, id)
    if count == 1:
        return None
    if _is_nested(layer):
        return lambda names, text: _from_sequence(count, names, f"keras.tree.flatten({text})")
    return lambda names, text: _from_sequence(count, names, text)


def _says_itself(wiring: Wiring, name: str) -> bool:
    """Whether code of the design's own says what it gives: its class has a `call`, or it is a function."""
    own = wiring.known.own
    return not own[name].is_class or method(own, name, "call") is not None


def _of_own_code(wiring: Wiring, id: NodeId, name: str) -> Unpacking | None:
    count = given_by(name, wiring.known.own, wiring.known.catalogue)
    last = max((port for _, port in wiring.produced(id)), default=0)
    if count == ONE and last == 0:
        return None
    if count is not None and last < count:
        return lambda names, text: _from_sequence(count, names, text)
    return lambda names, text: _from_sequence(None, names, f"keras.tree.flatten({text})")


def output_count(wiring: Wiring, id: NodeId) -> int | None:
    """How many tensors a call of a layer or op gives; None for several, it is not known how many."""
    layer = wiring.layer(id)
    values = {**layer.config, **wiring.graph.nodes[id].constants}
    count = wiring.entry(id).outputs
    if count is not None:
        return count
    if layer.kind.startswith(OPS_PREFIX):
        return _pieces(values)
    if values.get("return_attention_scores"):
        return 2
    if gives_state(layer.config):
        base = base_entry(layer, wiring.known)
        return _WITH_STATE.get(base.name if base else layer.kind)
    is_several = _is_cell(layer) or values.get("merge_mode", "concat") is None
    return None if is_several or any(port > 0 for _, port in wiring.produced(id)) else 1


def _from_sequence(count: int | None, names: Mapping[int, str], text: str) -> Iterator[str]:
    length = max(names) + 1
    targets = [names.get(port, "_") for port in range(length)]
    if count is None or count > length + 1:
        targets.append("*_")
    else:
        targets += ["_"] * (count - length)
    yield f"{', '.join(targets)}{',' if len(targets) == 1 else ''} = {text}"


def _pieces(values: Mapping[str, Json]) -> int | None:
    """How many pieces an op like split makes."""
    match values.get("indices_or_sections"):
        case int(sections):
            return sections if sections > 1 else None
        case list(indices):
            return len(indices) + 1
        case _:
            return None


def gives_state(config: Mapping[str, Json]) -> bool:
    """Whether a recurrent layer, or the one inside a wrapper, gives its state too."""
    inner = config.get("layer")
    if isinstance(inner, dict) and isinstance(inner.get("config"), dict):
        config = {**config, **inner["config"]}  # type: ignore[dict-item]
    return bool(config.get("return_state"))


def _is_cell(layer: Layer) -> bool:
    return layer.kind.endswith(("Cell", "Cells"))


def _is_nested(layer: Layer) -> bool:
    """Whether a call may give lists within lists."""
    return _is_cell(layer) or layer.kind == "RNN"
