"""Samples as pictures: what a person sees of an image, a mask or a vector that is a picture."""

from __future__ import annotations

import numpy as np

from .dataset import Column

#: Colours of the classes of a mask, the first for background; told apart by colour-blind eyes too.
PALETTE = (
    (0, 0, 0), (230, 159, 0), (240, 240, 240), (86, 180, 233), (0, 158, 115), (204, 121, 167),
    (240, 228, 66), (0, 114, 178), (213, 94, 0),
)  # fmt: skip


def image(values: np.ndarray, column: Column) -> np.ndarray:
    """One sample, or one prediction of it, as uint8 (height, width, 3).

    A mask of classes may be given as indices (H, W) or as a probability for each class (H, W, classes).
    ValueError when the column is nothing to see or the values have another shape.
    """
    if not column.is_visible:
        raise ValueError(f"{column.title} is not a picture.")
    if column.is_class_mask:
        return _coloured(values, column)
    shape = column.picture or column.shape
    if values.size != np.prod(shape):
        raise ValueError(f"{column.title} as a picture is {shape}; these values are {values.shape}.")
    grey = np.asarray(values, dtype=np.float32).reshape(shape)
    return _three_channels(np.rint(np.clip(np.nan_to_num(grey), 0, 1) * 255).astype(np.uint8))


def _coloured(values: np.ndarray, column: Column) -> np.ndarray:
    if values.shape == (*column.shape, len(column.classes)):
        values = values.argmax(axis=-1)
    if values.shape != column.shape:
        raise ValueError(
            f"{column.title} as a picture is {column.shape}, or {(*column.shape, len(column.classes))} with a "
            f"probability for each class; these values are {values.shape}."
        )
    palette = np.array(PALETTE, dtype=np.uint8)
    return palette[values.astype(np.int64) % len(palette)]


def _three_channels(picture: np.ndarray) -> np.ndarray:
    """Grey pictures get three equal channels; of others the first three count as red, green and blue."""
    channels = picture.shape[-1]
    chosen = [0, 1, 2] if channels >= 3 else [0, 0, 0]
    return picture[..., chosen]
