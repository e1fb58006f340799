"""ONNX: for runtimes of many makers. Needs the extra "onnx"."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from designer.exporters.agreement import agreement
from designer.exporters.bench import Bench
from designer.exporters.check import Check
from designer.exporters.limits import missing, of_kinds, unbuildable
from designer.exporters.model import Format, Limit, WithKeras
from designer.graph import Document

_PACKAGES = ("tf2onnx", "onnx", "onnxruntime")


def _write(bench: Bench, path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Keras names a type that numpy has renamed
        bench.model.export(str(path), format="onnx", verbose=False)


def _check(bench: Bench, path: Path) -> Check:
    session = import_module("onnxruntime").InferenceSession(str(path), providers=["CPUExecutionProvider"])
    inputs = [tensor.name for tensor in session.get_inputs()]
    names = list(bench.samples) if set(inputs) == set(bench.samples) else inputs
    outputs = [tensor.name for tensor in session.get_outputs()]
    found = session.run(None, dict(zip(names, bench.samples.values(), strict=True)))
    by_name = dict(zip(outputs, found, strict=True))
    return agreement(bench, bench.named(by_name if set(outputs) == set(bench.expected) else found))


_TEXT = "works on text or tables of words, which ONNX has no operator for: put it before the exported model."


def _limits(document: Document) -> Iterator[Limit]:
    yield from missing(_PACKAGES, "onnx")
    yield from unbuildable(document)
    yield from of_kinds(document, _SAID)


_SAID = dict.fromkeys(
    ("TextVectorization", "StringLookup", "IntegerLookup", "Hashing", "HashedCrossing"), _TEXT
)

FORMAT = Format(
    "onnx",
    "ONNX",
    "For ONNX Runtime and the runtimes of many makers.",
    ".onnx",
    "application/octet-stream",
    WithKeras(_write, _check),
    place=80,
    limits=_limits,
)
