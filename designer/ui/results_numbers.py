"""Regression looked at: predictions against the truth, how errors lie, the worst samples, slices."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import plotly.graph_objects as go  # type: ignore[import-untyped]
import streamlit as st

from designer.evaluation import NumberResults, Numbers

from .palette import SERIES
from .results_mistakes import show
from .results_slices import slices
from .results_view import MARGIN, PLAIN_CHART, QUIET, Viewed, nothing_kept, place_of, rows_of, section
from .words import number

_WORST = 16


def numbers(viewed: Viewed, found: Numbers) -> None:
    """One side of it, as the person chooses; of one number, where a target has several."""
    with st.container(horizontal=True):
        side = section(viewed, ("Overview", "Worst samples", "Slices"))
        which = _which(viewed, found)
    shown = found if which is None else found.parts[which]
    with place_of(viewed, side):
        match side:
            case "Worst samples":
                _worst(viewed, which)
            case "Slices":
                slices(viewed)
            case _:
                _overview(shown, f"{viewed.key}-{which}")


def _which(viewed: Viewed, found: Numbers) -> int | None:
    """Which number of the target; None for all of them together."""
    if not found.parts:
        return None
    names = {"All numbers": None, **{f"Number {i + 1}": i for i in range(len(found.parts))}}
    chosen = st.selectbox(
        "Number", list(names), key=f"number-{viewed.key}", label_visibility="collapsed", width=200
    )
    return names.get(chosen)


def _overview(found: Numbers, key: str) -> None:
    left, right = st.columns(2, gap="medium")
    with left:
        st.markdown("**Predicted against true**")
        st.plotly_chart(
            _scatter(found), key=f"scatter-{key}", config=PLAIN_CHART, alt="Predicted against true"
        )
    with right:
        st.markdown("**Residuals against predicted**")
        st.plotly_chart(
            _residuals(found), key=f"residuals-{key}", config=PLAIN_CHART, alt="Residuals against predicted"
        )
    if found.residuals is None:
        return
    with left:
        st.markdown("**How residuals lie**")
        st.plotly_chart(
            _histogram(found), key=f"histogram-{key}", config=PLAIN_CHART, alt="Histogram of residuals"
        )
    with right:
        st.markdown("**How far off**")
        st.dataframe(
            [
                {"Of the samples": f"{part:.0%}", "are off by at most": number(value)}
                for part, value in found.quantiles
            ],
            hide_index=True,
            width="stretch",
        )
        st.caption(_bias(found))


def _bias(found: Numbers) -> str:
    if found.bias is None:
        return ""
    way = "too high" if found.bias > 0 else "too low"
    return f"A residual is predicted less true. On average predictions are {number(abs(found.bias))} {way}."


def _scatter(found: Numbers) -> go.Figure:
    true, given = zip(*found.sample, strict=True) if found.sample else ((), ())
    ends = [min((*true, *given), default=0), max((*true, *given), default=1)]
    chart = _points(true, given)
    chart.add_trace(
        go.Scatter(x=ends, y=ends, mode="lines", line={"dash": "dot", "color": QUIET}, hoverinfo="skip")
    )
    return chart.update_xaxes(title="True").update_yaxes(title="Predicted")


def _residuals(found: Numbers) -> go.Figure:
    chart = _points([given for _, given in found.sample], [given - true for true, given in found.sample])
    chart.add_hline(y=0, line_dash="dot", line_color=QUIET)
    return chart.update_xaxes(title="Predicted").update_yaxes(title="Predicted less true")


def _points(x: object, y: object) -> go.Figure:
    chart = go.Figure(
        go.Scatter(
            x=x,
            y=y,
            mode="markers",
            marker={"color": SERIES[0], "opacity": 0.6},
            hovertemplate="%{x:.4g}, %{y:.4g}<extra></extra>",
        )
    )
    return chart.update_layout(height=340, margin={**MARGIN, "t": 10}, showlegend=False)


def _histogram(found: Numbers) -> go.Figure:
    assert found.residuals is not None
    edges = found.residuals.edges
    centres = [(low + high) / 2 for low, high in pairwise(edges)]
    chart = go.Figure(go.Bar(x=centres, y=found.residuals.counts, marker_color=SERIES[0]))
    chart.add_vline(x=0, line_dash="dot", line_color=QUIET)
    chart.update_xaxes(title="Predicted less true").update_yaxes(title="Samples")
    return chart.update_layout(height=280, margin={**MARGIN, "t": 10}, bargap=0.03)


def _worst(viewed: Viewed, which: int | None) -> None:
    """The samples that are furthest off."""
    own = viewed.own
    if own is None or not isinstance(own.results, NumberResults):
        nothing_kept()
        return
    found, part = own.results, slice(None) if which is None else slice(which, which + 1)
    off = np.abs(found.error[:, part]).mean(axis=1)
    places = np.argsort(-off, kind="stable")[:_WORST]
    st.caption("Those that are furthest off first. “Row” is the place in the dataset, from 0.")
    show(viewed, places, [_words(viewed, found, int(place), part) for place in places])


def _words(viewed: Viewed, found: NumberResults, place: int, part: slice) -> dict[str, str]:
    told = [found.predicted[place, part], found.true[place, part], found.error[place, part]]
    says, true, off = (", ".join(number(float(value)) for value in each) for each in told)
    row = int(rows_of(viewed, np.asarray([place]))[0])
    return {"Says": says, "True": true, "Off by": off, "Row": f"{row:,}"}
