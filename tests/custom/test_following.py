"""Wires of calls follow when the inputs of the code that is called are named anew."""

from __future__ import annotations

from designer.custom import read, rewired
from designer.graph import Batch, Document, Edge, apply
from tests.support.drawing import Drawing

BEFORE = "def mix(a, b, share=0.5):\n    return a * share + b\n"


def design() -> Document:
    drawing = Drawing()
    left, right = drawing.input((4,), "left"), drawing.input((4,), "right")
    drawing.add("custom:mix", id="first")
    drawing.wire(left, "first", "a")
    drawing.wire(right, "first", "b")
    drawing.output("first")
    return drawing.document(functions={"mix": BEFORE})


def wires(document: Document) -> set[tuple[str, str]]:
    return {(edge.source, edge.target_port) for edge in document.graph.edges}


def after(source: str) -> Document:
    edits = rewired(design(), "mix", read("mix", BEFORE), read("mix", source))
    return apply(design(), Batch(edits=edits))


def test_they_follow_place_by_place() -> None:
    assert wires(after("def mix(x, b): return x + b")) == {("left", "x"), ("right", "b")}
    assert wires(after("def mix(b, a): return a + b")) == {("left", "b"), ("right", "a")}


def test_with_more_or_fewer_inputs_they_stay() -> None:
    assert after("def mix(x): return x") == design()
    assert after("def mix(a, b, c): return a + b + c") == design()
    assert after(BEFORE) == design()


def test_several_tensors_at_one_input_keep_their_order() -> None:
    drawing = Drawing()
    for name in ("p", "q"):
        drawing.input((4,), name)
    drawing.add("custom:total", id="t")
    for index, name in enumerate(("p", "q")):
        drawing.wire(name, "t", "xs", index)
    document = drawing.document(functions={"total": "def total(xs):\n    return sum(x for x in xs)\n"})
    edits = rewired(
        document,
        "total",
        read("total", document.functions["total"]),
        read("total", "def total(ys): return ys[0]"),
    )
    changed = apply(document, Batch(edits=edits)).graph.edges
    assert set(changed) == {Edge("p", "t", 0, "ys", 0), Edge("q", "t", 0, "ys", 1)}
