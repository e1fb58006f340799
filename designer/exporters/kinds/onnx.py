"""ONNX: for runtimes of many makers. Needs the extra "onnx"."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from designer.exporters.agreement import agreement
from designer.exporters.bench import Bench
from designer.exporters.check import Check
from designer.exporters.limits import by_layer, missing, of_kinds, unbuildable
from designer.exporters.model import Format, Limit, WithKeras
from designer.graph import Document, Layer, display_names, effective, input_nodes

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
    yield from by_layer(document, _exact_gelu)
    yield from _names_twice(document)


def _names_twice(document: Document) -> Iterator[Limit]:
    graph = effective(document).graph
    names = display_names(graph)
    inputs = {names[graph.nodes[node].layer] for node in input_nodes(graph)}
    for output in graph.outputs:
        if output.name in inputs:
            yield Limit(
                f"The output {output.name!r} has the name of an input. Give it another one.", stops=True
            )


def _exact_gelu(layer: Layer) -> str:
    approximate = layer.config.get("approximate", layer.kind == "ops.gelu")
    exact = layer.kind == "ops.gelu" and not approximate
    return _GELU if exact or layer.config.get("activation") == "gelu" else ""


_GELU = (
    "uses the exact gelu, for which the converter has no operator. ops.gelu with approximate=True has one."
)
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
