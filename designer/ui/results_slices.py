"""Where a model does badly: its figure by slices of the samples, the worst first."""

from __future__ import annotations

from threading import Lock

import plotly.graph_objects as go  # type: ignore[import-untyped]
import streamlit as st

from designer.data import DataUnavailable
from designer.evaluation import FEW, Slice, Sliced, Slicing, sliced, slicings

from .palette import SERIES
from .results_view import MARGIN, PLAIN_CHART, QUIET, Viewed, nothing_kept, tall
from .words import brief, plain

_GREY = "#b8bec9"
_MOST = 100
_KNOWN: dict[tuple[str, str, str], Sliced] = {}
_LOCK = Lock()


def slices(viewed: Viewed) -> None:
    """Bars and a table by what the person chooses."""
    if viewed.own is None:
        nothing_kept()
        return
    ways = _ways(viewed)
    if not ways:
        st.markdown(":gray[There is nothing to divide these samples by.]")
        return
    by = st.selectbox("By", list(ways), key=f"slices-{viewed.key}", width=420)
    found = _sliced(viewed, ways[by if by in ways else next(iter(ways))])
    st.plotly_chart(
        _bars(found), key=f"bars-{viewed.key}", config=PLAIN_CHART, alt=f"{found.measure} by {found.by}"
    )
    told = (
        [f"Grey: fewer than {FEW} samples, which say little."]
        if any(one.is_small for one in found.slices)
        else []
    )
    if any(_verdict(one, found).startswith("worse") for one in found.slices):
        told.append("Red: clearly worse than the whole.")
    st.caption(" ".join(["The worst first, with 95 % confidence intervals.", *told]))
    st.dataframe(
        [_row(one, found) for one in found.slices],
        hide_index=True,
        width="stretch",
        height=tall(len(found.slices)),
    )


def _ways(viewed: Viewed) -> dict[str, Slicing]:
    assert viewed.samples is not None
    name = viewed.output.output
    try:
        return slicings(viewed.samples, name, viewed.dataset)
    except (DataUnavailable, OSError, IndexError, KeyError) as error:
        st.warning(plain(str(error)), icon=":material/database_off:")
        return slicings(viewed.samples, name, None)


def _sliced(viewed: Viewed, by: Slicing) -> Sliced:
    """The slices, remembered while the page is looked at."""
    assert viewed.samples is not None
    known = (viewed.key, viewed.evaluation.mark, by.by)
    with _LOCK:
        found = _KNOWN.get(known)
    if found is None:
        found = sliced(viewed.samples, viewed.output.output, by)
        with _LOCK:
            _KNOWN[known] = found
            while len(_KNOWN) > _MOST:
                del _KNOWN[next(iter(_KNOWN))]
    return found


def _row(one: Slice, found: Sliced) -> dict[str, object]:
    sure = one.interval
    return {
        found.by: one.name,
        found.measure: brief(one.value),
        "95 % interval": "—" if sure is None else f"{brief(sure.low)} – {brief(sure.high)}",
        "Samples": one.samples,
        "": _verdict(one, found),
    }


def _verdict(one: Slice, found: Sliced) -> str:
    """Whether the slice is clearly off the whole."""
    if one.is_small:
        return "too few samples to say much"
    if one.interval is None or one.interval.low <= found.whole <= one.interval.high:
        return ""
    better = (one.value > found.whole) == (found.better == "higher")
    return "better than the whole" if better else "worse than the whole"


def _colour(one: Slice, found: Sliced) -> str:
    if one.is_small:
        return _GREY
    return SERIES[5] if _verdict(one, found).startswith("worse") else SERIES[0]


def _bars(found: Sliced) -> go.Figure:
    names = [f"{one.name}  (n = {one.samples:,})" for one in found.slices]
    values = [one.value for one in found.slices]
    sure = [one.interval for one in found.slices]
    chart = go.Figure(
        go.Bar(
            y=names,
            x=values,
            orientation="h",
            marker_color=[_colour(one, found) for one in found.slices],
            error_x={
                "type": "data",
                "symmetric": False,
                "array": [0 if i is None else i.high - v for i, v in zip(sure, values, strict=True)],
                "arrayminus": [0 if i is None else v - i.low for i, v in zip(sure, values, strict=True)],
                "color": QUIET,
            },
            hovertemplate="%{y}: %{x:.4g}<extra></extra>",
        )
    )
    chart.add_vline(
        x=found.whole, line_dash="dot", line_color=QUIET, annotation_text=f"all: {brief(found.whole)}"
    )
    chart.update_yaxes(autorange="reversed", type="category", title=None, automargin=True)
    chart.update_xaxes(title=found.measure, rangemode="tozero")
    return chart.update_layout(height=110 + 34 * len(names), margin=MARGIN, bargap=0.35)
