"""What a file holds, before anything is made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from designer.graph import Document, Json

#: The path of layer ids from the root graph through sub-models, and the number of the weight, as text.
WeightKey = tuple[str, ...]


class NotOpened(ValueError):
    """The file is no model that can be opened; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of an imported design, in the order of each built layer's `weights`."""

    arrays: Mapping[WeightKey, np.ndarray]


@dataclass(frozen=True, slots=True)
class Imported:
    """A file as a design, and its weights if it holds any that fit."""

    document: Document
    weights: Weights | None = None
