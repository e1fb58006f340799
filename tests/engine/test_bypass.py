"""Bypassed nodes are drawn and not built: the analysis is that of the design without them."""

from __future__ import annotations

import pytest

from designer.builder import build
from designer.engine.server.analyse import Analyst
from designer.graph import Analysis, Document, NodeReport, SetBypassed, TensorSpec, apply, effective, loads
from designer.settings import PRESETS
from tests.support.drawing import Drawing

pytestmark = pytest.mark.keras

ANALYST = Analyst()


def bypass(document: Document, *nodes: str, graph: str = "") -> Document:
    return apply(document, SetBypassed(nodes=nodes, bypassed=True, graph=graph))


def chain() -> Document:
    drawing = Drawing()
    x = drawing.input((8,), "x")
    first = drawing.add("Dense", x, id="first", units=5, activation="relu")
    second = drawing.add("Dense", first, id="second", units=6, activation="relu")
    drawing.output(drawing.add("Dense", second, id="last", units=1))
    return drawing.document()


def built(analysis: Analysis, graph: str = "") -> dict[str, NodeReport]:
    return {id: node for id, node in analysis.graphs[graph].nodes.items() if node.state != "bypassed"}


def test_a_bypassed_node_gives_what_it_passes_on_and_weighs_nothing() -> None:
    analysis = ANALYST.analyse(bypass(chain(), "first", "second"))
    for id in ("first", "second"):
        node = analysis.root.nodes[id]
        assert (node.state, node.layer, node.outputs) == ("bypassed", "Dense", (TensorSpec((None, 8)),))
        assert (node.parameters, node.activation_bytes) == (0, 0)
    assert analysis.root.parameters == 9
    assert analysis.diagnostics == ANALYST.analyse(effective(bypass(chain(), "first", "second"))).diagnostics


@pytest.mark.parametrize("name", ["unet-small", "sequential-cnn", "siamese", "residual"])
def test_the_analysis_is_that_of_the_design_that_is_built(name: str) -> None:
    document = loads((PRESETS / f"{name}.json").read_bytes())
    graph = "base" if name == "siamese" else ""
    for node in [id for id, n in document.graph_named(graph).nodes.items() if n.layer != "Input"][1:-1:2]:
        drawn = bypass(document, node, graph=graph)
        analysis, expected = ANALYST.analyse(drawn), ANALYST.analyse(effective(drawn))
        assert built(analysis, graph) == expected.graphs[graph].nodes
        assert analysis.root.parameters == expected.root.parameters
        if not analysis.errors:
            assert build(drawn).count_params() == analysis.root.parameters


def test_a_mistake_inside_a_bypassed_node_is_none() -> None:
    drawing = Drawing()
    wrong = drawing.add("Conv2D", drawing.input((8,), "x"), id="wrong", filters=3, kernel_size=3)
    drawing.output(drawing.add("Dense", wrong, id="last", units=1))
    assert ANALYST.analyse(drawing.document()).errors
    assert ANALYST.analyse(bypass(drawing.document(), "wrong")).errors == ()


def test_a_bypassed_node_that_is_fed_by_nothing_gives_nothing() -> None:
    drawing = Drawing()
    drawing.add("Dense", id="free", units=3)
    node = ANALYST.analyse(bypass(drawing.document(), "free")).root.nodes["free"]
    assert (node.state, node.outputs) == ("bypassed", ())


def test_a_fix_found_without_the_bypassed_nodes_mends_the_design_with_them() -> None:
    drawing = Drawing()
    relu = drawing.add("ReLU", drawing.input((784,), "x"), id="relu")
    drawing.output(drawing.add("Conv2D", relu, id="conv", filters=3, kernel_size=3))
    document = bypass(drawing.document(), "relu")
    (found,) = ANALYST.analyse(document).errors
    mended = apply(document, found.fixes[0].edit)
    assert ANALYST.analyse(mended).errors == ()
    assert mended.graph.nodes["relu"].bypassed
    assert any(edge.source == "relu" for edge in mended.graph.edges)
