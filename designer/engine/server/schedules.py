"""The learning rate over the steps of a training, as Keras itself computes it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import keras

from designer.builder import PlanFailed, make_component
from designer.graph import Component, Json


def learning_rates(optimizer: str, config: Mapping[str, Json], steps: Sequence[int]) -> Json:
    """The rate at each of these steps, from 0; ValueError in words when the optimizer cannot be made."""
    try:
        made = make_component("optimizer", Component(optimizer, config))
    except PlanFailed as error:
        raise ValueError(str(error)) from error
    rate = made._learning_rate  # a number's variable, or the schedule: `learning_rate` is its value now
    if not isinstance(rate, keras.optimizers.schedules.LearningRateSchedule):
        return [float(keras.ops.convert_to_numpy(made.learning_rate))] * len(steps)
    return [float(keras.ops.convert_to_numpy(rate(step))) for step in steps]
