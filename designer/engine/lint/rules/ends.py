"""A model needs inputs and outputs, and an output must be a tensor that exists."""

from __future__ import annotations

from collections.abc import Iterator

from designer.engine.wiring import display_names, input_nodes, outgoing
from designer.graph import ROOT, Analysis, Diagnostic, Document, Fix, Graph, Output, SetOutputs


def check(document: Document, analysis: Analysis) -> Iterator[Diagnostic]:
    """Graphs without inputs or outputs, and outputs that nothing gives."""
    for name in (ROOT, *document.models):
        graph = document.graph_named(name)
        what = f"The sub-model {name!r}" if name else "The model"
        if not input_nodes(graph):
            message = f"{what} has no input. Add an Input and connect it."
            yield Diagnostic("error", message, "no-input", name)
        if not graph.outputs:
            message = f"{what} has no output. Mark the node that gives its answer as output."
            yield Diagnostic("error", message, "no-output", name, fixes=_mark_ends(name, graph))
        yield from _absent(name, graph, analysis)


def _mark_ends(name: str, graph: Graph) -> tuple[Fix, ...]:
    fed, inputs = outgoing(graph), set(input_nodes(graph))
    ends = [id for id in graph.nodes if not fed[id] and id not in inputs]
    if not ends:
        return ()
    names = display_names(graph)
    outputs = tuple(Output(names[graph.nodes[id].layer], id) for id in ends)
    title = "Mark " + " and ".join(output.name for output in outputs) + " as output"
    return (Fix(title, SetOutputs(outputs=outputs, graph=name)),)


def _absent(name: str, graph: Graph, analysis: Analysis) -> Iterator[Diagnostic]:
    for output in graph.outputs:
        report = analysis.graphs[name].nodes[output.node]
        if report.state == "ok" and output.port >= len(report.outputs):
            message = (
                f"The output {output.name!r} is tensor {output.port + 1} of {report.name!r}, "
                f"which gives {len(report.outputs)}. Choose another tensor as output."
            )
            yield Diagnostic("error", message, "no-such-output", name, output.node)
