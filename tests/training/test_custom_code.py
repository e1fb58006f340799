"""Runs of designs with code of their own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from designer import runs, training
from designer.custom import allow
from designer.graph import Component, Document, Objective
from designer.training import LaunchRefused
from tests.support.runs import iris, wait_for

pytestmark = pytest.mark.keras

FUNCTIONS = {
    "Stack": "class Stack(keras.layers.Dense):\n    pass\n",
    "softer": "def softer(y_true, y_pred):\n"
    "    y_true = ops.one_hot(ops.cast(ops.reshape(y_true, (-1,)), 'int32'), 3)\n"
    "    return ops.mean(ops.square(y_true - y_pred), axis=-1)\n",
    "fails": "def fails(y_true, y_pred):\n    return y_true - absent\n",
}


def design(loss: str) -> Document:
    plain = iris()
    dense = next(id for id, layer in plain.graph.layers.items() if layer.kind == "Dense")
    own = replace(plain.graph.layers[dense], kind="custom:Stack")
    graph = replace(plain.graph, layers={**plain.graph.layers, dense: own})
    objective = Objective(Component(f"custom:{loss}"), metrics=(Component("custom:softer"),))
    plan = replace(plain.training, objectives={"species": objective})
    return replace(plain, graph=graph, training=plan, functions=FUNCTIONS)


def test_a_layer_and_a_loss_of_its_own_are_trained_and_measured(home: Path) -> None:
    with pytest.raises(LaunchRefused, match="'Stack' is code that came with this design"):
        training.launch(design("softer"))
    allow(FUNCTIONS)
    store = runs.open_store(home)
    id = training.launch(design("softer")).id
    run = wait_for(store, id, lambda run: run.is_at_rest)
    assert run.state == "finished", runs.log_of(store, id)
    loss, metric = (runs.curve(store, id, key) for key in ("loss", "softer"))
    assert loss[-1].value < loss[0].value
    assert [point.value for point in loss] == pytest.approx([point.value for point in metric], rel=1e-3)


def test_a_loss_that_fails_ends_the_run_with_its_line(home: Path) -> None:
    allow(FUNCTIONS)
    store = runs.open_store(home)
    id = training.launch(design("fails")).id
    run = wait_for(store, id, lambda run: run.is_at_rest)
    assert run.state == "failed"
    assert "Line 2 of 'fails': NameError: name 'absent' is not defined" in run.message


def test_where_it_is_switched_off_nothing_is_trained(monkeypatch: pytest.MonkeyPatch) -> None:
    allow(FUNCTIONS)
    monkeypatch.setenv("LAYERLOOM_CUSTOM_CODE", "off")
    with pytest.raises(LaunchRefused, match="switched off on this server"):
        training.launch(design("softer"))
