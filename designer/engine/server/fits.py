"""Where the other end of a new edge could be: every place, and why Keras would refuse it there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from designer.catalogue import Port
from designer.engine.wiring import incoming, outgoing
from designer.graph import DEFAULT_PORT, INPUT, Layer, ancestors, descendants, layer_of, models_of

from .calls import Call, Memory, Refused, json_text
from .look import Look
from .ports import entry_of, lacks, ports_of
from .specs import Spec

#: A node, its port (the number of an output, as text), and why the edge cannot be there: "" when it can.
Fit = tuple[str, str, str]

_INPUT = "An Input takes no tensor: it is where data comes in."
_LOOP = "This connection would close a loop; tensors flow one way."


@dataclass(frozen=True, slots=True)
class Place:
    """A node and a port where the edge could end or begin; `edge` is the input and the tensor it would join."""

    node: str
    port: str
    edge: tuple[str, str, Spec | None]
    loop: bool


class Trial:
    """Edges tried on one graph of a design that was looked at; nothing is changed by it."""

    def __init__(self, look: Look, name: str, memory: Memory) -> None:
        self.look, self.name, self.memory = look, name, memory
        self.graph = look.document.graph_named(name)
        self._incoming = incoming(self.graph)

    def places(self, node: str, port: str, end: str) -> list[Place]:
        """All places for the other end of an edge that has one end ("output" or "input") at a node's port."""
        return list(self._inputs(node, int(port)) if end == "output" else self._outputs(node, port))

    def fit(self, place: Place) -> Fit:
        """Whether the edge could be there, and why not."""
        if place.loop and layer_of(self.graph, place.edge[0]).kind != INPUT:
            return place.node, place.port, _LOOP
        return place.node, place.port, self.reason(*place.edge)

    def _inputs(self, node: str, number: int) -> Iterator[Place]:
        spec, before = self.look.tensor(self.name, node, number), ancestors(self.graph, [node])
        for target in self.graph.nodes:
            ports = ports_of(self.look.document, layer_of(self.graph, target)) or (Port(DEFAULT_PORT),)
            for port in ports if target != node else ():
                yield Place(target, port.name, (target, port.name, spec), target in before)

    def _outputs(self, node: str, port: str) -> Iterator[Place]:
        after, used = descendants(self.graph, [node]), outgoing(self.graph)
        for source in self.graph.nodes:
            specs: tuple[Spec | None, ...] | None = self.look.tensors(self.name, source)
            if specs is None:
                number = max((edge.source_port + 1 for edge in used[source]), default=1)
                specs = (None,) * max(number, self._usual_outputs(source))
            for number, spec in enumerate(specs if source != node else ()):
                yield Place(source, str(number), (node, port, spec), source in after)

    def reason(self, target: str, port: str, spec: Spec | None) -> str:
        """Why a tensor cannot go into a port of a node; "" when it can, or when that cannot be told yet."""
        layer = layer_of(self.graph, target)
        if layer.kind == INPUT:
            return _INPUT
        if spec is None or self.graph.nodes[target].bypassed or layer.placeholder or not self._sound(layer):
            return ""
        tensors = self._with(target, port, spec)
        if tensors is None:
            return ""
        node, inference = self.graph.nodes[target], self.look.inferences[self.name]
        call = Call(tensors, json_text(node.constants), dict(node.constants))
        outcome = self.memory.outcome(inference.recipe(layer), (*inference.earlier[target], call))
        return outcome.words.message if isinstance(outcome, Refused) and outcome.made else ""

    def _with(self, target: str, port: str, spec: Spec) -> tuple[tuple[str, tuple[Spec, ...]], ...] | None:
        """The tensors at all ports of a node with one more, or another, at one; None while some are missing."""
        layer, found = layer_of(self.graph, target), self._port(target, port)
        given: dict[str, list[Spec]] = {}
        for edge in self._incoming[target]:
            if edge.target_port == port and not found.many:
                continue
            other = self.look.tensor(self.name, edge.source, edge.source_port)
            if other is None:
                return None
            given.setdefault(edge.target_port, []).append(other)
        given.setdefault(port, []).append(spec)
        counts = {name: len(specs) for name, specs in given.items()}
        if lacks(ports_of(self.look.document, layer), layer, counts):
            return None
        return tuple((name, tuple(given[name])) for name in sorted(given))

    def _port(self, target: str, name: str) -> Port:
        ports = ports_of(self.look.document, layer_of(self.graph, target))
        return next((port for port in ports if port.name == name), Port(name))

    def _usual_outputs(self, source: str) -> int:
        """How many outputs a node is known to have while its tensors are not."""
        layer = layer_of(self.graph, source)
        if layer.model is not None:
            return len(self.look.document.models[layer.model].outputs)
        entry = entry_of(self.look.document, layer.kind)
        return (entry.outputs if entry else None) or 1

    def _sound(self, layer: Layer) -> bool:
        models = self.look.inferences[self.name].models
        return all(models[name].sound and not models[name].declared for name in models_of(layer))
