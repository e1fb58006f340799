"""What cannot be written down is refused, in words that name the node and say what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from designer.codegen import CodeRefused, model_code, program
from designer.graph import Component, DataChoice, Document, Objective, Plan
from designer.workspace import preset
from tests.codegen.sketch import Sketch, dense


def _after_input(kind: str, **config: object) -> Document:
    s = Sketch()
    s.output(s.add(kind, s.input((4,)), **config), "answer")  # type: ignore[arg-type]
    return s.document()


def _unconnected() -> Document:
    s = Sketch()
    s.input((4,))
    s.output(s.add("Dense", units=3), "answer")
    return s.document()


def _half_connected() -> Document:
    s = Sketch()
    s.output(s.ported("MultiHeadAttention", {"query": s.input((4, 4))}, num_heads=1, key_dim=2), "answer")
    return s.document()


def _half_an_op() -> Document:
    s = Sketch()
    s.output(s.ported("ops.subtract", {"x1": s.input((4,))}), "answer")
    return s.document()


def _half_a_model() -> Document:
    inner = Sketch()
    a, b = inner.input((4,), "a"), inner.input((4,), "b")
    inner.output(inner.add("Add", a, b), "sum")
    s = Sketch()
    both = s.add("model:inner")
    s.wire(s.input((4,)), both, "a")
    s.output(both, "answer")
    return s.with_models(inner=inner.graph)


def _without_output() -> Document:
    s = Sketch()
    dense(s, s.input((4,)))
    return s.document()


def _without_input() -> Document:
    s = Sketch()
    s.output(s.add("Dense", units=3), "answer")
    return s.document()


def _named_like_an_op() -> Document:
    s = Sketch()
    named = dense(s, s.input((4,)), name="square")
    s.output(s.ported("ops.square", {"x": named}), "answer")
    return s.document()


def _no_shape() -> Document:
    s = Sketch()
    s.output(dense(s, s.add("Input", id="a", name="a")), "answer")
    return s.document()


REFUSED: list[tuple[Callable[[], Document], str]] = [
    (_unconnected, r"dense \(Dense\): nothing is connected to it\. Draw"),
    (_half_connected, r"multi_head_attention \(MultiHeadAttention\): nothing is connected to 'value'"),
    (_half_an_op, r"subtract \(ops\.subtract\): nothing is connected to 'x2', and it has no value"),
    (_half_a_model, r"inner \(model:inner\): nothing is connected to 'b'"),
    (_without_output, r"The model has no output\. Mark"),
    (_without_input, r"The model has no input\. Add"),
    (_named_like_an_op, r"'square'\. Rename that layer"),
    (_no_shape, r"a \(Input\): an Input needs a shape"),
    (lambda: _after_input("Dense"), r"dense \(Dense\): Dense needs 'units'\. Give it a value"),
    (lambda: _after_input("Dense", units=3, unitz=3), r"Dense has no parameter 'unitz'\. Remove it"),
    (lambda: _after_input("Dense", units=float("nan")), r"dense \(Dense\): nan is not a finite number"),
    (lambda: _after_input("Denseness"), r"no layer named 'Denseness'\. Choose another"),
    (lambda: _after_input("Lambda", function="x"), r"no layer named 'Lambda'"),
    (lambda: _after_input("placeholder:Odd"), r"Keras has no layer 'Odd': replace this placeholder"),
    (
        lambda: _after_input("Reshape", target_shape={"array": [2], "dtype": "object"}),
        r"an array of 'object'",
    ),
    (lambda: _after_input("os.system"), r"no layer named 'os\.system'"),
    (lambda: _after_input("ops.square(x)"), r"no op named 'ops\.square\(x\)'"),
    (lambda: _after_input("Dense", units=3, name="a/b"), r"no '/' in a layer's name, and 'a/b' has one"),
    (
        lambda: _after_input("Dense", units=3, kernel_initializer={"class_name": "eval", "config": {}}),
        r"no initializer named 'eval'",
    ),
    (
        lambda: _after_input("Dense", units=3, kernel_initializer={"class_name": "Zeros", "code": "x"}),
        r'kernel_initializer must be a name, or \{"class_name"',
    ),
    (
        lambda: _after_input("StringLookup", vocabulary="/etc/passwd"),
        r"list of words, not the name of a file",
    ),
]


@pytest.mark.parametrize(("make", "words"), REFUSED)
def test_a_model_that_cannot_be_written_is_refused_with_the_reason(
    make: Callable[[], Document], words: str
) -> None:
    with pytest.raises(CodeRefused, match=words):
        model_code(make())


PLAN = preset("residual").training
DATA = preset("residual").data
assert DATA is not None


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"data": None}, r"No data is chosen\. Choose a dataset"),
        ({"data": DataChoice("nowhere")}, r"There is no dataset 'nowhere'\. There are: "),
        ({"data": replace(DATA, inputs={})}, r"The input 'features' has no column\. Choose one of .*upper"),
        (
            {"data": replace(DATA, targets={"even": "odd"})},
            r"'even' has the column 'odd', which is not there",
        ),
        ({"data": replace(DATA, test=0.9)}, r"15% for validation and 90% for the test cannot be split off"),
        ({"training": Plan()}, r"No output has a loss"),
        (
            {"training": replace(PLAN, objectives={"even": Objective(Component("Lossless"))})},
            r"The training plan: Keras .* has no loss named 'Lossless'",
        ),
        (
            {"training": replace(PLAN, optimizer=Component("Adam", {"lr": 0.1}))},
            r"The training plan: Adam has no parameter 'lr'",
        ),
    ],
)
def test_a_program_that_could_not_train_is_refused_with_the_reason(
    changes: dict[str, object], words: str
) -> None:
    with pytest.raises(CodeRefused, match=words):
        program(replace(preset("residual"), **changes))  # type: ignore[arg-type]
