"""What the text of custom code says, found without running it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.custom import TEMPLATES, Template, begun, entries, main_name, read

SAMPLING = '''
import keras
from keras import ops

LIMIT = 5.0

class Sampling(keras.layers.Layer):
    """Draws a sample.

    From a normal distribution.
    """

    def __init__(self, seed: int | None = None, mode: Literal["soft", "hard"] = "soft", **kwargs):
        super().__init__(**kwargs)

    def call(self, inputs, mask=None, training=None, scale=1.0):
        mean, log_variance = inputs
        return mean, log_variance
'''


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.role)
def test_what_one_begins_with_has_no_problems(template: Template) -> None:
    name, source = begun(template, {template.stem, f"{template.stem}_2"})
    assert name == f"{template.stem}_3" == main_name(source)
    found = read(name, source)
    assert (found.role, found.problems) == (template.role, ())
    assert found.doc


def test_a_layer_tells_its_parameters_ports_and_outputs() -> None:
    found = read("Sampling", SAMPLING)
    assert found.problems == ()
    assert [(one.name, one.type, one.default, one.optional) for one in found.parameters] == [
        ("seed", "integer", None, True),
        ("mode", "choice", "soft", False),
    ]
    assert found.parameters[1].choices == ("soft", "hard")
    assert [(port.name, port.many, port.required) for port in found.ports] == [
        ("inputs", True, True),
        ("mask", False, False),
    ]
    assert [one.name for one in found.arguments] == ["scale"]
    assert found.outputs == 2


def test_a_function_takes_tensors_without_defaults_and_settings_with_them() -> None:
    found = read("mix", "def mix(a, b, mask=None, size=None, *more, share: float = 0.5, axis): return a, b")
    assert found.role == "function"
    assert [(port.name, port.variadic) for port in found.ports] == [
        ("a", False),
        ("b", False),
        ("mask", False),
        ("more", True),
    ]
    assert [(one.name, one.type, one.required) for one in found.parameters] == [
        ("size", "json", False),
        ("share", "number", False),
        ("axis", "json", True),
    ]


def test_a_function_of_truth_and_prediction_is_a_loss_and_a_metric() -> None:
    source = "def miss(y_true, y_pred, delta=1.0): return y_pred - y_true"
    assert [(entry.family, entry.name) for entry in entries({"miss": source})] == [
        ("loss", "custom:miss"),
        ("metric", "custom:miss"),
    ]
    assert [one.name for one in read("miss", source).parameters] == ["delta"]


def test_a_class_may_build_on_one_of_keras_by_any_of_its_names() -> None:
    for top, base in (
        ("from tensorflow.keras.layers import Dense as D", "D"),
        ("import tensorflow as tf", "tf.keras.layers.Dense"),
        ("", "keras.layers.Dense"),
    ):
        found = read("Mine", f"{top}\nclass Mine({base}):\n    pass\n")
        assert (found.role, found.base, found.problems) == ("layer", "Dense", ())


def test_a_class_may_build_on_another_source_of_the_design() -> None:
    functions = {
        "First": "class First(keras.layers.Layer):\n"
        "    def __init__(self, rate=0.5, **kwargs): ...\n"
        "    def call(self, inputs, other): return inputs\n",
        "Second": "class Second(First):\n    pass\n",
    }
    second = entries(functions)[1]
    assert [one.name for one in second.parameters] == ["rate"]
    assert [port.name for port in second.ports] == ["inputs", "other"]


@pytest.mark.parametrize(
    ("source", "line", "said"),
    [
        ("x = 1 +", 1, "not Python"),
        ("import os\n\n\nprint('run')\ndef f(x): return x", 4, "Only imports"),
        ("from os import *\ndef f(x): return x", 1, "full module and name"),
        ("x = 1", 1, "defines nothing"),
        ("\ndef g(x): return x", 2, "defines 'g'"),
        ("def f(): return 1", 1, "takes no tensor"),
        ("class f: pass", 1, "builds on nothing"),
        ("class f(keras.Model): pass", 1, "whole model"),
        ("class f(Unknown): pass", 1, "builds on Unknown"),
        ("class f(keras.layers.Layer): pass", 1, "no method 'call'"),
        ("class f(keras.metrics.Metric):\n  def update_state(self, a, b): pass", 1, "no method 'result'"),
        ("class f(keras.layers.Layer):\n  def call(self): pass", 2, "takes no tensor"),
        (
            "class f(keras.layers.Layer):\n  def __init__(self, a): ...\n  def call(self, x): return x",
            2,
            "**kwargs",
        ),
        ("\0", 1, "not Python"),
        ("(" * 10_000, 1, "not Python"),
        ("x = " + "-" * 100_000 + "1", 1, ""),
        ("class f(a" + ".b" * 990 + "): pass", 1, ""),
    ],
)
def test_a_mistake_is_told_with_its_line(source: str, line: int, said: str) -> None:
    problem = read("f", source).problems[0]
    assert problem.line == line
    assert said in problem.message


@given(st.text(max_size=200))
def test_no_text_is_too_strange_to_be_read(source: str) -> None:
    found = read("f", source)
    assert found.problems
    assert entries({"f": source}) == ()
