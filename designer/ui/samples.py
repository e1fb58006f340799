"""Looking at a dataset: samples of one part as pictures, with masks laid over, or as a table."""

from __future__ import annotations

from typing import Any

import numpy as np
import streamlit as st

from designer.data import Column, Dataset, Split, image, samples

from . import session
from .figures import Figure, overlaid, strip
from .words import count, number

_A_PAGE = 24


def browser(dataset: Dataset, split: Split) -> None:
    """Pages of samples of the part that the person chooses."""
    parts = {"Training": split.train, "Validation": split.validation, "Test": split.test}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        part = st.segmented_control("Part", list(parts), default="Training", key="part") or "Training"
        rows = parts[part]
        page = _page(len(rows))
    shown = rows[page * _A_PAGE : (page + 1) * _A_PAGE]
    values = samples(dataset.id, shown)
    visible = [column for column in dataset.inputs if column.is_visible]
    if visible:
        st.caption(f"{count(len(rows), 'sample')} in this part.")
        strip([_figure(dataset, visible, values, i) for i in range(len(shown))], width=104)
    else:
        table(dataset, values)


def _page(length: int) -> int:
    pages = max(1, -(-length // _A_PAGE))
    key = session.field("page", min(session.value("page", 1), pages))
    return st.number_input("Page", 1, pages, key=key, width=140, disabled=pages == 1) - 1


def _figure(dataset: Dataset, visible: list[Column], values: dict[str, np.ndarray], i: int) -> Figure:
    shown = visible[:2] if dataset.task == "pairs" else visible[:1]
    picture = np.concatenate([image(values[column.name][i], column) for column in shown], axis=1)
    masks = [column for column in dataset.targets if column.kind == "mask"]
    if masks:
        picture = overlaid(picture, image(values[masks[-1].name][i], masks[-1]))
    words = [said(column, values[column.name][i]) for column in dataset.targets if column.kind != "mask"]
    return Figure(picture, " · ".join(words))


def said(column: Column, value: Any) -> str:
    """What a target's value means: the name of its class, yes or no, a number."""
    found = float(np.asarray(value).reshape(-1)[0])
    if column.kind == "class" and column.classes:
        return column.classes[int(found)]
    if column.kind == "binary":
        names = column.classes or (f"not {column.title.lower()}", column.title.lower())
        return names[min(int(found), len(names) - 1)]
    return f"{column.title}: {number(found)}"


def text_of(value: np.ndarray) -> str:
    """The text that a sample of a text column is."""
    return bytes(value.reshape(-1)[0]).decode("utf-8", "replace")


def table(dataset: Dataset, values: dict[str, np.ndarray]) -> None:
    """Samples as rows, with the columns there are values for: vectors as small bars, targets in words."""
    columns = [column for column in (*dataset.targets, *dataset.inputs) if column.name in values]
    rows = [
        {column.title: value_of(column, values[column.name][i]) for column in columns}
        for i in range(len(next(iter(values.values()))))
    ]
    bars = {
        column.title: st.column_config.BarChartColumn(column.title, width="large")
        for column in dataset.inputs
        if column.kind == "vector"
    }
    texts = {
        column.title: st.column_config.TextColumn(column.title, width="large")
        for column in dataset.inputs
        if column.is_text
    }
    st.dataframe(rows, hide_index=True, column_config={**bars, **texts}, width="stretch")


def value_of(column: Column, value: np.ndarray) -> str | float | list[float]:
    """A value as a table shows it."""
    if column.kind == "number":
        return float(value.reshape(-1)[0])
    if column.is_target:
        return said(column, value)
    if column.is_text:
        return text_of(value)
    return [round(float(x), 4) for x in value.reshape(-1)]
