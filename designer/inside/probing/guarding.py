"""What a look could change in a model, and must not: the states of metrics, of seeds, of layers that count or average."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import keras
import tensorflow as tf


@contextmanager
def unchanged(model: keras.Model) -> Iterator[None]:
    """Afterwards everything in the model but its trainable weights, which no look touches, is what it was."""
    trainable = {id(variable) for variable in model.trainable_variables}
    found = {id(each): each for each in [*model.variables, *model.metrics_variables]}
    kept = [(each, tf.identity(each.value)) for key, each in found.items() if key not in trainable]
    try:
        yield
    finally:
        for variable, value in kept:
            variable.value.assign(value)


def losses(model: keras.Model, given: Any, wanted: Any, predicted: Any) -> Any:
    """The loss that training lowers, as the model was compiled, with its regularization.

    It counts as training: who follows validation by way of the loss does not see it.
    """
    return model.compute_loss(x=given, y=wanted, y_pred=predicted, sample_weight=None, training=True)
