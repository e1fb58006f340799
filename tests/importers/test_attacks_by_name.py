"""Configurations that name code, files or addresses, as Keras's published advisories since 2024 describe them.

Each is first shown to land with a naive loader, in a file of the kind that the advisory is about: then ours opens
the same file, and nothing happens. docs/decisions/0015 lists the advisories.
"""

import base64
import http.server
import io
import json
import marshal
import os
import pickle
import sys
import tarfile
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from designer.graph import dumps
from designer.importers import read
from tests.importers.making import dense, h5_file, keras_file, layer, model
from tests.support import naive_loader

SECRET = "the secret of another file"
ATTACKER = "made_up_module_of_the_attacker"


class Server:
    """A server on this computer: what it gives, and what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.content = SECRET.encode()
        server = self

        class Answers(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.asked.append(self.path)
                self.send_response(200)
                self.end_headers()
                self.wfile.write(server.content)

            def log_message(self, *_: object) -> None:
                pass

        self.own = http.server.HTTPServer(("127.0.0.1", 0), Answers)
        self.address = f"http://127.0.0.1:{self.own.server_port}/words.txt"


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    threading.Thread(target=made.own.serve_forever, args=(0.01,), daemon=True).start()
    yield made
    made.own.shutdown()
    made.own.server_close()


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """The file that is there when an attack has landed."""
    return tmp_path / "made"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a naive loader unpacks."""
    path = tmp_path / "naive" / "unpacked"
    path.mkdir(parents=True)
    return path


def kinds(path: Path) -> list[str]:
    """What the layers of the design are that a file becomes, but for its Input."""
    layers = read(path, path.name).document.graph.layers.values()
    return [item.kind for item in layers if item.kind != "Input"]


# Code in the file: CVE-2024-3660, CVE-2025-9905 (.h5), CVE-2025-9906, CVE-2026-12481 (a configuration alone)


def touching(path: Path) -> str:
    """A function that makes a file, as Keras packs functions."""
    code = compile(f"lambda x: open({str(path)!r}, 'w').close() or x", "model", "eval").co_consts[0]
    return base64.b64encode(marshal.dumps(code)).decode()


def lambda_layer(form: str, made: Path) -> dict:
    code = touching(made)
    packed = {"class_name": "__lambda__", "config": {"code": code, "defaults": None, "closure": None}}
    if form == "new":
        return layer("Lambda", {"name": "new", "function": packed})
    return layer("Lambda", {"name": "old", "function": [code, None, None], "function_type": "lambda"})


@pytest.mark.parametrize("form", ["new", "old"])
@pytest.mark.parametrize("end", ["keras", "h5", "json"])
def test_code_in_a_lambda_layer_is_not_run(tmp_path, folder, made, end, form):
    config, path = model(lambda_layer(form, made)), tmp_path / f"a.{end}"
    if end == "keras":
        keras_file(path, config)
        with pytest.raises(ValueError, match="safe mode"):
            naive_loader.load(path, folder)
    elif end == "h5":
        h5_file(path, config, {})
    else:
        path.write_text(json.dumps(config))
    naive_loader.load(path, folder, safe_mode=end != "keras")
    assert made.exists()
    made.unlink()

    assert kinds(path) == ["placeholder:Lambda"]
    assert not made.exists()


# Names of modules and functions in the configuration: CVE-2025-1550, CVE-2025-8747, CVE-2025-9906


def called(made: Path) -> dict:
    """A function of a module, called where a layer would be."""
    node = {"args": [f"touch {made}"], "kwargs": {}}
    found = layer("function", {"name": "a"}, module="os", registered="function")
    return {**found, "config": "system", "inbound_nodes": [node]}


def run(made: Path) -> dict:
    return layer("check_call", {"name": "a", "args": ["touch", str(made)]}, module="subprocess")


def opened(made: Path) -> dict:
    return layer(
        "open", {"name": "a", "file": str(made), "mode": "w"}, module="builtins", registered="x>open"
    )


def imported(made: Path) -> dict:
    return layer("found", {"name": "a"}, module=ATTACKER)


def inside(made: Path) -> dict:
    return layer("TimeDistributed", {"name": "all", "layer": run(made)})


@pytest.mark.parametrize("dangerous", [called, run, opened, imported, inside])
def test_functions_and_modules_that_a_layer_names_are_not_used(
    tmp_path, folder, made, monkeypatch, dangerous
):
    monkeypatch.syspath_prepend(str(tmp_path))
    (tmp_path / f"{ATTACKER}.py").write_text(f"open({str(made)!r}, 'w').close()\nfound = dict\n")
    path = keras_file(tmp_path / "a.keras", model(dangerous(made)))
    naive_loader.load(path, folder)
    assert made.exists()
    made.unlink()
    sys.modules.pop(ATTACKER, None)

    assert all(kind.startswith("placeholder:") for kind in kinds(path))
    assert not made.exists()


@pytest.mark.parametrize("parameter", ["activation", "kernel_initializer", "kernel_regularizer"])
def test_functions_that_a_parameter_names_are_not_called(tmp_path, folder, made, parameter):
    value = {key: run(made)[key] for key in ("module", "class_name", "config", "registered_name")}
    path = keras_file(tmp_path / "a.keras", model(dense(**{parameter: value})))
    naive_loader.load(path, folder)
    assert made.exists()
    made.unlink()
    read(path, "a.keras")
    assert not made.exists()


def test_keras_s_own_functions_are_not_called(tmp_path, folder, made, server):
    """One that fetches an archive and unpacks it wherever its names point."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as tar:
        tar.addfile(tarfile.TarInfo("../../made"))
    server.content = packed.getvalue()
    fetch = {"origin": server.address, "fname": "a", "cache_dir": str(tmp_path / "cache"), "extract": True}
    path = keras_file(
        tmp_path / "a.keras", model(layer("get_file", {"name": "a", **fetch}, module="keras.utils"))
    )
    naive_loader.load(path, folder)
    assert made.exists()
    assert server.asked
    made.unlink()
    server.asked.clear()

    assert kinds(path) == ["placeholder:get_file"]
    assert not made.exists()
    assert not server.asked


def test_there_is_no_guard_that_a_file_could_lower(tmp_path, folder, made):
    lowered = layer("enable_unsafe_deserialization", {"name": "first"}, module="keras.config")
    path = keras_file(tmp_path / "a.keras", model(lowered, lambda_layer("new", made)))
    naive_loader.load(path, folder, safe_mode=True)
    assert made.exists()
    made.unlink()
    assert kinds(path) == ["placeholder:enable_unsafe_deserialization", "placeholder:Lambda"]
    assert not made.exists()


# Files and addresses that a layer names: CVE-2025-12058


@pytest.mark.parametrize("kind", ["StringLookup", "IntegerLookup", "TextVectorization"])
@pytest.mark.parametrize("wrapped", [False, True])
@pytest.mark.parametrize("place", ["PATH", "file://PATH", "ADDRESS"])
def test_a_vocabulary_that_is_elsewhere_is_not_read(tmp_path, folder, server, kind, wrapped, place):
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET)
    place = place.replace("PATH", str(secret)).replace("ADDRESS", server.address)
    words = layer(kind, {"name": "words", "vocabulary": place})
    config = layer("TimeDistributed", {"name": "all", "layer": words}) if wrapped else words
    path = keras_file(tmp_path / "a.keras", model(config))
    assert SECRET in naive_loader.load(path, folder).everything
    assert bool(server.asked) == (place == server.address)
    server.asked.clear()

    said = dumps(read(path, path.name).document)
    assert SECRET not in said
    assert place not in said
    assert not server.asked


# Pickles: CVE-2025-49655, CVE-2026-12484 (in the configuration); weights as pickled arrays


class Harmful:
    """Makes a folder when it is unpickled."""

    def __init__(self, made: Path) -> None:
        self.made = made

    def __reduce__(self):
        return os.mkdir, (str(self.made),)


def test_a_pickle_in_the_configuration_is_not_unpickled(tmp_path, folder, made):
    harm = base64.b64encode(pickle.dumps(Harmful(made))).decode()
    path = keras_file(tmp_path / "a.keras", model(layer("TorchModuleWrapper", {"name": "b", "module": harm})))
    naive_loader.load(path, folder)
    assert made.exists()
    made.rmdir()
    assert kinds(path) == ["placeholder:TorchModuleWrapper"]
    assert not made.exists()


def test_pickled_arrays_are_not_unpickled(tmp_path, folder, made):
    np.savez(tmp_path / "weights.npz", dense=np.array([Harmful(made)], dtype=object))
    weights = (tmp_path / "weights.npz").read_bytes()
    path = keras_file(tmp_path / "a.keras", model(dense()), **{"model.weights.npz": weights})
    naive_loader.load(path, folder)
    assert made.exists()
    made.rmdir()
    assert kinds(path) == ["Dense"]
    assert not made.exists()


# Layers whose names are folders: CVE-2026-12479


def test_names_of_layers_lead_to_no_folder(tmp_path, folder, made):
    config = layer("Dense", {"name": "made", "units": 2})
    for _ in range(2):
        outer = {**layer("Functional", {"name": ".."}, module="keras"), "config": model(config)["config"]}
        outer["config"]["name"] = ".."
        config = outer
    path = keras_file(tmp_path / "a.keras", model(config))
    naive_loader.load(path, folder)
    assert made.is_dir()
    made.rmdir()
    before = sorted(tmp_path.rglob("*"))
    assert read(path, "a.keras").document.models
    assert sorted(tmp_path.rglob("*")) == before
