"""What a node gives for one sample, to be looked at: images where it gives some, else plain values."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True, eq=False)
class FeatureMaps:
    """The output of a node for one sample, of which `shape` is the shape.

    `images` are the first channels as (channel, height, width) in bytes, each stretched from its lowest value
    (`lows`) to its highest (`highs`); of volumes the slice in the middle. Where the node gives no images they are
    None, and `values` are the first numbers, for a sequence (step, feature). `count` is how many channels, or
    numbers of the last axis, there are in all.
    """

    shape: tuple[int, ...]
    count: int
    images: np.ndarray | None
    lows: tuple[float, ...]
    highs: tuple[float, ...]
    values: np.ndarray | None


_MOST_VALUES = 4096


def feature_maps_of(output: np.ndarray, most: int, *, channels_first: bool = False) -> FeatureMaps:
    """The maps of what a node gave for a sample, without the batch; at most so many."""
    values = np.asarray(output, np.float32)
    if values.ndim >= 3:
        return _images(np.moveaxis(values, 0, -1) if channels_first else values, values.shape, most)
    shown = values[:most] if values.ndim == 2 else values.reshape(-1)[:_MOST_VALUES]
    shown = shown[:, :_MOST_VALUES] if shown.ndim == 2 else shown
    return FeatureMaps(values.shape, values.shape[-1] if values.ndim else 1, None, (), (), shown)


def _images(values: np.ndarray, shape: tuple[int, ...], most: int) -> FeatureMaps:
    while values.ndim > 3:
        values = values[len(values) // 2]
    planes = np.moveaxis(values[..., :most], -1, 0)
    finite = np.where(np.isfinite(planes), planes, 0)
    lows, highs = finite.min(axis=(1, 2)), finite.max(axis=(1, 2))
    span = np.where(highs > lows, highs - lows, 1)[:, None, None]
    images = np.round((finite - lows[:, None, None]) / span * 255).astype(np.uint8)
    return FeatureMaps(shape, values.shape[-1], images, _floats(lows), _floats(highs), None)


def _floats(values: np.ndarray) -> tuple[float, ...]:
    return tuple(float(value) for value in values)
