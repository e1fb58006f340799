"""How well scores rank samples, and whether probabilities can be taken at their word: charts that stand."""

from __future__ import annotations

import plotly.graph_objects as go  # type: ignore[import-untyped]
import streamlit as st

from designer.evaluation import Calibration, Classes, Curve

from .palette import SERIES
from .results_view import MARGIN, PLAIN_CHART, QUIET
from .words import brief, plain


def curves(found: Classes, key: str) -> None:
    """Precision by recall and the ROC curve, of each class against all others."""
    precise, ranked = st.columns(2, gap="medium")
    support = dict(enumerate(found.support))
    whole = sum(found.support) or 1
    with precise:
        st.markdown("**Precision and recall**")
        named = [(f"{found.names[c.place]}  AP {c.ap:.3f}", c.precision_recall) for c in found.curves]
        chart = lines(named, "Recall", "Precision")
        if len(found.curves) == 1:
            base = support[found.curves[0].place] / whole
            chart.add_hline(y=base, line_dash="dot", line_color=QUIET, annotation_text="guessing")
        st.plotly_chart(chart, key=f"precision-{key}", config=PLAIN_CHART, alt="Precision by recall")
    with ranked:
        st.markdown("**ROC**")
        named = [(f"{found.names[c.place]}  AUC {c.auc:.3f}", c.roc) for c in found.curves]
        chart = lines(named, "False positive rate", "True positive rate")
        diagonal(chart)
        st.plotly_chart(chart, key=f"roc-{key}", config=PLAIN_CHART, alt="ROC curve")
    if len(found.curves) == 1:
        st.caption(f"For telling “{plain(found.names[found.curves[0].place])}”, at every threshold.")
    else:
        st.caption("Each class against all others. Click a name to hide a curve, twice to see it alone.")


def lines(named: list[tuple[str, Curve]], x: str, y: str) -> go.Figure:
    """Curves within the unit square, each with its name."""
    chart = go.Figure(
        [
            go.Scatter(
                x=curve.x,
                y=curve.y,
                mode="lines",
                name=name,
                line={"color": SERIES[i % len(SERIES)], "dash": _DASHES[i // len(SERIES) % 3]},
            )
            for i, (name, curve) in enumerate(named)
        ]
    )
    chart.update_xaxes(title=x, range=[-0.02, 1.02]).update_yaxes(title=y, range=[-0.02, 1.02])
    return chart.update_layout(
        height=440 + 12 * len(named), margin={**MARGIN, "t": 10}, showlegend=True, legend=LEGEND
    )


LEGEND = {"orientation": "h", "x": 0, "y": -0.22, "yanchor": "top", "font": {"size": 11}}
_DASHES = ("solid", "dash", "dot")


def diagonal(chart: go.Figure) -> None:
    """What guessing gives, or perfect agreement: the line from 0 to 1."""
    line = {"dash": "dot", "color": QUIET}
    chart.add_trace(
        go.Scatter(x=[0, 1], y=[0, 1], mode="lines", line=line, hoverinfo="skip", showlegend=False)
    )


def calibration(found: Classes, told: Calibration, key: str) -> None:
    """How often what was given a probability came true."""
    left, right = st.columns([3, 2], gap="medium")
    with left:
        chart = _reliability(told)
        st.plotly_chart(chart, key=f"calibration-{key}", config=PLAIN_CHART, alt="Reliability diagram")
    with right:
        st.metric("Expected calibration error", brief(told.error), width="content")
        st.markdown(f":small[{_words(found, told)}]")
        rows = [
            {"Samples": one.count, "Mean probability": one.probability, "Came true": one.share}
            for one in told.bins
        ]
        percent = st.column_config.NumberColumn(format="percent")
        st.dataframe(
            rows,
            hide_index=True,
            column_config={"Mean probability": percent, "Came true": percent},
            width="stretch",
        )


def _words(found: Classes, told: Calibration) -> str:
    of = f"“{plain(found.names[1])}”" if told.of == "positive" else "the class that was predicted"
    sure = sum(one.count * (one.probability - one.share) for one in told.bins)
    tends = ""
    if told.of == "predicted" and told.error > 0.02:
        tends = (
            " On the whole the model is too sure of itself."
            if sure > 0
            else " On the whole the model is not sure enough."
        )
    return (
        f"The mean gap between the probability of {of} and how often it came true, over ten equally wide bins "
        f"weighted by their samples. 0 is perfect.{tends} Brier score {brief(told.brier)}, log loss {brief(told.log_loss)}."
    )


def _reliability(told: Calibration) -> go.Figure:
    most = max(one.count for one in told.bins)
    chart = go.Figure(
        go.Scatter(
            x=[one.probability for one in told.bins],
            y=[one.share for one in told.bins],
            mode="lines+markers",
            marker={"size": [8 + 16 * (one.count / most) ** 0.5 for one in told.bins], "color": SERIES[0]},
            line={"color": SERIES[0], "width": 1},
            customdata=[one.count for one in told.bins],
            hovertemplate="probability %{x:.3f}, came true %{y:.3f}, %{customdata} samples<extra></extra>",
            showlegend=False,
        )
    )
    diagonal(chart)
    chart.update_xaxes(title="Mean probability", range=[-0.03, 1.03])
    chart.update_yaxes(title="Share that came true", range=[-0.03, 1.03])
    return chart.update_layout(height=400, margin={**MARGIN, "t": 10})
