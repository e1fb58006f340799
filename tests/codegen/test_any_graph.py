"""Whatever is drawn and grouped, the program makes exactly the document's calls."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.codegen import model_code
from designer.graph import Document, Edge, Output
from designer.workspace import presets
from tests.codegen.sketch import Sketch, dense
from tests.codegen.tracing import expected, traced

_KINDS = ["Dense", "Dense", "Dense", "Add", "Concatenate", "ops.subtract", "ops.square", "ops.maximum"]
_TITLES = ["Block 1", "Block 2", "Block 3", "Head", "x", "skip"]
_NAMES = [
    "x",
    "skip",
    "shortcut",
    "features",
    "filters",
    "units",
    "layers",
    "dense",
    "head",
    "class_1",
    "layers_1",
]


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Random wiring of random layers, some shared, some sub-models, in random groups."""
    s = Sketch()
    made = [s.input((4,), f"input_{number}") for number in range(draw(st.integers(1, 3)))]
    inputs = len(made)
    for _ in range(draw(st.integers(2, 16))):
        made.append(_node(draw, s, made))
    _group(draw, s, made[inputs:])
    for name in draw(st.lists(st.sampled_from(_NAMES), min_size=1, max_size=3, unique=True)):
        _output(draw, s, name, made[inputs:])
    return replace(s.document(), models={"inner": _inner()})


def _node(draw: st.DrawFn, s: Sketch, made: list[str]) -> str:
    callable_ = [id for id, layer in s.graph.layers.items() if layer.kind in ("Dense", "model:inner")]
    kind = draw(st.sampled_from([*_KINDS, "model:inner", *(["again"] if callable_ else [])]))
    if kind == "again":
        node = s.call(draw(st.sampled_from(callable_)))
    else:
        config = {"units": draw(st.integers(1, 3))} if kind == "Dense" else {}
        config |= {"x2": draw(st.sampled_from([0.5, 1.5]))} if kind == "ops.maximum" else {}
        name = draw(st.sampled_from([None, None, *_NAMES])) if kind == "Dense" else None
        free = name not in [layer.name for layer in s.graph.layers.values()]
        node = s.add(kind, name=name if free else None, **config)  # type: ignore[arg-type]
    for port, index in _ports(draw, kind):
        source = made[max(0, len(made) - 1 - draw(st.integers(0, 5)))]
        s.graph = replace(s.graph, edges=(*s.graph.edges, _edge(draw, s, source, node, port, index)))
    return node


def _ports(draw: st.DrawFn, kind: str) -> list[tuple[str, int]]:
    if kind == "ops.subtract":
        return [("x1", 0), ("x2", 0)]
    if kind.startswith("ops."):
        return [("x1" if kind == "ops.maximum" else "x", 0)]
    count = draw(st.integers(2, 3)) if kind in ("Add", "Concatenate") else 1
    return [("inputs", index) for index in range(count)]


def _edge(draw: st.DrawFn, s: Sketch, source: str, target: str, port: str, index: int) -> Edge:
    return Edge(source, target, _part(draw, s, source), port, index)


def _part(draw: st.DrawFn, s: Sketch, source: str) -> int:
    return draw(st.integers(0, 1)) if s.graph.layers[s.graph.nodes[source].layer].model else 0


def _group(draw: st.DrawFn, s: Sketch, nodes: list[str]) -> None:
    """Neighbours in groups, or any nodes at all."""
    if draw(st.booleans()):
        length = draw(st.integers(1, 5))
        blocks = [nodes[start : start + length] for start in range(0, len(nodes), length)]
    else:
        numbers = [draw(st.integers(0, 3)) for _ in nodes]
        blocks = [[node for node, n in zip(nodes, numbers, strict=True) if n == block] for block in (1, 2, 3)]
    for block in blocks:
        if block and draw(st.integers(0, 4)):
            s.group(draw(st.sampled_from(_TITLES)), *block)


def _output(draw: st.DrawFn, s: Sketch, name: str, nodes: list[str]) -> None:
    node = draw(st.sampled_from(nodes[-4:]))
    output = Output(name, node, _part(draw, s, node))
    s.graph = replace(s.graph, outputs=(*s.graph.outputs, output))


def _inner() -> object:
    s = Sketch()
    first = dense(s, s.input((4,), "vector"))
    s.output(first, "first")
    s.output(dense(s, first), "second")
    return s.graph


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(document=documents())
def test_a_program_makes_exactly_the_calls_of_its_document(document: Document) -> None:
    assert traced(model_code(document)) == expected(document)


def test_the_presets_without_own_losses_do_so_too() -> None:
    for document in presets():
        if document.id not in ("siamese", "unet", "unet-small"):
            assert len(traced(model_code(document))) == len(expected(document))
