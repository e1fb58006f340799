"""An imported model inside a design: one edit, whose names get in nobody's way."""

from designer.graph import Document, Edge, Graph, Layer, Node, Output, apply, faults
from designer.importers import as_sub_model


def through(layer: Layer) -> Graph:
    layers = {"x": Layer("x", "Input", None, {"shape": [4]}), layer.id: layer}
    nodes = {id: Node(id, id) for id in layers}
    return Graph(layers, nodes, (Edge("x", layer.id),), outputs=(Output("y", layer.id),))


def test_it_is_called_by_a_node_of_its_own() -> None:
    design, model = (
        Document("d", "D"),
        Document("m", "M", through(Layer("dense", "Dense", None, {"units": 2}))),
    )
    after = apply(design, as_sub_model(design, model, "my net 2"))
    assert after.models == {"my_net_2": model.graph}
    assert [layer.kind for layer in after.graph.layers.values()] == ["model:my_net_2"]


def test_the_models_it_holds_come_with_it_under_names_that_are_free() -> None:
    inner = through(Layer("dense", "Dense", None, {"units": 2}))
    held = Document("m", "M", through(Layer("block", "model:block")), {"block": inner})
    design = Document(
        "d", "D", through(Layer("net", "Dense", None, {"units": 1})), {"block": inner, "net": inner}
    )
    after = apply(design, as_sub_model(design, held, "net"))
    assert list(after.models) == ["block", "net", "block_2", "net_2"]
    assert after.models["net_2"].layers["block"].kind == "model:block_2"
    assert after.graph.layers["net_2"].kind == "model:net_2"
    assert faults(after) == ()


def test_a_model_in_a_model_in_a_wrapper_comes_before_who_holds_it() -> None:
    inner = through(Layer("dense", "Dense", None, {"units": 2}))
    outer = through(Layer("each", "TimeDistributed", None, {"layer": {"model": "z"}}))
    held = Document("m", "M", through(Layer("outer", "model:outer")), {"outer": outer, "z": inner})
    design = Document("d", "D")
    assert faults(apply(design, as_sub_model(design, held, "1st"))) == ()
