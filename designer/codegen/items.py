"""The statements of a graph as things to compare: what must be the same for two to be one, and what may differ."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from designer.catalogue import Parameter
from designer.graph import Json, NodeId, models_of

from .expressions import INDEXING
from .folding import values_of
from .gathering import is_list
from .holding import Holdings
from .outline import Step
from .patterns import Expression, Key, Value, Words, as_number, text_of, value_of
from .refusal import refusals_at
from .wiring import Tensor, Wiring

#: The longest line, and what is around a call's arguments: "    x = layers.(…)(x)".
_WIDTH, _FRAME = 96, 20
_COUNT = re.compile(r"_\d+$")


@dataclass(eq=False, slots=True)
class Item:
    """A statement. Two of one `form` differ in values only: of one `shape` in names only as far as numbers
    do in them, of one `look` besides in numbers only.

    `keys` stand for these three, `numbers` are those in names. `tensors` are what it uses, each as often as it does. Values that are left out have `defaults`.
    """

    step: Step
    form: Hashable
    shape: Hashable
    look: Hashable
    tensors: tuple[Tensor, ...]
    values: Mapping[Key, Value]
    defaults: Mapping[Key, Value]
    kinds: tuple[str, ...] = ()
    lines: int = 1
    stays: bool = False
    keys: tuple[int, int, int] = field(init=False)
    numbers: tuple[str, ...] = field(init=False)
    has_lists: bool = field(init=False)

    def __post_init__(self) -> None:
        self.keys = hash(self.form), hash(self.shape), hash(self.look)
        self.numbers = tuple(_numbers(self.values.values()))
        self.has_lists = any(map(is_list, self.tensors))

    def value(self, slot: Key) -> Value | None:
        """The value there, or its default; None when it has none."""
        return self.values[slot] if slot in self.values else self.defaults.get(slot)

    def parameter(self, slot: Key) -> str:
        """What a value is for: the parameter, without the count that the parameters of functions have."""
        return str(slot[1]) if self.step.group is None else _COUNT.sub("", str(slot[1]))

    def owner(self, number: int | str) -> str:
        """The node of that number; the call, when the statement calls a function."""
        return self.step.group or self.step.nodes[int(number)]


def item(wiring: Wiring, holdings: Holdings, step: Step) -> Item:
    """A statement as a thing to compare."""
    if not step.nodes:
        return _gathering(step)
    values: dict[Key, Value] = {}
    defaults: dict[Key, Value] = {}
    places = {id: place for place, id in enumerate(step.nodes)}
    form: list[Hashable] = []
    tensors: list[Tensor] = []
    stays = any(_stays(wiring, holdings, id) for id in step.nodes)
    for id, place in places.items():
        with refusals_at(wiring.place(id)):
            for name, value in values_of(wiring, id, holdings).items() if not stays else ():
                values[place, name] = value_of(name, value)
        for parameter in wiring.entry(id).parameters if not stays else ():
            if (default := _default(parameter)) is not None:
                defaults[place, parameter.name] = default
        form.append((*_call(wiring, id), (place, "name") in values))
        if stays:
            form.append(_itself(wiring, id))
        if any(map(is_list, step.consumes)):
            form.append("list")
            tensors += step.consumes
            continue
        for edge in wiring.incoming[id]:
            form.append((edge.target_port, edge.index, places.get(edge.source)))
            if edge.source not in places:
                tensors.append((edge.source, edge.source_port))
    form.append(tuple(port for _, port in step.produces))
    names = [_shape(value) for value in values.values() if isinstance(value, Words)]
    words = [(slot, value) for slot, value in values.items() if isinstance(value, Expression)]
    return Item(
        step,
        tuple(form),
        (*form, *names),
        (*form, *names, *words),
        tuple(tensors),
        values,
        defaults,
        tuple(wiring.layer(id).kind for id in step.nodes),
        1 if stays else max(_lines(wiring, id, values, place) for id, place in places.items()),
        stays,
    )


def _gathering(step: Step) -> Item:
    """A statement that makes a list or appends to it."""
    form = ("makes a list" if step.produces else "appends", len(step.consumes))
    return Item(step, form, form, form, step.consumes, {}, {})


def _call(wiring: Wiring, id: NodeId) -> tuple[Hashable, ...]:
    """What a call must have in common with another, but for its values and its tensors."""
    layer, node = wiring.layer(id), wiring.graph.nodes[id]
    index = layer.config if layer.kind == INDEXING else {}
    return (layer.kind, repr(sorted({**index, **node.constants}.items())), node.note)


def _numbers(values: Iterable[Value]) -> Iterator[str]:
    for value in values:
        tokens = value.tokens if isinstance(value, Words) else ()
        yield from (str(token) for token in tokens if as_number(token) is not None)


def _shape(name: Words) -> Hashable:
    return tuple("" if as_number(token) is not None else token.isalpha() for token in map(str, name.tokens))


def _stays(wiring: Wiring, holdings: Holdings, id: NodeId) -> bool:
    """Whether a call belongs where it is: of a layer that is made elsewhere, or that holds a model."""
    layer = wiring.layer(id)
    return layer.id in holdings.homes or bool(models_of(layer))


def _itself(wiring: Wiring, id: NodeId) -> Hashable:
    """The layer that a call is of; for its first call, before which it is made, the call too."""
    layer = wiring.layer(id).id
    return layer, id if wiring.calls_of(layer)[0] == id else None


def _default(parameter: Parameter) -> Value | None:
    value: Json = parameter.default
    if parameter.required or (value is None and not parameter.optional):
        return None
    if parameter.type == "integers" and isinstance(value, list) and len(set(map(str, value))) == 1:
        value = value[0]
    return value_of(parameter.name, value) if parameter.name != "name" else None


def _lines(wiring: Wiring, id: NodeId, values: Mapping[Key, Value], place: int) -> int:
    """About how many lines a call takes once it is formatted."""
    entry = wiring.entry(id)
    alone = {parameter.name for parameter in entry.parameters if parameter.required}
    lengths = [
        _length(value) + (2 if name in alone else len(str(name)) + 3)
        for (at, name), value in values.items()
        if at == place
    ]
    whole = _FRAME + len(entry.name) + sum(lengths)
    return 1 if whole <= _WIDTH else 3 if sum(lengths) <= _WIDTH else 2 + len(lengths)


def _length(value: Value) -> int:
    return 2 + len("".join(map(str, value.tokens))) if isinstance(value, Words) else len(text_of(value))
