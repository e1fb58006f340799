"""Graphs as real keras.Model objects: every layer made once, called by every node that names it."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import keras

from designer.graph import (
    INPUT,
    ROOT,
    Document,
    Graph,
    Layer,
    Node,
    Shape,
    Structure,
    ancestors,
    display_names,
    effective,
    filled,
    incoming,
    input_nodes,
    input_structure,
    output_structure,
    topological_order,
)

from .callee import Callee, call, make_layer
from .mistakes import NotInKeras, UnknownParameter, WrongValue
from .running import find_custom
from .values import Makers, arguments
from .words import plain_words

#: Frames that Keras may use for each node in a chain, and its own needs beside them.
_FRAMES_A_NODE, _FRAMES = 8, 1000

#: What nodes give in the model that is built: Keras's symbolic tensors, by the graph's name and the node's id.
Trace = dict[tuple[str, str], list[Any]]

#: What stands for the model itself where a layer is at fault otherwise.
_MODEL = Layer("", "The model")


class BuildFailed(Exception):
    """Keras refused; `graph` and `node` say where (the node is None when no single one is at fault)."""

    def __init__(self, graph: str, node: str | None, message: str) -> None:
        super().__init__(message)
        self.graph, self.node, self.message = graph, node, message


def build(document: Document, *, structured: bool = False) -> keras.Model:
    """The document's model, not compiled; BuildFailed says which node is in the way and why.

    It takes its inputs as a list and gives several outputs as a dict by name; `structured` makes it take and
    give what the document's `structure` says.
    """
    return build_graph(effective(document), ROOT, "functional", structured=structured)


def build_traced(document: Document) -> tuple[keras.Model, Trace]:
    """The same model, and what every node in it gives, those of sub-models too.

    A sub-model that several layers call is made for each of them: its nodes are those of the first one.
    """
    trace: Trace = {}
    return build_graph(effective(document), ROOT, "functional", structured=False, trace=trace), trace


def build_graph(
    document: Document,
    graph_name: str,
    model_name: str,
    *,
    structured: bool = True,
    trace: Trace | None = None,
) -> keras.Model:
    """The model of the root graph ("") or of a sub-model of a document in which nothing is bypassed.

    Parts that lead to no output are left out. `trace` is told what the nodes give.
    """
    graph = document.graph_named(graph_name)
    _must_have_ends(graph, graph_name)
    with deep_recursion(len(graph.nodes)):
        tensors = _Calls(document, graph_name, trace).run()
        if trace is not None:
            trace |= {(graph_name, id): made for id, made in tensors.items()} | trace
        ends = graph if structured else replace(graph, structure=Structure())
        inputs = filled(input_structure(ends), lambda id: tensors[id][0])
        try:
            return keras.Model(inputs, _outputs(ends, tensors), name=model_name)
        except Exception as error:
            raise BuildFailed(graph_name, None, plain_words(error, _MODEL).message) from error


def make_callee(document: Document, layer: Layer, name: str, trace: Trace | None = None) -> Callee:
    """What a layer of the document is called by: a Keras layer, an op, or the model of a sub-model.

    `trace` is told what the nodes of the sub-model give.
    """
    if layer.placeholder is not None:
        raise NotInKeras(layer.placeholder)
    if layer.model is None:
        return make_layer(layer, name, _makers(document))
    inner = document.models[layer.model]
    unexpected = sorted(layer.config.keys() - {"trainable"})
    if unexpected:
        raise UnknownParameter("A sub-model", unexpected[0])
    model = build_graph(document, layer.model, name, trace=trace)
    if "trainable" in layer.config:  # Keras hands it on to every layer inside, frozen ones too
        model.trainable = layer.config["trainable"]
    return Callee(layer, model, input_nodes(inner), input_structure(inner), output_structure(inner))


def _makers(document: Document) -> Makers:
    """What a configuration may refer to in its design."""
    return {
        "model": lambda held: build_graph(document, held, held),
        "custom": lambda held: find_custom(document.functions, held),
    }


@contextlib.contextmanager
def deep_recursion(nodes: int) -> Iterator[None]:
    """Room for Keras's recursion over a chain of so many nodes."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, _FRAMES + _FRAMES_A_NODE * nodes))
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


class _Calls:
    """The calls of one graph while it is built: its made layers, and the tensors of its nodes."""

    def __init__(self, document: Document, graph_name: str, trace: Trace | None = None) -> None:
        self.document, self.graph_name, self.trace = document, graph_name, trace
        self.graph = document.graph_named(graph_name)
        self.names = display_names(self.graph)
        self.callees: dict[str, Callee] = {}
        self.tensors: dict[str, list[Any]] = {}
        self.incoming = incoming(self.graph)

    def run(self) -> dict[str, list[Any]]:
        """The tensors of all nodes that lead to an output, and of all inputs."""
        wanted = ancestors(self.graph, [output.node for output in self.graph.outputs])
        wanted |= set(input_nodes(self.graph))
        for id in topological_order(self.graph):
            if id in wanted:
                self.tensors[id] = self._tensors(self.graph.nodes[id])
        return self.tensors

    def _tensors(self, node: Node) -> list[Any]:
        layer = self.graph.layers[node.layer]
        try:
            if layer.kind == INPUT:
                return [make_input(layer, self.names[layer.id])]
            first = layer.id not in self.callees
            if first:
                name = self.names[layer.id]
                self.callees[layer.id] = make_callee(self.document, layer, name, self.trace)
            given = self._given(node)
            outputs = call(self.callees[layer.id], given, node.constants)
        except BuildFailed:
            raise
        except Exception as error:
            raise BuildFailed(
                self.graph_name, node.id, plain_words(error, layer, self._shapes(node)).message
            ) from error
        self._name_operation(outputs, self.names[layer.id])
        return outputs

    def _given(self, node: Node) -> dict[str, list[Any]]:
        given: dict[str, list[Any]] = {}
        for edge in self.incoming[node.id]:
            source = self.tensors[edge.source]
            if edge.source_port >= len(source):
                raise ValueError(missing_output(edge.source, len(source), edge.source_port))
            given.setdefault(edge.target_port, []).append(source[edge.source_port])
        return given

    def _shapes(self, node: Node) -> tuple[Shape, ...]:
        made = (self.tensors.get(edge.source, []) for edge in self.incoming[node.id])
        return tuple(tuple(tensors[0].shape) for tensors in made if tensors)

    def _name_operation(self, outputs: list[Any], name: str) -> None:
        """Give an op, which Keras names by a count of its own, the name that the document shows."""
        operation = outputs[0]._keras_history.operation
        if not isinstance(operation, keras.layers.Layer):
            others = set(self.names.values()) - {name}
            operation.name = _unused(name, others | self._operation_names())

    def _operation_names(self) -> set[str]:
        tensors = (made[0] for made in self.tensors.values())
        return {tensor._keras_history.operation.name for tensor in tensors}


def make_input(layer: Layer, name: str) -> Any:
    """The tensor of an Input layer."""
    unexpected = sorted(
        layer.config.keys() - {"shape", "dtype", "batch_size", "sparse", "ragged", "optional"}
    )
    if unexpected:
        raise UnknownParameter("An Input", unexpected[0])
    shape = layer.config.get("shape")
    if not isinstance(shape, list) or not all(size is None or _is_size(size) for size in shape):
        raise WrongValue("shape", _SHAPE.format("no shape" if shape is None else shape))
    return keras.Input(**arguments(layer.config), name=name)


_SHAPE = (
    "An Input needs a shape: whole numbers (None where any size will do), without the batch "
    "dimension, such as [28, 28, 1]; it has {}."
)


def _is_size(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def missing_output(source: str, count: int, port: int) -> str:
    """What to say of an edge from an output that its source does not have."""
    gives = "one output" if count == 1 else f"{count} outputs"
    return f"{source!r} gives {gives}, and this connection takes number {port + 1}. Draw it again."


def _must_have_ends(graph: Graph, name: str) -> None:
    what = f"The sub-model {name!r}" if name else "The model"
    if not input_nodes(graph):
        raise BuildFailed(name, None, f"{what} has no input. Add an Input and connect it.")
    if not graph.outputs:
        raise BuildFailed(name, None, f"{what} has no output. Mark the node that gives its answer as output.")


def _outputs(graph: Graph, tensors: dict[str, list[Any]]) -> Any:
    for output in graph.outputs:
        if output.port >= len(tensors[output.node]):
            raise ValueError(missing_output(output.node, len(tensors[output.node]), output.port))
    found = {output.name: tensors[output.node][output.port] for output in graph.outputs}
    return filled(output_structure(graph), found.__getitem__)


def _unused(name: str, taken: set[str]) -> str:
    free, count = name, 0
    while free in taken:
        count += 1
        free = f"{name}_{count}"
    return free
