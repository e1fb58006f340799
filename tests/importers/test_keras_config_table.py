"""The table of calls that imports rely on says what the installed Keras says."""

from __future__ import annotations

import json
from pathlib import Path

import keras
import pytest

from designer.catalogue import find, load
from designer.catalogue.introspect.calls import table
from designer.importers import keras_config

pytestmark = pytest.mark.keras

COMMITTED = json.loads(Path(keras_config.__file__).with_name("calls.json").read_text(encoding="utf-8"))


def test_the_table_is_that_of_the_installed_keras() -> None:
    if COMMITTED["keras"] != keras.__version__:
        pytest.skip(f"the table is of Keras {COMMITTED['keras']}")
    assert table() == COMMITTED


def test_every_operation_becomes_a_function_with_the_arguments_it_takes() -> None:
    assert len(COMMITTED["ops"]) >= 321
    for name, form in COMMITTED["ops"].items():
        entry = find(load(), "op", form["op"])
        if entry is None:
            continue
        known = {port.name for port in entry.ports} | {found.name for found in entry.parameters}
        named = {*form["config"].values(), *(theirs for _, theirs in form["call"])}
        assert named <= known, name


def test_every_layer_of_keras_in_the_catalogue_is_in_the_table() -> None:
    layers = {name for family, name in load().entries if family == "layer" and hasattr(keras.layers, name)}
    assert len(layers) >= 130
    assert layers - {"Input"} <= set(COMMITTED["layers"])
