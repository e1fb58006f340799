"""What a tensor is for, in a word: the names of tensors that cannot all be called x."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from designer.graph import Document

from .identifiers import identifier
from .parts import gives_state
from .wiring import Tensor, Wiring

_SIDE_BY_SIDE = {"Concatenate", "ops.concatenate", "ops.stack", "ops.append"}
_ONE_BY_ONE = {"Add", "Average", "Maximum", "Minimum", "Multiply", "Subtract", "ops.add", "ops.multiply"}
_JOINS_BY_SUM = {"Add", "ops.add"}
_LSTM = {"LSTM", "ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"}


def branch_ends(
    wiring: Wiring, document: Document, made: Collection[Tensor], *, folded: bool = False
) -> dict[Tensor, str]:
    """Names for the ends of parallel branches among the tensors made in a scope: image_features, shortcut.

    In a `folded` scope they are not those of layers.
    """
    names: dict[Tensor, str] = {}
    for id in dict.fromkeys(user for tensor in made for user in wiring.users[tensor]):
        ends = [tensor for tensor in wiring.parallel(id) if tensor in made]
        if len(ends) > 1:
            for tensor, name in _named_ends(wiring, document, id, ends, folded=folded):
                names.setdefault(tensor, name)
    return names


def role(wiring: Wiring, document: Document, tensor: Tensor) -> str:
    """A name for a tensor that is used beside the running chain: skip, shortcut, state, features, branch."""
    model = wiring.layer(tensor[0]).model
    if model is not None and len(document.models[model].outputs) > 1:
        return identifier(document.models[model].outputs[tensor[1]].name, "part")
    if tensor[1] > 0:
        return _name_of_part(wiring, tensor)
    for user in wiring.users[tensor]:
        others = [other for other in wiring.consumed(user) if other != tensor]
        if any(wiring.leads_to(tensor[0], other[0]) for other in others):
            kind = wiring.layer(user).kind
            return "skip" if kind in _SIDE_BY_SIDE else "shortcut" if kind in _ONE_BY_ONE else "features"
    return "features" if len(wiring.users[tensor]) > 1 else "branch"


def own_name(wiring: Wiring, tensor: Tensor) -> str | None:
    """The name that the user gave to the layer that makes a tensor, when it makes no other."""
    layer = wiring.layer(tensor[0])
    if layer.name is None or len(wiring.calls_of(layer.id)) > 1 or tensor[1] > 0:
        return None
    return identifier(layer.name, "features")


def _named_ends(
    wiring: Wiring, document: Document, join: str, ends: list[Tensor], *, folded: bool
) -> Iterator[tuple[Tensor, str]]:
    sources = [wiring.sources(tensor[0]) for tensor in ends]
    if len(ends) == 2 and sources[0] == sources[1] and wiring.layer(join).kind in _JOINS_BY_SUM:
        lengths = [_own_length(wiring, ends[0], ends[1]), _own_length(wiring, ends[1], ends[0])]
        if lengths[0] != lengths[1]:
            yield ends[lengths.index(min(lengths))], "shortcut"
            return
    for tensor, inputs in zip(ends, sources, strict=True):
        name = None if folded else own_name(wiring, tensor)
        yield tensor, name or _branch(wiring, document, tensor, inputs, sources)


def _branch(
    wiring: Wiring,
    document: Document,
    tensor: Tensor,
    inputs: tuple[str, ...],
    all_inputs: list[tuple[str, ...]],
) -> str:
    if len(inputs) != 1 or all_inputs.count(inputs) > 1:
        return "branch"
    name = identifier(wiring.names[wiring.layer(inputs[0]).id], "input")
    return f"{name.rstrip('_')}_{_content(wiring, document, tensor)}"


def _content(wiring: Wiring, document: Document, tensor: Tensor) -> str:
    model = wiring.layer(tensor[0]).model
    outputs = document.models[model].outputs if model is not None else ()
    return identifier(outputs[0].name, "features") if len(outputs) == 1 else "features"


def _own_length(wiring: Wiring, tensor: Tensor, other: Tensor) -> int:
    return bin(wiring.reach[tensor[0]] & ~wiring.reach[other[0]]).count("1")


def _name_of_part(wiring: Wiring, tensor: Tensor) -> str:
    layer = wiring.layer(tensor[0])
    if layer.kind in _LSTM and tensor[1] < 3:
        return ("", "state_h", "state_c")[tensor[1]]
    if wiring.graph.nodes[tensor[0]].constants.get("return_attention_scores"):
        return "attention_scores"
    return "state" if gives_state(layer.config) else "part"
