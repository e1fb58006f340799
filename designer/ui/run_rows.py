"""Runs as rows of a table: a run each, or the repeats of a design folded into one with their means."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from statistics import fmean

import pandas as pd

from designer import runs
from designer.catalogue import find
from designer.data import UnknownDataset, dataset
from designer.runs import Facts, Listed, Run, RunStore, Span

from .live import state_word
from .services import catalogue_in_time
from .words import title_of

#: Columns with a measured value: which series, and what of it.
MEASURED: Mapping[str, tuple[str, str]] = {
    "Val. loss": ("val_loss", "last"),
    "Best val. loss": ("val_loss", "best"),
    "Val. metric": ("val_metric", "last"),
    "Best val. metric": ("val_metric", "best"),
    "Loss": ("loss", "last"),
    "Best loss": ("loss", "best"),
    "Train metric": ("metric", "last"),
    "Best train metric": ("metric", "best"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One run, or runs that differ in their seed only; the facts are those of the first."""

    members: tuple[Listed, ...]
    facts: Facts

    @property
    def first(self) -> Run:
        """The run that stands for all."""
        return self.members[0].run

    @property
    def ids(self) -> tuple[str, ...]:
        """All runs of the row."""
        return tuple(each.run.id for each in self.members)


def rows(store: RunStore, found: Sequence[Listed], *, folded: bool) -> tuple[Row, ...]:
    """The rows of some runs, in their order."""
    groups: dict[str, list[Listed]] = {}
    for each in found:
        groups.setdefault((each.run.repeats if folded else "") or each.run.id, []).append(each)
    return tuple(Row(tuple(group), runs.facts(store, group[0].run.id)) for group in groups.values())


def table(found: Sequence[Row]) -> pd.DataFrame:
    """The rows as columns that sort by what they mean."""
    columns: dict[str, Callable[[Row], object]] = {
        "Name": name_of,
        "State": _state,
        **{title: _measured(*what) for title, what in MEASURED.items()},
        "Metric": lambda row: title_of(row.facts.metric),
        "Data": lambda row: data_of(row.first.dataset),
        "Parameters": lambda row: row.first.parameters or None,
        "Layers": lambda row: row.facts.layers or None,
        "Optimizer": lambda row: row.facts.optimizer,
        "Learning rate": lambda row: rate_of(row.facts),
        "Schedule": lambda row: row.facts.schedule,
        "Batch size": lambda row: row.first.batch_size,
        "Epoch": lambda row: _mean(min(run.epoch, run.epochs) for run in _runs(row)),
        "Epochs": lambda row: row.first.epochs,
        "Trained for": _trained,
        "Began": lambda row: datetime.fromtimestamp(row.first.created),
        "Tags": lambda row: list(row.first.tags),
        "Seed": _seeds,
        "Design": lambda row: row.first.title,
        "Note": lambda row: row.first.note,
        "Run": lambda row: row.first.id,
    }
    return pd.DataFrame({title: [value(row) for row in found] for title, value in columns.items()})


def name_of(row: Row) -> str:
    """A row's name: people's own where it is that of all, or its design's title; with how many runs it stands for."""
    names = {run_name(run) for run in _runs(row)}
    name = names.pop() if len(names) == 1 else row.first.title
    return f"{name} × {len(row.members)}" if len(row.members) > 1 else name


def run_name(run: Run) -> str:
    """A run's own name, or its design's title."""
    return run.name or run.title


def state_of(run: Run) -> str:
    """A run's state in a word, and whether it is in the archive."""
    return f"{state_word(run)}, archived" if run.is_archived else state_word(run)


@lru_cache(maxsize=256)
def data_of(id: str) -> str:
    """A dataset's title; its id where it is gone."""
    try:
        return dataset(id).title
    except UnknownDataset:
        return f"{id} (gone)"


def rate_of(facts: Facts) -> float | None:
    """The learning rate of a plan, also where it is the optimizer's default; None for a schedule, or unknown."""
    known = catalogue_in_time()
    if facts.rate is not None or facts.schedule or known is None or not facts.optimizer:
        return facts.rate
    entry = find(known, "optimizer", facts.optimizer)
    parameter = entry.parameter("learning_rate") if entry else None
    return parameter.default if parameter and isinstance(parameter.default, float) else None


def best_of(span: Span, *, high: bool) -> float:
    """The best value of a series: the highest, or the lowest."""
    return span.high if high else span.low


def _measured(series: str, what: str) -> Callable[[Row], object]:
    is_metric = series.endswith("metric")

    def value(row: Row) -> float | None:
        key = series.replace("metric", row.facts.metric) if row.facts.metric or not is_metric else ""
        spans = [each.spans[key] for each in row.members if key in each.spans]
        high = is_metric and row.facts.is_better_high
        return _mean(span.last if what == "last" else best_of(span, high=high) for span in spans)

    return value


def _mean(values: object) -> float | None:
    found = list(values)  # type: ignore[call-overload]
    return fmean(found) if found else None


def _runs(row: Row) -> list[Run]:
    return [each.run for each in row.members]


def _state(row: Row) -> str:
    states = [state_of(run) for run in _runs(row)]
    if len(states) == 1:
        return states[0]
    return ", ".join(f"{states.count(state)} {state.lower()}" for state in dict.fromkeys(states))


def _trained(row: Row) -> timedelta | None:
    seconds = _mean(run.seconds_trained for run in _runs(row) if run.seconds_trained)
    return None if seconds is None else timedelta(seconds=round(seconds))


def _seeds(row: Row) -> str:
    """The seed of a run; the first and the last of repeats, which count upwards."""
    if row.facts.seed is None:
        return ""
    return f"{row.facts.seed}" if len(row.members) == 1 else f"{len(row.members)} seeds"
