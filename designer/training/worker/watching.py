"""Predictions on fixed validation samples, taken from validation as it goes by, so that they cost nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import keras
import numpy as np
import tensorflow as tf

_MOST_SAMPLES = 8
_FEWEST_SAMPLES = 2
_BYTES = 2_000_000


def choose_rows(rows: np.ndarray, bytes_a_sample: int, seed: int) -> np.ndarray:
    """Some of the rows, fewer when samples are large; the same for the same seed."""
    fitting = max(_BYTES // max(bytes_a_sample, 1), _FEWEST_SAMPLES)
    count = min(_MOST_SAMPLES, fitting, len(rows))
    return np.sort(np.random.default_rng(seed).choice(rows, count, replace=False))


def in_front(first: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """All rows, the given ones first."""
    return np.concatenate([first, rows[~np.isin(rows, first)]])


class Watch:
    """Keeps what a model gives for the first `count` samples of each validation.

    It looks on where Keras computes the loss, so nothing is computed twice; `begin` before validation,
    `predictions` after it.
    """

    def __init__(self, model: keras.Model, names: Sequence[str], count: int) -> None:
        self._names, self._count = names, count
        self._seen = tf.Variable(0, dtype=tf.int64, trainable=False)
        self._kept: list[tf.Variable] = []
        compute_loss = model.compute_loss

        def watched(
            x: Any = None, y: Any = None, y_pred: Any = None, sample_weight: Any = None, training: bool = True
        ) -> Any:
            if not training:
                self._keep([y_pred] if len(names) == 1 else [y_pred[name] for name in names])
            return compute_loss(x, y, y_pred, sample_weight, training)

        model.compute_loss = watched

    def begin(self) -> None:
        """The next samples that are validated are the fixed ones."""
        self._seen.assign(0)

    def predictions(self) -> dict[str, np.ndarray]:
        """What the model gave in the latest validation, by output."""
        return {name: kept.numpy() for name, kept in zip(self._names, self._kept, strict=False)}

    def _keep(self, outputs: list[Any]) -> None:
        if not self._kept:
            with tf.init_scope():
                shapes = [(self._count, *output.shape[1:]) for output in outputs]
                self._kept = [
                    tf.Variable(tf.zeros(shape, output.dtype), trainable=False)
                    for shape, output in zip(shapes, outputs, strict=True)
                ]
        size = tf.shape(outputs[0], tf.int64)[0]
        places = tf.range(self._count, dtype=tf.int64) - self._seen
        inside = tf.logical_and(places >= 0, places < size)
        for kept, output in zip(self._kept, outputs, strict=True):
            found = tf.gather(output, tf.clip_by_value(places, 0, size - 1))
            mask = tf.reshape(inside, [-1] + [1] * (len(output.shape) - 1))
            kept.assign(tf.where(mask, found, kept))
        self._seen.assign_add(size)
