"""Every layer and op of the catalogue in a design: what the analysis says is what Keras itself gives."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from operator import attrgetter

import keras
import pytest

from designer.builder import arguments
from designer.catalogue import Entry, Port, family, load
from designer.engine.server.analyse import Analyst
from designer.graph import INPUT, Document, Edge, Graph, Json, Layer, Node, Output, Shape

pytestmark = pytest.mark.keras

ANALYST = Analyst()
Spec = tuple[Shape, str]

#: What a first tensor may be, without the batch: most entries take one of these.
SHAPES: tuple[Shape, ...] = ((6, 4), (4,), (8, 8, 3), (4, 8, 8, 3), (4, 8, 8, 8, 3), (4, 4), (), (64,))
DTYPES = ("float32", "int32", "bool", "complex64")
#: What goes with it at other ports, as a change of its shape.
PARTNERS = (
    lambda shape: shape,
    lambda shape: (*shape[:-2], shape[-1], shape[-2]) if len(shape) > 1 else shape,
    lambda shape: (*(3 for _ in shape[2:]), shape[-1], 8) if len(shape) > 1 else shape,
    lambda shape: shape[:-1],
    lambda shape: (*shape, 2),
)
#: Tensors for what takes none of these; some need to know how many samples there are.
OWN: dict[str, dict[str, list[Spec]]] = {
    "STFTSpectrogram": {"inputs": [((None, 2048, 1), "float32")]},
    "StackedRNNCells": {"inputs": [((None, 4), "float32")], "states": [((None, 64), "float32")] * 2},
    "ops.correlate": {"x1": [((5,), "float32")], "x2": [((3,), "float32")]},
    "ops.depth_to_space": {"x": [((None, 8, 8, 4), "float32")]},
    "ops.depthwise_conv": {"inputs": [((2, 8, 8, 3), "float32")], "kernel": [((3, 3, 3, 1), "float32")]},
    "ops.image.map_coordinates": {"inputs": [((8, 8), "float32")], "coordinates": [((2, 5), "float32")]},
    "ops.image.perspective_transform": {
        "images": [((None, 8, 8, 3), "float32")],
        "start_points": [((None, 4, 2), "float32")],
        "end_points": [((None, 4, 2), "float32")],
    },
    "ops.image.scale_and_translate": {
        "images": [((2, 8, 8, 3), "float32")],
        "scale": [((2,), "float32")],
        "translation": [((2,), "float32")],
    },
    "ops.rearrange": {"tensor": [((2, 6, 4), "float32")]},
    "ops.separable_conv": {
        "inputs": [((2, 8, 8, 3), "float32")],
        "depthwise_kernel": [((3, 3, 3, 1), "float32")],
        "pointwise_kernel": [((1, 1, 3, 4), "float32")],
    },
    "ops.unstack": {"x": [((3, 4), "float32")]},
}
#: The state of cells that are stacked is a list for each of them.
NESTED: dict[str, dict[str, Json]] = {"StackedRNNCells": {"states": [[{"tensor": 0}, {"tensor": 1}]]}}


def real(entry: Entry, tensors: dict[str, list[keras.KerasTensor]]) -> tuple[list[keras.KerasTensor], int]:
    """The outputs and the parameters of a call written as a Keras user writes it."""
    config = arguments(entry.starting)
    if entry.family == "layer":
        layer = getattr(keras.layers, entry.name)(**config)
        first, *others = entry.ports
        given = {port.name: one_or_all(port, tensors[port.name]) for port in others if port.name in tensors}
        given |= {port: [tensors[port]] for port in NESTED.get(entry.name, {})}
        result = layer(one_or_all(first, tensors[first.name]), **given)
        return keras.tree.flatten(result), layer.count_params()
    function = attrgetter(entry.name)(keras)
    variadic = [tensor for port in entry.ports if port.variadic for tensor in tensors.get(port.name, [])]
    named = {
        port.name: one_or_all(port, tensors[port.name])
        for port in entry.ports
        if port.name in tensors and not port.variadic
    }
    if variadic:
        return keras.tree.flatten(function(*config.values(), *variadic, **named)), 0
    return keras.tree.flatten(function(**named, **config)), 0


def one_or_all(port: Port, tensors: list[keras.KerasTensor]) -> object:
    return tensors if port.many else tensors[0]


def ways(entry: Entry) -> Iterator[dict[str, list[Spec]]]:
    """Tensors to try at the ports that must have one, the plainest first."""
    if entry.name in OWN:
        yield OWN[entry.name]
        return
    needed = [port for port in entry.ports if port.required and port.name not in entry.starting] or list(
        entry.ports[:1]
    )
    for dtype, shape in (*itertools.product(DTYPES, SHAPES),) if needed else ():
        for others in itertools.product(
            ((p, d) for p in PARTNERS for d in {dtype: 0, "int32": 0}), repeat=len(needed) > 1
        ):
            first: list[Spec] = [((None, *shape), dtype)] * (2 if needed[0].many else 1)
            rest = [
                [((None, *partner(shape)), other)] * (2 if port.many else 1)
                for partner, other in others
                for port in needed[1:]
            ]
            yield dict(zip((port.name for port in needed), [first, *rest], strict=True))


def known_way(entry: Entry) -> tuple[dict[str, list[Spec]], list[keras.KerasTensor], int] | None:
    for way in ways(entry):
        tensors = {
            port: [keras.KerasTensor(shape, dtype) for shape, dtype in specs] for port, specs in way.items()
        }
        try:
            outputs, parameters = real(entry, tensors)
        except Exception:
            continue
        if outputs and all(isinstance(output, keras.KerasTensor) for output in outputs):
            return way, outputs, parameters
    return None


def drawn(entry: Entry, way: dict[str, list[Spec]]) -> Document:
    first = entry.ports[0].name if entry.family == "layer" else None
    layers = {"it": Layer("it", entry.name, None, entry.starting)}
    edges = []
    for port, specs in way.items():
        for index, (shape, dtype) in enumerate(specs):
            id = f"{port}{index}"
            layers[id] = Layer(
                id, INPUT, None, {"shape": list(shape[1:]), "batch_size": shape[0], "dtype": dtype}
            )
            edges.append(Edge(id, "it", target_port="inputs" if port == first else port, index=index))
    nodes = {id: Node(id, id, NESTED.get(layers[id].kind, {})) for id in layers}
    return Document("d", "D", Graph(layers, nodes, tuple(edges), outputs=(Output("y", "it"),)))


def differences(entries: tuple[Entry, ...]) -> dict[str, str]:
    found = {}
    for entry in entries:
        known = known_way(entry)
        if known is None:
            found[entry.name] = "no tensors were found that Keras takes"
            continue
        way, outputs, parameters = known
        report = ANALYST.shapes(drawn(entry, way)).root.nodes["it"]
        expected = [(tuple(output.shape), str(output.dtype)) for output in outputs]
        said = [(output.shape, output.dtype) for output in report.outputs]
        if (said, report.parameters) != (expected, parameters):
            found[entry.name] = f"{way}: {said}, {report.parameters} instead of {expected}, {parameters}"
    return found


def test_every_layer() -> None:
    layers = tuple(
        entry for entry in family(load(), "layer") if entry.name != INPUT and entry.source == "keras"
    )
    assert differences(layers) == {}
    assert len(layers) >= 130


def test_every_op() -> None:
    ops = family(load(), "op")
    assert differences(ops) == {}
    assert len(ops) >= 275
