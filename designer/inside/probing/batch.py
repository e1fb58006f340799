"""The small fixed batch of training samples that all looks of a run are taken on."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import tensorflow as tf

from designer.builder import Trace

_MOST_SAMPLES, _FEWEST_SAMPLES = 32, 2

#: So many numbers at most are given by all nodes together.
_NUMBERS = 4_000_000
#: What stands for a size that is known only of real samples.
_ANY_SIZE = 64


@dataclass(frozen=True, slots=True)
class Batch:
    """Samples as tensors: by input name and by output name; outputs without a target are not there."""

    inputs: Mapping[str, Any]
    targets: Mapping[str, Any]

    @property
    def samples(self) -> int:
        """How many they are."""
        return int(next(iter(self.inputs.values())).shape[0])

    @property
    def given(self) -> Any:
        """What the model takes: the bare tensor of an only input, else tensors by name."""
        return _bare(self.inputs)

    @property
    def wanted(self) -> Any:
        """What the loss is computed with, in the same form."""
        return _bare(self.targets)


def fixed_batch(
    inputs: Mapping[str, np.ndarray],
    targets: Mapping[str, np.ndarray],
    rows: np.ndarray,
    *,
    seed: int,
    trace: Trace,
) -> Batch:
    """Some of the rows, the same for the same seed; fewer where the model gives much for each."""
    numbers = sum(_numbers(made[0].shape) for made in trace.values())
    fitting = max(_NUMBERS // max(numbers, 1), _FEWEST_SAMPLES)
    count = min(_MOST_SAMPLES, fitting, len(rows))
    chosen = np.sort(np.random.default_rng(seed).choice(rows, count, replace=False))
    return Batch(
        {name: tf.convert_to_tensor(array[chosen]) for name, array in inputs.items()},
        {name: tf.convert_to_tensor(array[chosen]) for name, array in targets.items()},
    )


def _numbers(shape: tuple[int | None, ...]) -> int:
    return math.prod(_ANY_SIZE if size is None else size for size in shape[1:])


def _bare(tensors: Mapping[str, Any]) -> Any:
    return next(iter(tensors.values())) if len(tensors) == 1 else dict(tensors)
