"""What the sections of an evaluation's page are given, and what they share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import streamlit as st

from designer import data
from designer.data import Dataset, DataUnavailable
from designer.evaluation import Evaluation, OutputEvaluation, OutputSamples, Samples
from designer.graph import Document
from designer.runs import RunStore

from . import session
from .words import plain

MARGIN = {"l": 10, "r": 10, "t": 30, "b": 10}
QUIET = "#94a3b8"
"""Lines to compare with: the diagonal, a guess, a threshold."""
PLAIN_CHART = {"displayModeBar": False}


@dataclass(frozen=True, slots=True)
class Viewed:
    """One output of an evaluation, with all that its page may show.

    `dataset` is None when it is gone, `samples` when none are kept: then what needs them says so.
    """

    store: RunStore
    document: Document
    dataset: Dataset | None
    evaluation: Evaluation
    output: OutputEvaluation
    samples: Samples | None

    @property
    def key(self) -> str:
        """What the keys of widgets end with, so that each evaluation and output has its own."""
        found = self.evaluation
        return f"{found.run}-{found.part}-{found.weights}-{self.output.output}"

    @property
    def own(self) -> OutputSamples | None:
        """What came of each sample of this output."""
        return self.samples.outputs.get(self.output.output) if self.samples else None


def tall(rows: int) -> int:
    """The height of a table that shows all of so many rows, or twenty and scrolls."""
    return 3 + 35 * (min(rows, 20) + 1)


def section(viewed: Viewed, names: Sequence[str]) -> str:
    """Which side of an output to look at."""
    chosen = st.segmented_control(
        "Section",
        names,
        default=names[0],
        required=True,
        label_visibility="collapsed",
        key=f"section-{viewed.key}",
    )
    return chosen or names[0]


@contextmanager
def place_of(viewed: Viewed, side: str) -> Iterator[None]:
    """Where a side is drawn: emptied first unless the same one was drawn there to its end.

    A fragment that is interrupted by another one's turn would leave what is below its new end on the page.
    """
    key = f"side-{viewed.key}"
    with st.container() if session.value(key, "") == side else st.empty().container():
        yield
    session.put(key, side)


def rows_of(viewed: Viewed, places: np.ndarray) -> np.ndarray:
    """The rows in the dataset of an output's samples."""
    assert viewed.samples is not None
    assert viewed.own is not None
    return np.asarray(viewed.samples.rows[viewed.own.places[places]])


def values_of(viewed: Viewed, rows: np.ndarray) -> dict[str, np.ndarray] | None:
    """The columns' values of some rows; None, with words, when the data cannot be read."""
    if viewed.dataset is None:
        return None
    try:
        return data.samples(viewed.dataset.id, [int(row) for row in rows])
    except (DataUnavailable, OSError, IndexError) as error:
        st.warning(plain(str(error)), icon=":material/database_off:")
        return None


def inputs_of(viewed: Viewed, values: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Of columns' values those that the model reads, by input name."""
    choice = viewed.document.data
    return {} if choice is None else {name: values[column] for name, column in choice.inputs.items()}


def nothing_kept() -> None:
    """Says how to get what older evaluations did not keep."""
    st.markdown(
        ":gray[This evaluation was made before single samples were kept. Measure again, above, to see them.]"
    )
