"""LiteRT (TensorFlow Lite): for phones and small devices, with smaller weights if wanted."""

from __future__ import annotations

import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from designer.exporters.agreement import EXACT, ROUNDED, agreement
from designer.exporters.bench import Bench
from designer.exporters.check import Check
from designer.exporters.limits import of_kinds, unbuildable
from designer.exporters.model import Format, Limit, Variant, WithKeras
from designer.graph import Document

from .saved_model import export

_SIGNATURE = "serving_default"
_FLEX = b"Flex"


def _write(bench: Bench, path: Path) -> None:
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        export(bench, Path(folder) / "model")
        try:
            content = _converted(bench, Path(folder) / "model", select=False)
        except Exception:  # whatever the converter raises for what LiteRT does not have
            content = _converted(bench, Path(folder) / "model", select=True)
        path.write_bytes(content)


def _converted(bench: Bench, folder: Path, *, select: bool) -> bytes:
    lite = bench.tensorflow.lite
    converter = lite.TFLiteConverter.from_saved_model(str(folder))
    if select:
        converter.target_spec.supported_ops = [lite.OpsSet.TFLITE_BUILTINS, lite.OpsSet.SELECT_TF_OPS]
        converter.experimental_enable_resource_variables = True
    if bench.variant:
        converter.optimizations = [lite.Optimize.DEFAULT]
    if bench.variant == "float16":
        converter.target_spec.supported_types = [bench.tensorflow.float16]
    content: bytes = converter.convert()
    return content


def _check(bench: Bench, path: Path) -> Check:
    content = path.read_bytes()
    needs = _NEEDS_MORE if _FLEX in content else ""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        interpreter = bench.tensorflow.lite.Interpreter(model_content=content)
    run = interpreter.get_signature_runner(_SIGNATURE)
    found = run(**dict(zip(_inputs(bench, run), bench.samples.values(), strict=True)))
    return agreement(bench, _named(bench, found), tolerance=ROUNDED if bench.variant else EXACT, also=needs)


def _inputs(bench: Bench, run: Any) -> list[str]:
    """What the signature calls the inputs: by their names, or in their order where it writes these otherwise."""
    known = list(run.get_input_details())
    return list(bench.samples) if set(known) == set(bench.samples) else known


def _named(bench: Bench, found: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    if len(found) == 1 or set(found) == set(bench.expected):
        return bench.named(found)
    return bench.named([found[name] for name in sorted(found)])


_NEEDS_MORE = " It uses operators of TensorFlow: the device needs LiteRT with Select TF ops."
_RECURRENT = "is recurrent: the device may need LiteRT with Select TF ops, and so a larger runtime."
_TEXT = "works on text or tables of words, which LiteRT has not: the device needs LiteRT with Select TF ops."


def _limits(document: Document) -> Iterator[Limit]:
    yield from unbuildable(document)
    yield from of_kinds(document, _SAID)


_SAID = {
    **dict.fromkeys(
        ("LSTM", "GRU", "SimpleRNN", "RNN", "Bidirectional", "ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"),
        _RECURRENT,
    ),
    **dict.fromkeys(
        ("TextVectorization", "StringLookup", "IntegerLookup", "Hashing", "HashedCrossing"), _TEXT
    ),
}

FORMAT = Format(
    "litert",
    "LiteRT",
    "For phones and small devices (TensorFlow Lite).",
    ".tflite",
    "application/octet-stream",
    WithKeras(_write, _check),
    place=70,
    limits=_limits,
    variants=(
        Variant("", "32-bit weights"),
        Variant("float16", "16-bit weights, half the size"),
        Variant("int8", "8-bit weights, a quarter of the size"),
    ),
)
