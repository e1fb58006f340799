"""A design looked at: the design that is built of it, and what is known of the tensors in every graph."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace

from designer.engine.wiring import display_names, incoming, input_nodes
from designer.graph import (
    ROOT,
    Diagnostic,
    Document,
    Edge,
    Graph,
    GraphReport,
    NodeReport,
    effective,
    functions_of,
    inner_first,
    main_input,
    models_of,
)

from .calls import Given, Memory, code_text, given, json_text
from .infer import Inference, Inner
from .specs import Spec


@dataclass(frozen=True, slots=True)
class Look:
    """`document` as it is drawn, `built` without its bypassed nodes, and the inferences of its graphs."""

    document: Document
    built: Document
    inferences: Mapping[str, Inference]
    reports: Mapping[str, GraphReport]

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What is wrong with the calls, inner graphs first."""
        return tuple(d for inference in self.inferences.values() for d in inference.diagnostics)

    def tensors(self, graph: str, node: str) -> tuple[Spec, ...] | None:
        """What a drawn node gives or, bypassed, passes on; None while that is not known."""
        drawn = self.document.graph_named(graph)
        if not drawn.nodes[node].bypassed:
            return self.inferences[graph].specs.get(node)
        edge = main_input(incoming(drawn)[node])
        return None if edge is None else self._passed_on(graph, node, edge)

    def tensor(self, graph: str, node: str, port: int) -> Spec | None:
        """One of these tensors."""
        specs = self.tensors(graph, node) or ()
        return specs[port] if port < len(specs) else None

    def _passed_on(self, graph: str, node: str, edge: Edge) -> tuple[Spec, ...] | None:
        spec = self.tensor(graph, edge.source, edge.source_port)
        used = (x.source_port for x in self.document.graph_named(graph).edges if x.source == node)
        return None if spec is None else (spec,) * (max(used, default=0) + 1)


def look_at(document: Document, memory: Memory, last: Look | None = None) -> Look:
    """What Keras says of all graphs of a document, each after those that it holds.

    Where graphs and nodes are those of the last look, so is what is known of them.
    """
    if last is not None and _same_graphs(last.document, document):
        built = replace(document, graph=last.built.graph, models=last.built.models)
        return replace(last, document=document, built=built)
    built = effective(document)
    inferences: dict[str, Inference] = {}
    reports: dict[str, GraphReport] = {}
    models: dict[str, Inner] = {}
    for name in (*inner_first(built), ROOT):
        known = last.inferences.get(name) if last is not None else None
        drawn = document.graph_named(name)
        inferences[name] = Inference(built, name, memory, models, drawn=drawn, last=known)
        reports[name] = inferences[name].run()
        if name:
            models[name] = _inner(built, name, reports[name], models)
    return Look(document, built, inferences, reports)


def _same_graphs(one: Document, other: Document) -> bool:
    models = one.models
    return (
        one.graph is other.graph
        and one.functions is other.functions
        and list(models) == list(other.models)
        and all(models[name] is other.models[name] for name in models)
    )


def with_bypassed(look: Look, reports: Mapping[str, GraphReport]) -> dict[str, GraphReport]:
    """The reports with those of the bypassed nodes, which are drawn and not built."""
    return {name: _with_bypassed(look, name, report) for name, report in reports.items()}


def _with_bypassed(look: Look, name: str, report: GraphReport) -> GraphReport:
    drawn = look.document.graph_named(name)
    bypassed = [node for node in drawn.nodes.values() if node.bypassed]
    if not bypassed:
        return report
    names = display_names(drawn)
    added = {}
    for node in bypassed:
        outputs = tuple(spec.public for spec in look.tensors(name, node.id) or ())
        added[node.id] = NodeReport("bypassed", names[node.layer], drawn.layers[node.layer].kind, outputs)
    return replace(report, nodes={**report.nodes, **added})


def _inner(document: Document, name: str, report: GraphReport, models: dict[str, Inner]) -> Inner:
    graph = document.models[name]
    held = [name for layer in graph.layers.values() for name in models_of(layer)]
    text = json_text([asdict(layer) for layer in graph.layers.values()])
    text += json_text([(node.id, node.layer, dict(node.constants)) for node in graph.nodes.values()])
    text += json_text([asdict(edge) for edge in graph.edges] + [asdict(output) for output in graph.outputs])
    text += json_text(asdict(graph.structure))
    if any(functions_of(layer) for layer in graph.layers.values()):
        text += code_text(document)
    inputs = input_nodes(graph)
    sound = bool(inputs and graph.outputs) and all(
        report.nodes[output.node].state in ("ok", "placeholder") for output in graph.outputs
    )
    unknown = any(layer.placeholder is not None for layer in graph.layers.values())
    declared = sound and (unknown or any(models[name].declared for name in held))
    return Inner(
        text + "".join(models[name].text for name in held),
        sound,
        report.activation_bytes - sum(report.nodes[id].activation_bytes for id in inputs),
        _declared(graph, report) if declared else None,
    )


def _declared(graph: Graph, report: GraphReport) -> Given:
    tensors = (report.nodes[output.node].outputs[output.port] for output in graph.outputs)
    specs = tuple(Spec(tensor.shape, tensor.dtype) for tensor in tensors)
    return given(specs, report.parameters, report.trainable)
