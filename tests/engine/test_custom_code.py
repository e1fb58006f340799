"""Designs with code of their own, from the app's side: run apart from the others, within limits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from designer.custom import Problem, allow
from designer.engine import Engine, EngineError
from designer.engine import client as engine_client
from designer.graph import Document, RenameFunction, SetFunction, apply
from tests.support.drawing import Drawing

pytestmark = pytest.mark.keras

FUNCTIONS = {
    "double": "def double(x):\n    return x * 2\n",
    "Scale": "class Scale(keras.layers.Layer):\n"
    "    def build(self, shape):\n"
    "        self.by = self.add_weight(shape=(shape[-1],))\n"
    "    def call(self, inputs):\n"
    "        return inputs * self.by\n",
    "wrong": "def wrong(y_true, y_pred):\n    return y_true - absent\n",
    "right": "def right(y_true, y_pred):\n    return ops.mean(ops.abs(y_true - y_pred), axis=-1)\n",
    "Mean": "class Mean(keras.metrics.Mean):\n"
    "    def update_state(self, y_true, y_pred, sample_weight=None):\n"
    "        super().update_state(y_pred)\n",
    "large": "def large(x):\n    y = np.ones((1 << 33,), 'uint8')\n    return x\n",
    "sleepy": "import time\ndef sleepy(x):\n    time.sleep(1000)\n    return x\n",
}


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    engine = Engine()
    yield engine
    engine.close()


@pytest.fixture
def fresh() -> Iterator[Engine]:
    """An engine that has seen nothing yet."""
    engine = Engine()
    yield engine
    engine.close()


def design(kind: str, port: str = "x") -> Document:
    drawing = Drawing()
    drawing.input((4,), "in")
    drawing.add(kind, id="d")
    drawing.wire("in", "d", port)
    drawing.output("d", "y")
    return drawing.document(functions=FUNCTIONS)


def state(engine: Engine, document: Document) -> tuple[str, int, str]:
    """How the node is, its parameters, and the first mistake found."""
    analysis = engine.analyse(document)
    node = analysis.root.nodes["d"]
    return node.state, node.parameters, analysis.errors[0].message if analysis.errors else ""


def test_a_design_is_analysed_once_its_code_is_allowed_and_again_when_it_changes(engine: Engine) -> None:
    layer = design("custom:Scale", "inputs")
    assert state(engine, layer)[0] == "error"
    assert "has not been run" in state(engine, layer)[2]
    allow(FUNCTIONS)
    assert state(engine, layer) == ("ok", 4, "")
    broken = "def double(x):\n    return x * two\n"
    function = apply(design("custom:double"), SetFunction(name="double", source=broken))
    allow(function.functions)
    assert state(engine, function)[2].startswith("Line 2 of 'double': NameError")
    mended = apply(function, SetFunction(name="double", source=FUNCTIONS["double"]))
    assert state(engine, mended) == ("ok", 0, "")
    assert state(engine, apply(layer, RenameFunction(name="Scale", to="Other")))[0] == "error"


def test_all_code_is_tried_and_only_what_fails_is_told_with_its_line(fresh: Engine) -> None:
    functions = {key: source for key, source in FUNCTIONS.items() if key != "sleepy"} | {
        "typo": "def typo(x, *more):\n    return ops.reluu(x)\n",
        "Typo": "class Typo(keras.layers.Layer):\n    def call(self, inputs):\n        return self.absent\n",
        "picky": "def picky(x):\n    return ops.reshape(x, (-1, 7, 7))\n",
        "endless": "def endless(x):\n    while True:\n        pass\n",
        "Needs": "class Needs(keras.layers.Dense):\n    pass\n",
    }
    allow(functions)
    found = fresh.try_functions(replace(design("custom:double"), functions=functions))
    assert found.keys() == {"wrong", "typo", "Typo", "large", "endless"}
    assert found["wrong"] == Problem(2, "NameError: name 'absent' is not defined")
    assert [found[name].line for name in ("typo", "Typo", "large")] == [2, 3, 2]
    assert "took longer than 10 seconds" in found["endless"].message


def test_what_can_be_a_node_is_offered_without_being_run(engine: Engine) -> None:
    allow(FUNCTIONS)
    offered = engine.offers(design("custom:double"), "", "in", "0", "output")
    assert {kind for kind in offered if kind.startswith("custom:")} == {
        "custom:double",
        "custom:Scale",
        "custom:large",
        "custom:sleepy",
    }


def test_code_gets_so_much_memory_and_time_and_others_do_not_wait(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    allow(FUNCTIONS)
    assert "needs more memory" in state(engine, design("custom:large"))[2]
    monkeypatch.setattr(engine_client, "CUSTOM_SECONDS", 3.0)
    asleep = design("custom:sleepy")
    with pytest.raises(EngineError, match="did not come back"):
        engine.shapes(asleep)
    with pytest.raises(EngineError, match="did not come back"):
        engine.shapes(replace(asleep, title="The same work"))
    assert engine.shapes(replace(design("Dense"), functions={})).diagnostics
    assert state(engine, design("custom:double"))[0] == "ok"


def test_where_it_is_switched_off_nothing_is_told_to_the_engine(
    fresh: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    allow(FUNCTIONS)
    monkeypatch.setenv("LAYERLOOM_CUSTOM_CODE", "off")
    found = state(fresh, design("custom:double"))
    assert found[0] == "error"
    assert "switched off on this server" in found[2]
