"""The lines of one function: its steps as statements, with the variables that naming chose."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from designer.graph import Document, Edge, GroupId, LayerId, NodeId, models_of

from .blocks import Function
from .expressions import Text, layer_call, model_call, op_call
from .gathering import is_list
from .holding import Holdings
from .lines import Line
from .loops import Entry, Loop, Single
from .naming import ScopeNames
from .outline import Scope, Step
from .parts import unpacked
from .refusal import refusals_at
from .values import constructor, literal
from .wiring import Tensor, Wiring


@dataclass(frozen=True, slots=True)
class Body:
    """All that is needed to write the body of one function.

    `layers` are the variables of held layers; `group` is the group whose function it is; `texts` are
    names of the function's parameters, by node, in place of layers' values; `sections` are the titles of
    groups that have no function, by node; `builders` make sub-models, `held_models` those inside wrappers.
    `twins` are all the nodes for which a node of the body stands in a function of several groups, or in a
    loop. `loops` are the steps with those that repeat as loops, where there may be some.
    """

    wiring: Wiring
    document: Document
    scope: Scope
    names: ScopeNames
    holdings: Holdings
    layers: Mapping[LayerId, str]
    functions: Mapping[GroupId, Function]
    builders: Callable[[LayerId, str | None], str]
    held_models: Callable[[str], str]
    texts: Mapping[NodeId, Mapping[str, str]]
    sections: Mapping[NodeId, str]
    group: GroupId | None = None
    twins: Mapping[NodeId, tuple[NodeId, ...]] = field(default_factory=dict)
    loops: Sequence[Entry] = ()

    def lines(self) -> Iterator[Line]:
        """The statements, without those that return."""
        if self.names.kept is not None:
            yield Line(f"{self.names.tensors[self.names.kept]} = x")
        if self.loops:
            yield from self._looped(self.loops)
            return
        section: str | None = None
        for place, step in enumerate(self.scope.steps):
            before, section = section, self.sections.get(step.nodes[0]) if step.nodes else section
            if section != before:
                yield Line("")
                yield from _comment(section or "")
            yield from self._all_of(place)
        if section is not None:
            yield Line("")

    def _looped(self, entries: Sequence[Entry]) -> Iterator[Line]:
        for entry in entries:
            match entry:
                case Single(place):
                    yield from self._all_of(place)
                case Loop(body):
                    yield Line(entry.header())
                    yield from (line.indented() for line in self._looped(body))

    def _all_of(self, place: int) -> Iterator[Line]:
        """The lines for a step."""
        yield from self._before(self.scope.steps[place])
        if not (self.returns_directly and place == len(self.scope.steps) - 1):
            yield from self._statement(place, self.scope.steps[place])

    @property
    def returns_directly(self) -> bool:
        """Whether the last step's value is all that a group's function returns."""
        if self.group is None or (self.loops and isinstance(self.loops[-1], Loop)):
            return False
        last = self.scope.steps[-1]
        return self.scope.results == last.produces and self._parts(last) is None

    def returned(self) -> Line:
        """The statement that returns what a group's function gives."""
        if self.returns_directly:
            place = len(self.scope.steps) - 1
            last = self.scope.steps[place]
            return self._line(f"return {self._expression(place, last).text}", last.nodes)
        return Line(f"return {', '.join(self.names.tensors[tensor] for tensor in self.scope.results)}")

    def _line(self, text: str, nodes: tuple[NodeId, ...]) -> Line:
        return Line(text, tuple(twin for id in nodes for twin in self.twins.get(id, (id,))))

    def _before(self, step: Step) -> Iterator[Line]:
        """Comments, and the layers that are made before they are called."""
        if step.group is not None:
            yield from self._made_for_group(step.group)
            return
        for id in step.nodes:
            yield from _comment(self.wiring.graph.nodes[id].note)
            layer = self.wiring.layer(id)
            if layer.id in self.layers and self._is_first(id) and self._is_made_here(layer.id):
                yield from self._making(layer.id, id)

    def _made_for_group(self, group: GroupId) -> Iterator[Line]:
        for layer in self.holdings.given_to(group):
            first = self.wiring.calls_of(layer)[0]
            if first in {id for step in self.scope.steps if step.group == group for id in step.nodes}:
                yield from self._making(layer, first)

    def _is_first(self, id: NodeId) -> bool:
        return self.wiring.calls_of(self.wiring.layer(id).id)[0] == id

    def _is_made_here(self, layer: LayerId) -> bool:
        return self.holdings.homes[layer] == self.group

    def _making(self, layer: LayerId, node: NodeId) -> Iterator[Line]:
        with refusals_at(self.wiring.place(node)):
            text = self._constructor(node)
        calls = self.wiring.calls_of(layer)
        yield self._line(f"{self.layers[layer]} = {text}", calls)
        found = self.wiring.graph.layers[layer]
        if found.model is not None and "trainable" in found.config:
            text = self.texts.get(node, {}).get("trainable") or literal(found.config["trainable"])
            yield self._line(f"{self.layers[layer]}.trainable = {text}", calls)

    def _statement(self, place: int, step: Step) -> Iterator[Line]:
        if step.nodes:
            return (self._line(text, step.nodes) for text in self._texts(place, step))
        return iter([self._gathering(place, step)])

    def _gathering(self, place: int, step: Step) -> Line:
        """The statement that makes a list, or appends to it."""
        *lists, last = (self.names.at(place, tensor) for tensor in step.consumes)
        if step.produces:
            text = f"{self.names.tensors[step.produces[0]]} = [{', '.join([*lists, last])}]"
        else:
            text = f"{lists[0]}.append({last})"
        return self._line(text, tuple(id for id, _ in step.consumes if id in self.twins))

    def _texts(self, place: int, step: Step) -> Iterator[str]:
        expression = self._expression(place, step)
        parts = self._parts(step)
        names = [self.names.tensors[tensor] for tensor in step.produces]
        if parts is not None:
            yield from parts(
                dict(zip((port for _, port in step.produces), names, strict=True)), expression.text
            )
        else:
            yield f"{', '.join(names)} = {expression.text}"

    def _parts(self, step: Step) -> Callable[[Mapping[int, str], str], Iterator[str]] | None:
        if step.group is not None:
            return None
        return unpacked(self.wiring, self.document, step.nodes[-1])

    def _expression(self, place: int, step: Step) -> Text:
        if step.group is not None:
            return self._function_call(place, step.group)
        inner: dict[Tensor, Text] = {}
        for id in step.nodes:
            inner[id, 0] = self._call(id, lambda edge: self._operand(place, edge, inner))
        return inner[step.nodes[-1], 0]

    def _operand(self, place: int, edge: Edge, inner: Mapping[Tensor, Text]) -> Text:
        tensor, first = (edge.source, edge.source_port), self.scope.steps[place].consumes[0]
        if is_list(first):
            return Text(self.names.at(place, first), is_list=True)
        return inner[tensor] if tensor in inner else Text(self.names.at(place, tensor))

    def _call(self, id: NodeId, operand: Callable[[Edge], Text]) -> Text:
        layer = self.wiring.layer(id)
        with refusals_at(self.wiring.place(id)):
            if self.wiring.is_function(layer):
                self.holdings.written_name(layer.id)
                return op_call(self.wiring, id, operand, self.texts.get(id, {}))
            callee = self.layers.get(layer.id) or self._constructor(id)
            if layer.model is not None:
                return model_call(self.wiring, self.document, id, callee, operand)
            return layer_call(self.wiring, id, callee, operand)

    def _constructor(self, id: NodeId) -> str:
        layer = self.wiring.layer(id)
        texts = self.texts.get(id, {})
        name = self.holdings.written_name(layer.id)
        if layer.model is not None:
            return self.builders(layer.id, texts.get("name"))
        held = {
            parameter: self.held_models(models_of(layer)[0])
            for parameter, value in layer.config.items()
            if isinstance(value, dict) and value.keys() == {"model"}
        }
        return constructor(self.wiring.entry(id), layer.config, name=name, texts={**texts, **held})

    def _function_call(self, place: int, group: GroupId) -> Text:
        function = self.functions[group]
        step = self.scope.steps[place]
        tensors = [self.names.at(place, tensor) for tensor in step.consumes]
        layers = [self.layers[layer] for layer in self.holdings.given_to(group)]
        values = function.arguments(group, self.texts.get(group, {}))
        return Text(f"{function.name}({', '.join([*tensors, *layers, *values])})")


def _comment(text: str) -> Iterator[Line]:
    for line in text.splitlines():
        shown = "".join(character if character.isprintable() else " " for character in line).strip()
        if shown:
            yield Line(f"# {shown}")
