"""What was given: files with their names, and what each turned out to be for one input or for a whole sample."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath

import numpy as np


@dataclass(frozen=True, slots=True)
class Upload:
    """A file in memory; its name is only shown and compared, never opened."""

    name: str
    data: bytes

    @property
    def ending(self) -> str:
        """The ending of its name in small letters, such as ".png"."""
        return PurePosixPath(self.name.replace("\\", "/")).suffix.lower()

    @property
    def stem(self) -> str:
        """Its name without folders and ending."""
        return PurePosixPath(self.name.replace("\\", "/")).stem


@dataclass(frozen=True, slots=True)
class Part:
    """What one input gets of a sample: values, or why there are none. Parts of one sample share their key."""

    label: str
    values: np.ndarray | None = None
    problem: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample with the values of every input by name, or why it is none."""

    label: str
    values: Mapping[str, np.ndarray] = field(default_factory=dict)
    problem: str = ""
