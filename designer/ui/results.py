"""What a run reached on samples that training never saw: figures, charts, and a blind guess to compare with."""

from __future__ import annotations

from collections.abc import Mapping

import plotly.graph_objects as go  # type: ignore[import-untyped]
import streamlit as st
from typing_extensions import assert_never

from designer import runs
from designer.evaluation import (
    Classes,
    Evaluation,
    Masks,
    Numbers,
    OutputEvaluation,
    Pairs,
    decode,
    evaluate_apart,
)
from designer.graph import Document
from designer.runs import Run, RunStore
from designer.settings import home

from .curve_panels import name_of
from .palette import SERIES
from .words import count, number, plain, title_of


def results(store: RunStore, run: Run, document: Document) -> None:
    """The run's evaluation on the test part, or how to get one."""
    kept = runs.evaluation_of(store, run.id)
    if kept is not None:
        _evaluation(decode(kept), document)
        return
    if not run.is_at_rest:
        st.markdown(":gray[The test set is for when training has ended.]")
        return
    st.markdown(":gray[This run has not been tested yet.]")
    if st.button("Test it now", type="primary", key="evaluate"):
        with st.spinner("Evaluating on the test set …"):
            evaluate_apart(run.id, home=home())
        st.rerun()


def _evaluation(found: Evaluation, document: Document) -> None:
    st.caption(f"On {count(found.samples, 'test sample')} that training never saw.")
    several = len(found.outputs) > 1
    if several:
        _metrics({"loss": found.metrics.get("loss")}, document)
    for output in found.outputs:
        if several:
            st.markdown(f"**{plain(title_of(output.output))}**")
        _output(output, document)


def _output(found: OutputEvaluation, document: Document) -> None:
    _metrics(found.metrics, document)
    if found.baseline is not None:
        guess = found.baseline
        st.markdown(
            f"For comparison, a blind guess ({plain(guess.text)}) reaches {plain(guess.measure)} "
            f"**{number(guess.guess)}**; this model **{number(guess.model)}**."
        )
    match found.figures:
        case Classes():
            _classes(found.figures, found.output)
        case Masks():
            _masks(found.figures)
        case Numbers():
            _numbers(found.figures, found.output)
        case Pairs():
            _pairs(found.figures, found.output)
        case None:
            pass
        case _:
            assert_never(found.figures)


def _metrics(values: Mapping[str, float | None], document: Document) -> None:
    with st.container(horizontal=True, gap="large"):
        for name, value in values.items():
            shown = "—" if value is None else number(value)
            st.metric(name_of(document, "", name) if name != "loss" else "Loss", shown, width="content")


def _classes(found: Classes, key: str) -> None:
    left, right = st.columns([3, 2], gap="medium")
    with left:
        st.plotly_chart(_confusion(found), key=f"confusion-{key}", config={"displayModeBar": False})
    with right:
        rows = [
            {"Class": name, "Precision": precision, "Recall": recall}
            for name, precision, recall in zip(found.names, found.precision, found.recall, strict=True)
        ]
        percent = st.column_config.NumberColumn(format="percent")
        st.dataframe(rows, hide_index=True, column_config={"Precision": percent, "Recall": percent})


def _confusion(found: Classes) -> go.Figure:
    shades = [[sum_share(row, n) for n in row] for row in found.confusion]
    chart = go.Figure(
        go.Heatmap(
            z=shades,
            x=list(found.names),
            y=list(found.names),
            text=[list(map(str, row)) for row in found.confusion],
            texttemplate="%{text}",
            hovertemplate="true %{y}, predicted %{x}: %{text}<extra></extra>",
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
    return chart.update_layout(height=max(300, 90 + 30 * len(found.names)), margin=_MARGIN)


_MARGIN = {"l": 10, "r": 10, "t": 10, "b": 10}


def sum_share(row: tuple[int, ...], part: int) -> float:
    """A count as a share of its row; 0 for an empty row."""
    whole = sum(row)
    return part / whole if whole else 0.0


def _masks(found: Masks) -> None:
    rows = [
        {"Class": name, "IoU": iou, "Dice": dice}
        for name, iou, dice in zip(found.names, found.iou, found.dice, strict=True)
    ]
    share = st.column_config.ProgressColumn(min_value=0, max_value=1, format="%.3f")
    st.dataframe(rows, hide_index=True, column_config={"IoU": share, "Dice": share})
    st.caption(f"{found.accuracy:.1%} of all pixels are right. IoU and Dice say how well the areas overlap.")


def _numbers(found: Numbers, key: str) -> None:
    facts = {
        "Mean absolute error": number(found.mean_absolute_error),
        "Root mean squared error": number(found.root_mean_squared_error),
        "Variance explained (R²)": "—" if found.r2 is None else number(found.r2),
    }
    with st.container(horizontal=True, gap="large"):
        for name, value in facts.items():
            st.metric(name, value, width="content")
    true, given = zip(*found.sample, strict=True) if found.sample else ((), ())
    ends = [min((*true, *given), default=0), max((*true, *given), default=1)]
    chart = go.Figure(
        [
            go.Scatter(x=true, y=given, mode="markers", marker={"color": SERIES[0], "opacity": 0.7}),
            go.Scatter(
                x=ends, y=ends, mode="lines", line={"dash": "dot", "color": "#94a3b8"}, hoverinfo="skip"
            ),
        ]
    )
    chart.update_xaxes(title="True").update_yaxes(title="Predicted")
    chart.update_layout(height=380, margin=_MARGIN, showlegend=False)
    st.plotly_chart(chart, key=f"scatter-{key}", config={"displayModeBar": False})


def _pairs(found: Pairs, key: str) -> None:
    centres = [(low + high) / 2 for low, high in zip(found.edges, found.edges[1:], strict=False)]
    chart = go.Figure(
        [
            go.Bar(x=centres, y=found.similar, name="same", marker_color=SERIES[2], opacity=0.75),
            go.Bar(x=centres, y=found.dissimilar, name="different", marker_color=SERIES[5], opacity=0.75),
        ]
    )
    chart.add_vline(
        x=found.threshold, line_dash="dot", line_color="#94a3b8", annotation_text="taken for the same below"
    )
    chart.update_xaxes(title="Distance").update_yaxes(title="Pairs")
    chart.update_layout(height=340, margin={**_MARGIN, "t": 30}, barmode="overlay", bargap=0.02)
    st.plotly_chart(chart, key=f"pairs-{key}", config={"displayModeBar": False})
