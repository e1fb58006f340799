"""Layers of another library, once the operator has named it: in the palette, in models, in code."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.keras

LIBRARY = '''
"""A library with one layer, one that cannot be read, and one of Keras's own."""

import keras
from keras.layers import Dense


class Twice(keras.layers.Layer):
    """Multiplies by a number.

    Args:
        factor: By how much.
    """

    def __init__(self, factor=2, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}
'''

PROGRAM = """
import numpy as np
from designer.builder import build
from designer.catalogue import find, load
from designer.codegen import model_code
from designer.graph import Document, Edge, Graph, Layer, Node, Output

entry = find(load(), "layer", "odd_layers.more.Twice")
assert entry is not None and entry.category == "odd_layers" and entry.source == "library", entry
assert [(p.name, p.type, p.default, p.help) for p in entry.parameters[:1]] == [("factor", "integer", 2, "By how much.")]
assert find(load(), "layer", "odd_layers.more.Dense") is None
layers = {
    "x": Layer("x", "Input", "x", {"shape": [3]}),
    "twice": Layer("twice", "odd_layers.more.Twice", None, {"factor": 5}),
}
nodes = {id: Node(id, id) for id in layers}
graph = Graph(layers, nodes, (Edge("x", "twice"),), outputs=(Output("y", "twice"),))
document = Document("d", "D", graph)
assert build(document)(np.array([[1.0, 2.0, 3.0]])).numpy().tolist() == [[5.0, 10.0, 15.0]]
text = model_code(document)
space = {}
exec(text, space)
assert space["build_model"]()(np.array([[1.0, 2.0, 3.0]])).numpy().tolist() == [[5.0, 10.0, 15.0]]
print(text)
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a server whose operator named the library."""
    above = tmp_path_factory.mktemp("library")
    folder = above / "odd_layers"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "more.py").write_text(LIBRARY)
    return {
        **os.environ,
        "PYTHONPATH": str(above),
        "LAYERLOOM_HOME": str(above / "home"),
        "LAYERLOOM_LIBRARIES": "odd_layers.more, not a module",
    }


def run(code: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )


def test_its_layers_are_in_the_catalogue_are_built_and_are_written(library: dict[str, str]) -> None:
    done = run(PROGRAM, library)
    assert done.returncode == 0, done.stderr[-2000:]
    assert "import odd_layers.more\n" in done.stdout
    assert "odd_layers.more.Twice(factor=5)(x_)" in done.stdout


def test_a_library_that_was_not_named_is_refused(library: dict[str, str]) -> None:
    code = "from designer.builder import find_class; find_class('layer', 'odd_layers.more.Twice')"
    assert run(code, library).returncode == 0
    done = run(code, {**library, "LAYERLOOM_LIBRARIES": ""})
    assert "belongs to no library of this server" in done.stderr
