"""What a dataset is: its columns, where it comes from, and the function that loads it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np

Kind = Literal["image", "text", "mask", "vector", "class", "binary", "number"]
Task = Literal["classification", "segmentation", "regression", "pairs"]

#: Kinds of columns a model can read, and kinds it can learn to give.
INPUT_KINDS: frozenset[Kind] = frozenset({"image", "text", "vector"})
TARGET_KINDS: frozenset[Kind] = frozenset({"mask", "class", "binary", "number"})

_TEXT_BYTES = 300


@dataclass(frozen=True, slots=True)
class Column:
    """One array of a dataset: a value for every sample.

    `shape` is a sample's, without the batch. An "image" is float32 from 0 to 1, channels last. A "mask"
    is (H, W, 1) float32, 0 or 1, or (H, W) with the index of a class for each pixel. A "class" has shape
    () and counts from 0; "binary" (0 or 1) and "number" have shape (1,). A "text" has shape (1,) and Keras's
    dtype "string"; its array holds UTF-8 bytes, as wide as the longest text (NumPy's "S"), which can be
    memory-mapped. `picture` is the (height, width, channels) of a vector that is really a picture; `names`
    are those of the numbers of a vector, where they have names.
    """

    name: str
    title: str
    kind: Kind
    shape: tuple[int, ...]
    dtype: str = "float32"
    classes: tuple[str, ...] = ()
    picture: tuple[int, int, int] | None = None
    names: tuple[str, ...] = ()

    @property
    def is_input(self) -> bool:
        """Whether a model can read it."""
        return self.kind in INPUT_KINDS

    @property
    def is_target(self) -> bool:
        """Whether a model can learn to give it."""
        return self.kind in TARGET_KINDS

    @property
    def bytes_a_sample(self) -> int:
        """What a sample takes in memory; of a text, whose length is not known here, a generous guess."""
        itemsize = _TEXT_BYTES if self.is_text else np.dtype(self.dtype).itemsize
        return math.prod(self.shape) * itemsize

    @property
    def is_text(self) -> bool:
        """Whether its values are texts."""
        return self.kind == "text"

    @property
    def is_class_mask(self) -> bool:
        """Whether it holds the index of a class for every pixel."""
        return self.kind == "mask" and len(self.shape) == 2

    @property
    def is_visible(self) -> bool:
        """Whether `image` can show it."""
        return self.kind in ("image", "mask") or self.picture is not None


@dataclass(frozen=True, slots=True)
class Dataset:
    """A set of samples: what it holds, whose it is, and how it is loaded.

    `load` gives an array for every column. Its source text is pasted into generated programs, so it may
    use only `np`, what it imports itself and functions of its own file. `group` names one more array that
    it gives when samples must not be separated: those with one number stay on one side of a split.
    `requires` are the packages to install.
    """

    id: str
    title: str
    text: str
    task: Task
    source: str
    url: str
    licence: str
    samples: int
    columns: tuple[Column, ...]
    load: Callable[[], dict[str, np.ndarray]]
    requires: tuple[str, ...] = ()
    group: str | None = None
    order: int = 100

    def column(self, name: str) -> Column | None:
        """The column of that name, or None."""
        return next((column for column in self.columns if column.name == name), None)

    @property
    def inputs(self) -> tuple[Column, ...]:
        """The columns a model can read."""
        return tuple(column for column in self.columns if column.is_input)

    @property
    def targets(self) -> tuple[Column, ...]:
        """The columns a model can learn to give."""
        return tuple(column for column in self.columns if column.is_target)
