"""Files are read in a process of their own: it tells what it found, and its death is told in words."""

import os
import subprocess
import sys

import numpy as np
import pytest

from designer.graph import Document, dumps, loads
from designer.importers import NotOpened, open_file
from tests.importers.making import dense, dense_weights, keras_file, model, weights_bytes

pytestmark = pytest.mark.slow


def child(path, out, **variables):
    out.mkdir()
    command = [sys.executable, "-m", "designer.importers", str(path), str(out), "--name", "a model"]
    return subprocess.run(command, capture_output=True, text=True, env={**os.environ, **variables})


def test_a_file_is_a_design_with_weights(tmp_path, home):
    path = keras_file(tmp_path / "upload", model(dense()), dense_weights())
    before = {item.name for item in home.iterdir()}
    imported = open_file(path, "folder/my model.keras")
    assert imported.document.origin.file == "my model.keras"
    assert imported.weights.arrays["dense", "1"].tolist() == [0, 1]
    assert {item.name for item in home.iterdir()} == before


@pytest.mark.parametrize("name", ["--help", "-x", "", "\0", "a\nb.keras", "ü" * 500, "\ud800", "../../a"])
def test_any_name_of_a_file_does(tmp_path, name):
    path = keras_file(tmp_path / "upload", model(dense()))
    assert open_file(path, name).document.graph.layers


def test_a_refusal_says_what_reading_said(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("hello")
    with pytest.raises(NotOpened, match="holds no Keras layers"):
        open_file(path, "a.txt")
    with pytest.raises(NotOpened, match="cannot be read"):
        open_file(tmp_path / "missing", "missing")


def test_a_design_of_our_own_opens_the_same_way(tmp_path):
    path = tmp_path / "mine.json"
    path.write_text(dumps(Document("a", "Mine")), encoding="utf-8")
    assert open_file(path, "mine.json").document == Document("a", "Mine")


def test_the_process_writes_a_design_or_a_line(tmp_path):
    path = keras_file(tmp_path / "a.keras", model(dense()))
    done = child(path, tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert loads((tmp_path / "out" / "document.json").read_bytes()).origin.file == "a model"
    path.write_bytes(b"")
    done = child(path, tmp_path / "other")
    assert done.returncode == 3
    assert done.stderr == "The file is empty. Download or save it again.\n"


@pytest.mark.skipif(sys.platform != "linux", reason="the limit on memory is Linux's")
def test_a_file_that_needs_more_memory_than_there_is_for_it_is_refused(tmp_path):
    numbers = np.zeros(80_000_000, "float32")
    weights = weights_bytes(lambda file: file.create_dataset("layers/dense/vars/0", data=numbers))
    path = keras_file(tmp_path / "a.keras", model(dense()), weights)
    code = "import resource, sys; resource.setrlimit(resource.RLIMIT_AS, (700 << 20, 700 << 20)); "
    code += "from designer.importers.__main__ import main; sys.exit(main(sys.argv[1:]))"
    (tmp_path / "out").mkdir()
    command = [sys.executable, "-c", code, str(path), str(tmp_path / "out"), "--name", "a"]
    done = subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, "OPENBLAS_NUM_THREADS": "1"}
    )
    assert done.returncode == 3, done.stderr
    assert "memory" in done.stderr
