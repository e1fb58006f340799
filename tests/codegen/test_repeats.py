"""What repeats in a graph without groups is written once, and means the same."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.codegen import Style, model_code, written
from designer.graph import ROOT, Document
from tests.codegen.repeating_designs import REPEATING
from tests.codegen.sketch import Sketch, dense
from tests.codegen.tracing import expected, traced


def _function(text: str, name: str) -> str:
    start = text.index(f"def {name}(")
    return text[start : text.find("\n\n\n", start)].rstrip()


def test_blocks_of_stages_are_functions_called_in_loops() -> None:
    text = model_code(REPEATING["stages"]())
    assert _function(text, "residual_block").splitlines()[:3] == [
        "def residual_block(x, filters, name):",
        "    shortcut = x",
        '    x = layers.Conv2D(filters, 1, name=f"{name}_1_conv")(x)',
    ]
    assert "layers.Conv2D(2 * filters, 3, padding" in text
    assert _function(text, "build_model").splitlines()[3:7] == [
        "    for stage, filters, strides, blocks in [(2, 4, 1, 3), (3, 8, 2, 4), (4, 16, 1, 6)]:",
        '        x = projection_block(x, filters, strides, f"conv{stage}_block1")',
        "        for block in range(2, blocks + 1):",
        '            x = residual_block(x, filters, f"conv{stage}_block{block}")',
    ]


def test_numbers_in_names_are_counted_from_one_that_is_given() -> None:
    text = model_code(REPEATING["counted_names"]())
    assert 'name=f"batch_normalization_{number}"' in text
    assert "x = conv_bn_relu(x, 8, number + 1)" in text
    assert 'x = inception_block(x, 48, 11, "mixed2")' in text


def test_sizes_inside_shapes_are_the_same_parameter() -> None:
    assert "layers.Reshape((4, 4, filters))" in model_code(REPEATING["counted_names"]())


def test_values_that_most_calls_have_are_defaults() -> None:
    text = model_code(REPEATING["counted_names"]())
    assert "def conv_bn_relu(x, filters, number, kernel_size=1):" in text
    assert "filters, number + 2, kernel_size=3)" in text


def test_blocks_without_names_repeat_too() -> None:
    text = model_code(REPEATING["without_names"]())
    assert "    for _ in range(4):\n        x = residual_block(x)\n" in text


def test_what_calls_join_more_and_more_of_is_a_list_that_grows() -> None:
    text = model_code(REPEATING["gathered"]())
    assert _function(text, "build_model").splitlines()[3:9] == [
        "    for block, layers_, units in [(1, 3, 12), (2, 4, 16), (3, 6, 24)]:",
        "        features = [x]",
        "        for layer in range(1, layers_ + 1):",
        "            x = layers.Concatenate()(features)",
        '            x = norm_dense(x, f"block{block}_layer{layer}")',
        "            features.append(x)",
    ]
    assert model_code(REPEATING["gathered"](), Style("flat")).count("features.append(x)") == 13


def test_a_shared_layer_is_made_before_the_loop_that_calls_it() -> None:
    text = model_code(REPEATING["repeated_ops"]())
    assert text.count("layers.Dense(") == 2
    assert text.index("dense = layers.Dense(4)") < text.index("    for ")


@pytest.mark.parametrize("name", REPEATING)
def test_every_node_has_its_lines_in_both_layouts(name: str) -> None:
    document = REPEATING[name]()
    for style in (Style("grouped"), Style("flat")):
        found = written(document, "model", style)
        lines = found.text.splitlines()
        assert all(found.lines[ROOT, id] for id in document.graph.nodes)
        for ranges in found.lines.values():
            assert all(ast.parse("\n".join(_unindented(lines[a - 1 : b]))) for a, b in ranges)


def _unindented(lines: list[str]) -> list[str]:
    """Lines of a statement by itself: without what is before its first one, and without `return`."""
    start = len(lines[0]) - len(lines[0].lstrip())
    return [line[start:].removeprefix("return ") for line in lines]


def test_a_line_of_a_loop_belongs_to_all_its_rounds() -> None:
    document = REPEATING["stages"]()
    found = written(document, "model")
    nodes = {layer.name: node.id for node in document.graph.nodes.values()
             if (layer := document.graph.layers[node.layer]).name}  # fmt: skip
    inner = [
        found.lines[ROOT, nodes[f"conv{stage}_block{block}_add"]] for stage in (2, 4) for block in (2, 3)
    ]
    assert len(set(inner)) == 1
    assert len(inner[0]) == 2


@st.composite
def repeating_documents(draw: st.DrawFn) -> Document:
    """A block of random layers, repeated with other sizes and names, with something else in between."""
    s = Sketch()
    x = s.input((4,), "vector")
    known = [x]
    kinds = draw(
        st.lists(
            st.sampled_from(["Dense", "Dense", "square", "Add", "maximum", "Concatenate"]),
            min_size=1,
            max_size=5,
        )
    )
    pattern = draw(st.sampled_from([None, "block{0}_{1}", "dense_{2}", "stage{0}x_{1}_end", "b_{0}/{1}"]))
    between = draw(st.integers(0, 5))
    for number in range(draw(st.integers(2, 6))):
        start = x
        for place, kind in enumerate(kinds):
            name = pattern and pattern.format(number, place, number * len(kinds) + place).replace("/", "-")
            x = (
                s.add("Concatenate", *known)
                if kind == "Concatenate"
                else _made(draw, s, kind, start, x, name)
            )
            known.append(x)
        if number == between:
            x = dense(s, x, name="between")
    s.output(x, draw(st.sampled_from(["answer", "x", "name"])))
    return s.document()


def _made(draw: st.DrawFn, s: Sketch, kind: str, start: str, x: str, name: str | None) -> str:
    match kind:
        case "Dense":
            return s.add("Dense", x, name=name, units=draw(st.sampled_from([4, 4, 8, 16, 32])))
        case "Add":
            return s.add("Add", start, x, name=name and f"{name}_add")
        case "maximum":
            return s.ported("ops.maximum", {"x1": x}, x2=draw(st.sampled_from([0.5, 1.5])))
        case _:
            return s.ported("ops.square", {"x": x})


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(document=repeating_documents())
def test_whatever_repeats_makes_exactly_the_calls_of_its_document(document: Document) -> None:
    calls = expected(document)
    assert traced(model_code(document)) == calls
    assert traced(model_code(document, Style("flat"))) == calls
