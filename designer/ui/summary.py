"""The summary table of a model, as Keras prints it, with rows to click."""

from __future__ import annotations

from typing import Any

import streamlit as st

from designer.graph import Graph, GraphReport, NodeId, SummaryRow, summary


def table(graph: Graph, report: GraphReport, *, key: str) -> NodeId | None:
    """Show the table; gives the node of the row that was clicked, if one was."""
    rows = summary(graph, report)
    event: Any = st.dataframe(
        [_row(row) for row in rows],
        hide_index=True,
        width="stretch",
        height=min(3 + 35 * (len(rows) + 1), 563),
        key=key,
        on_select="rerun",
        selection_mode="single-row",
        column_config={"Parameters": st.column_config.NumberColumn(format="localized")},
    )
    chosen = event.selection.rows
    return rows[chosen[0]].node if chosen and chosen[0] < len(rows) else None


def _row(row: SummaryRow) -> dict[str, str | int | None]:
    return {
        "Layer": row.name,
        "Class": row.layer,
        "Output shape": "; ".join(_written(shape) for shape in row.shapes)
        or _WITHOUT_SHAPE.get(row.state, "not known"),
        "Parameters": None if row.shared or row.state != "ok" else row.parameters,
        "Connected to": ", ".join(row.connected_to) or "—",
    }


_WITHOUT_SHAPE = {"ok": "—", "error": "does not work", "waiting": "waits for a layer before it"}


def _written(shape: tuple[int | None, ...]) -> str:
    return "(" + ", ".join("None" if size is None else str(size) for size in shape) + ")"
