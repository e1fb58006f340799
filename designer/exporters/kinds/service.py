"""A prediction service: a folder with a program that answers over HTTP, the model and what it needs."""

from __future__ import annotations

import ast
import json
import tempfile
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from platform import python_version_tuple

from designer.exporters.archives import unzipped, zip_folder
from designer.exporters.bench import Bench
from designer.exporters.check import Check
from designer.exporters.limits import unbuildable
from designer.exporters.model import Format, WithKeras
from designer.graph import Json

from .saved_model import export, served

FOLDER = "service"
#: What the service was tried with; TensorFlow and NumPy are pinned to what the model was made with.
_PINS = {"fastapi": "0.162.5", "uvicorn": "0.54.0"}


def _write(bench: Bench, path: Path) -> None:
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        export(bench, Path(folder) / "model")
        zip_folder(Path(folder), path, inside=FOLDER, files=_files(bench))


def _files(bench: Bench) -> dict[str, str]:
    signature = _signature(bench)
    example = json.dumps({"inputs": {name: samples[:1].tolist() for name, samples in bench.samples.items()}})
    return {
        "README.md": _readme(bench),
        "app.py": _template("app.py"),
        "example.json": example + "\n",
        "requirements.txt": "\n".join(f"{name}=={pin}" for name, pin in _pins().items()) + "\n",
        "signature.json": json.dumps(signature, indent=1, ensure_ascii=False) + "\n",
    }


def _readme(bench: Bench) -> str:
    words = {
        "title": bench.document.title,
        "weights": bench.weights,
        "python": ".".join(python_version_tuple()[:2]),
    }
    text = _template("README.md")
    for name, value in words.items():
        text = text.replace(f"{{{name}}}", value)
    return text


def _template(name: str) -> str:
    """The text of a file of the service, which is kept beside this room's code and never imported."""
    return (files("designer.exporters") / "service" / f"{name}.txt").read_text(encoding="utf-8")


def _pins() -> dict[str, str]:
    return {**_PINS, "numpy": version("numpy"), "tensorflow": version("tensorflow")}


def _signature(bench: Bench) -> dict[str, Json]:
    inputs: list[Json] = [
        {"name": tensor.name, "shape": list(tensor.shape[1:]), "dtype": str(tensor.dtype)}
        for tensor in bench.model.inputs
    ]
    outputs: list[Json] = [
        {"name": name, "shape": list(found.shape[1:]), "dtype": str(found.dtype)}
        for name, found in bench.expected.items()
    ]
    return {"title": bench.document.title, "inputs": inputs, "outputs": outputs}


def _check(bench: Bench, path: Path) -> Check:
    with unzipped(path) as folder:
        ast.parse((folder / FOLDER / "app.py").read_text(encoding="utf-8"))
        return served(bench, folder / FOLDER / "model")


FORMAT = Format(
    "service",
    "Prediction service",
    "A folder to start with uvicorn: FastAPI, the model, pinned requirements.",
    "-service.zip",
    "application/zip",
    WithKeras(_write, _check),
    place=90,
    limits=unbuildable,
)
