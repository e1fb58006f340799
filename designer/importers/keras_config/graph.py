"""A serialized model as a graph of a design: layers, calls, tensors between them, inputs and outputs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from designer.graph import Edge, Graph, Json, Layer, Node, Output, Structure, display_names, leaves

from .calls import Bound, bind, bind_model, moved_to_node
from .ends import in_keras_order, structure, unless_usual
from .layers import (
    Made,
    holds_graph,
    is_input,
    is_op,
    make_input,
    make_layer,
    make_model,
    report,
    with_outputs,
)
from .masks import Masks
from .parsing import FileCall, FileLayer, Tensor, all_tensors
from .places import Call, Place, Places, Spec
from .reading import Names, Reading, identifier, named
from .shapes import FileGraph, graph_of
from .table import LayerForm


@dataclass(frozen=True, slots=True)
class Part:
    """A graph that was read: how its inputs are structured, and the number here of each of Keras's outputs."""

    graph: Graph
    inputs: Json
    input_ids: tuple[str, ...]
    ports: tuple[int, ...]


def read_model(
    value: Mapping[str, Any],
    reading: Reading,
    *,
    shape: Json = None,
    outputs: Mapping[int, Spec] | None = None,
) -> tuple[str, Part]:
    """A model within a model: its graph is kept under the name given back."""
    file = graph_of(value, shape)
    name = reading.model_names.free(identifier(file.name))
    reading.models[name] = Graph()  # keeps its place before the models that it holds
    part = read_graph(file, reading, name, outputs or {})
    reading.models[name] = part.graph
    return name, part


def read_graph(file: FileGraph, reading: Reading, name: str, outputs: Mapping[int, Spec]) -> Part:
    """The graph of a model, with remarks on what it could not be."""
    return _Reader(file, reading, name, outputs).read()


class _Reader:
    """One graph while it is read."""

    def __init__(self, file: FileGraph, reading: Reading, name: str, outputs: Mapping[int, Spec]) -> None:
        self.file, self.reading, self.name = file, reading, name
        self.layers = file.layers
        self.places = Places(file, outputs)
        self.parts: dict[int, Part] = {}
        self.made: dict[int, Made] = {}
        self.nodes: dict[Call, str] = {}
        self.broken: set[tuple[str, str]] = set()

    def read(self) -> Part:
        """The graph."""
        order = self.places.order()
        self._name_nodes()
        for i in range(len(self.layers)):
            self._make(i)
        self._say_guessed()
        bound, dropped = self._bind(order)
        gone = self._unused(bound, dropped)
        return self._part(bound, gone)

    # Layers and nodes.

    def _name_nodes(self) -> None:
        ids, nodes = named([(layer.name, self.places.count(layer)) for layer in self.layers])
        self.ids = ids
        self.nodes = {(i, k): node for i, calls in enumerate(nodes) for k, node in enumerate(calls)}

    def _make(self, i: int) -> None:
        layer, id = self.layers[i], self.ids[i]
        if not self.places.count(layer):
            self.reading.say(
                "lost", "It is never called, so it was left out.", layer=layer.name, graph=self.name
            )
            return
        self._say_shared(layer)
        if is_input(layer):
            self.made[i] = make_input(layer, id)
        elif holds_graph(layer):
            self.made[i] = self._make_model(i, layer, id)
        else:
            made = make_layer(
                layer, id, lambda value: read_model(value, self.reading, shape=self.places.within(i))[0]
            )
            self.made[i] = made if made.layer.placeholder is None else with_outputs(made, self._outputs(i))
        report(self.made[i], self.reading, self.name, self.nodes[i, 0])

    def _say_guessed(self) -> None:
        if self.file.guessed:
            first = self.made[0].layer
            message = "The file does not say what shape the input has. Enter it, and the rest follows."
            self.reading.say("lost", message, layer=first.name or "", graph=self.name, node=first.id)

    def _make_model(self, i: int, layer: FileLayer, id: str) -> Made:
        value = {"class_name": layer.class_name, "config": layer.config, "build_config": layer.build_config}
        specs = {port: spec for (j, _, port), spec in self.places.specs_of(i) if j == i}
        name, part = read_model(value, self.reading, shape=self.places.input_shape(i), outputs=specs)
        self.parts[i] = part
        return make_model(layer, id, name)

    def _outputs(self, i: int) -> list[Json]:
        """What the tensors are that a placeholder gives."""
        first: dict[int, Spec] = {}
        for (_, _, port), spec in self.places.specs_of(i):
            first.setdefault(port, spec)
        if any(shape is None for shape, _ in first.values()) or not first:
            message = "The file does not say what shape it gives, so that what follows may not fit."
            self.reading.say(
                "note", message, layer=self.layers[i].name, graph=self.name, node=self.nodes[i, 0]
            )
        found = [first.get(port, (None, None)) for port in range(self.places.width(i))]
        return [{"shape": _sizes(shape), "dtype": dtype or "float32"} for shape, dtype in found]

    def _say_shared(self, layer: FileLayer) -> None:
        if layer.shared is None:
            return
        first = self.reading.shared.setdefault(layer.shared, self.name)
        if first != self.name:
            where = f"the sub-model {first!r}" if first else "the model"
            message = f"It shared its weights with a layer of {where}; here each has weights of its own."
            self.reading.say("changed", message, layer=layer.name, graph=self.name)

    # Calls.

    def _bind(self, order: list[Call]) -> tuple[dict[Call, Bound], set[Call]]:
        """The arguments of all calls, without masks that Keras makes again; and what made those masks."""
        masks = Masks()
        found: dict[Call, Bound] = {}
        dropped: set[Call] = set()
        for key in order:
            layer, made, call = self.layers[key[0]], self.made[key[0]], self.places.call(key)
            masks.add(key, layer, made, call, self.places.place)
            if isinstance(made.form, LayerForm) and masks.implicit(layer, made.form, call, self.places.place):
                given = FileCall((), {"mask": call.kwargs["mask"]})
                dropped |= {place[:2] for t in all_tensors(given) if (place := self.places.place(t))}
                call = replace(call, kwargs={k: v for k, v in call.kwargs.items() if k != "mask"})
            found[key] = self._bound(key, made, call)
        return found, dropped

    def _bound(self, key: Call, made: Made, call: FileCall) -> Bound:
        part = self.parts.get(key[0])
        bound = bind(made, call) if part is None else bind_model(part.inputs, part.input_ids, call)
        return moved_to_node(bound) if len(self.layers[key[0]].calls) > 1 else bound

    def _unused(self, bound: Mapping[Call, Bound], dropped: set[Call]) -> set[Call]:
        """Ops that only made masks which are left out."""
        uses: dict[Call, int] = {}
        for found in bound.values():
            for source in self._feeding(found):
                uses[source] = uses.get(source, 0) + 1
        for place in self._ends(self.file.outputs):
            uses[place[:2]] = uses.get(place[:2], 0) + 1
        gone: set[Call] = set()
        stack = list(dropped)
        while stack:
            call = stack.pop()
            if call not in gone and not uses.get(call) and is_op(self.made[call[0]].layer):
                gone.add(call)
                for source in self._feeding(bound[call]):
                    uses[source] -= 1
                    stack.append(source)
        return gone

    def _feeding(self, bound: Bound) -> Iterator[Call]:
        for tensors in bound.ports.values():
            for tensor in tensors:
                place = self.places.place(tensor)
                if place is not None:
                    yield place[:2]

    def _ends(self, value: Any) -> list[Place]:
        found: list[Place] = []

        def see(tensor: Tensor, _: str) -> None:
            place = self.places.place(tensor, end=True)
            found.extend([place] if place is not None else [])

        structure(value, see)
        return found

    # The graph.

    def _part(self, bound: Mapping[Call, Bound], gone: set[Call]) -> Part:
        inputs = structure(self.file.inputs, self._input_leaf)
        ids = self._input_order(inputs)
        kept = [call for call in self.nodes if call not in gone]
        layers: dict[str, Layer] = {}
        nodes: dict[str, Node] = {}
        waiting = iter(ids)
        for call in kept:
            if is_input(self.layers[call[0]]):
                call = self._call_of[next(waiting)]
            made, found = self.made[call[0]], bound[call]
            layers[made.layer.id] = replace(made.layer, config={**made.layer.config, **found.config})
            nodes[self.nodes[call]] = Node(self.nodes[call], made.layer.id, found.constants)
        edges = [edge for call in kept for edge in self._edges(call, bound[call])]
        outputs, form = self._outputs_of()
        graph = Graph(layers, nodes, tuple(edges), {}, outputs)
        usual_inputs: Json = ids[0] if len(ids) == 1 else list(ids)
        usual: Json = outputs[0].name if len(outputs) == 1 else {o.name: o.name for o in outputs}
        how = Structure(unless_usual(inputs, usual_inputs), unless_usual(form, usual))
        ports = _positions(form)
        return Part(_unnamed(replace(graph, structure=how)), inputs or usual_inputs, tuple(ids), ports)

    def _input_leaf(self, tensor: Tensor, _: str) -> str | None:
        place = self.places.place(tensor, end=True)
        good = place is not None and is_input(self.layers[place[0]])
        if not good:
            self._lose(f"The model's input {tensor.layer[:50]!r} is no Input of it; it was left out.")
        return self.nodes[place[:2]] if good and place is not None else None

    def _input_order(self, inputs: Json) -> list[str]:
        """The ids of the Input nodes in the order in which the model takes them."""
        self._call_of = {id: call for call, id in self.nodes.items() if is_input(self.layers[call[0]])}
        named = list(dict.fromkeys(leaves(inputs)))
        return [*named, *(id for id in self._call_of if id not in set(named))]

    def _edges(self, call: Call, bound: Bound) -> Iterator[Edge]:
        for port, tensors in bound.ports.items():
            for index, tensor in enumerate(tensors):
                place = self.places.place(tensor)
                if place is None:
                    self._lose_tensor(tensor, call)
                    continue
                part = self.parts.get(place[0])
                number = place[2]
                if part is not None:
                    number = part.ports[number] if number < len(part.ports) else number
                yield Edge(self.nodes[place[:2]], self.nodes[call], number, port, index)

    def _outputs_of(self) -> tuple[tuple[Output, ...], Json]:
        names = Names()
        outputs: list[Output] = []

        def leaf(tensor: Tensor, key: str) -> str | None:
            place = self.places.place(tensor, end=True)
            if place is None:
                self._lose(f"The model's output {tensor.layer[:50]!r} is no layer of it; it was left out.")
                return None
            part = self.parts.get(place[0])
            number = place[2]
            if part is not None and number < len(part.ports):
                number = part.ports[number]
            name = names.free(key or tensor.layer)
            outputs.append(Output(name, self.nodes[place[:2]], number))
            return name

        form = structure(self.file.outputs, leaf)
        if not outputs:
            self._lose("The file names no output of the model. Mark the node that gives its answer.")
        return tuple(outputs), form

    def _lose_tensor(self, tensor: Tensor, call: Call) -> None:
        layer = self.layers[call[0]].name
        if (tensor.layer, layer) not in self.broken:
            self.broken.add((tensor.layer, layer))
            message = f"It takes output {tensor.port} of call {tensor.call} of {tensor.layer[:50]!r}, which is not in the file."
            self.reading.say("lost", message, layer=layer, graph=self.name, node=self.nodes[call])

    def _lose(self, message: str) -> None:
        self.reading.say("lost", message, graph=self.name)


def _sizes(shape: Json) -> Json:
    return list(shape) if isinstance(shape, (list, tuple)) else [None]


def _positions(form: Json) -> tuple[int, ...]:
    """For each of Keras's outputs the number of that output in the design."""
    here = {name: number for number, name in enumerate(leaves(form))}
    return tuple(here[name] for name in in_keras_order(form))


def _unnamed(graph: Graph) -> Graph:
    """Without names that Keras would give by itself, so that the design reads like its author's."""
    bare = replace(graph, layers={id: replace(layer, name=None) for id, layer in graph.layers.items()})
    automatic = display_names(bare)
    layers = {
        id: replace(layer, name=None) if automatic[id] == layer.name else layer
        for id, layer in graph.layers.items()
    }
    found = replace(graph, layers=layers)
    names = display_names(found)
    wanted = {id: layer.name or layer.id for id, layer in graph.layers.items()}
    return found if names == wanted else graph
