"""Random samples that a model takes, and what it gives for them."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

import keras
import numpy as np

from designer.exporters.agreement import difference
from designer.exporters.bench import Arrays

#: Sizes that are tried where a model leaves one open, and how many samples a batch has.
_OPEN_SIZES = (8, 32, 64, 128, 224, 1)
_SAMPLES = 2
#: The words of made-up texts.
_WORDS = ("word", "another")
_READERS = (keras.layers.TextVectorization, keras.layers.StringLookup)


class NoSamples(Exception):
    """The model takes no samples that could be made up; the message is Keras's."""


def samples_for(model: keras.Model, names: list[str]) -> tuple[Arrays, Arrays]:
    """Samples by the name of the input, and the model's outputs by their names in the design."""
    said = ""
    for size in _sizes(model):
        inputs = {tensor.name: _batch(tensor, size) for tensor in model.inputs}
        try:
            found = outputs_of(model, inputs)
        except Exception as error:  # whatever a layer raises for a size that does not suit it
            said = said or str(error)
        else:
            return inputs, dict(zip(names, found, strict=True))
    raise NoSamples(said)


def give_words(model: keras.Model) -> None:
    """Lets the layers that have not learned any words yet know those of made-up texts, so that they can be called."""
    for layer in model.layers:
        if isinstance(layer, keras.Model):
            give_words(layer)
        elif isinstance(layer, _READERS) and not layer.get_vocabulary(include_special_tokens=False):
            layer.set_vocabulary(list(_WORDS))


def outputs_of(model: keras.Model, inputs: Arrays) -> list[np.ndarray]:
    """What a model gives for samples, in the order of its outputs."""
    given = keras.tree.pack_sequence_as(model.input, list(inputs.values()))
    return [np.asarray(value) for value in _leaves(model(given, training=False))]


def _leaves(found: Any) -> list[Any]:
    """The tensors in lists and dicts, in the order in which they stand there."""
    if isinstance(found, dict):
        found = list(found.values())
    return (
        [leaf for inner in found for leaf in _leaves(inner)] if isinstance(found, (list, tuple)) else [found]
    )


def is_steady(model: keras.Model, inputs: Arrays) -> bool:
    """Whether a model gives the same twice: no layer draws random numbers outside of training."""
    pairs = zip(outputs_of(model, inputs), outputs_of(model, inputs), strict=True)
    return all(difference(one, other) == 0 for one, other in pairs)


def _sizes(model: keras.Model) -> Iterator[int]:
    if any(size is None for tensor in model.inputs for size in tensor.shape[1:]):
        yield from _OPEN_SIZES
    else:
        yield _SAMPLES


def _batch(tensor: Any, size: int) -> np.ndarray:
    batch, *inner = tensor.shape
    shape = [batch or _SAMPLES, *(size if each is None else each for each in inner)]
    random = np.random.default_rng(zlib.crc32(tensor.name.encode()))
    if tensor.dtype == "string":
        return np.asarray(random.choice(_WORDS, shape), dtype=object)
    kind = np.dtype(tensor.dtype).kind
    if kind == "b":
        return random.integers(0, 2, shape).astype(bool)
    if kind in "iu":
        return random.integers(0, 2, shape).astype(tensor.dtype)
    return random.normal(size=shape).astype(tensor.dtype)
