"""Classification looked at: what is taken for what, each class, curves, calibration, mistakes, slices."""

from __future__ import annotations

import plotly.graph_objects as go  # type: ignore[import-untyped]
import streamlit as st

from designer.evaluation import Classes

from .palette import SERIES
from .results_curves import calibration, curves
from .results_mistakes import mistakes
from .results_slices import slices
from .results_view import MARGIN, PLAIN_CHART, Viewed, place_of, section, tall
from .words import count, plain

_OVERVIEW, _CURVES, _CALIBRATION, _MISTAKES, _SLICES = (
    "Overview",
    "ROC and PR",
    "Calibration",
    "Mistakes",
    "Slices",
)
_MOST_NUMBERS, _MOST_SHOWN = 25, 100
_CONFUSED = 5
_ON_DARK = "#e6e9f0"


def classes(viewed: Viewed, found: Classes) -> None:
    """One side of it, as the person chooses."""
    names = [_OVERVIEW, *([_CURVES] if found.curves else []), *([_CALIBRATION] if found.calibration else [])]
    side = section(viewed, [*names, _MISTAKES, _SLICES])
    with place_of(viewed, side):
        match side:
            case "ROC and PR":
                curves(found, viewed.key)
            case "Calibration" if found.calibration is not None:
                calibration(found, found.calibration, viewed.key)
            case "Mistakes":
                mistakes(viewed)
            case "Slices":
                slices(viewed)
            case _:
                _overview(viewed, found)


def _overview(viewed: Viewed, found: Classes) -> None:
    left, right = st.columns(2, gap="medium")
    with left:
        by_row = st.segmented_control(
            "Cells",
            ["Counts", "Share of the row"],
            default="Counts",
            required=True,
            label_visibility="collapsed",
            key=f"cells-{viewed.key}",
        )
        if len(found.names) <= _MOST_SHOWN:
            chart = confusion(found, shares=by_row != "Counts")
            st.plotly_chart(chart, key=f"confusion-{viewed.key}", config=PLAIN_CHART, alt="Confusion matrix")
        _confused(found)
    with right:
        rows = _by_class(found)
        st.dataframe(rows, hide_index=True, column_config=_FORMATS, width="stretch", height=tall(len(rows)))
        st.caption("Support is how many samples have the class. The recall's 95 % interval is beside it.")


_FORMATS = {
    "Class": st.column_config.TextColumn(width=92),
    "Precision": st.column_config.NumberColumn(format="%.3f", width=64),
    "Recall": st.column_config.NumberColumn(format="%.3f", width=52),
    "95 %": st.column_config.TextColumn(width=80),
    "F1": st.column_config.NumberColumn(format="%.3f", width=50),
    "Support": st.column_config.NumberColumn(width=54),
}


def _by_class(found: Classes) -> list[dict[str, object]]:
    """Each class, then the means over them."""
    rows: list[dict[str, object]] = []
    for i, name in enumerate(found.names):
        row: dict[str, object] = {"Class": name, "Precision": found.precision[i], "Recall": found.recall[i]}
        if found.f1:
            row |= {"95 %": _range(found.recall_intervals[i]), "F1": found.f1[i], "Support": found.support[i]}
        rows.append(row)
    for mean in found.means:
        figures = {"Precision": mean.precision, "Recall": mean.recall, "F1": mean.f1}
        rows.append({"Class": f"{mean.name} mean", **figures, "Support": sum(found.support), "95 %": ""})
    return rows


def _range(interval: tuple[float, float] | None) -> str:
    return "" if interval is None else f"{interval[0]:.2f} – {interval[1]:.2f}"


def _confused(found: Classes) -> None:
    """The pairs of classes that are most often taken for each other."""
    pairs = [
        (n, found.names[i], found.names[j])
        for i, row in enumerate(found.confusion)
        for j, n in enumerate(row)
        if n and i != j
    ]
    if not pairs:
        st.caption("No sample was taken for another class.")
        return
    told = [
        f"{plain(true)} taken for {plain(given)} ({count(n, 'time')})"
        for n, true, given in sorted(pairs, reverse=True)[:_CONFUSED]
    ]
    st.caption(f"Most often confused: {', '.join(told)}.")


def confusion(found: Classes, *, shares: bool) -> go.Figure:
    """How often each class, by row, was taken for each class, by column; shaded by the share of the row."""
    parts = [[_share(row, n) for n in row] for row in found.confusion]
    counts = [[f"{n:,}" for n in row] for row in found.confusion]
    text = [[f"{part:.0%}" if part else "" for part in row] for row in parts] if shares else counts
    few = len(found.names) <= _MOST_NUMBERS
    hover = [
        [f"{n} of this row: {part:.1%}" for n, part in zip(*rows, strict=True)]
        for rows in zip(counts, parts, strict=True)
    ]
    chart = go.Figure(
        go.Heatmap(
            z=parts,
            x=list(found.names),
            y=list(found.names),
            text=text,
            customdata=hover,
            texttemplate="%{text}" if few else None,
            textfont={"color": _ON_DARK} if st.context.theme.type == "dark" else None,
            hovertemplate="true %{y}, predicted %{x}: %{customdata}<extra></extra>",
            colorscale=[[0, "rgba(69,87,214,0.05)"], [1, "rgba(69,87,214,0.95)"]],
            zmin=0,
            zmax=1,
            showscale=False,
            xgap=1,
            ygap=1,
        )
    )
    chart.update_xaxes(title="Predicted", type="category", showgrid=False)
    chart.update_yaxes(title="True", type="category", autorange="reversed", showgrid=False)
    height = min(max(300, 90 + 30 * len(found.names)), 900)
    return chart.update_layout(height=height, margin={**MARGIN, "t": 10}, colorway=SERIES)


def _share(row: tuple[int, ...], part: int) -> float:
    """A count as a share of its row; 0 for an empty row."""
    whole = sum(row)
    return part / whole if whole else 0.0
