"""Predicting samples of the test set one by one, beside what is true."""

from __future__ import annotations

import random

import numpy as np
import streamlit as st

from designer.data import Dataset, samples, split
from designer.graph import Document
from designer.runs import Run, Which

from . import previews, session
from .samples import table
from .services import engine

_KEY = "tested"


def tested(run: Run, document: Document, found: Dataset, which: Which) -> None:
    """A test sample by its number, the next, the one before or any other, with the prediction."""
    assert document.data is not None
    rows = split(found, document.data).test
    place = _place(len(rows))
    values = samples(found.id, [int(rows[place - 1])])
    inputs = {name: values[column] for name, column in document.data.inputs.items()}
    targets = {name: values[column] for name, column in document.data.targets.items()}
    with st.spinner("Predicting …", show_time=False):
        given = engine().predict(run.id, inputs, which)
    _seen(document, found, {document.data.inputs[name]: value for name, value in inputs.items()})
    previews.predictions(document, previews.Shown(inputs, targets, given), key=f"try-{run.id}")


def _place(count: int) -> int:
    key = session.field(_KEY, min(max(session.value(_KEY, 1), 1), count))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        place = st.number_input(f"Test sample, of {count:,}", 1, count, key=key, width=200)
        _step("Previous", "chevron_left", place - 1 or count)
        _step("Next", "chevron_right", place % count + 1)
        _step("Random", "shuffle", random.randint(1, count))
    return int(place)


def _step(label: str, icon: str, place: int) -> None:
    st.button(
        label, icon=f":material/{icon}:", key=f"tested-{label}", on_click=session.put, args=(_KEY, place)
    )


def _seen(document: Document, found: Dataset, columns: dict[str, np.ndarray]) -> None:
    """The numbers that go in, where they are nothing to see."""
    hidden = {
        name: values
        for name, values in columns.items()
        if (column := found.column(name)) is not None and not column.is_visible and not column.is_text
    }
    if hidden:
        table(found, hidden)
