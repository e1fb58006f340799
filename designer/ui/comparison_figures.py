"""What several runs reached, beside each other: the best of each figure stands out; repeats with their intervals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from designer import runs
from designer.graph import Json
from designer.runs import Listed, RunStore

from .comparison_feed import metrics
from .run_labels import labels
from .run_rows import Row, best_of, rows, state_of
from .words import number, title_of

_BEST = "background-color: rgba(42, 157, 106, 0.22); font-weight: 600"
_ROWS_SEEN = 10
_SHADE = " "


def figures(
    store: RunStore, members: Sequence[Listed], groups: Sequence[Row], shades: Mapping[str, str]
) -> None:
    """A line for each run; then one for each set of repeats."""
    st.markdown("**What they reached** :small[:gray[the best value of each column stands out]]")
    table, high = _table(store, members)
    named = [shades.get(each.run.id, "") for each in members]
    st.dataframe(
        _marked(table, high, named),
        hide_index=True,
        height=min(3 + 35 * (len(table) + 1), 3 + 35 * (_ROWS_SEEN + 1)),
        column_config={
            "Run": st.column_config.TextColumn(pinned=True),
            _SHADE: st.column_config.TextColumn(width=24, pinned=True, help="The colour of its curve"),
        },
        key="compared-figures",
    )
    repeated = [row for row in groups if len(row.members) > 1]
    if repeated:
        st.markdown(
            "**Repeats** :small[:gray[mean and 95 % confidence interval by Student's t over n runs that differ in their "
            "seed only]]"
        )
        st.dataframe(
            [_repeats(row, name) for row, name in zip(repeated, labels(repeated).values(), strict=True)],
            hide_index=True,
            key="compared-repeats",
        )


def _table(store: RunStore, members: Sequence[Listed]) -> tuple[pd.DataFrame, Mapping[str, bool]]:
    """Columns of figures, and of each whether it is better when it is high."""
    better = {key: way for each in members for key, way in runs.facts(store, each.run.id).better.items()}
    columns: dict[str, list[object]] = {
        _SHADE: [""] * len(members),
        "Run": list(labels(rows(store, members, folded=False)).values()),
        "State": [state_of(each.run) for each in members],
    }
    high: dict[str, bool] = {}
    for name in metrics(members):
        for key, word in ((f"val_{name}", "Val. "), (name, "")):
            found = [each.spans.get(key) for each in members]
            if not any(found) or name == "learning_rate":
                continue
            upwards = better.get(name) == "max"
            title = word + (title_of(name).lower() if word else title_of(name))
            columns[title] = [span and span.last for span in found]
            columns[f"{title}, best"] = [span and best_of(span, high=upwards) for span in found]
            high |= {title: upwards, f"{title}, best": upwards}
    kept = runs.evaluations_of(store)
    tested = [_tested(kept.get(each.run.id)) for each in members]
    for name in dict.fromkeys(name for figures in tested for name in figures):
        title = f"Test {title_of(name).lower()}"
        columns[title] = [figures.get(name) for figures in tested]
        high[title] = better.get(name) == "max"
    return pd.DataFrame(columns), high


def _tested(kept: Mapping[str, Json] | None) -> Mapping[str, float]:
    """The figures on the test samples, as far as a run has some."""
    found = kept.get("metrics") if kept else None
    if not isinstance(found, dict):
        return {}
    return {name: value for name, value in found.items() if isinstance(value, float)}


def _marked(table: pd.DataFrame, high: Mapping[str, bool], shades: Sequence[str]) -> Any:
    """The table with each run's colour at its name, and the best value of each column marked."""
    style = table.style.format(dict.fromkeys(high, _written), na_rep="")
    for title, upwards in high.items():
        numbers = pd.to_numeric(table[title], errors="coerce")
        if numbers.nunique() > 1:
            best = numbers.max() if upwards else numbers.min()
            style = style.apply(
                lambda column, best=best: [_BEST if value == best else "" for value in column],
                subset=[title],
            )
    return style.apply(lambda _: [f"background-color: {shade}" for shade in shades], subset=[_SHADE])


def _written(value: object) -> str:
    return number(value) if isinstance(value, float) else ""


def _repeats(row: Row, name: str) -> dict[str, object]:
    """The mean of each figure after the last epoch, and how sure one is of it."""
    told: dict[str, object] = {"Runs": name, "n": len(row.members)}
    for metric in metrics(row.members):
        for key, word in ((f"val_{metric}", "Val. "), (metric, "")):
            values = [each.spans[key].last for each in row.members if key in each.spans]
            if values and metric != "learning_rate":
                title = word + (title_of(metric).lower() if word else title_of(metric))
                told[title] = _interval(values, len(row.members))
    return told


def _interval(values: Sequence[float], count: int) -> str:
    found = runs.interval(values)
    if found.high is None:
        return f"{number(found.mean)} (of one)"
    missing = f" (n = {len(values)})" if len(values) < count else ""
    return f"{number(found.mean)} ± {found.high - found.mean:.2g}{missing}"
