"""A way to sketch documents with groups, named ports, sub-models and several outputs of a node."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from designer.graph import Document, Edge, Graph, Group
from tests.support.drawing import Drawing


class Sketch(Drawing):
    """A drawing with groups and with tensors other than a node's first."""

    def group(self, title: str, *nodes: str) -> None:
        """A group of nodes."""
        id = f"g{len(self.graph.groups)}"
        groups = {**self.graph.groups, id: Group(id, title, nodes)}
        self.graph = replace(self.graph, groups=groups)

    def part(self, source: str, part: int, target: str, port: str = "inputs", index: int = 0) -> None:
        """An edge from an output of a node that gives several."""
        edge = Edge(source, target, part, port, index)
        self.graph = replace(self.graph, edges=(*self.graph.edges, edge))

    def constant(self, node: str, **values: object) -> None:
        """Call arguments of a node that are no tensors."""
        changed = replace(self.graph.nodes[node], constants=values)  # type: ignore[arg-type]
        self.graph = replace(self.graph, nodes={**self.graph.nodes, node: changed})

    def note(self, node: str, note: str) -> None:
        """What the user wrote on a node."""
        changed = replace(self.graph.nodes[node], note=note)
        self.graph = replace(self.graph, nodes={**self.graph.nodes, node: changed})

    def ported(self, kind: str, ports: Mapping[str, str], **config: object) -> str:
        """A node of a new layer whose ports are named."""
        node = self.add(kind, **config)  # type: ignore[arg-type]
        for port, source in ports.items():
            self.wire(source, node, port)
        return node

    def with_models(self, **models: Graph) -> Document:
        """A document of this graph and of sub-models."""
        return self.document(models=models)


def dense(sketch: Sketch, source: str, units: int = 4, **config: object) -> str:
    """A Dense layer after a node."""
    return sketch.add("Dense", source, units=units, activation="relu", **config)  # type: ignore[arg-type]
