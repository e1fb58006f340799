"""What imported models need of the builder: structures, indices, mixed arguments, models in wrappers."""

import keras
import numpy as np
import pytest

from designer.builder import BuildFailed, build
from designer.graph import Document, Edge, Graph, Layer, Node, Output, Structure

pytestmark = pytest.mark.keras


def graph(*layers: Layer, edges: tuple[Edge, ...], outputs: tuple[Output, ...], **more: object) -> Graph:
    nodes = {layer.id: Node(layer.id, layer.id) for layer in layers}
    return Graph({layer.id: layer for layer in layers}, nodes, edges, outputs=outputs, **more)  # type: ignore[arg-type]


LEFT = Layer("left", "Input", "a", {"shape": [8, 4]})
RIGHT = Layer("right", "Input", "b", {"shape": [4]})


def two(structure: Structure) -> Document:
    ends = (Output("cut", "cut"), Output("sum", "sum"))
    cut = Layer("cut", "ops.get_item", None, {"key": [{"slice": [None, None, None]}, 0]})
    edges = (Edge("left", "cut", target_port="x"), Edge("cut", "sum"), Edge("right", "sum", index=1))
    drawn = graph(LEFT, RIGHT, cut, Layer("sum", "Add"), edges=edges, outputs=ends, structure=structure)
    return Document("d", "D", drawn)


def test_a_structure_is_what_the_model_takes_and_gives() -> None:
    nested = Structure({"a": "left", "b": "right"}, [["sum"], {"first": "cut"}])
    model = build(two(nested), structured=True)
    left, right = np.arange(64.0).reshape(2, 8, 4), np.ones((2, 4))
    (total,), rest = model({"a": left, "b": right})
    np.testing.assert_array_equal(rest["first"], left[:, 0])
    np.testing.assert_array_equal(total, left[:, 0] + 1)


def test_without_it_inputs_are_a_list_and_outputs_a_dict() -> None:
    model = build(two(Structure({"a": "left", "b": "right"}, ["sum", "cut"])))
    assert isinstance(model.input, list)
    assert list(model.output) == ["cut", "sum"]


def test_a_structure_that_does_not_hold_the_ends_any_more_counts_for_nothing() -> None:
    model = build(two(Structure({"a": "left"}, ["sum", "gone"])), structured=True)
    assert isinstance(model.input, list)
    assert list(model.output) == ["cut", "sum"]


def test_a_wrapper_holds_a_sub_model() -> None:
    inner = graph(
        Layer("x", "Input", None, {"shape": [4]}),
        Layer("dense", "Dense", None, {"units": 3}),
        edges=(Edge("x", "dense"),),
        outputs=(Output("dense", "dense"),),
    )
    each = Layer("each", "TimeDistributed", None, {"layer": {"model": "inner"}})
    drawn = graph(LEFT, each, edges=(Edge("left", "each"),), outputs=(Output("each", "each"),))
    model = build(Document("d", "D", drawn, {"inner": inner}))
    assert model.output_shape == (None, 8, 3)
    assert model.count_params() == 15


@pytest.mark.parametrize("way", ["list", "dict"])
def test_a_sub_model_is_called_the_way_it_wants(way: str) -> None:
    ends = {"list": (["l", "r"], ["sum", "l"]), "dict": ({"q": "l", "k": "r"}, {"v": "sum", "w": "l"})}[way]
    inner = graph(
        Layer("l", "Input", "q", {"shape": [4]}),
        Layer("r", "Input", "k", {"shape": [4]}),
        Layer("sum", "Subtract"),
        edges=(Edge("l", "sum"), Edge("r", "sum", index=1)),
        outputs=(Output("sum", "sum"), Output("l", "l")),
        structure=Structure(*ends),
    )
    drawn = graph(
        RIGHT,
        Layer("other", "Input", "c", {"shape": [4]}),
        Layer("inner", "model:inner"),
        edges=(Edge("right", "inner", target_port="l"), Edge("other", "inner", target_port="r")),
        outputs=(Output("difference", "inner", 0), Output("first", "inner", 1)),
    )
    found = build(Document("d", "D", drawn, {"inner": inner}))([np.full((1, 4), 5.0), np.full((1, 4), 2.0)])
    assert np.asarray(found["difference"]).tolist() == [[3.0] * 4]
    assert np.asarray(found["first"]).tolist() == [[5.0] * 4]


def test_tensors_and_numbers_are_mixed_in_one_argument() -> None:
    mixed = [{"tensor": 1}, {"array": [[1, 2, 3, 4]], "dtype": "float32"}, {"tensor": 0}]
    join, double = (
        Layer("join", "ops.concatenate", None, {"axis": 0}),
        Layer("double", "ops.multiply", None, {"x2": 2}),
    )
    nodes = {
        "right": Node("right", "right"),
        "double": Node("double", "double"),
        "join": Node("join", "join", {"xs": mixed}),
    }
    edges = (
        Edge("right", "double", target_port="x1"),
        Edge("right", "join", target_port="xs"),
        Edge("double", "join", target_port="xs", index=1),
    )
    layers = {"right": RIGHT, "double": double, "join": join}
    model = build(Document("d", "D", Graph(layers, nodes, edges, outputs=(Output("join", "join"),))))
    assert np.asarray(model(np.ones((1, 4)))).tolist() == [[2.0] * 4, [1.0, 2.0, 3.0, 4.0], [1.0] * 4]


def test_a_dtype_policy_is_a_name() -> None:
    dense = Layer("dense", "Dense", None, {"units": 2, "dtype": "mixed_float16"})
    drawn = graph(RIGHT, dense, edges=(Edge("right", "dense"),), outputs=(Output("dense", "dense"),))
    layer = build(Document("d", "D", drawn)).layers[-1]
    assert layer.dtype_policy == keras.dtype_policies.DTypePolicy("mixed_float16")


def test_a_placeholder_cannot_be_built() -> None:
    odd = Layer("odd", "placeholder:Odd", None, {"outputs": [{"shape": [None, 4], "dtype": "float32"}]})
    drawn = graph(RIGHT, odd, edges=(Edge("right", "odd"),), outputs=(Output("odd", "odd"),))
    with pytest.raises(BuildFailed, match=r"'Odd'.*Replace it") as caught:
        build(Document("d", "D", drawn))
    assert caught.value.node == "odd"
