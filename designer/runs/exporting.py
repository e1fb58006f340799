"""The history of runs as one tidy table: a line for each value, for spreadsheets and data frames."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from designer.graph import InvalidDocument

from .curves import SYSTEM_PREFIX, series_of
from .model import Run
from .reading import document_of, run
from .store import RunStore, reading

#: How finely a history is told: a value for each epoch, or those of batches and of the machine as well.
Detail = Literal["epochs", "batches"]

COLUMNS = (
    "run", "name", "design", "repeats", "seed", "metric", "output", "part", "by", "step", "seconds", "value",
    "lowest", "highest", "measurements",
)  # fmt: skip
_POINTS = """
select metric, step, t, v, lo, hi, n from points
where run = ? and (? or not (metric like 'batch/%' or metric like 'system/%')) order by metric, step
"""


def history_csv(store: RunStore, ids: Iterable[str], detail: Detail = "epochs") -> Iterator[str]:
    """The lines of a CSV file with the histories of some runs, its head first; UnknownRun when there is no such run.

    `seconds` count from when the run was put into the queue. Of batches that became one point, `value` is the last,
    and `lowest` and `highest` are of all `measurements`.
    """
    found = [run(store, id) for id in ids]
    yield _line(COLUMNS)
    for each in found:
        yield from _of_run(store, each, detail)


def _of_run(store: RunStore, found: Run, detail: Detail) -> Iterator[str]:
    outputs, seed = _outputs_and_seed(store, found.id)
    told = (found.id, found.name, found.title, found.repeats, seed)
    with reading(store) as connection:
        for key, step, t, *values in connection.execute(_POINTS, (found.id, detail == "batches")):
            yield _line((*told, *_series(key, outputs), step, round(t - found.created, 3), *values))


def _series(key: str, outputs: Sequence[str]) -> tuple[str, str, str, str]:
    """Metric, output, part of the data and pace of a series."""
    if key.startswith(SYSTEM_PREFIX):
        return key, "", "", "batch"
    found = series_of(key, outputs)
    return found.metric, found.output, found.part, found.by


def _outputs_and_seed(store: RunStore, id: str) -> tuple[list[str], int | str]:
    """The names of a model's outputs where there are several; nothing of a design that no longer opens."""
    try:
        document = document_of(store, id)
    except InvalidDocument:
        return [], ""
    outputs = [output.name for output in document.graph.outputs]
    return (outputs if len(outputs) > 1 else []), document.training.seed


def _line(values: Iterable[object]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerow(values)
    return text.getvalue()
