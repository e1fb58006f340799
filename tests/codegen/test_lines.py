"""The lines of a program are known for every node, whatever the style and however the text is formatted."""

from __future__ import annotations

import pytest

from designer.codegen import SPELLINGS, Style, What, Written, written
from designer.graph import INPUT, OPS_PREFIX, ROOT, Document, callers
from designer.workspace import preset, presets
from tests.codegen.designs import DESIGNS
from tests.codegen.sketch import Sketch, dense

PRESETS = {document.id: document for document in presets()}
STYLES = [Style("grouped"), Style("flat"), Style("flat", "tensorflow.keras")]


def _texts(found: Written, node: str, graph: str = ROOT) -> list[str]:
    """The text at each of a node's lines."""
    lines = found.text.splitlines()
    return ["\n".join(lines[first - 1 : last]).strip() for first, last in found.lines[graph, node]]


def _must_have_its_lines(found: Written, document: Document) -> None:
    for name, graph in {ROOT: document.graph, **document.models}.items():
        for node in graph.nodes.values():
            kind = graph.layers[node.layer].kind
            texts = _texts(found, node.id, name)
            if kind == INPUT:
                assert len(texts) == 1
                assert "keras.Input(" in texts[0]
            elif texts and not kind.startswith((OPS_PREFIX, "model:")):
                assert any(f"{kind.rpartition(':')[2]}(" in text for text in texts)


@pytest.mark.slow
@pytest.mark.parametrize("style", STYLES)
def test_the_lines_of_a_node_are_those_that_name_its_class(style: Style) -> None:
    for document in PRESETS.values():
        for what in ("model", "program"):
            found = written(document, what, style)
            _must_have_its_lines(found, document)
            assert all(found.lines.values()), "every node of a preset is in its program"
    for make in DESIGNS.values():
        _must_have_its_lines(written(make(), "model", style), make())


@pytest.mark.parametrize("what", ["model", "program"])
def test_a_line_of_a_folded_function_belongs_to_all_its_groups(what: What) -> None:
    found = written(preset("unet-small"), what)
    first, second = (_texts(found, node) for node in ("enc1_conv1", "enc2_conv1"))
    assert first[0] == second[0] == 'x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)'
    assert first[1:] == ["x, skip_1 = encoder_block(image, 64)"]
    assert second[1:] == ["x, skip_2 = encoder_block(x, 128)"]


def test_a_shared_layer_belongs_to_each_of_its_calls() -> None:
    found = written(preset("shared-layer"), "model")
    calls = callers(preset("shared-layer").graph, "shared")
    made = {_texts(found, id)[0] for id in calls}
    called = {_texts(found, id)[1] for id in calls}
    assert (len(calls), len(made), len(called)) == (2, 1, 2)
    assert made.pop().startswith("shared = layers.Dense(")


def test_a_statement_that_takes_several_lines_is_marked_whole() -> None:
    s = Sketch()
    node = dense(s, s.input((4,)), name="a_rather_long_name_for_a_layer", kernel_initializer="he_normal")
    s.output(node, "answer")
    (text,) = _texts(written(s.document(), "model"), node)
    assert text.startswith("answer = layers.Dense(")
    assert text.count("\n") == 2
    assert compile(text, "statement", "exec")


def test_nodes_that_are_not_in_the_program_have_no_lines() -> None:
    s = Sketch()
    source = s.input((4,))
    aside = dense(s, source)
    s.output(dense(s, source), "answer")
    assert written(s.document(), "model").lines[ROOT, aside] == ()


def test_each_spelling_imports_keras_by_its_name() -> None:
    texts = {
        spelling: written(preset("unet"), "model", Style(spelling=spelling)).text for spelling in SPELLINGS
    }
    assert texts["keras"].startswith("import keras\nfrom keras import layers\n")
    start = "from tensorflow import keras\nfrom tensorflow.keras import layers\n"
    assert texts["tensorflow.keras"].startswith(start)
