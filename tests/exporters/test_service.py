"""The prediction service of a design, started by its own requirements' server, answers what the model gives."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from designer.exporters.bench import Bench
from designer.exporters.formats import format_named
from designer.exporters.model import WithKeras
from designer.exporters.sources import untrained
from designer.exporters.worker.building import bench_for
from designer.workspace import preset

pytestmark = pytest.mark.keras

DESIGN = preset("two-input-cnn")


@pytest.fixture(scope="module")
def bench() -> Bench:
    return bench_for(DESIGN, untrained(DESIGN), "")


@pytest.fixture(scope="module")
def address(bench: Bench, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("service")
    made = format_named("service").made
    assert isinstance(made, WithKeras)
    made.write(bench, folder / "service.zip")
    with zipfile.ZipFile(folder / "service.zip") as archive:
        archive.extractall(folder)
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = str(listener.getsockname()[1])
    command = [sys.executable, "-m", "uvicorn", "app:app", "--port", port]
    server = subprocess.Popen(command, cwd=folder / "service", env={**os.environ, "CUDA_VISIBLE_DEVICES": ""})
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.kill()
        server.wait()


def asked(address: str, path: str, body: Any = None) -> tuple[int, Any]:
    """The status and the JSON of an answer; waits until the server is there."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(address + path, data, {"Content-Type": "application/json"})
    for _ in range(1200):
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as error:
            return error.code, json.load(error)
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.1)
    raise AssertionError("the service did not start")


def test_its_readme_is_filled_in(bench: Bench, tmp_path: Path) -> None:
    made = format_named("service").made
    assert isinstance(made, WithKeras)
    made.write(bench, tmp_path / "service.zip")
    with zipfile.ZipFile(tmp_path / "service.zip") as archive:
        text = archive.read("service/README.md").decode()
    assert DESIGN.title in text
    assert not re.search(r"\{[a-z]+\}", text)


def test_it_answers_what_the_model_gives(bench: Bench, address: str) -> None:
    assert asked(address, "/health") == (200, {"status": "ok"})
    inputs = {name: values.tolist() for name, values in bench.samples.items()}
    status, answer = asked(address, "/predict", {"inputs": inputs})
    assert status == 200
    for name, expected in bench.expected.items():
        given = answer["outputs"][name]
        assert [len(given), len(given[0])] == list(expected.shape)
        assert all(
            abs(a - b) < 1e-5
            for row, wanted in zip(given, expected, strict=True)
            for a, b in zip(row, wanted, strict=True)
        )


def test_it_says_what_it_takes(address: str) -> None:
    found = asked(address, "/")[1]
    assert [entry["shape"] for entry in found["inputs"]] == [[28, 28, 1], [10]]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({"inputs": {"vector": [[0] * 10]}}, "'image' is missing"),
        ({"inputs": {"image": [[1]], "vector": [[0] * 10]}}, "shape [28, 28, 1]"),
        ({"inputs": {"image": [[[["a"]] * 28] * 28], "vector": [[0] * 10]}}, "takes float32"),
        ({"inputs": {"image": [[[[0]] * 28] * 28] * 2, "vector": [[0] * 10]}}, "same number of samples"),
        ({"inputs": {"image": [], "vector": []}}, "1 to 256 samples"),
    ],
)
def test_samples_that_do_not_fit_are_refused_in_words(address: str, body: Any, told: str) -> None:
    status, answer = asked(address, "/predict", body)
    assert status == 422
    assert told in answer["detail"]
