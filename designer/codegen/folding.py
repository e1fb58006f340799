"""Groups as functions: one for every group, or one with parameters for groups that differ in values only."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from designer.graph import GroupId, Json, LayerId, NodeId

from .blocks import Function
from .expressions import INDEXING
from .holding import Holdings
from .identifiers import distinct, identifier
from .outline import Outline, Scope
from .refusal import refusals_at
from .values import parameter_value
from .wiring import Wiring

#: More parameters than this, and each group gets a function of its own.
MOST_SETTINGS = 3

_COUNT = re.compile(r"[\s_.#:-]*\d+\s*$")
_BLOCKS = ("block", "path", "branch", "network", "head", "stage", "module", "unit", "tower", "cell", "stack")


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a function's body where its groups have different values: a layer's parameter."""

    place: int
    parameter: str


#: For every parameter that is no tensor where it goes, and the text of its value for every group.
_Settings = Mapping[str, tuple[tuple[Slot, ...], tuple[str, ...]]]


def functions(wiring: Wiring, outline: Outline, holdings: Holdings, taken: set[str]) -> tuple[Function, ...]:
    """The functions of a graph's groups in the order of their first calls; their names are added to `taken`."""
    alike: dict[tuple[object, ...], list[GroupId]] = {}
    for group, scope in outline.groups.items():
        key = (_stem(wiring, group), _form(wiring, scope, holdings))
        alike.setdefault(key, []).append(group)
    found: list[Function] = []
    for groups in alike.values():
        settings = _settings(wiring, [outline.groups[group] for group in groups], holdings)
        if settings is None:
            found.extend(Function(_name(wiring, [group], taken), (group,)) for group in groups)
        else:
            nodes = nodes_of(outline.groups[groups[0]])
            found.append(_function(_name(wiring, groups, taken), groups, settings, nodes))
    return tuple(found)


def _function(name: str, groups: Sequence[GroupId], settings: _Settings, nodes: Sequence[NodeId]) -> Function:
    given = {
        group: {setting: texts[place] for setting, (_, texts) in settings.items()}
        for place, group in enumerate(groups)
    }
    texts: dict[NodeId, dict[str, str]] = {}
    for setting, (slots, _) in settings.items():
        for slot in slots:
            texts.setdefault(nodes[slot.place], {})[slot.parameter] = setting
    return Function(name, tuple(groups), tuple(settings), given, texts)


def nodes_of(scope: Scope) -> tuple[NodeId, ...]:
    """The calls of a function's body, in order."""
    return tuple(id for step in scope.steps for id in step.nodes)


def _stem(wiring: Wiring, group: GroupId) -> str:
    return _COUNT.sub("", wiring.graph.groups[group].title)


def _name(wiring: Wiring, groups: Sequence[GroupId], taken: set[str]) -> str:
    if len(groups) == 1:
        name = identifier(wiring.graph.groups[groups[0]].title, "block")
    else:
        name = identifier(_stem(wiring, groups[0]), "block")
        name = name if name.rsplit("_", 1)[-1] in _BLOCKS else f"{name.rstrip('_')}_block"
    name = distinct(name, taken)
    taken.add(name)
    return name


def _form(wiring: Wiring, scope: Scope, holdings: Holdings) -> tuple[object, ...]:
    """All that two groups must have in common to be one function: everything but values."""
    numbers = {tensor: place for place, tensor in enumerate(scope.parameters)}
    layers: dict[LayerId, int] = {}
    lines: list[object] = []
    for id in nodes_of(scope):
        layer = wiring.layer(id)
        called = layers.setdefault(layer.id, len(layers))
        wires = tuple(
            (edge.target_port, edge.index, numbers[edge.source, edge.source_port])
            for edge in wiring.incoming[id]
        )
        lines.append(
            (layer.kind, called, holdings.is_given(layer.id), tuple(values_of(wiring, id, holdings)), wires)
        )
        index = layer.config if layer.kind == INDEXING else {}
        lines.append(repr(sorted({**index, **wiring.graph.nodes[id].constants}.items())))
        for tensor in wiring.produced(id):
            numbers[tensor] = len(numbers)
        lines.append(tuple(port for _, port in wiring.produced(id)))
    return (*lines, tuple(numbers[tensor] for tensor in scope.results))


def values_of(wiring: Wiring, id: NodeId, holdings: Holdings) -> dict[str, Json]:
    """The values in the call that makes a node's layer, its name included; none where it is made elsewhere.

    An op or a function has its values in every call. What stands between square brackets is no value.
    """
    layer = wiring.layer(id)
    if wiring.is_function(layer):
        constants = wiring.graph.nodes[id].constants
        own = {} if layer.kind == INDEXING else layer.config
        return {name: value for name, value in sorted(own.items()) if name not in constants}
    if holdings.is_given(layer.id) or wiring.calls_of(layer.id)[0] != id:
        return {}
    name = holdings.written_name(layer.id)
    values = dict(sorted(layer.config.items()))
    return values if name is None else {**values, "name": name}


def _settings(wiring: Wiring, scopes: Sequence[Scope], holdings: Holdings) -> _Settings | None:
    """The parameters that make one function of groups of one form; None when they would be too many."""
    varying: dict[tuple[str, tuple[str, ...]], list[Slot]] = {}
    for slot, texts in _slots(wiring, scopes, holdings):
        if len(set(texts)) > 1:
            varying.setdefault((slot.parameter, texts), []).append(slot)
    if len(varying) > MOST_SETTINGS:
        return None
    names = _setting_names([parameter for parameter, _ in varying])
    found = ((tuple(slots), texts) for (_, texts), slots in varying.items())
    return dict(zip(names, found, strict=True))


def _setting_names(parameters: Sequence[str]) -> list[str]:
    """A name for each setting: its parameter's, counted where several settings are for one parameter."""
    names: list[str] = []
    for place, parameter in enumerate(parameters):
        count = f"_{parameters[: place + 1].count(parameter)}" if parameters.count(parameter) > 1 else ""
        wanted = "name" if parameter + count == "name" else identifier(parameter + count, "value")
        names.append(distinct(wanted, names))
    return names


def _slots(
    wiring: Wiring, scopes: Sequence[Scope], holdings: Holdings
) -> Iterator[tuple[Slot, tuple[str, ...]]]:
    for place, calls in enumerate(zip(*map(nodes_of, scopes), strict=True)):
        values = [values_of(wiring, id, holdings) for id in calls]
        with refusals_at(wiring.place(calls[0])):
            texts = [{name: _text(name, value) for name, value in each.items()} for each in values]
        for parameter in values[0]:
            yield Slot(place, parameter), tuple(each[parameter] for each in texts)


def _text(parameter: str, value: Json) -> str:
    return repr(value) if parameter == "name" else parameter_value(parameter, value)
