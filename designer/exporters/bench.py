"""What formats work with: the design's model with its weights, samples, and what it gives for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from designer.graph import Document

from .check import Check

Arrays = Mapping[str, np.ndarray]


@dataclass(frozen=True, slots=True)
class Bench:
    """A built model and everything needed to write and to check a file of it.

    Formats reach Keras and TensorFlow through `keras` and `tensorflow`, so that their modules can be read
    where neither is. `samples` are batches by the name of the input, `expected` the model's outputs by name.
    `anew` builds the model once more, with other weights; `verify` runs code and holds it against the design.
    A model that is not `steady` draws random numbers: it never gives the same twice.
    """

    document: Document
    model: Any
    keras: Any
    tensorflow: Any
    samples: Arrays
    expected: Arrays
    anew: Callable[[], Any]
    verify: Callable[[str], Check]
    variant: str = ""
    own: Mapping[str, Any] = field(default_factory=dict)
    weights: str = ""
    steady: bool = True

    @property
    def given(self) -> Any:
        """The samples as the model takes them: a bare batch, or a list."""
        arrays = list(self.samples.values())
        return arrays[0] if len(arrays) == 1 else arrays

    def named(self, found: Any) -> dict[str, np.ndarray]:
        """What a model gave, by the design's names of the outputs."""
        names = list(self.expected)
        if isinstance(found, Mapping):
            found = [found[name] for name in names] if set(names) == set(found) else list(found.values())
        values = found if isinstance(found, (list, tuple)) else [found]
        return {name: np.asarray(value) for name, value in zip(names, values, strict=True)}
