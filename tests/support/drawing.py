"""Tiny helpers that draw documents for tests."""

from __future__ import annotations

from dataclasses import replace

from designer.graph import (
    DEFAULT_PORT,
    INPUT,
    Document,
    Edge,
    Graph,
    Json,
    Layer,
    Node,
    Output,
)


class Drawing:
    """A graph in the making: each method adds a node and returns its id."""

    def __init__(self) -> None:
        self.graph = Graph()

    def input(self, shape: tuple[int | None, ...], name: str = "input") -> str:
        """An Input node of that name and shape (without the batch dimension)."""
        return self.add(INPUT, id=name, name=name, shape=list(shape))

    def add(
        self, kind: str, *sources: str, id: str | None = None, name: str | None = None, **config: Json
    ) -> str:
        """A node of a new layer, fed at its first port by the sources."""
        id = id or f"n{len(self.graph.nodes)}"
        layers = {**self.graph.layers, id: Layer(id, kind, name, config)}
        return self._place(replace(self.graph, layers=layers), Node(id, id), sources)

    def call(self, layer: str, *sources: str, id: str | None = None) -> str:
        """A further node of a layer that is there already."""
        return self._place(self.graph, Node(id or f"n{len(self.graph.nodes)}", layer), sources)

    def wire(self, source: str, target: str, port: str = DEFAULT_PORT, index: int = 0) -> None:
        """An edge."""
        edge = Edge(source, target, 0, port, index)
        self.graph = replace(self.graph, edges=(*self.graph.edges, edge))

    def output(self, node: str, name: str | None = None) -> None:
        """One more output of the graph."""
        outputs = (*self.graph.outputs, Output(name or node, node))
        self.graph = replace(self.graph, outputs=outputs)

    def document(self, **parts: object) -> Document:
        """A document of this graph."""
        return Document("drawing", "Drawing", self.graph, **parts)  # type: ignore[arg-type]

    def _place(self, graph: Graph, node: Node, sources: tuple[str, ...]) -> str:
        self.graph = replace(graph, nodes={**graph.nodes, node.id: node})
        for index, source in enumerate(sources):
            self.wire(source, node.id, index=index)
        return node.id
