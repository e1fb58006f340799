"""Segmentation looked at: how areas overlap, on the whole and by sample, and where the errors are."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import plotly.graph_objects as go  # type: ignore[import-untyped]
import streamlit as st

from designer.data import PALETTE, Column, image
from designer.evaluation import MaskResults, Masks, OutputSamples

from . import previews
from .figures import Figure, legend, rows
from .palette import SERIES
from .results_slices import slices
from .results_view import (
    MARGIN,
    PLAIN_CHART,
    Viewed,
    inputs_of,
    nothing_kept,
    place_of,
    rows_of,
    section,
    values_of,
)
from .words import brief

_MISSED, _WRONG = np.array([214, 69, 69]), np.array([255, 170, 0])
_PAINT = 0.75
_COLOURS = [("missed", "rgb(214,69,69)"), ("found where nothing is", "rgb(255,170,0)")]
_MIXED = [("another class than the true one", "rgb(214,69,69)")]


def masks(viewed: Viewed, found: Masks) -> None:
    """One side of it, as the person chooses."""
    side = section(viewed, ("Overview", "Samples", "Slices"))
    with place_of(viewed, side):
        match side:
            case "Samples":
                _samples(viewed)
            case "Slices":
                slices(viewed)
            case _:
                _overview(viewed, found)


def _overview(viewed: Viewed, found: Masks) -> None:
    medians = found.median_iou or (None,) * len(found.names)
    told = zip(found.names, found.iou, found.dice, medians, strict=True)
    table = [
        {"Class": name, "IoU": iou, "Dice": dice, "Median IoU of a sample": median}
        for name, iou, dice, median in told
    ]
    share = st.column_config.ProgressColumn(min_value=0, max_value=1, format="%.3f")
    formats = dict.fromkeys(("IoU", "Dice", "Median IoU of a sample"), share)
    st.dataframe(table, hide_index=True, column_config=formats, width="stretch")
    st.caption(
        f"Over all pixels; {found.accuracy:.1%} of them are right. IoU and Dice say how well areas overlap."
    )
    if found.iou_by_sample:
        st.markdown("**Samples by their own overlap**")
        st.plotly_chart(
            _histogram(found), key=f"overlap-{viewed.key}", config=PLAIN_CHART, alt="Samples by IoU"
        )


def _histogram(found: Masks) -> go.Figure:
    """How many samples have which IoU; of two classes, that of the one looked for."""
    shown = range(1, 2) if len(found.names) == 2 else range(len(found.names))
    chart = go.Figure()
    for i in shown:
        own = found.iou_by_sample[i]
        centres = [(low + high) / 2 for low, high in pairwise(own.edges)]
        chart.add_trace(
            go.Bar(
                x=centres,
                y=own.counts,
                name=found.names[i],
                marker_color=SERIES[(i - shown[0]) % len(SERIES)],
                opacity=0.75,
            )
        )
    chart.update_xaxes(title="IoU of a sample").update_yaxes(title="Samples")
    return chart.update_layout(height=280, margin={**MARGIN, "t": 10}, barmode="group", bargap=0.05)


def _samples(viewed: Viewed) -> None:
    """The worst samples, some from the middle and the best, with their errors laid over."""
    own = viewed.own
    if own is None or own.shown is None or not isinstance(own.results, MaskResults):
        nothing_kept()
        return
    places = np.searchsorted(own.places, own.shown.places)
    values = values_of(viewed, rows_of(viewed, places))
    column = viewed.dataset.column(viewed.output.column) if viewed.dataset else None
    if values is None or column is None:
        return
    _overlays(viewed, column, values, own, places)


def _overlays(
    viewed: Viewed, column: Column, values: dict[str, np.ndarray], own: OutputSamples, places: np.ndarray
) -> None:
    assert viewed.dataset is not None
    assert isinstance(own.results, MaskResults)
    assert own.shown is not None
    inputs, overlap, where = inputs_of(viewed, values), own.results.overlap, rows_of(viewed, places)
    true = values[column.name]
    lines: list[tuple[str, list[Figure]]] = [
        (name, []) for name in ("Image", "True mask", "Predicted", "Errors")
    ]
    for i, place in enumerate(places):
        picture = previews.pictures(viewed.document, viewed.dataset, inputs, i)
        given = own.shown.masks[i]
        wanted = true[i].reshape(given.shape).astype(np.int64)
        rank = _rank(i, len(places))
        lines[0][1].append(
            Figure(picture, f"{rank}\nIoU {brief(float(overlap[place]))}\nrow {int(where[i]):,}")
        )
        lines[1][1].append(Figure(image(true[i], column)))
        lines[2][1].append(Figure(image(given.reshape(true[i].shape).astype(true.dtype), column)))
        lines[3][1].append(Figure(_errors(picture, wanted, given)))
    rows(lines)
    legend(_MIXED if column.is_class_mask else _COLOURS)
    if column.is_class_mask:
        legend([(name, f"rgb{PALETTE[place % len(PALETTE)]}") for place, name in enumerate(column.classes)])


def _rank(i: int, count: int) -> str:
    """The evaluation keeps the worst four first, then two from the middle, then the best two."""
    return "worst" if i < 4 else "best" if i >= max(count - 2, 4) and count > 4 else "middle"


def _errors(picture: np.ndarray | None, wanted: np.ndarray, given: np.ndarray) -> np.ndarray:
    """The picture in grey with what was missed and what was found wrongly painted over: uint8 (height, width, 3)."""
    fits = picture is not None and picture.shape[:2] == wanted.shape
    grey = (
        picture.mean(axis=-1, keepdims=True) * 0.6
        if picture is not None and fits
        else np.full((*wanted.shape, 1), 60.0)
    )
    seen = np.repeat(grey, 3, axis=-1)
    wrong = wanted != given
    empty = wrong & (wanted == 0)
    for where, colour in (
        (wrong & ~empty, _MISSED),
        (empty, _MISSED if given.max(initial=0) > 1 else _WRONG),
    ):
        seen[where] = seen[where] * (1 - _PAINT) + colour * _PAINT
    return np.asarray(np.rint(seen).astype(np.uint8))
