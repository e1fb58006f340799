"""A home of its own for the cached datasets of these tests, and every set loaded at most once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from designer.data import dataset

Arrays = Mapping[str, np.ndarray]


@pytest.fixture(scope="session", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LAYERLOOM_HOME", str(folder))
        yield folder


@pytest.fixture(scope="session")
def loaded() -> Callable[[str], Arrays]:
    """The arrays that a dataset's loader gives, by the dataset's id."""

    @cache
    def arrays(id: str) -> Arrays:
        return dataset(id).load()

    return arrays
