"""Names and values of a document never become code: the text parses, calls only what it should, keeps names."""

from __future__ import annotations

import ast
import builtins
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.catalogue import find, load
from designer.codegen import CodeRefused, model_code, program
from designer.graph import Document, Graph
from designer.workspace import preset
from tests.codegen.designs import DESIGNS
from tests.codegen.sketch import Sketch, dense

HOSTILE = [
    'x = __import__("os")',
    "'); __import__('os').system('true'); ('",
    '"""\nimport os\n"""',
    "\\",
    '\\"""',
    "a\nimport os\n",
    "a\rimport os",
    "a\u2028import os",
    "a\x0cimport os",
    "nul\x00nul",
    "\ud800",
    "\u202eevil",
    "{units}",
    "%s",
    "#",
    "class",
    "class_1",
    "print 2",
    "keras_1",
    "None",
    "print",
    "keras",
    "layers",
    "ops",
    "np",
    "x",
    "name",
    "outputs",
    "build_model",
    "main",
    "encoder_block",
    "名前",
    "naïve",
    "ﬁne",
    "1st",
    "a b",
    "a" * 5000,
    " ",
    "__class__",
]

names = st.one_of(st.sampled_from(HOSTILE), st.text(st.characters(), min_size=1, max_size=30))


def _fitting(name: str, place: int) -> str:
    """A layer's name that Keras allows and no other layer has."""
    return f"{name.replace('/', '|')}{place}"


def _renamed(graph: Graph, texts: list[str]) -> Graph:
    """The graph with the texts as names of layers, titles of groups, notes and names of outputs."""
    text = iter(texts * 100)
    layers = {
        id: replace(layer, name=_fitting(next(text), place))
        for place, (id, layer) in enumerate(graph.layers.items())
        if not layer.kind.startswith("ops.")
    }
    groups = {id: replace(group, title=next(text)) for id, group in graph.groups.items()}
    nodes = {id: replace(node, note=next(text)) for id, node in graph.nodes.items()}
    outputs = [replace(output, name=f"{next(text)}{i}") for i, output in enumerate(graph.outputs)]
    return replace(
        graph, layers={**graph.layers, **layers}, groups=groups, nodes=nodes, outputs=tuple(outputs)
    )


def _strings(tree: ast.AST) -> set[str]:
    constants = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {value for value in constants if isinstance(value, str)}


MODULES = {"keras", "layers", "ops", "np", "sys"}
BUILTINS = {"super", "len", "max", "round", "print", "int", "float", "str", "list", "dict", "__name__"}
IMPORTED = {"keras", "numpy", "sys", "mlxtend.data", "nilearn", "sklearn.datasets"}


def _assert_harmless(text: str) -> None:
    """Every name is the text's own, a known module's or a builtin's, and only known modules are imported."""
    nodes = list(ast.walk(ast.parse(text)))
    own = {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    own |= {node.name for node in nodes if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    own |= {node.arg for node in nodes if isinstance(node, ast.arg)}
    assert not own & {*MODULES, *BUILTINS, *dir(builtins)}
    imports = [node for node in nodes if isinstance(node, ast.ImportFrom)]
    modules = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    assert modules | {str(node.module) for node in imports} <= IMPORTED
    own |= {alias.name for node in imports for alias in node.names}
    assert {node.id for node in nodes if isinstance(node, ast.Name)} <= own | MODULES | BUILTINS
    assert not [node for node in nodes if isinstance(node, ast.Attribute) and node.attr.startswith("__")]


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(
    texts=st.lists(names, min_size=1, max_size=8), which=st.sampled_from(["shared-layer", "siamese", "unet"])
)
def test_hostile_names_stay_names(texts: list[str], which: str) -> None:
    document = preset(which)
    graph = _renamed(document.graph, texts)
    text = model_code(replace(document, graph=graph, title=texts[0]))
    tree = ast.parse(text)
    written = _strings(tree)
    for layer in graph.layers.values():
        assert layer.name is None or layer.name in written
    if which == "unet":
        _assert_harmless(text)


@pytest.mark.slow
@settings(max_examples=25, deadline=None)
@given(texts=st.lists(names, min_size=1, max_size=8))
def test_hostile_names_stay_names_in_whole_programs(texts: list[str]) -> None:
    document = preset("multi-output-separate")
    graph = _renamed(document.graph, texts)
    assert document.data is not None
    pixels = graph.layers["pixels"].name
    assert pixels is not None
    targets = dict(
        zip([output.name for output in graph.outputs], document.data.targets.values(), strict=True)
    )
    objectives = dict(zip(targets, document.training.objectives.values(), strict=True))
    hostile = replace(
        document,
        title=texts[-1],
        graph=graph,
        data=replace(document.data, inputs={pixels: "pixels"}, targets=targets),
        training=replace(document.training, objectives=objectives),
    )
    text = program(hostile)
    _assert_harmless(text)
    assert set(targets) <= _strings(ast.parse(text))


@settings(max_examples=40, deadline=None)
@given(text=names)
def test_hostile_values_stay_values(text: str) -> None:
    s = Sketch()
    s.output(s.add("Dense", s.input((4,)), units=2, activation=text), "answer")
    written = model_code(s.document())
    _assert_harmless(written)
    assert text in _strings(ast.parse(written))


@settings(max_examples=40, deadline=None)
@given(text=names)
def test_hostile_kinds_and_parameters_are_refused(text: str) -> None:
    s = Sketch()
    s.output(
        s.add("Dense", s.input((4,)), units=2, **{text: 1} if text not in ("id", "name", "units") else {})
    )
    document = s.document()
    if len(document.graph.layers[document.graph.outputs[0].node].config) > 1:
        with pytest.raises(CodeRefused):
            model_code(document)
    if find(load(), "layer", text) is None and find(load(), "op", text) is None:
        other = Sketch()
        other.output(other.add(text, other.input((4,))))
        with pytest.raises(CodeRefused):
            model_code(other.document())


@settings(max_examples=30, deadline=None)
@given(
    texts=st.lists(names, min_size=1, max_size=4), which=st.sampled_from(sorted(set(DESIGNS) - {"very_deep"}))
)
def test_any_design_with_hostile_names_still_parses(texts: list[str], which: str) -> None:
    document = DESIGNS[which]()
    hostile: Document = replace(document, graph=_renamed(document.graph, texts))
    ast.parse(model_code(hostile))


def test_a_model_named_by_a_hostile_text_gets_a_harmless_function() -> None:
    inner = Sketch()
    inner.output(dense(inner, inner.input((4,), "a")), "code")
    s = Sketch()
    s.output(s.add('model:x"); import os #', s.input((4,))), "answer")
    text = model_code(s.document(models={'x"); import os #': inner.graph}))
    _assert_harmless(text)
    assert "def build_x_import_os():" in text
