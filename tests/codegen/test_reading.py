"""Generated code reads as a person would have written it."""

from __future__ import annotations

import subprocess

import pytest

from designer.codegen import formatting, model_code
from designer.graph import Document
from designer.workspace import new_from_preset, preset
from tests.codegen.designs import DESIGNS
from tests.codegen.sketch import Sketch, dense


def _function(text: str, name: str) -> str:
    """The text of one function."""
    start = text.index(f"def {name}(")
    return text[start : text.find("\n\n\n", start)].rstrip()


def test_blocks_that_differ_in_values_only_become_one_function_with_parameters() -> None:
    text = model_code(new_from_preset("unet", {"base_filters": 64}))
    assert text.count("def ") == 4
    assert "x, skip_4 = encoder_block(x, 512)" in text
    assert "x = decoder_block(x, skip_1, 64)" in text


def test_a_shortcut_around_a_block_is_called_so() -> None:
    assert _function(model_code(preset("residual")), "residual_block").splitlines()[1] == "    shortcut = x"


def test_ops_are_operators_and_short_ones_are_nested() -> None:
    text = model_code(preset("siamese"))
    assert "ops.sum(ops.square(left_embedding - right_embedding), axis=-1, keepdims=True)" in text
    assert "return ops.sqrt(ops.maximum(x, 1e-7))" in text


def test_brackets_stand_where_the_order_of_operations_needs_them() -> None:
    text = model_code(DESIGNS["arithmetic"]())
    assert "x = -(1.0 - (a - (a - b)))" in text
    assert "x**2 + (-1)" in text


def test_arrays_of_a_regular_kind_are_the_calls_that_make_them() -> None:
    text = model_code(DESIGNS["regular_arrays"]())
    assert 'ops.reshape(ops.arange(50, dtype="float32"), (1, 50))' in text
    assert 'ops.triu(ops.full((50, 50), -1000000000.0, "float32"), k=1)' in text
    assert 'ops.multiply(x, ops.full((50,), 2.0, "float32"))' in text
    assert 'ops.convert_to_tensor([0.1, -0.5], "float32")' in text


def test_a_sub_model_called_twice_is_made_once() -> None:
    text = model_code(preset("siamese"))
    assert text.count("base = build_base()") == 1
    assert "left_embedding = base(left)" in text


def test_a_shared_layer_is_made_before_its_first_call() -> None:
    lines = model_code(preset("shared-layer")).splitlines()
    made = next(i for i, line in enumerate(lines) if "shared = layers.Dense" in line)
    assert [line.strip() for line in lines[made + 1 : made + 3]] == [
        "upper_features = shared(upper)",
        "lower_features = shared(lower)",
    ]


def test_states_have_their_names() -> None:
    assert "_, state_h, state_c = layers.LSTM(4, return_state=True)(x)" in model_code(
        DESIGNS["recurrent_states"]()
    )


def test_groups_that_need_each_other_are_written_where_they_are_used() -> None:
    text = model_code(DESIGNS["tangled_groups"]())
    assert text.count("def ") == 1
    assert text.count("    # There\n") == 2


def test_parts_that_lead_to_no_output_are_left_out() -> None:
    assert model_code(DESIGNS["tangled_groups"]()).count("layers.Dense(") == 4


def test_notes_become_comments() -> None:
    s = Sketch()
    node = dense(s, s.input((4,)))
    s.note(node, "as wide\nas it goes")
    s.output(node, "answer")
    assert "    # as wide\n    # as it goes\n    answer = " in model_code(s.document())


def test_only_names_that_the_user_gave_are_written() -> None:
    text = model_code(preset("multi-path"))
    assert text.count("name=") == 3  # two inputs and the output


@pytest.mark.slow
def test_a_deep_model_gets_room_on_the_stack_and_others_do_not() -> None:
    assert "sys.setrecursionlimit(50000)" in model_code(DESIGNS["very_deep"]())
    assert "sys" not in model_code(preset("unet"))


@pytest.mark.parametrize("error", [FileNotFoundError(), subprocess.TimeoutExpired("ruff", 1)])
def test_the_code_is_not_lost_when_ruff_cannot_be_run(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> str:
        raise error

    document: Document = preset("residual")
    pretty = model_code(document)
    monkeypatch.setattr(formatting, "find_ruff_bin", fail)
    plain = model_code(document)
    assert compile(plain, "plain", "exec").co_names == compile(pretty, "pretty", "exec").co_names
