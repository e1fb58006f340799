"""What each output says of a sample, for a table: classes with probabilities, numbers, distances, shares of a mask."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, Union

import numpy as np

from designer.data import Column
from designer.evaluation import distance_threshold, is_distance
from designer.graph import Component, Document, Objective, effective

from .asked import dataset_of
from .predicting import Answered

Cell = Union[str, float, int, None]
Meaning = Literal["classes", "binary", "distance", "numbers", "mask", "class mask", "array"]

_TOP = 3
_MOST_CELLS = 64


@dataclass(frozen=True, slots=True)
class Output:
    """An output: what its values mean, the names of its classes, its loss, and the distance that parts pairs."""

    name: str
    meaning: Meaning
    classes: tuple[str, ...] = ()
    loss: Component | None = None
    limit: float = 0.5
    column: Column | None = None


def outputs_of(document: Document, answered: Answered) -> tuple[Output, ...]:
    """What the outputs mean: told by the columns they learned, or by their losses and shapes once those are gone."""
    document = effective(document)
    found = dataset_of(document)
    targets = document.data.targets if document.data else {}
    result = []
    for name, values in answered.outputs.items():
        column = found.column(targets.get(name, "")) if found else None
        objective = document.training.objectives.get(name, Objective())
        result.append(_output(name, column, objective, values))
    return tuple(result)


def _output(name: str, column: Column | None, objective: Objective, values: np.ndarray) -> Output:
    loss, limit = objective.loss, distance_threshold(objective)
    size = values.shape[-1] if values.ndim > 1 else 1
    names = _class_names(column, size)
    if is_distance(objective):
        meaning: Meaning = "distance"
    elif values.ndim == 4:
        meaning = "mask" if size == 1 else "class mask"
        meaning = meaning if column is None or column.kind == "mask" else "array"
    elif values.ndim > 2 or values.dtype == object:
        meaning = "array"
    elif column is not None:
        meaning = "classes" if column.kind == "class" and size > 1 else "numbers"
        meaning = "binary" if column.kind in ("binary", "class") and size == 1 else meaning
    else:
        meaning = _by_loss(loss, size)
    return Output(name, meaning, names, loss, limit, column)


def _by_loss(loss: Component | None, size: int) -> Meaning:
    kind = loss.kind if loss else ""
    if "Categorical" in kind and size > 1:
        return "classes"
    return "binary" if kind.startswith("Binary") and size == 1 else "numbers"


def _class_names(column: Column | None, size: int) -> tuple[str, ...]:
    known = column.classes if column else ()
    return (*known, *(f"class {place}" for place in range(len(known), max(size, 2))))


def probabilities(values: np.ndarray, loss: Component | None) -> np.ndarray:
    """What a model gave as probabilities: logits, where the loss takes them, are put through their function."""
    values = np.asarray(values, np.float32)
    if loss is None or not loss.config.get("from_logits"):
        return values
    if values.shape[-1] == 1 or "Binary" in loss.kind:
        return np.asarray(1 / (1 + np.exp(-values)))
    raised = np.exp(values - values.max(axis=-1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True))


def table(document: Document, answered: Answered, *, every_class: bool = False) -> list[dict[str, Cell]]:
    """A row for every sample, with what the outputs say, and a column of problems where there are some.

    The likeliest three classes are named; `every_class` adds the probability of each.
    """
    outputs = outputs_of(document, answered)
    columns = {output.name: _cells(output, answered.outputs[output.name], every_class) for output in outputs}
    rows: list[dict[str, Cell]] = []
    names = [f"{name}: " if len(outputs) > 1 else "" for name in columns]
    for place, (label, row) in enumerate(zip(answered.labels, answered.rows, strict=True)):
        cells: dict[str, Cell] = {"sample": label, **_texts(answered, row)}
        for prefix, found in zip(names, columns.values(), strict=True):
            empty = dict.fromkeys(found[0]) if found else {}
            cells |= {prefix + key: value for key, value in (empty if row is None else found[row]).items()}
        if answered.problems:
            cells["problem"] = answered.problems.get(place, "")
        rows.append(cells)
    return rows


def _texts(answered: Answered, row: int | None) -> dict[str, Cell]:
    """What the model read of a sample, where that is a text."""
    texts = {name: values for name, values in answered.inputs.items() if values.dtype.kind == "S"}
    return {
        name: None if row is None else bytes(values[row].reshape(-1)[0]).decode("utf-8", "replace")
        for name, values in texts.items()
    }


def _cells(output: Output, values: np.ndarray, every_class: bool) -> list[dict[str, Cell]]:
    return [
        {key: _finite(cell) for key, cell in _row(output, value, every_class)}
        for value in (
            values
            if output.meaning in ("array", "numbers", "distance")
            else probabilities(values, output.loss)
        )
    ]


def _finite(cell: Cell) -> Cell:
    return None if isinstance(cell, float) and not np.isfinite(cell) else cell


def _row(output: Output, values: np.ndarray, every_class: bool) -> Iterator[tuple[str, Cell]]:
    """The cells of one sample."""
    match output.meaning:
        case "classes":
            yield from _ranked(output.classes, values, every_class)
        case "binary":
            chance = float(values.reshape(-1)[0])
            says = output.classes[int(chance >= 0.5)] if np.isfinite(chance) else ""
            yield "says", says
            yield "probability", max(chance, 1 - chance)
            if every_class:
                yield f"probability of {output.classes[1]}", chance
        case "distance":
            distance = float(values.reshape(-1)[0])
            yield "says", ("same" if distance < output.limit else "different")
            yield "distance", distance
        case "mask":
            yield f"share of {output.classes[1]}", float((values >= 0.5).mean())
        case "class mask":
            said = values.argmax(axis=-1)
            for place in range(values.shape[-1]):
                yield f"share of {output.classes[place]}", float((said == place).mean())
        case _:
            yield from _plain(output.name, values)


def _ranked(names: Sequence[str], values: np.ndarray, every_class: bool) -> Iterator[tuple[str, Cell]]:
    order = np.argsort(-values)[:_TOP]
    for rank, place in enumerate(order):
        title = ("says", "second", "third")[rank]
        yield title, names[place]
        yield ("probability" if rank == 0 else f"{title} probability"), float(values[place])
    if every_class:
        for place, name in enumerate(names[: len(values)]):
            yield f"probability of {name}", float(values[place])


def _plain(name: str, values: np.ndarray) -> Iterator[tuple[str, Cell]]:
    flat = values.reshape(-1)
    if len(flat) == 1:
        yield "value", float(flat[0])
    elif len(flat) <= _MOST_CELLS:
        for place, value in enumerate(flat):
            yield f"value {place}", float(value)
    else:
        yield "shape", " × ".join(map(str, values.shape))
