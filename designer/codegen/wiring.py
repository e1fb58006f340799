"""How the tensors of a graph run, as far as they matter for its outputs: who makes, who uses, who descends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from designer.catalogue import Entry
from designer.graph import (
    DEFAULT_PORT,
    INPUT,
    Edge,
    Graph,
    Layer,
    NodeId,
    ancestors,
    display_names,
    incoming,
    input_nodes,
    layer_of,
    topological_order,
)

from .known import Known, is_function, layer_entry

Tensor = tuple[NodeId, int]


@dataclass(frozen=True)
class Wiring:
    """A graph seen by its tensors. Nodes that lead to no output are left out; inputs are not."""

    graph: Graph
    known: Known = field(default_factory=Known)

    @cached_property
    def order(self) -> tuple[NodeId, ...]:
        """The inputs and the nodes that matter, every node after all that feed it."""
        wanted = ancestors(self.graph, [output.node for output in self.graph.outputs])
        wanted |= set(self.inputs)
        return tuple(id for id in topological_order(self.graph) if id in wanted)

    @cached_property
    def inputs(self) -> tuple[NodeId, ...]:
        """The Input nodes, in the order of the model's inputs."""
        return input_nodes(self.graph)

    @cached_property
    def calls(self) -> tuple[NodeId, ...]:
        """The nodes that are written as calls: all but the inputs."""
        inputs = set(self.inputs)
        return tuple(id for id in self.order if id not in inputs)

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The names that layers have in the built model, by layer id."""
        return display_names(self.graph)

    @cached_property
    def incoming(self) -> Mapping[NodeId, tuple[Edge, ...]]:
        """For every node the edges that end there, those of its first argument first."""
        edges = incoming(self.graph)
        return {id: tuple(sorted(found, key=_not_first)) for id, found in edges.items()}

    @cached_property
    def users(self) -> Mapping[Tensor, tuple[NodeId, ...]]:
        """For every tensor that matters the nodes that use it, in order, each as often as it does."""
        found: dict[Tensor, list[NodeId]] = {(id, 0): [] for id in self.inputs}
        for output in self.graph.outputs:
            found.setdefault((output.node, output.port), [])
        for id in self.order:
            for tensor in self.consumed(id):
                found.setdefault(tensor, []).append(id)
        return {tensor: tuple(users) for tensor, users in found.items()}

    @cached_property
    def results(self) -> Mapping[Tensor, str]:
        """The tensors that are outputs of the graph, with the (first) name of the output."""
        return {(output.node, output.port): output.name for output in reversed(self.graph.outputs)}

    @cached_property
    def reach(self) -> Mapping[NodeId, int]:
        """For every node the set of nodes that lead to it, itself included, as bits by place in the order."""
        found: dict[NodeId, int] = {}
        for place, id in enumerate(self.order):
            bits = 1 << place
            for edge in self.incoming[id]:
                bits |= found[edge.source]
            found[id] = bits
        return found

    def layer(self, id: NodeId) -> Layer:
        """The layer that a node calls."""
        return layer_of(self.graph, id)

    def entry(self, id: NodeId) -> Entry:
        """What is known of the layer that a node calls; CodeRefused when it is nothing."""
        return layer_entry(self.layer(id), self.known)

    def is_function(self, layer: Layer) -> bool:
        """Whether a layer is an op or a function of the design's own, and has nothing to hold."""
        return is_function(layer, self.known)

    def place(self, id: NodeId) -> str:
        """What a message calls a node: "dense_2 (Dense)"."""
        layer = self.layer(id)
        return f"{self.names[layer.id]} ({layer.custom or layer.kind})"

    def is_input(self, id: NodeId) -> bool:
        """Whether the node is where data comes in."""
        return self.layer(id).kind == INPUT

    def consumed(self, id: NodeId) -> tuple[Tensor, ...]:
        """The tensors that a node uses, in the order of its ports."""
        return tuple((edge.source, edge.source_port) for edge in self.incoming[id])

    def produced(self, id: NodeId) -> tuple[Tensor, ...]:
        """The tensors of a node that are used."""
        return tuple(sorted((tensor for tensor in self._by_node.get(id, ())), key=lambda t: t[1]))

    def leads_to(self, start: NodeId, end: NodeId) -> bool:
        """Whether a tensor travels from `start` to `end` (a node leads to itself)."""
        return bool(self.reach[end] >> self._places[start] & 1)

    def parallel(self, id: NodeId) -> tuple[Tensor, ...]:
        """The tensors that a node joins of which none leads to another."""
        joined = [tensor for tensor in dict.fromkeys(self.consumed(id)) if not self.is_input(tensor[0])]
        return tuple(
            tensor
            for tensor in joined
            if not any(self._are_related(tensor[0], other[0]) for other in joined if other != tensor)
        )

    def _are_related(self, one: NodeId, other: NodeId) -> bool:
        return self.leads_to(one, other) or self.leads_to(other, one)

    def sources(self, id: NodeId) -> tuple[NodeId, ...]:
        """The inputs that lead to a node."""
        return tuple(input for input in self.inputs if self.leads_to(input, id))

    def calls_of(self, layer: str) -> tuple[NodeId, ...]:
        """The nodes that matter and call this layer."""
        return self._calls_by_layer.get(layer, ())

    def earlier_call(self, id: NodeId) -> tuple[NodeId, ...]:
        """The call of the same layer before this one, if any: Keras counts a layer's calls."""
        calls = self.calls_of(self.layer(id).id)
        place = calls.index(id)
        return calls[max(place - 1, 0) : place]

    @cached_property
    def _by_node(self) -> Mapping[NodeId, tuple[Tensor, ...]]:
        return _gathered((tensor[0], tensor) for tensor in self.users)

    @cached_property
    def _calls_by_layer(self) -> Mapping[str, tuple[NodeId, ...]]:
        return _gathered((self.graph.nodes[id].layer, id) for id in self.calls)

    @cached_property
    def _places(self) -> Mapping[NodeId, int]:
        return {id: place for place, id in enumerate(self.order)}


def _not_first(edge: Edge) -> bool:
    return edge.target_port not in (DEFAULT_PORT, "query")


def _gathered(pairs: Iterator[tuple[str, object]]) -> dict[str, tuple]:  # type: ignore[type-arg]
    found: dict[str, list[object]] = {}
    for key, value in pairs:
        found.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in found.items()}
