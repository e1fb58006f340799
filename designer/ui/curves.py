"""Curves of a run as ECharts: one chart for each metric of each output, training and validation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import streamlit as st

from designer.graph import Document, snake_case
from designer.runs import Point, Run, RunStore, Series, curve, series

from .palette import SERIES
from .words import plain, title_of

_HEIGHT = 210
_POINTS = 500


def charts(store: RunStore, run: Run, document: Document) -> None:
    """All curves of a run so far; nothing when there is none yet."""
    found = series(store, run.id)
    kinds = list(dict.fromkeys((one.output, one.metric) for one in found))
    columns = st.columns(2 if len(kinds) > 1 else 1)
    for place, (output, metric) in enumerate(kinds):
        parts = [one for one in found if (one.output, one.metric) == (output, metric)]
        with columns[place % len(columns)]:
            title = name_of(document, output, metric)
            st.markdown(f":small[**{plain(title)}**]")
            st.echarts_chart(
                option(store, run, parts),
                height=_HEIGHT,
                key=f"curve-{run.id}-{output}-{metric}",
                alt=f"{title} by epoch",
            )


def name_of(document: Document, output: str, metric: str) -> str:
    """A metric's name for people: its class where the plan has it, with its output."""
    kinds = {snake_case(m.kind): m.kind for o in document.training.objectives.values() for m in o.metrics}
    name = kinds.get(metric, title_of(metric))
    if output:
        return f"{title_of(output)}: {name}"
    return "Loss, weighted sum" if metric == "loss" and len(document.graph.outputs) > 1 else name


def option(store: RunStore, run: Run, parts: Sequence[Series]) -> dict[str, Any]:
    """The ECharts option of one chart: batches as a thin line, epochs as points joined."""
    lines = [_line(store, run, one) for one in sorted(parts, key=lambda s: (s.by != "batch", s.part))]
    return {
        "animation": False,
        "grid": {"left": 52, "right": 14, "top": 28, "bottom": 24},
        "legend": {"top": 0, "right": 0, "itemHeight": 8, "itemWidth": 16},
        "tooltip": {"trigger": "axis"},
        "xAxis": {
            "type": "value",
            "min": 0,
            "max": max(run.epochs, 1),
            "minInterval": 1,
            "splitLine": {"show": False},
        },
        "yAxis": {"type": "value", "scale": True, "splitNumber": 4},
        "series": lines,
    }


def _line(store: RunStore, run: Run, one: Series) -> dict[str, Any]:
    points = curve(store, run.id, one.key, points=_POINTS)
    colour = SERIES[0] if one.part == "train" else SERIES[1]
    by_batch = one.by == "batch"
    return {
        "type": "line",
        "name": "batches" if by_batch else {"train": "training", "validation": "validation"}[one.part],
        "data": _places(points, run.steps_per_epoch if by_batch else 1),
        "color": colour,
        "showSymbol": not by_batch,
        "symbolSize": 5,
        "lineStyle": {"width": 1 if by_batch else 2, "opacity": 0.4 if by_batch else 1},
    }


def _places(points: Sequence[Point], steps: int) -> list[list[float]]:
    return [[point.step / max(steps, 1), point.value] for point in points]
