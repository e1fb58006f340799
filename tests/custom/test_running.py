"""A design's own code, run by the builder: what it makes, where it fails, and what keeps it from running."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from designer.builder import BuildFailed, PlanFailed, build, compile_model
from designer.custom import TEMPLATES, allow, begun
from designer.graph import Component, Document, Graph, Json, Objective, Output, Plan
from tests.support.drawing import Drawing

pytestmark = pytest.mark.keras

FUNCTIONS = {
    **dict(begun(template, ()) for template in TEMPLATES),
    "Sampling": "class Sampling(keras.layers.Layer):\n"
    "    def call(self, inputs):\n"
    "        mean, variance = inputs\n"
    "        return mean + variance\n",
    "half": "def half(x):\n    return my_function(x, factor=0.5)\n",
    "parts": "def parts(x, count=2):\n    return tuple(ops.split(x, count, axis=-1))\n",
    "Scaled": "class Scaled(MyLayer):\n    def call(self, inputs):\n        return 2 * super().call(inputs)\n",
    "total": "def total(x, by=1.0, *more):\n    return by * sum(more, x)\n",
    "weighted": "def weighted(y_true, y_pred, by=1.0):\n    return by * my_loss(y_true, y_pred)\n",
}


def design(graph: Graph, **functions: str) -> Document:
    """A design with the code above and some more, all of it allowed."""
    document = Document("own", "Own", graph, functions={**FUNCTIONS, **functions})
    allow(document.functions)
    return document


def one(kind: str, port: str = "x", **config: Json) -> Graph:
    drawing = Drawing()
    drawing.input((4,), "in")
    drawing.add(kind, id="d", name=None, **config)
    drawing.wire("in", "d", port)
    drawing.output("d", "y")
    return drawing.graph


def after(graph: Graph, values: list[list[float]], **functions: str) -> list[list[float]]:
    """What a design gives for some samples."""
    given = build(design(graph, **functions))(np.array(values, "float32"))
    return [[round(float(x), 4) for x in row] for row in given]


def refusal(graph: Graph, **functions: str) -> str:
    with pytest.raises(BuildFailed) as caught:
        build(design(graph, **functions))
    assert caught.value.node == "d"
    return caught.value.message


def test_a_function_is_called_on_tensors_with_its_settings() -> None:
    assert after(one("custom:my_function"), [[1, 2, 3, 4]]) == [[2, 4, 6, 8]]
    assert after(one("custom:my_function", factor=3), [[1, 2, 3, 4]]) == [[3, 6, 9, 12]]


def test_a_function_may_use_the_code_before_it() -> None:
    assert after(one("custom:half"), [[1, 2, 3, 4]]) == [[0.5, 1, 1.5, 2]]


def test_a_function_may_give_several_tensors() -> None:
    drawing = Drawing()
    drawing.wire(drawing.input((4,), "in"), drawing.add("custom:parts", id="d"), "x")
    graph = replace(drawing.graph, outputs=(Output("second", "d", 1),))
    assert after(graph, [[1, 2, 3, 4]]) == [[3, 4]]


def test_a_layer_has_weights_and_a_name() -> None:
    model = build(design(one("custom:MyLayer", "inputs", units=3)))
    assert model.count_params() == 12
    assert model.layers[-1].name == "my_layer"


def test_a_class_may_build_on_the_code_before_it() -> None:
    assert build(design(one("custom:Scaled", "inputs", units=3))).count_params() == 12


def test_settings_before_further_tensors_keep_their_defaults() -> None:
    drawing = Drawing()
    drawing.input((2,), "in")
    drawing.add("custom:total", id="d")
    for index, port in enumerate(("x", "more", "more")):
        drawing.wire("in", "d", port, max(index - 1, 0))
    drawing.output("d", "y")
    assert after(drawing.graph, [[1, 2]]) == [[3, 6]]


def test_a_layer_takes_several_tensors_apart() -> None:
    drawing = Drawing()
    left, right = drawing.input((2,), "left"), drawing.input((2,), "right")
    drawing.output(drawing.add("custom:Sampling", left, right), "y")
    model = build(design(drawing.graph))
    assert np.asarray(model([np.ones((1, 2)), np.ones((1, 2))])).tolist() == [[2, 2]]


def test_a_function_stands_in_for_an_activation() -> None:
    graph = one("Activation", "inputs", activation={"custom": "half"})
    assert after(graph, [[1, 2, 3, 4]]) == [[0.5, 1, 1.5, 2]]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("def f(x):\n    y = 1\n    return x + missing\n", "Line 3 of 'f': NameError"),
        ("def f(x):\n    return ops.matmul(x, ops.ones((3, 3)))\n", "Line 2 of 'f': "),
        ("LIMIT = 1 / 0\ndef f(x):\n    return x\n", "Line 1 of 'f': ZeroDivisionError"),
        ("def f(x):\n    a, b = x\n    return a\n", "Line 2 of 'f': One tensor is taken apart"),
        ("def f(x):\n    return 'text'\n", "f gives no tensor"),
        ("def f(x:\n", "Line 1 of 'f': This is not Python"),
        ("print('run')\ndef f(x): return x\n", "Line 1 of 'f': Only imports"),
    ],
)
def test_a_mistake_is_told_with_its_line(source: str, said: str) -> None:
    assert said in refusal(one("custom:f"), f=source)


def test_a_mistake_in_a_function_given_to_a_layer_of_keras_is_found() -> None:
    source = "def f(x):\n    return ops.matmul(x, ops.ones((3, 3)))\n"
    graph = one("Dense", "inputs", units=4, activation={"custom": "f"})
    assert "Line 2 of 'f': " in refusal(graph, f=source)


def test_an_unknown_setting_is_told() -> None:
    assert refusal(one("custom:my_function", power=2)) == "my_function has no parameter 'power'. Remove it."
    assert "Line 5 of 'MyLayer'" in refusal(one("custom:MyLayer", "inputs", power=2))


def test_code_that_does_not_end_is_stopped() -> None:
    assert "This took longer than 10 seconds" in refusal(
        one("custom:f"), f="def f(x):\n    while True:\n        pass\n"
    )


def test_code_that_nobody_allowed_is_not_run(tmp_path: Path) -> None:
    mark = tmp_path / "ran"
    source = f"MARK = open({str(mark)!r}, 'w').close()\ndef f(x): return x\n"
    document = replace(design(one("custom:f")), functions={"f": source})
    with pytest.raises(BuildFailed, match="has not been run"):
        build(document)
    assert not mark.exists()
    allow(document.functions)
    build(document)
    assert mark.exists()


def test_where_it_is_switched_off_nothing_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    document = design(one("custom:my_function"))
    monkeypatch.setenv("LAYERLOOM_CUSTOM_CODE", "off")
    with pytest.raises(BuildFailed, match="switched off on this server"):
        build(document)


def test_losses_and_metrics_of_its_own_are_trained_with() -> None:
    objective = Objective(
        Component("custom:weighted", {"by": 2.0}), metrics=(Component("custom:MyMetric"), Component("custom:my_loss"))
    )  # fmt: skip
    document = replace(
        design(one("custom:MyLayer", "inputs", units=1)), training=Plan(objectives={"y": objective})
    )
    model = compile_model(build(document), document)
    x, y = np.ones((4, 4), "float32"), np.zeros((4, 1), "float32")
    predicted = np.asarray(model(x))
    found = model.evaluate(x, y, return_dict=True, verbose=0)
    own = float(np.mean(np.abs(predicted) + predicted**2))
    assert found["loss"] == pytest.approx(2 * own, rel=1e-5)
    assert found["my_loss"] == pytest.approx(own, rel=1e-5)
    assert found["MyMetric"] == pytest.approx(float(np.abs(predicted).max()), rel=1e-5)


def test_a_plan_with_code_that_fails_is_refused() -> None:
    objective = Objective(Component("custom:late"))
    document = design(
        one("custom:my_function"), late="X = unknown\ndef late(y_true, y_pred): return y_pred\n"
    )
    document = replace(document, training=Plan(objectives={"y": objective}))
    with pytest.raises(PlanFailed, match="Line 1 of 'late'"):
        compile_model(build(document), document)
    gone = replace(document, training=Plan(objectives={"y": Objective(Component("custom:gone"))}))
    with pytest.raises(PlanFailed, match="no custom code named 'gone'"):
        compile_model(build(gone), gone)
