"""The summary table of a graph, as Keras prints it: one row for each call, in the order of computation."""

from __future__ import annotations

from dataclasses import dataclass

from .analysis import GraphReport, Shape, State
from .bypass import effective_graph
from .model import INPUT, MODEL_PREFIX, Graph, NodeId
from .topology import incoming, topological_order


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """One call: its layer's name and class, its outputs' shapes, its layer's parameters, what feeds it.

    `shared` says that an earlier row has the same layer, so that its parameters are counted already.
    """

    node: NodeId
    name: str
    layer: str
    shapes: tuple[Shape, ...]
    parameters: int
    connected_to: tuple[str, ...]
    state: State
    shared: bool


def summary(graph: Graph, report: GraphReport) -> tuple[SummaryRow, ...]:
    """The rows of a graph that was analysed; a failed node has no shapes, a bypassed one no row."""
    graph = effective_graph(graph)
    feeding, seen, rows = incoming(graph), set[str](), []
    for id in topological_order(graph):
        node, found = graph.nodes[id], report.nodes[id]
        rows.append(
            SummaryRow(
                node=id,
                name=found.name,
                layer=_class_name(found.layer),
                shapes=tuple(output.shape for output in found.outputs),
                parameters=found.parameters,
                connected_to=tuple(report.nodes[edge.source].name for edge in feeding[id]),
                state=found.state,
                shared=node.layer in seen,
            )
        )
        seen.add(node.layer)
    return tuple(rows)


def _class_name(kind: str) -> str:
    """What Keras's own table calls a kind of layer; ops keep the name under which one finds them."""
    if kind == INPUT:
        return "InputLayer"
    return "Functional" if kind.startswith(MODEL_PREFIX) else kind
