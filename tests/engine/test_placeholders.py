"""A class that Keras does not have is a node like others, of which only the tensors it gave are known."""

import pytest

from designer.engine.server.analyse import Analyst
from designer.graph import Document, Edge, Graph, Layer, Node, Output, ReplaceLayer, TensorSpec, apply, faults

pytestmark = pytest.mark.keras

ODD = Layer(
    "odd",
    "placeholder:Odd",
    "odd",
    {"config": {"units": 3}, "outputs": [{"shape": [None, 3], "dtype": "float16"}]},
)


def around(inner: Layer) -> Graph:
    layers = {
        "x": Layer("x", "Input", None, {"shape": [4]}),
        inner.id: inner,
        "dense": Layer("dense", "Dense", None, {"units": 2}),
    }
    edges = (Edge("x", inner.id), Edge(inner.id, "dense"))
    return Graph(layers, {id: Node(id, id) for id in layers}, edges, outputs=(Output("dense", "dense"),))


def test_what_comes_after_a_placeholder_has_shapes() -> None:
    analysis = Analyst().analyse(Document("d", "D", around(ODD)))
    reports = analysis.root.nodes
    assert (reports["odd"].state, reports["odd"].outputs) == (
        "placeholder",
        (TensorSpec((None, 3), "float16"),),
    )
    assert (reports["dense"].state, reports["dense"].parameters) == ("ok", 8)
    (found,) = analysis.errors
    assert (found.node, found.rule) == ("odd", "placeholder")
    assert "Keras has no layer 'Odd'" in found.message


def test_replaced_by_a_layer_it_is_whole() -> None:
    document = Document("d", "D", around(ODD))
    mended = apply(document, ReplaceLayer(layer="odd", kind="Dense", config={"units": 5}))
    analysis = Analyst().analyse(mended)
    assert analysis.errors == ()
    assert analysis.root.parameters == 25 + 12


@pytest.mark.parametrize("output", [{}, 3, {"shape": "x"}, {"shape": [-1, True, "a"], "dtype": "__import__"}])
def test_an_odd_description_of_its_outputs_does_no_harm(output: object) -> None:
    odd = Layer("odd", "placeholder:Odd", None, {"outputs": [output]})  # type: ignore[dict-item]
    analysis = Analyst().analyse(Document("d", "D", around(odd)))
    assert analysis.root.nodes["odd"].state == "placeholder"


def test_what_its_configuration_seems_to_hold_is_no_sub_model() -> None:
    odd = Layer("odd", "placeholder:Odd", None, {"config": {"backbone": {"model": "resnet"}}})
    document = Document("d", "D", around(odd))
    assert faults(document) == ()
    assert Analyst().analyse(document).root.nodes["odd"].state == "placeholder"


def test_a_lambda_is_known_to_keras_and_still_a_placeholder() -> None:
    (found,) = Analyst().analyse(Document("d", "D", around(Layer("odd", "placeholder:Lambda")))).errors[:1]
    assert found.message.startswith("Keras's Lambda holds code, which is never taken from a file")


def test_a_sub_model_with_a_placeholder_inside_has_shapes_too() -> None:
    outer = around(Layer("inner", "model:inner"))
    analysis = Analyst().analyse(Document("d", "D", outer, {"inner": around(ODD)}))
    assert analysis.root.nodes["inner"].outputs == (TensorSpec((None, 2)),)
    assert analysis.root.nodes["dense"].state == "ok"
    assert [(d.graph, d.node) for d in analysis.errors] == [("inner", "odd")]
