"""Pairs looked at: how the distances of same and different ones lie, the threshold between them, and verdicts."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import plotly.graph_objects as go  # type: ignore[import-untyped]
import streamlit as st

from designer.evaluation import PairResults, Pairs

from .palette import SERIES
from .results_curves import LEGEND, diagonal, lines
from .results_mistakes import show
from .results_slices import slices
from .results_view import MARGIN, PLAIN_CHART, QUIET, Viewed, nothing_kept, place_of, rows_of, section
from .words import brief, count

_SHOWN = 16
_KINDS = ("Wrong, surest first", "Nearest to the threshold", "Right, surest first")


def pairs(viewed: Viewed, found: Pairs) -> None:
    """One side of it, as the person chooses."""
    side = section(viewed, ("Overview", "Verdicts", "Slices"))
    with place_of(viewed, side):
        match side:
            case "Verdicts":
                _verdicts(viewed)
            case "Slices":
                slices(viewed)
            case _:
                _overview(viewed, found)


def _overview(viewed: Viewed, found: Pairs) -> None:
    st.markdown(f":small[{_words(viewed, found)}]")
    left, right = st.columns(2, gap="medium")
    with left:
        st.markdown("**Distances**")
        st.plotly_chart(
            _distances(found), key=f"pairs-{viewed.key}", config=PLAIN_CHART, alt="Pairs by distance"
        )
    if found.roc is None:
        return
    with right:
        st.markdown("**ROC**")
        chart = lines(
            [(f"same  AUC {found.auc or 0:.3f}", found.roc)],
            "Different pairs taken for the same",
            "Same pairs found",
        )
        diagonal(chart)
        if found.equal_error_rate is not None:
            _mark_equal_error(chart, found.equal_error_rate)
        st.plotly_chart(chart, key=f"pairs-roc-{viewed.key}", config=PLAIN_CHART, alt="ROC curve")


def _words(viewed: Viewed, found: Pairs) -> str:
    """Where the threshold is from, and what others give."""
    told = f"Pairs nearer than **{brief(found.threshold)}** are taken for the same: "
    if not found.chosen_on:
        return told + "the threshold of the plan's metric."
    told += f"the threshold with the best balanced accuracy on the {found.chosen_on} data"
    told += f" ({brief(found.chosen_score)} there)." if found.chosen_score is not None else "."
    if viewed.evaluation.part == found.chosen_on:
        told += " These are the very pairs it was chosen on, so the accuracy flatters."
    if found.plan_threshold is not None and found.plan_accuracy is not None:
        told += f" The plan's own, {brief(found.plan_threshold)}, gives accuracy {brief(found.plan_accuracy)} here."
    if found.equal_error_rate is not None and found.equal_error_threshold is not None:
        told += f" At {brief(found.equal_error_threshold)} both kinds of error are equally frequent: {found.equal_error_rate:.1%}."
    return told


def _distances(found: Pairs) -> go.Figure:
    centres = [(low + high) / 2 for low, high in pairwise(found.edges)]
    chart = go.Figure(
        [
            go.Bar(x=centres, y=found.similar, name="same", marker_color=SERIES[2], opacity=0.7),
            go.Bar(x=centres, y=found.dissimilar, name="different", marker_color=SERIES[5], opacity=0.7),
        ]
    )
    chart.add_vline(
        x=found.threshold,
        line_dash="dot",
        line_color=QUIET,
        annotation_text="same below",
        annotation_position="top left",
    )
    chart.update_xaxes(title="Distance").update_yaxes(title="Pairs")
    return chart.update_layout(
        height=400, margin=MARGIN, barmode="overlay", bargap=0.02, showlegend=True, legend=LEGEND
    )


def _mark_equal_error(chart: go.Figure, rate: float) -> None:
    chart.add_trace(
        go.Scatter(
            x=[rate],
            y=[1 - rate],
            mode="markers",
            name=f"equal errors {rate:.1%}",
            marker={"size": 9, "color": SERIES[1]},
        )
    )


def _verdicts(viewed: Viewed) -> None:
    own = viewed.own
    if own is None or not isinstance(own.results, PairResults):
        nothing_kept()
        return
    found = own.results
    kind = st.segmented_control(
        "Which",
        _KINDS,
        default=_KINDS[0],
        required=True,
        label_visibility="collapsed",
        key=f"verdicts-{viewed.key}",
    )
    margin = np.abs(found.distance - found.threshold)
    chosen = {
        _KINDS[0]: np.flatnonzero(~found.right),
        _KINDS[1]: np.arange(len(margin)),
        _KINDS[2]: np.flatnonzero(found.right),
    }[kind or _KINDS[0]]
    order = margin[chosen] if kind == _KINDS[1] else -margin[chosen]
    places = chosen[np.argsort(order, kind="stable")][:_SHOWN]
    wrong = int((~found.right).sum())
    st.caption(
        f"{count(wrong, 'pair')} of {len(margin):,} told wrongly. “Row” is the place in the dataset, from 0."
    )
    show(viewed, places, [_said(viewed, found, int(place)) for place in places])


def _said(viewed: Viewed, found: PairResults, place: int) -> dict[str, str]:
    row = int(rows_of(viewed, np.asarray([place]))[0])
    near = found.distance[place] < found.threshold
    return {
        "Says": "same" if near else "different",
        "True": "same" if found.similar[place] else "different",
        "Distance": brief(float(found.distance[place])),
        "Row": f"{row:,}",
    }
