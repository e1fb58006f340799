"""What a design's model computes, with weights that are all random, and whether the model of its code does the same."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np

from designer.builder import build
from designer.exporters.worker.samples import NoSamples, outputs_of, samples_for
from designer.graph import Document, effective

Arrays = Mapping[str, np.ndarray]

#: How far weights are moved from where they begin: layers whose weights begin as zeros and ones count then too.
_FAR = 0.05


@dataclass(frozen=True, slots=True)
class Computed:
    """Weights, samples by the name of the input, and what the design's model gives for them."""

    weights: list[np.ndarray]
    samples: Arrays
    outputs: tuple[np.ndarray, ...]


def computed(document: Document) -> Computed | str:
    """What a design's model computes; why that is not known, when it takes nothing or gives another thing each time."""
    keras.backend.clear_session()
    model = build(document, structured=True)
    model.set_weights([_moved(variable) for variable in model.weights])
    names = [output.name for output in effective(document).graph.outputs]
    try:
        samples, outputs = samples_for(model, names)
    except NoSamples:
        return "takes no samples that could be made up"
    found = tuple(outputs.values())
    again = outputs_of(model, samples)
    if not all(_same(one, other) for one, other in zip(found, again, strict=True)):
        return "draws random numbers"
    return Computed(model.get_weights(), samples, found)


def computes_otherwise(model: keras.Model, known: Computed) -> str:
    """What a model computes differently with the same weights; empty for nothing."""
    model.set_weights(known.weights)
    found = outputs_of(model, known.samples)
    wrong = [
        str(number)
        for number, (one, other) in enumerate(zip(known.outputs, found, strict=True))
        if not _same(one, other)
    ]
    return f"the outputs {', '.join(wrong)} differ" if wrong else ""


def tells(known: Computed) -> bool:
    """Whether the outputs are numbers that could differ: finite somewhere, and not all the same."""
    return any(
        array.dtype.kind not in "fc" or (np.isfinite(array).any() and np.unique(array).size > 1)
        for array in known.outputs
    )


def _moved(variable: Any) -> np.ndarray:
    value = np.asarray(variable)
    if value.dtype.kind != "f" and value.dtype.name != "bfloat16":
        return value
    random = np.random.default_rng(zlib.crc32(f"{variable.path} {value.shape}".encode()))
    moved = value + _FAR * random.standard_normal(value.shape, dtype="float32")
    return np.abs(moved) if "variance" in variable.name else moved


def _same(one: np.ndarray, other: np.ndarray) -> bool:
    return np.array_equal(one, other, equal_nan=one.dtype.kind in "fc")
