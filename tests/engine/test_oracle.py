"""Keras is the oracle: what the analysis says of a preset is what the built model has."""

from __future__ import annotations

from typing import Any

import pytest

from designer.builder import build, build_graph
from designer.engine.server.analyse import Analyst
from designer.graph import ROOT, Document, apply, choose, loads, topological_order
from designer.settings import PRESETS

pytestmark = pytest.mark.keras

ANALYST = Analyst()
NAMES = sorted(path.stem for path in PRESETS.glob("*.json"))


def preset(name: str, **options: int) -> Document:
    document = loads((PRESETS / f"{name}.json").read_bytes())
    for option, value in options.items():
        document = apply(document, choose(document, option, value))
    return document


def shapes_of_calls(
    model: Any, document: Document, graph_name: str
) -> dict[str, list[tuple[int | None, ...]]]:
    """The shapes of every node's tensors in a built model: the calls of an operation are in order."""
    graph = document.graph_named(graph_name)
    report = ANALYST.analyse(document).graphs[graph_name]
    operations = {operation.name: operation for operation in model.operations}
    calls: dict[str, int] = {}
    shapes = {}
    for id in topological_order(graph):
        layer = graph.nodes[id].layer
        made = operations[report.nodes[id].name]._inbound_nodes[calls.get(layer, 0)]
        calls[layer] = calls.get(layer, 0) + 1
        shapes[id] = [tuple(tensor.shape) for tensor in made.outputs]
    return shapes


@pytest.mark.parametrize("name", NAMES)
def test_every_node_has_the_shape_that_the_model_has(name: str) -> None:
    document = preset(name)
    analysis = ANALYST.analyse(document)
    expected = shapes_of_calls(build(document), document, ROOT)
    assert {id: [spec.shape for spec in node.outputs] for id, node in analysis.root.nodes.items()} == expected
    assert all(node.state == "ok" for node in analysis.root.nodes.values())


@pytest.mark.parametrize("name", NAMES)
def test_the_totals_are_those_of_the_model(name: str) -> None:
    document = preset(name)
    model, root = build(document), ANALYST.analyse(document).root
    assert root.parameters == model.count_params()
    assert root.trainable == sum(weight.value.shape.num_elements() for weight in model.trainable_weights)


@pytest.mark.parametrize("name", NAMES)
def test_a_preset_has_nothing_wrong_with_it(name: str) -> None:
    assert ANALYST.analyse(preset(name)).diagnostics == ()


def test_a_sub_model_is_analysed_in_its_own_graph() -> None:
    document = preset("siamese")
    analysis = ANALYST.analyse(document)
    expected = shapes_of_calls(build_graph(document, "base", "base"), document, "base")
    inner = analysis.graphs["base"]
    assert {id: [spec.shape for spec in node.outputs] for id, node in inner.nodes.items()} == expected
    assert inner.parameters == analysis.root.nodes["left_embedding"].parameters == analysis.root.parameters


@pytest.mark.parametrize(
    ("name", "options", "parameters"),
    [
        ("residual", {}, 6_337),
        ("multi-path", {}, 10_497),
        ("unet-small", {}, 849_281),
        ("unet", {"base_filters": 64, "num_classes": 1}, 31_031_745),
    ],
)
def test_the_parameters_are_those_that_are_known(name: str, options: dict[str, int], parameters: int) -> None:
    assert ANALYST.analyse(preset(name, **options)).root.parameters == parameters
