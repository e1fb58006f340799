"""What training steps change of a model's weights: they are remembered at one boundary and compared at another."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import keras
import tensorflow as tf


class Changes:
    """The trainable weights of a model as they were after so many `steps`.

    What is remembered shares the memory of the weights until the next step makes them others.
    """

    def __init__(self, model: keras.Model, steps: int) -> None:
        self._steps = steps
        self._before = [(variable, _value(variable)) for variable in model.trainable_variables]

    def ratios(self, steps: int) -> Mapping[int, float]:
        """By the id of each variable: the norm of what one step changed, over the norm before.

        Of several steps that were computed at once the mean. A variable that was all 0 is left out.
        """
        count = max(steps - self._steps, 1)
        found = [
            (id(variable), tf.norm(before), tf.norm(_value(variable) - before))
            for variable, before in self._before
        ]
        norms = [(key, float(norm), float(change)) for key, norm, change in found]
        return {
            key: change / norm / count
            for key, norm, change in norms
            if norm > 0 or not math.isfinite(norm + change)
        }


def _value(variable: Any) -> Any:
    return tf.cast(variable.value.read_value(), tf.float32)
