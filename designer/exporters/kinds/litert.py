"""LiteRT (TensorFlow Lite): for phones and small devices, with smaller weights if wanted."""

from __future__ import annotations

import contextlib
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

from .saved_model import export, signature_names

_SIGNATURE = "serving_default"
_FLEX = b"Flex"


def _write(bench: Bench, path: Path) -> None:
    """Batches of any size where LiteRT can have them; else one sample at a time; else with TensorFlow's operators."""
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        for attempt in (_any_batch, _one_sample):
            with contextlib.suppress(
                Exception
            ):  # whatever the converter raises for what LiteRT does not have
                path.write_bytes(attempt(bench, Path(folder) / attempt.__name__))
                return
        path.write_bytes(_with_tensorflow(bench, Path(folder) / _any_batch.__name__))


def _any_batch(bench: Bench, folder: Path) -> bytes:
    export(bench, folder)
    return _converted(_converter(bench, folder))


def _one_sample(bench: Bench, folder: Path) -> bytes:
    """With all sizes fixed, recurrent layers need nothing that LiteRT does not have."""
    export(bench, folder, batch=1)
    return _converted(_converter(bench, folder))


def _with_tensorflow(bench: Bench, folder: Path) -> bytes:
    converter, sets = _converter(bench, folder), bench.tensorflow.lite.OpsSet
    converter.target_spec.supported_ops = [sets.TFLITE_BUILTINS, sets.SELECT_TF_OPS]
    converter.experimental_enable_resource_variables = True
    return _converted(converter)


def _converter(bench: Bench, folder: Path) -> Any:
    converter = bench.tensorflow.lite.TFLiteConverter.from_saved_model(str(folder))
    if bench.variant:
        converter.optimizations = [bench.tensorflow.lite.Optimize.DEFAULT]
    if bench.variant == "float16":
        converter.target_spec.supported_types = [bench.tensorflow.float16]
    return converter


def _converted(converter: Any) -> bytes:
    content: bytes = converter.convert()
    return content


def _check(bench: Bench, path: Path) -> Check:
    content = path.read_bytes()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        interpreter = bench.tensorflow.lite.Interpreter(model_content=content)
    run = interpreter.get_signature_runner(_SIGNATURE)
    names = signature_names(bench)
    one_by_one = any(details["shape_signature"][0] == 1 for details in run.get_input_details().values())
    try:
        found = _run(run, dict(zip(names, bench.samples.values(), strict=True)), 1 if one_by_one else 0)
    except RuntimeError as error:
        if _FLEX in content:
            return Check(False, _NOT_HERE, (str(error).splitlines()[0],))
        raise
    tolerance = ROUNDED if bench.variant else EXACT
    return agreement(bench, _named(bench, found), tolerance=tolerance, also=_ONE if one_by_one else "")


def _run(run: Any, samples: dict[str, np.ndarray], at_once: int) -> dict[str, np.ndarray]:
    """What the file gives for the samples, all of them or so many at once."""
    count = len(next(iter(samples.values())))
    step = at_once or count
    pieces = [
        run(**{name: values[start : start + step] for name, values in samples.items()})
        for start in range(0, count, step)
    ]
    return {name: np.concatenate([piece[name] for piece in pieces]) for name in pieces[0]}


def _named(bench: Bench, found: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    if len(found) == 1 or set(found) == set(bench.expected):
        return bench.named(found)
    return bench.named([found[name] for name in sorted(found)])


_ONE = " It takes one sample at a time."
_NOT_HERE = (
    "Written with operators of TensorFlow, since LiteRT has not all that the model needs: the device needs "
    "Select TF ops. Such a file cannot be run here, so it was not compared."
)
_RECURRENT = "is recurrent: the file takes one sample at a time."
_TEXT = "works on words or tables, which LiteRT has not: the device needs Select TF ops, and it cannot be checked here."


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
