"""One graph's nodes in order: what each gives, and whose fault it is when it gives nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from designer.builder import NotInKeras, Words, missing_output, plain_words
from designer.engine.wiring import display_names, incoming, topological_order
from designer.graph import (
    DEFAULT_PORT,
    INPUT,
    Diagnostic,
    Document,
    Edge,
    Graph,
    GraphReport,
    Json,
    Layer,
    Node,
    NodeReport,
    State,
    ancestors,
    functions_of,
    models_of,
)

from .calls import Call, Given, Memory, Outcome, Recipe, Refused, code_text, given, json_text, recipe_text
from .remedies import remedies
from .specs import Spec, dtype_of


@dataclass(frozen=True, slots=True)
class Inner:
    """What a calling graph needs to know of a sub-model: what it says, whether it stands, what it holds."""

    text: str
    sound: bool
    activation_bytes: int
    declared: Given | None = None
    """What a call gives when it cannot be asked of Keras, because a placeholder is inside."""


class Inference:
    """The analysis of one graph while it is made, and what it found of the tensors afterwards.

    `specs` are the tensors that nodes give, `earlier` the calls of a node's layer before its own; `drawn`
    is the graph with its bypassed nodes, which fixes change.
    """

    def __init__(
        self,
        document: Document,
        name: str,
        memory: Memory,
        models: Mapping[str, Inner],
        *,
        drawn: Graph,
        last: Inference | None = None,
    ) -> None:
        self.document, self.name, self.memory, self.models = document, name, memory, models
        self.graph, self.drawn = document.graph_named(name), drawn
        self.diagnostics: list[Diagnostic] = []
        self.specs: dict[str, tuple[Spec, ...]] = {}
        self.earlier: dict[str, tuple[Call, ...]] = {}
        self._names = display_names(self.graph)
        self._incoming = incoming(self.graph)
        self._calls: dict[str, tuple[Call, ...]] = {}
        self._outcomes: dict[str, tuple[Outcome | None, tuple[Call, ...]]] = {}
        self._last = last
        self._weights: dict[str, Given] = {}
        self._unmade: set[str] = set()

    def run(self) -> GraphReport:
        """The reports of all nodes, and their totals; `diagnostics` says what is wrong."""
        reports = {}
        for id in topological_order(self.graph):
            node = self.graph.nodes[id]
            layer = self.graph.layers[node.layer]
            reports[id] = self._report(node, layer, self._outcome(node, layer))
        self._last = None
        return self._totals({id: self._with_weights(id, report) for id, report in reports.items()})

    def recipe(self, layer: Layer) -> Recipe:
        """How a layer of this graph is made."""
        held, custom = models_of(layer), functions_of(layer)
        if not held and not custom:
            return self.memory.recipe(layer)
        text = recipe_text(layer) + "".join(self.models[name].text for name in held)
        return Recipe(text + (code_text(self.document) if custom else ""), layer, self.document)

    def _outcome(self, node: Node, layer: Layer) -> Outcome | None:
        """What the node's call gives, as the last inference knows it or as the memory does."""
        self.earlier[node.id] = self._calls.get(layer.id, ())
        if self._last is not None and self._as_before(self._last, node, layer):
            outcome, calls = self._last._outcomes[node.id]
        else:
            outcome = self._asked(node, layer)
            calls = self._calls.get(layer.id, ())
        self._calls[layer.id] = calls
        self._outcomes[node.id] = outcome, calls
        return outcome

    def _as_before(self, last: Inference, node: Node, layer: Layer) -> bool:
        """Whether a node's call is the very one that an earlier inference saw."""
        id, edges = node.id, self._incoming[node.id]
        return (
            last.graph.nodes.get(id) is node
            and last.graph.layers[layer.id] is layer
            and not models_of(layer)
            and (last.document.functions is self.document.functions or not functions_of(layer))
            and id in last._outcomes
            and last._incoming[id] == edges
            and all(self.specs.get(edge.source) is last.specs.get(edge.source) for edge in edges)
            and last.earlier[id] == self.earlier[id]
        )

    def _asked(self, node: Node, layer: Layer) -> Outcome | None:
        """What the node's call gives; None while something before it or inside it is wrong."""
        if not all(self.models[name].sound for name in models_of(layer)):
            return None
        if layer.placeholder is not None:
            return _declared(layer)
        declared = self.models[layer.model].declared if layer.model is not None else None
        if declared is not None and self._incoming[node.id]:
            return declared
        recipe, edges = self.recipe(layer), self._incoming[node.id]
        made = self.memory.outcome(recipe, ())
        if isinstance(made, Refused) or layer.kind == INPUT:
            return made
        if not edges:
            return Refused(Words(_UNCONNECTED, "unconnected", DEFAULT_PORT), made=True)
        if any(edge.source not in self.specs for edge in edges):
            return None
        for edge in edges:
            if edge.source_port >= len(self.specs[edge.source]):
                return self._no_such_output(edge)
        calls = (*self.earlier[node.id], self._call(node))
        outcome = self.memory.outcome(recipe, calls)
        if isinstance(outcome, Given):
            self._calls[layer.id] = calls
        return outcome

    def _call(self, node: Node) -> Call:
        tensors: dict[str, list[Spec]] = {}
        for edge in self._incoming[node.id]:
            tensors.setdefault(edge.target_port, []).append(self.specs[edge.source][edge.source_port])
        ports = tuple((port, tuple(specs)) for port, specs in tensors.items())
        return Call(ports, json_text(node.constants) if node.constants else "{}", dict(node.constants))

    def _no_such_output(self, edge: Edge) -> Refused:
        source = self._names[self.graph.nodes[edge.source].layer]
        message = missing_output(source, len(self.specs[edge.source]), edge.source_port)
        return Refused(Words(message, "no-such-output", edge.target_port), made=True)

    def _report(self, node: Node, layer: Layer, outcome: Outcome | None) -> NodeReport:
        name = self._names[layer.id]
        match outcome:
            case Given():
                self.specs[node.id] = outcome.outputs
                self._weights[layer.id] = outcome
                bytes = self._bytes(layer, outcome)
                state: State = "placeholder" if layer.placeholder is not None else "ok"
                if state == "placeholder":
                    self._tell(
                        node, layer, Refused(plain_words(NotInKeras(str(layer.placeholder)), layer), False)
                    )
                return NodeReport(state, name, layer.kind, outcome.public, activation_bytes=bytes)
            case Refused():
                self._tell(node, layer, outcome)
                return NodeReport("error", name, layer.kind)
            case None:
                return NodeReport("waiting", name, layer.kind)

    def _tell(self, node: Node, layer: Layer, refused: Refused) -> None:
        """Note a mistake: one that is in the layer itself only with the first node that calls it."""
        if not refused.made:
            if layer.id in self._unmade:
                return
            self._unmade.add(layer.id)
        words, fixes = refused.words, remedies(self.drawn, self.name, node, refused.words)
        self.diagnostics.append(
            Diagnostic(
                "error", words.message, words.rule, self.name, node.id, words.port, words.parameter, fixes
            )
        )

    def _bytes(self, layer: Layer, given: Given) -> int:
        if layer.model is not None:
            return self.models[layer.model].activation_bytes
        return given.bytes

    def _with_weights(self, id: str, report: NodeReport) -> NodeReport:
        given = self._weights.get(self.graph.nodes[id].layer)
        if given is None or report.state != "ok" or not given.parameters:
            return report
        return replace(report, parameters=given.parameters, trainable=given.trainable)

    def _totals(self, reports: Mapping[str, NodeReport]) -> GraphReport:
        """The totals of what will be in the model: all that leads to an output, or all if none is marked."""
        ends = [output.node for output in self.graph.outputs]
        inside = ancestors(self.graph, ends) if ends else set(reports)
        layers = {self.graph.nodes[id].layer for id in inside}
        weights = [self._weights[id] for id in layers if id in self._weights]
        return GraphReport(
            reports,
            sum(given.parameters for given in weights),
            sum(given.trainable for given in weights),
            sum(reports[id].activation_bytes for id in inside),
        )


def _declared(layer: Layer) -> Given:
    """What a placeholder gives, as far as the file said."""
    outputs = layer.config.get("outputs")
    specs = tuple(_declared_spec(one) for one in outputs) if isinstance(outputs, list) else ()
    return given(specs or (Spec((None,), "float32"),))


def _declared_spec(output: Json) -> Spec:
    values = output if isinstance(output, dict) else {}
    shape = values.get("shape")
    sizes = shape if isinstance(shape, list) else [None]
    known = tuple(size if isinstance(size, int) and size >= 0 else None for size in sizes)
    return Spec(known, dtype_of(values.get("dtype")))


_UNCONNECTED = "Nothing is connected to this node. Draw a connection to it, or remove it."
