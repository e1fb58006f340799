"""The samples that a model is most wrong about, as pictures, texts or rows, with where they are in the data."""

from __future__ import annotations

import numpy as np
import streamlit as st

from designer.evaluation import ClassResults

from . import previews
from .figures import Figure, strip
from .results_view import Viewed, inputs_of, nothing_kept, rows_of, values_of
from .samples import value_of
from .words import count, plain

_ANY = "any class"
_A_PAGE = 16


def mistakes(viewed: Viewed) -> None:
    """Wrong samples, those that the model was surest of first; of some classes only, as the person chooses."""
    own = viewed.own
    if own is None or not isinstance(own.results, ClassResults):
        nothing_kept()
        return
    found = own.results
    wrong = np.flatnonzero(~found.right)
    if not len(wrong):
        st.markdown(":green[:material/check:] Not one of these samples was told wrongly.")
        return
    places = _chosen(viewed, found, wrong[np.argsort(-found.confidence[wrong], kind="stable")])
    shown = _page(viewed, places)
    show(viewed, shown, [_words(viewed, found, int(place)) for place in shown])


def _chosen(viewed: Viewed, found: ClassResults, wrong: np.ndarray) -> np.ndarray:
    with st.container(horizontal=True, vertical_alignment="bottom"):
        true = _class("True class", found, found.true[wrong], f"true-{viewed.key}")
        given = _class("Predicted class", found, found.predicted[wrong], f"given-{viewed.key}")
    kept = [
        place
        for place in wrong
        if true in (None, found.true[place]) and given in (None, found.predicted[place])
    ]
    st.caption(
        f"{count(len(kept), 'sample')} told wrongly, those that the model was surest of first. "
        "“Row” is the place in the dataset, from 0."
    )
    return np.asarray(kept, dtype=np.int64)


def _class(label: str, found: ClassResults, of: np.ndarray, key: str) -> int | None:
    names = {_ANY: None, **{found.names[int(place)]: int(place) for place in np.unique(of)}}
    chosen = st.selectbox(label, list(names), key=key, width=200)
    return names.get(chosen)


def _page(viewed: Viewed, places: np.ndarray) -> np.ndarray:
    pages = -(-len(places) // _A_PAGE)
    if pages <= 1:
        return places
    page = st.number_input("Page", 1, pages, 1, key=f"mistakes-page-{viewed.key}", width=140)
    return places[(page - 1) * _A_PAGE : page * _A_PAGE]


def _words(viewed: Viewed, found: ClassResults, place: int) -> dict[str, str]:
    true, given = int(found.true[place]), int(found.predicted[place])
    sure = [_sure(found, place, each) for each in (given, true)]
    row = int(rows_of(viewed, np.asarray([place]))[0])
    return {
        "Says": f"{found.names[given]}{sure[0]}", "True": f"{found.names[true]}{sure[1]}", "Row": f"{row:,}"
    }  # fmt: skip


def _sure(found: ClassResults, place: int, each: int) -> str:
    score = float(found.scores[place, each])
    return f": {score:.1%}" if found.are_probable else f": {score:.3g}"


def show(viewed: Viewed, places: np.ndarray, words: list[dict[str, str]]) -> None:
    """Samples as pictures with words below; as rows with what goes in, where there is nothing to see."""
    if not len(places):
        return
    values = values_of(viewed, rows_of(viewed, places))
    if values is None or viewed.dataset is None:
        st.dataframe(words, hide_index=True, width="stretch")
        return
    inputs = inputs_of(viewed, values)
    seen = [previews.pictures(viewed.document, viewed.dataset, inputs, i) for i in range(len(places))]
    if seen[0] is not None:
        figures = [
            Figure(picture, "\n".join(f"{name.lower()} {text}" for name, text in told.items()))
            for picture, told in zip(seen, words, strict=True)
        ]
        strip(figures, width=130)
        return
    _rows(viewed, values, words)


def _rows(viewed: Viewed, values: dict[str, np.ndarray], words: list[dict[str, str]]) -> None:
    assert viewed.dataset is not None
    read = set(viewed.document.data.inputs.values()) if viewed.document.data else set()
    columns = [column for column in viewed.dataset.columns if column.name in read]
    rows = [
        {**told, **{column.title: value_of(column, values[column.name][i]) for column in columns}}
        for i, told in enumerate(words)
    ]
    bars = {
        column.title: st.column_config.BarChartColumn(plain(column.title), width="large")
        for column in columns
        if column.kind == "vector"
    }
    st.dataframe(rows, hide_index=True, column_config=bars, width="stretch")
