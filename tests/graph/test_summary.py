"""The summary table: rows in the order of computation, in Keras's words."""

from __future__ import annotations

from designer.graph import Graph, GraphReport, NodeReport, TensorSpec, display_names, summary
from tests.support.drawing import Drawing


def reported(graph: Graph) -> GraphReport:
    names = display_names(graph)
    return GraphReport(
        {
            id: NodeReport(
                "ok", names[node.layer], graph.layers[node.layer].kind, (TensorSpec((None, 4)),), 20
            )
            for id, node in graph.nodes.items()
        }
    )


def test_rows_name_class_shape_and_what_feeds_them() -> None:
    drawing = Drawing()
    x = drawing.input((4,), "x")
    drawing.add("ops.square", drawing.add("Dense", x, units=4))
    rows = summary(drawing.graph, reported(drawing.graph))
    assert [(row.name, row.layer, row.connected_to) for row in rows] == [
        ("x", "InputLayer", ()),
        ("dense", "Dense", ("x",)),
        ("square", "ops.square", ("dense",)),
    ]
    assert rows[1].shapes == ((None, 4),)


def test_a_shared_layer_is_counted_in_its_first_row() -> None:
    drawing = Drawing()
    a, b = drawing.input((4,), "a"), drawing.input((4,), "b")
    dense = drawing.add("Dense", a, id="dense", units=4)
    drawing.call("dense", b)
    rows = summary(drawing.graph, reported(drawing.graph))
    assert [row.shared for row in rows if row.name == dense] == [False, True]
