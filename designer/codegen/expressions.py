"""Calls as Python text: layers, sub-models, ops as operators or functions."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace

from designer.catalogue import Entry, Port
from designer.graph import DEFAULT_PORT, Document, Edge, Json, NodeId, input_structure

from . import ends
from .known import base_entry, title
from .own_calls import Definition, function_call
from .refusal import CodeRefused
from .values import literal, parameter_value
from .wiring import Wiring

#: Ops that KerasTensor has as operators, doing exactly the same, and how strongly they bind.
_BETWEEN = {
    "ops.less": ("<", 1),
    "ops.less_equal": ("<=", 1),
    "ops.greater": (">", 1),
    "ops.greater_equal": (">=", 1),
    "ops.add": ("+", 2),
    "ops.subtract": ("-", 2),
    "ops.multiply": ("*", 3),
    "ops.true_divide": ("/", 3),
    "ops.matmul": ("@", 3),
    "ops.power": ("**", 5),
}
_LEFT_FIRST = "+-*/@"
_MINUS = 4
_ATOM = 9

#: Ops whose first argument is no tensor: theirs are all named.
_SETTINGS_FIRST = {"ops.full"}

#: Call arguments that every layer takes.
_OF_EVERY_CALL = {"training"}


@dataclass(frozen=True, slots=True)
class Text:
    """An expression; `binds` says how strongly its operator holds it together.

    One that is a list of tensors is the text for each of them.
    """

    text: str
    binds: int = _ATOM
    is_list: bool = False

    def inside(self, operator: int) -> str:
        """The text as a side of an operator that binds so strongly: in brackets unless it binds more."""
        return self.text if self.binds > operator else f"({self.text})"


Operands = Callable[[Edge], Text]

_NO_TEXTS: Mapping[str, str] = {}

#: The op that takes a part of a tensor: its key is written between square brackets.
INDEXING = "ops.get_item"


def op_call(wiring: Wiring, id: NodeId, operand: Operands, texts: Mapping[str, str] = _NO_TEXTS) -> Text:
    """The text of a call of an op or of a function of the design's own; `texts` replaces values by other text, as in `constructor`."""
    layer, entry = wiring.layer(id), wiring.entry(id)
    values: dict[str, Json] = {**layer.config, **wiring.graph.nodes[id].constants}
    given = _by_port(wiring, id, operand)
    _must_be_known(entry, given, values)
    if layer.custom is not None:
        return _own_function(wiring.known.own[layer.custom], entry, given, _written(given, values, texts))
    if layer.kind == INDEXING and "x" in given and "key" in values:
        return Text(f"{given['x'][0].inside(_ATOM - 1)}[{_index(values['key'])}]")
    return _operation(layer.kind, given, values, texts) or _function(
        entry, given, _written(given, values, texts)
    )


def layer_call(wiring: Wiring, id: NodeId, callee: str, operand: Operands) -> Text:
    """The text of a call of a layer that is made or held by `callee`."""
    entry = wiring.entry(id)
    given = _by_port(wiring, id, operand)
    many = {port.name: port.many and entry.source != "custom" for port in entry.ports}
    first = next(iter(many), DEFAULT_PORT)
    _must_be_wired(entry, given, first)
    is_list = many.get(first, False) or _takes_list(base_entry(wiring.layer(id), wiring.known))
    written = [_tensors(given.pop(DEFAULT_PORT), is_list)] if DEFAULT_PORT in given else []
    written += [f"{port}={_tensors(texts, many=False)}" for port, texts in given.items()]
    known = {parameter.name for parameter in entry.arguments} | _OF_EVERY_CALL
    written += _constants(wiring.graph.nodes[id].constants, known, title(entry))
    return Text(f"{callee}({', '.join(written)})")


def model_call(wiring: Wiring, document: Document, id: NodeId, callee: str, operand: Operands) -> Text:
    """The text of a call of a sub-model that is held by `callee`."""
    name = wiring.layer(id).model
    assert name is not None
    inner = document.models[name]
    ports = [node for node in inner.nodes if inner.layers[inner.nodes[node].layer].kind == "Input"]
    given = _by_port(wiring, id, operand)
    wanted = [DEFAULT_PORT] if len(ports) == 1 else ports
    for port in wanted:
        if port not in given:
            raise CodeRefused(f"nothing is connected to {port!r}. Draw a connection to it.")
    unknown = sorted(given.keys() - set(wanted))
    if unknown:
        raise CodeRefused(f"sub-model {name!r} has no port {unknown[0]!r}. Remove the connection.")
    texts = {node: given[port][0].text for node, port in zip(ports, wanted, strict=True)}
    tensors = ends.written(input_structure(inner), texts.__getitem__)
    constants = _constants(wiring.graph.nodes[id].constants, _OF_EVERY_CALL, f"sub-model {name!r}")
    return Text(f"{callee}({', '.join([tensors, *constants])})")


def _by_port(wiring: Wiring, id: NodeId, operand: Operands) -> dict[str, list[Text]]:
    given: dict[str, list[Text]] = {}
    for edge in wiring.incoming[id]:
        given.setdefault(edge.target_port, []).append(operand(edge))
    if not given:
        raise CodeRefused("nothing is connected to it. Draw a connection to it, or remove it.")
    return given


def _takes_list(base: Entry | None) -> bool:
    """Whether a class that the design's own builds on wants a list, even of one tensor."""
    return base is not None and bool(base.ports) and base.ports[0].name == DEFAULT_PORT and base.ports[0].many


def _must_be_wired(entry: Entry, given: Collection[str], first: str) -> None:
    known = {DEFAULT_PORT, *(port.name for port in entry.ports)}
    unknown = sorted(set(given) - known)
    if unknown:
        raise CodeRefused(f"{title(entry)} has no port {unknown[0]!r}. Remove the connection.")
    needed = [port.name for port in entry.ports if port.required]
    missing = [name for name in needed if name not in given and (name != first or DEFAULT_PORT not in given)]
    if missing:
        raise CodeRefused(f"nothing is connected to {missing[0]!r}. Draw a connection to it.")


def _constants(constants: Mapping[str, Json], known: set[str], what: str) -> list[str]:
    unknown = sorted(constants.keys() - known)
    if unknown:
        raise CodeRefused(f"a call of {what} takes no argument {unknown[0]!r}. Remove it.")
    return [f"{key}={parameter_value(key, value)}" for key, value in constants.items()]


def _tensors(texts: list[Text], many: bool) -> str:
    if texts[0].is_list or (len(texts) == 1 and not many):
        return texts[0].text
    return f"[{', '.join(text.text for text in texts)}]"


def _must_be_known(entry: Entry, given: Mapping[str, list[Text]], values: Mapping[str, Json]) -> None:
    ports = {port.name for port in entry.ports}
    for word, names, known in (
        ("port", given.keys(), ports),
        ("parameter", values.keys(), ports | {parameter.name for parameter in entry.parameters}),
    ):
        if names - known:
            raise CodeRefused(f"{title(entry)} has no {word} {min(names - known)!r}. Remove it.")
    none_will_do = {port.name for port in entry.ports if port.variadic and entry.source == "custom"}
    needed = [port.name for port in entry.ports if port.required and port.name not in none_will_do]
    needed += [parameter.name for parameter in entry.parameters if parameter.required]
    missing = [name for name in needed if name not in given and name not in values]
    if missing:
        raise CodeRefused(f"nothing is connected to {missing[0]!r}, and it has no value. Give it one.")


def _operation(
    kind: str, given: Mapping[str, list[Text]], values: Mapping[str, Json], texts: Mapping[str, str]
) -> Text | None:
    """The call as an operator, when both sides are tensors or numbers."""
    if kind == "ops.negative" and not values and list(given) == ["x"]:
        return Text("-" + given["x"][0].inside(_MINUS), _MINUS)
    if kind not in _BETWEEN or {*given, *values} != {"x1", "x2"}:
        return None
    if not all(_is_number(value) for name, value in values.items() if name not in given):
        return None
    known = {name: _given_text(text) for name, text in texts.items()} | {
        name: one[0] for name, one in given.items()
    }
    left, right = (known[name] if name in known else _number(values[name]) for name in ("x1", "x2"))
    sign, binds = _BETWEEN[kind]
    before = binds - 1 if sign in _LEFT_FIRST else binds
    return Text(f"{left.inside(before)} {sign} {right.inside(binds)}", binds)


def _given_text(text: str) -> Text:
    return Text(text, _ATOM if text.isidentifier() else 0)


def _index(key: Json) -> str:
    """What stands between the square brackets."""
    if isinstance(key, list):
        return ", ".join(map(_part_of_index, key)) + ("," if len(key) == 1 else "") or "()"
    return _part_of_index(key)


def _part_of_index(key: Json) -> str:
    if isinstance(key, dict) and key.keys() == {"ellipsis"}:
        return "..."
    if isinstance(key, dict) and isinstance(cut := key.get("slice"), list) and len(cut) == 3:
        start, stop, step = ("" if part is None else literal(part) for part in cut)
        return f"{start}:{stop}" + (f":{step}" if step else "")
    return literal(key)


def _is_number(value: Json) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _number(value: Json) -> Text:
    text = parameter_value("", value)
    return Text(text, 0 if text.startswith("-") else _ATOM)


def _written(given: Collection[str], values: Mapping[str, Json], other: Mapping[str, str]) -> dict[str, str]:
    """The texts of the arguments that are no tensors."""
    plain = {name: value for name, value in values.items() if name not in given and name not in other}
    return {name: parameter_value(name, value) for name, value in plain.items()} | dict(other)


def _own_function(
    definition: Definition, entry: Entry, given: Mapping[str, list[Text]], written: Mapping[str, str]
) -> Text:
    ports = {port.name: replace(port, many=False) for port in entry.ports if port.name in given}
    tensors = {name: _port_text(port, given, written) for name, port in ports.items()}
    assert isinstance(definition.node, ast.FunctionDef)
    return Text(function_call(definition.node, {**written, **tensors}))


def _function(entry: Entry, given: Mapping[str, list[Text]], written: Mapping[str, str]) -> Text:
    """The call as a function: by position where the places are sure, by name otherwise."""
    filled = [port for port in entry.ports if port.name in given or port.name in written]
    texts = {port.name: _port_text(port, given, written) for port in filled}
    ports = {port.name for port in entry.ports}
    own = [parameter for parameter in entry.parameters if parameter.name not in ports]
    settings = {p.name: written[p.name] for p in own if p.name in written}
    required = [p.name for p in own if p.required]
    if any(port.variadic for port in entry.ports):
        places = [*required, *texts]
    else:
        places = _places(entry, [p.name for p in own], required, texts.keys())
    everything = texts | settings
    arguments = [everything.pop(name) for name in places]
    arguments += [f"{name}={text}" for name, text in everything.items()]
    return Text(f"{entry.name}({', '.join(arguments)})")


def _places(entry: Entry, own: list[str], required: list[str], given: Collection[str]) -> list[str]:
    """The arguments that can go by position: tensors from the first on, then what one tensor needs.

    How several tensors and the op's own settings alternate in its signature is not known; only that
    what is required comes before what is not.
    """
    if entry.name in _SETTINGS_FIRST:
        return []
    if len(entry.ports) == 1:
        return [entry.ports[0].name, *required]
    sure = [port.name for port in entry.ports if port.required or not own]
    return list(itertools.takewhile(given.__contains__, sure))[: 1 if required else None]


def _port_text(port: Port, given: Mapping[str, list[Text]], written: Mapping[str, str]) -> str:
    if port.name not in given:
        return written[port.name]
    if port.variadic:
        return ", ".join(text.text for text in given[port.name])
    return _tensors(given[port.name], port.many)
