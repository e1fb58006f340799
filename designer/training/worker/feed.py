"""What the model is fed: batches whose order is a pure function of the seed and the epoch."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, cast

import numpy as np
import tensorflow as tf

from designer import data
from designer.graph import DataChoice, Document, display_names, input_nodes

_AUTOTUNE = tf.data.AUTOTUNE
#: (epoch, rows of a batch, inputs, targets) → what Keras is given of them: it may change them and add weights.
Change = Callable[[Any, Any, Any, Any], tuple[Any, ...]]
_Function = TypeVar("_Function", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Feed:
    """The arrays that a design's inputs and outputs take, whole, and the rows of each part."""

    inputs: Mapping[str, np.ndarray]
    targets: Mapping[str, np.ndarray]
    parts: data.Split
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Course:
    """In which batches training samples come, and from which epoch and which batch of it on."""

    batch_size: int
    seed: int
    shuffle: bool = True
    epoch: int = 0
    step: int = 0


def make_feed(document: Document) -> Feed:
    """The feed that the document's choice of data asks for."""
    choice = document.data
    assert choice is not None
    arrays = data.load(choice.dataset)
    return Feed(
        inputs={name: arrays[choice.inputs[name]] for name in input_names(document)},
        targets={name: arrays[choice.targets[name]] for name in target_names(document, choice)},
        parts=data.split(data.dataset(choice.dataset), choice),
        fingerprint=data.fingerprint(choice.dataset),
    )


def input_names(document: Document) -> list[str]:
    """The names of the model's inputs, in order."""
    names = display_names(document.graph)
    return [names[document.graph.nodes[node].layer] for node in input_nodes(document.graph)]


def target_names(document: Document, choice: DataChoice) -> list[str]:
    """The names of the outputs that have a target, in the model's order."""
    return [output.name for output in document.graph.outputs if output.name in choice.targets]


def steps(rows: np.ndarray, batch_size: int) -> int:
    """How many batches so many rows make, the last one perhaps smaller."""
    return -(-len(rows) // batch_size)


def together(steps_per_epoch: int, wanted: int, done: int = 0) -> int:
    """How many batches Keras is to train at once: as many as wanted, or fewer, so that none belongs to two epochs.

    `done` are those of an epoch under way.
    """
    whole = math.gcd(steps_per_epoch, done)
    return max(count for count in range(1, max(wanted, 1) + 1) if whole % count == 0)


def training_batches(feed: Feed, course: Course, change: Change | None = None) -> tf.data.Dataset:
    """Endless batches of the training part from a place on; take `steps` an epoch.

    Each epoch has an order of its own, which only the seed and the epoch decide, or that of the data.
    """
    rows = tf.constant(feed.parts.train, tf.int64)
    seed = tf.constant(course.seed, tf.int64)

    @_as_it_is
    def order(epoch: Any) -> Any:
        ordered = (
            tf.random.experimental.stateless_shuffle(rows, seed=[seed, epoch]) if course.shuffle else rows
        )
        return epoch, ordered

    @_as_it_is
    def cut(epoch: Any, ordered: Any) -> tf.data.Dataset:
        pieces = _cut(ordered, len(feed.parts.train), course.batch_size)
        return pieces if change is None else tf.data.Dataset.zip(_always(epoch), pieces)

    epochs = tf.data.Dataset.counter(start=course.epoch, dtype=tf.int64)
    indices = epochs.map(order).prefetch(1).flat_map(cut).skip(course.step)
    return _gathered(feed, indices, tf.data.INFINITE_CARDINALITY, change)


def batches(feed: Feed, rows: np.ndarray, batch_size: int) -> tf.data.Dataset:
    """The given rows in their order, once."""
    indices = _cut(tf.constant(rows, tf.int64), len(rows), batch_size)
    return _gathered(feed, indices, steps(rows, batch_size))


def _as_it_is(function: _Function) -> _Function:
    """The function without TensorFlow's rewriting of Python control flow, which costs half a second a start."""
    return cast("_Function", tf.autograph.experimental.do_not_convert(function))


def _cut(indices: Any, count: int, batch_size: int) -> tf.data.Dataset:
    """The indices in pieces of the size of a batch: cut at once, which is faster than gathering them singly."""
    whole = count - count % batch_size
    pieces = tf.data.Dataset.from_tensor_slices(tf.reshape(indices[:whole], [-1, batch_size]))
    return pieces.concatenate(tf.data.Dataset.from_tensors(indices[whole:])) if whole < count else pieces


def _always(value: Any) -> tf.data.Dataset:
    return tf.data.Dataset.from_tensors(value).repeat()


def _gathered(
    feed: Feed, indices: tf.data.Dataset, count: int, change: Change | None = None
) -> tf.data.Dataset:
    with tf.device("CPU"):
        inputs, targets = _as_keras_takes(feed.inputs), _as_keras_takes(feed.targets)

    def gather(rows: Any) -> Any:
        return tf.nest.map_structure(lambda array: tf.gather(array, rows), (inputs, targets))

    @_as_it_is
    def made(*place: Any) -> Any:
        return gather(*place) if change is None else change(*place, *gather(place[1]))

    options = tf.data.Options()
    options.experimental_optimization.apply_default_optimizations = False
    found = indices.map(made, num_parallel_calls=_AUTOTUNE).prefetch(_AUTOTUNE).with_options(options)
    return found.apply(tf.data.experimental.assert_cardinality(count))


def _as_keras_takes(arrays: Mapping[str, np.ndarray]) -> Any:
    """A bare tensor for the only input or output, otherwise tensors by name."""
    tensors = {name: tf.convert_to_tensor(array) for name, array in arrays.items()}
    return next(iter(tensors.values())) if len(tensors) == 1 else tensors
