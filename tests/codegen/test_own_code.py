"""Programs carry the design's own code: what they need of it, as it was written, under its own names."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruff.__main__ import find_ruff_bin

from designer.codegen import CodeRefused, model_code, program
from designer.codegen.formatting import formatted
from designer.graph import Component, Document, Objective
from designer.workspace import preset
from tests.codegen.own_designs import LAYER, LOSS, OWN_DESIGNS, SCALE, on_pixels
from tests.codegen.sketch import Sketch
from tests.support.update_golden import GOLDEN

pytestmark = pytest.mark.keras

#: Designs whose code holds what ruff objects to: the user's own affair.
UNTIDY = {"one_helper_twice", "names_of_the_program", "imports_of_all_kinds"}


def with_function(source: str, name: str = "f", **others: str) -> Document:
    """A model of one call of a function."""
    s = Sketch()
    s.output(s.ported(f"custom:{name}", {"x": s.input((4,), "start")}), "answer")
    return s.document(functions={name: source, **others})


def with_layer(source: str, name: str = "Mine", **others: str) -> Document:
    """A model of one layer."""
    s = Sketch()
    s.output(s.add(f"custom:{name}", s.input((4,), "start")), "answer")
    return s.document(functions={**others, name: source})


def defined(text: str) -> list[str]:
    """The names of a text's functions and classes."""
    return [n.name for n in ast.parse(text).body if isinstance(n, (ast.FunctionDef, ast.ClassDef))]


def imported(text: str) -> list[str]:
    """The import statements of a text."""
    return [ast.unparse(n) for n in ast.parse(text).body if isinstance(n, (ast.Import, ast.ImportFrom))]


def test_the_program_of_a_design_with_code_of_every_role_is_the_golden_one() -> None:
    golden = (GOLDEN / "own-code.py").read_text(encoding="utf-8")
    found = program(OWN_DESIGNS["every_role"]())
    assert found == golden, "If this is meant: python -m tests.support.update_golden codegen"


@pytest.mark.parametrize("name", OWN_DESIGNS)
def test_programs_are_as_ruff_formats_them_and_clean(name: str, tmp_path: Path) -> None:
    document = OWN_DESIGNS[name]()
    text = model_code(document) if document.data is None else program(document)
    assert formatted(text) == text
    (tmp_path / "program.py").write_text(text, encoding="utf-8")
    rules = "I" if name in UNTIDY else "E,F,I,B,SIM,UP,C4"
    command = [
        find_ruff_bin(),
        "check",
        "--isolated",
        "--line-length",
        "100",
        "--select",
        rules,
        str(tmp_path),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_only_what_is_needed_is_carried_in_the_designs_order() -> None:
    functions = {
        "late": "def late(x): return helper(x)\n",
        "unused": "def unused(x): return x\n",
        "early": "def helper(x): return x\n\n\ndef early(x): return CONSTANT * x\n",
        "third": "CONSTANT = 2\n\n\ndef third(x): return x\n",
        "broken": "def broken(x): return (\n",
    }
    text = model_code(with_function(functions.pop("late"), "late", **functions))
    assert defined(text) == ["late", "helper", "early", "third", "build_model"]
    assert "CONSTANT = 2" in text


def test_code_of_layers_that_lead_to_no_output_is_left_out() -> None:
    s = Sketch()
    start = s.input((4,))
    s.ported("custom:lost", {"x": start})
    s.output(s.add("Dense", start, units=1), "answer")
    text = model_code(s.document(functions={"lost": "def lost(x): return x\n"}))
    assert defined(text) == ["build_model"]


def test_texts_are_kept_with_their_comments_and_imports_are_hoisted() -> None:
    text = program(OWN_DESIGNS["every_role"]())
    assert "LIMIT = 5.0  # where values end\n" in text
    assert "\n\n\n# Kept apart, since the layer needs it too.\ndef clipped(x):" in text
    assert imported(text) == [
        "from math import pi",
        "import keras",
        "import numpy as np",
        "import tensorflow as tf",
        "from keras import layers, ops",
    ]


def test_imports_of_all_kinds_stand_above_once() -> None:
    assert imported(model_code(OWN_DESIGNS["imports_of_all_kinds"]())) == [
        "from __future__ import annotations",
        "import math",
        "import math as m",
        "import os.path",
        "from math import sqrt as root",
        "from math import tau",
        "import numpy",
        "import tensorflow as tf",
        "from keras import ops as O",
        "from tensorflow import keras",
        "from tensorflow.keras import backend",
        "from tensorflow.keras import layers as L",
    ]


@pytest.mark.parametrize(
    "registering",
    [
        "@keras.saving.register_keras_serializable()\n{}",
        "from keras.utils import register_keras_serializable\n@register_keras_serializable('mine')\n{}",
        "{}\nMine = keras.saving.register_keras_serializable('mine')(Mine)\n",
    ],
)
def test_what_registers_itself_is_not_registered_again(registering: str) -> None:
    source = "class Mine(keras.layers.Layer):\n    def call(self, inputs): return inputs\n"
    text = model_code(with_layer(registering.format(source)))
    assert text.count("register_keras_serializable(") == 1
    assert 'package="layerloom"' not in text


def test_functions_are_registered_where_they_are_saved_by_name() -> None:
    source = "def f(x): return x\n"
    assert "register" not in model_code(with_function(source))
    s = Sketch()
    s.output(s.add("Dense", s.input((4,)), units=1, activation={"custom": "f"}), "answer")
    text = model_code(s.document(functions={"f": source}))
    assert '@keras.saving.register_keras_serializable(package="layerloom")\ndef f(x):' in text


def test_a_class_that_builds_on_another_source_comes_with_it() -> None:
    base = LAYER.replace("MyLayer", "First").replace("clipped(", "ops.relu(")
    text = model_code(with_layer("class Second(First):\n    pass\n", "Second", First=base))
    assert defined(text) == ["First", "Second", "build_model"]
    assert "Second()(start)" in text


def test_arguments_come_by_name_where_their_place_is_not_sure() -> None:
    s = Sketch()
    given = s.ported("custom:f", {"a": s.input((4,))}, share=2, axis=0)
    s.output(s.add("custom:Mine", given, units=3, dtype="float32"), "answer")
    functions = {
        "f": "def f(share: int, a, scale=1.0, axis=-1): return a\n",
        "Mine": "class Mine(keras.layers.Layer):\n"
        "    def __init__(self, name, units, **kwargs): super().__init__(name=name, **kwargs)\n"
        "    def call(self, inputs): return inputs\n",
    }
    text = model_code(s.document(functions=functions))
    assert "x = f(2, input_, axis=0)" in text
    assert 'answer = Mine(units=3, dtype="float32")(x)' in text


def test_a_function_of_any_number_of_tensors_may_be_given_none_of_them() -> None:
    assert "f(start)" in model_code(with_function("def f(x, *more): return x"))


def test_what_stands_before_tensors_of_any_number_needs_a_value_or_a_plain_default() -> None:
    s = Sketch()
    start = s.input((4,))
    s.output(s.ported("custom:f", {"first": start, "more": start}), "answer")
    source = "AXIS = -1\n\n\ndef f(first, axis={}, *more): return first\n"
    assert "f(input_, -1, input_)" in model_code(s.document(functions={"f": source.format("-1")}))
    with pytest.raises(CodeRefused, match=r"f \(f\): 'axis' needs a value before tensors of any number"):
        model_code(s.document(functions={"f": source.format("AXIS")}))


def test_loops_of_definitions_and_doubling_texts_come_to_an_end() -> None:
    lines = "".join(f"    v{n + 1} = [v{n}, v{n}] if v{n} else v{n} + v{n}\n" for n in range(60))
    functions = {
        "f": f"def f(x):\n    v0 = g(x)\n{lines}    return v60\n",
        "g": "def g(x): return f(g(x))\n",
        "Mine": "class Mine(Mine):\n    pass\n",
    }
    assert "f(start)" in model_code(with_function(functions.pop("f"), "f", **functions))


NO_PYTHON = "class Mine(keras.layers.Layer):\n    def call(self, x): return x\n    return 1\n"
SHADOWING = "def other(x): return x\n\n\ndef f(x): return x\n"


@pytest.mark.parametrize(
    ("document", "words"),
    [
        (with_function("def f(x):\n    return (\n"), r"^Custom code 'f', line 2: This is not Python"),
        (with_function("import os\nos.getcwd()\ndef f(x): return x"), r"^Custom code 'f', line 2: Only imports"),
        (with_function("def g(x): return x"), r"^Custom code 'f', line 1: The code defines 'g'"),
        (with_layer(NO_PYTHON), r"^Custom code 'Mine', line 3: Python cannot run this \('return' outside"),
        (with_function("def other(x): return x", "other2"), r"^Custom code 'other2', line 1"),
        (
            with_function("from jax import numpy as np\ndef f(x): return g(x)", g="def g(x): return np.abs(x)"),
            r"^Custom code 'f' imports jax.numpy as 'np' \(line 1\), and custom code 'g' means numpy by it\. "
            r"Import it under another name",
        ),
        (
            with_function("import torch as keras\ndef f(x): return x"),
            r"^Custom code 'f' imports torch as 'keras' \(line 1\), and the program means keras by it",
        ),
        (
            with_function("def abs(x): return x\nfrom numpy import abs\ndef f(x): return abs(x)"),
            r"^Custom code 'f' imports 'abs' \(line 2\), which custom code 'f' has defined before",
        ),
        (with_function("keras = 1\ndef f(x): return x"), r"'f', line 1: the program has another use .* 'keras'"),
        (
            with_function("def build_model(x): return x", "build_model"),
            r"'build_model', line 1: the program has another use for the name 'build_model'\. Choose another",
        ),
        (
            with_function("def f(x): return other(x)", "f", other="def other(x): return x", z=SHADOWING.replace("f(", "z(")),
            r"^Custom code 'z', line 1: this replaces custom code 'other'\. Give it another name",
        ),
        (
            replace(with_function(SCALE, "scale"), functions={}),
            r"^This design has no custom code named 'scale'\. Write it",
        ),
        (with_function(LOSS, "distance"), r"Custom code 'distance' is no layer\. Choose another layer"),
        (
            with_function("def f(x, y): return x + y"),
            r"^f \(f\): nothing is connected to 'y', and it has no value",
        ),
    ],
)  # fmt: skip
def test_code_that_cannot_be_carried_is_refused_with_its_line(document: Document, words: str) -> None:
    with pytest.raises(CodeRefused, match=words):
        model_code(document)


@pytest.mark.parametrize("depth", [50, 300, 900, 3000, 30_000])
@pytest.mark.parametrize(
    "form", ["def f(x): return {}x", "def f(x, y={}1, *more): return x", "@{}g\ndef f(x): return x"]
)
def test_deeply_nested_code_is_written_or_refused(depth: int, form: str) -> None:
    try:
        text = model_code(with_function(form.format("-" * depth)))
    except CodeRefused as refused:
        assert depth > 50
        assert str(refused).startswith(("Custom code 'f'", "The design's own code is nested too deeply"))
    else:
        ast.parse(text)


def test_names_that_only_the_whole_program_needs_are_refused_there() -> None:
    document = on_pixels({"max": LOSS.replace("distance", "max")}, Objective(Component("custom:max")))
    assert "def max(" in model_code(document)
    with pytest.raises(CodeRefused, match=r"'max', line 2: the program has another use for the name 'max'"):
        program(document)


def test_a_plan_with_an_unknown_setting_is_refused() -> None:
    loss = Component("custom:distance", {"gamma": 1.0})
    with pytest.raises(CodeRefused, match=r"The training plan: distance has no parameter 'gamma'"):
        program(on_pixels({"distance": LOSS}, Objective(loss)))


WORDS = ["x", "name", "main", "load", "select", "data", "model", "value", "block", "build_inner", "even"]
WORDS += [
    "layers_2",
    "custom__x",
    "_pairs",
    "train",
    "outputs",
    "pixels",
    "dense",
    "__x",
    "ops_",
    "rows",
    "found",
]
words = st.sampled_from(WORDS)


def _own_calls(text: str, names: Mapping[str, str]) -> dict[str, int]:
    """How often every name is called, in `build_model` and what it calls."""
    nodes = ast.walk(ast.parse(text))
    called = [n.func.id for n in nodes if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)]
    return {role: called.count(name) for role, name in names.items()}


@settings(max_examples=60, deadline=None)
@given(
    chosen=st.lists(words, min_size=4, max_size=4, unique=True),
    titles=st.lists(words, min_size=2, max_size=2),
)
def test_own_code_keeps_its_names_whatever_they_are(chosen: list[str], titles: list[str]) -> None:
    function, layer, loss, helper = chosen
    functions = {
        function: f"def {helper}(a): return a\n\n\ndef {function}(t): return {helper}(t)\n",
        layer: f"class {layer}(keras.layers.Layer):\n    def call(self, inputs): return {helper}(inputs)\n",
        loss: f"def {loss}(y_true, y_pred, delta=1.0): return delta * (y_true - y_pred)\n",
    }
    s = Sketch()
    one = s.ported(f"custom:{function}", {"t": s.input((64,), "pixels")})
    two = s.add(f"custom:{layer}", one, name=titles[0])
    s.group(titles[1], one, two)
    s.output(s.add("Dense", two, units=1, name="even", activation={"custom": function}), "even")
    like = preset("residual")
    assert like.data is not None
    document = replace(
        s.document(functions=functions),
        data=replace(like.data, inputs={"pixels": "pixels"}, targets={"even": "even"}),
        training=replace(
            like.training, objectives={"even": Objective(Component(f"custom:{loss}", {"delta": 2.0}))}
        ),
    )
    text = program(document)
    compile(text, "program", "exec")
    assert len(set(defined(text))) == len(defined(text))
    assert {function, layer, loss, helper, "build_model"} <= set(defined(text))
    calls = _own_calls(text, {"function": function, "layer": layer, "loss": loss, "helper": helper})
    assert calls == {"function": 1, "layer": 1, "loss": 1, "helper": 2}
    used = [
        n.value.id
        for n in ast.walk(ast.parse(text))
        if isinstance(n, ast.keyword) and isinstance(n.value, ast.Name)
    ]
    assert function in used


BREAKING = [
    '"""',
    "'''",
    "\\",
    "#",
    "\n",
    "\r",
    "\f",
    "\u2028",
    ";",
    ")",
    "    ",
    "import os",
    "x = 1",
    "é",
    "\ud800",
]
BREAKING += [
    "def f(x): return x",
    "class f: pass",
    "\tpass",
    "f'{x}'",
    "# fmt: off",
    "\x00",
    "@",
    "if True:",
    "\ufeff",
]


@settings(max_examples=200, deadline=None)
@given(pieces=st.lists(st.sampled_from(BREAKING), max_size=8), place=st.booleans())
def test_whatever_is_in_a_source_ends_with_it(pieces: list[str], place: bool) -> None:
    junk = "".join(pieces)
    source = f"{junk}\ndef f(x): return x\n" if place else f"def f(x): return x\n{junk}"
    try:
        text = model_code(with_function(source))
    except CodeRefused:
        return
    tree = ast.parse(text)
    own = [ast.dump(n) for n in ast.parse(source).body if not isinstance(n, (ast.Import, ast.ImportFrom))]
    rest = [n for n in tree.body if not isinstance(n, (ast.Import, ast.ImportFrom))]
    assert [ast.dump(node) for node in rest[:-1]] == own
    assert ast.unparse(rest[-1]).startswith("def build_model():")
