"""Predictions on fixed samples, as pictures and in words: what went in, what is true, what the model says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import streamlit as st

from designer.data import PALETTE, Column, Dataset, dataset, image
from designer.evaluation import distance_threshold, is_distance
from designer.graph import Document
from designer.prediction import probabilities

from .figures import Figure, Tone, legend, rows, strip
from .palette import SERIES
from .samples import said, text_of
from .words import number, plain, title_of

_TOP = 3
_GAP = ((0, 0), (1, 0), (0, 0))
"""A line between pictures that stand side by side."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Samples with their targets (None where unknown) and what the model gave, by input and output name."""

    inputs: Mapping[str, np.ndarray]
    targets: Mapping[str, np.ndarray] | None
    outputs: Mapping[str, np.ndarray]


def predictions(document: Document, shown: Shown, *, key: str) -> None:
    """Every output's predictions in the form that suits what it learns."""
    assert document.data is not None
    found = dataset(document.data.dataset)
    for name in shown.outputs:
        if len(shown.outputs) > 1:
            st.markdown(f"**{plain(title_of(name))}**")
        column = found.column(document.data.targets.get(name, ""))
        if column is None:
            st.markdown(":small[:gray[Nothing to compare with: this output learns no column.]]")
        else:
            _output(document, found, shown, column, name=name, key=key)


def _output(document: Document, found: Dataset, shown: Shown, column: Column, *, name: str, key: str) -> None:
    values = np.asarray(shown.outputs[name], dtype=np.float32)
    objective = document.training.objectives.get(name)
    loss = objective.loss if objective else None
    truth = shown.targets.get(name) if shown.targets is not None else None
    if column.kind == "mask":
        _masks(document, found, shown, column, truth, probabilities(values, loss))
    elif column.kind == "number":
        _scatter(column, truth, values, f"scatter-{key}-{name}")
    elif objective is not None and is_distance(objective):
        _verdicts(document, found, shown, name, truth, values)
    else:
        _classes(document, found, shown, column, truth, probabilities(values, loss))


def pictures(
    document: Document, found: Dataset, inputs: Mapping[str, np.ndarray], i: int
) -> np.ndarray | None:
    """What the model sees of a sample, side by side; None when there is nothing to see."""
    assert document.data is not None
    seen = []
    for name, values in inputs.items():
        column = found.column(document.data.inputs.get(name, ""))
        if column is not None and column.is_visible:
            seen.append(image(values[i], column))
    if not seen:
        return None
    tallest = max(picture.shape[0] for picture in seen)
    tall = [_as_tall(picture, tallest) for picture in seen]
    return np.concatenate([tall[0], *(np.pad(p, _GAP, constant_values=128) for p in tall[1:])], axis=1)


def has_text(document: Document, found: Dataset, inputs: Mapping[str, np.ndarray]) -> bool:
    """Whether the model reads texts."""
    return bool(texts(document, found, inputs, 0))


def texts(document: Document, found: Dataset, inputs: Mapping[str, np.ndarray], i: int) -> list[str]:
    """What the model reads of a sample, as quotations."""
    assert document.data is not None
    columns = {name: found.column(document.data.inputs.get(name, "")) for name in inputs}
    return [f"“{text_of(inputs[name][i])}”" for name, column in columns.items() if column and column.is_text]


def _as_tall(picture: np.ndarray, height: int) -> np.ndarray:
    times = max(height // picture.shape[0], 1)
    larger = picture.repeat(times, axis=0).repeat(times, axis=1)
    above = (height - larger.shape[0]) // 2
    return np.pad(larger, ((above, height - larger.shape[0] - above), (0, 0), (0, 0)), constant_values=128)


def _width(figures: list[Figure], usual: int) -> int:
    return 2 * usual if len(figures) == 1 else usual


def _masks(
    document: Document,
    found: Dataset,
    shown: Shown,
    column: Column,
    truth: np.ndarray | None,
    given: np.ndarray,
) -> None:
    predicted = given if column.is_class_mask else (given >= 0.5).astype(np.float32)
    lines = [("Image", [Figure(pictures(document, found, shown.inputs, i)) for i in range(len(given))])]
    if truth is not None:
        lines.append(("True mask", [Figure(image(mask, column)) for mask in truth]))
    lines.append(("Predicted mask", [Figure(image(mask, column)) for mask in predicted]))
    rows(lines)
    if column.is_class_mask:
        legend([(name, f"rgb{PALETTE[place % len(PALETTE)]}") for place, name in enumerate(column.classes)])


def _classes(
    document: Document,
    found: Dataset,
    shown: Shown,
    column: Column,
    truth: np.ndarray | None,
    given: np.ndarray,
) -> None:
    figures = []
    for i, values in enumerate(given.reshape(len(given), -1)):
        words, best = _top(column, values)
        true = None if truth is None else int(np.asarray(truth[i]).reshape(-1)[0])
        lines = words if true is None else [*words, f"true: {said(column, true)}"]
        lines = [*texts(document, found, shown.inputs, i), *lines]
        tone: Tone = "" if true is None else "good" if best == true else "bad"
        figures.append(Figure(pictures(document, found, shown.inputs, i), "\n".join(lines), tone))
    strip(figures, width=_width(figures, 260 if has_text(document, found, shown.inputs) else 130))


def _top(column: Column, values: np.ndarray) -> tuple[list[str], int]:
    if column.kind == "binary":
        chance = float(values[0])
        best = int(chance >= 0.5)
        return [f"{said(column, best)}: {chance if best else 1 - chance:.0%}"], best
    order = np.argsort(values)[::-1][:_TOP]
    return [f"{said(column, place)}: {values[place]:.0%}" for place in order], int(order[0])


def _verdicts(
    document: Document, found: Dataset, shown: Shown, name: str, truth: np.ndarray | None, given: np.ndarray
) -> None:
    limit = distance_threshold(document.training.objectives[name])
    figures = []
    for i, distance in enumerate(given.reshape(-1)):
        similar = bool(distance < limit)
        words = [f"distance {number(float(distance))}", "says: same" if similar else "says: different"]
        right = None if truth is None else bool(np.asarray(truth[i]).reshape(-1)[0] >= 0.5) == similar
        words += [] if right is None else [f"true: {'same' if similar == right else 'different'}"]
        tone: Tone = "" if right is None else "good" if right else "bad"
        figures.append(Figure(pictures(document, found, shown.inputs, i), "\n".join(words), tone))
    strip(figures, width=_width(figures, 150))


def _scatter(column: Column, truth: np.ndarray | None, given: np.ndarray, key: str) -> None:
    if truth is None or len(given) == 1:
        said_true = "" if truth is None else f", true: **{number(float(truth.reshape(-1)[0]))}**"
        st.markdown(f"{plain(column.title)}: **{number(float(given.reshape(-1)[0]))}**{said_true}")
        return
    pairs = [[float(x), float(y)] for x, y in zip(truth.reshape(-1), given.reshape(-1), strict=True)]
    st.echarts_chart(
        _scatter_option(column, pairs), height=300, width=420, key=key, alt="Predicted against true"
    )


def _scatter_option(column: Column, pairs: list[list[float]]) -> dict[str, object]:
    every = [value for pair in pairs for value in pair] or [0.0, 1.0]
    ends = [min(every), max(every)]
    axis = {"type": "value", "scale": True, "nameLocation": "middle", "nameGap": 28}
    return {
        "animation": False,
        "grid": {"left": 60, "right": 16, "top": 12, "bottom": 44},
        "tooltip": {"trigger": "item"},
        "xAxis": {**axis, "name": f"True: {column.title}"},
        "yAxis": {**axis, "name": "Predicted", "nameGap": 42},
        "series": [
            {"type": "scatter", "data": pairs, "symbolSize": 7, "color": SERIES[0]},
            {
                "type": "line",
                "data": [[end, end] for end in ends],
                "showSymbol": False,
                "silent": True,
                "color": "#94a3b8",
                "lineStyle": {"type": "dashed", "width": 1},
            },
        ],
    }
