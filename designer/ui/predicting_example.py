"""An example of a table that a model takes: some samples of the test set, to look at or to change."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

import streamlit as st

from designer.data import dataset, samples, split
from designer.graph import Document
from designer.prediction import Asked, dataset_of
from designer.runs import Run

from .samples import text_of

_ROWS = 5


def example(run: Run, document: Document, inputs: Sequence[Asked]) -> None:
    """A button that downloads a table with some test samples; none when the data set is gone."""
    if dataset_of(document) is None:
        return
    st.download_button(
        "An example table",
        lambda: _table(document, inputs).encode(),
        "example.csv",
        "text/csv",
        key=f"example-{run.id}",
        on_click="ignore",
        type="tertiary",
        icon=":material/table:",
        help="Some samples of the test set, as the model takes them: what the data set scales is scaled.",
    )


def _table(document: Document, inputs: Sequence[Asked]) -> str:
    assert document.data is not None
    found = dataset(document.data.dataset)
    values = samples(found.id, split(found, document.data).test[:_ROWS].tolist())
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow([name for one in inputs for name in _names(one)])
    for row in range(_ROWS):
        cells: list[object] = []
        for one in inputs:
            value = values[document.data.inputs[one.name]][row]
            cells += [text_of(value)] if one.form == "text" else [f"{x:.6g}" for x in value.reshape(-1)]
        writer.writerow(cells)
    return file.getvalue()


def _names(asked: Asked) -> list[str]:
    if asked.form == "text" or asked.width == 1:
        return [asked.name]
    return list(asked.names) or [f"{asked.name}_{place}" for place in range(asked.width)]
