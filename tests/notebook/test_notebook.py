"""From a notebook: models in memory become designs, and designs models."""

import subprocess
import sys
from pathlib import Path

import keras
import numpy as np
import pytest

import designer
from designer.builder import BuildFailed
from tests.support.drawing import Drawing

pytestmark = pytest.mark.keras


def model() -> keras.Model:
    inner = keras.Sequential([keras.Input((8,)), keras.layers.Dense(4, "relu")], name="encoder")
    left, right = keras.Input((8,), name="left"), keras.Input((8,), name="right")
    joined = keras.layers.Concatenate()([inner(left), inner(right)])
    normal = keras.layers.BatchNormalization(name="normal")(joined)
    return keras.Model({"left": left, "right": right}, keras.layers.Dense(2, name="end")(normal), name="pair")


def test_there_and_back_gives_the_same_answers(tmp_path: Path) -> None:
    original = model()
    designer.save(designer.from_keras(original), tmp_path / "pair.json")
    again = designer.to_keras(designer.load(tmp_path / "pair.json"), weights=original)
    samples = {name: np.random.default_rng(1).random((5, 8), np.float32) for name in ("left", "right")}
    np.testing.assert_array_equal(again.predict(samples, verbose=0), original.predict(samples, verbose=0))
    assert again.count_params() == original.count_params()


def test_the_title_is_the_models_name_or_the_one_given() -> None:
    assert designer.from_keras(model()).title == "pair"
    assert designer.from_keras(model(), title="Two pictures").title == "Two pictures"


def test_a_layer_of_ones_own_becomes_a_placeholder() -> None:
    class Twice(keras.layers.Layer):
        def call(self, x):
            return 2 * x

    x = keras.Input((3,))
    own = keras.Model(x, keras.layers.Dense(1)(Twice(name="twice")(x)))
    design = designer.from_keras(own)
    assert [layer.kind for layer in design.graph.layers.values()] == ["Input", "placeholder:Twice", "Dense"]
    assert design.origin is not None
    assert [remark.layer for remark in design.origin.remarks] == ["twice"]


def test_weights_that_do_not_fit_are_named() -> None:
    x = keras.Input((8,), name="left")
    other = keras.Model(x, keras.layers.Dense(5, name="end")(x))
    with pytest.warns(UserWarning, match="end"):
        designer.to_keras(designer.from_keras(model()), weights=other)


def test_importing_the_package_imports_no_keras() -> None:
    code = (
        "import sys, designer; dir(designer); assert 'keras' not in sys.modules; print(designer.__version__)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == designer.__version__


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="dance"):
        designer.dance  # noqa: B018


def test_code_of_a_design_runs_only_when_the_call_says_so() -> None:
    drawing = Drawing()
    drawing.input((4,), "in")
    drawing.add("custom:double", id="d")
    drawing.wire("in", "d", "x")
    drawing.output("d", "y")
    design = drawing.document(functions={"double": "def double(x):\n    return x * 2\n"})
    with pytest.raises(BuildFailed, match="has not been run"):
        designer.to_keras(design)
    assert designer.to_keras(design, allow_code=True).output_shape == (None, 4)
