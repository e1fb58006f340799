"""Which charts a run has, and which curves are in each: of losses and metrics, of the plan, of the machine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from designer.graph import Document, snake_case
from designer.runs import SYSTEM_PREFIX, Series, series_of

from .words import title_of

_ROLES: dict[str, str] = {"batch": "batches", "train": "training", "validation": "validation"}
_MACHINE: dict[str, tuple[str, Literal["", "count", "percent", "bytes"]]] = {
    "system/rate": ("Samples a second", "count"),
    "system/cpu": ("Processor, of one core", "percent"),
    "system/memory": ("Memory", "bytes"),
    "system/gpu": ("GPU", "percent"),
    "system/gpu_memory": ("GPU memory", "bytes"),
}
_LEARNING_RATE = "learning_rate"


@dataclass(frozen=True, slots=True)
class Line:
    """A curve: where it is in the store, and what it is called. By batch, or by epoch of training or validation."""

    key: str
    name: str
    role: Literal["batch", "train", "validation"]


@dataclass(frozen=True, slots=True)
class Panel:
    """A chart; minor ones tell of the machine and are smaller."""

    id: str
    title: str
    unit: Literal["", "count", "percent", "bytes"]
    minor: bool
    lines: tuple[Line, ...]


def panels(document: Document, keys: Iterable[str]) -> tuple[Panel, ...]:
    """The charts of the series with these keys: the loss first, then by output and metric, the machine last."""
    found = tuple(keys)
    outputs = [output.name for output in document.graph.outputs]
    named = outputs if len(outputs) > 1 else []
    learned = [series_of(key, named) for key in found if not key.startswith(SYSTEM_PREFIX)]
    learned.sort(key=lambda s: (s.metric == _LEARNING_RATE, s.output, s.metric != "loss", s.metric))
    return (*_learned(document, learned), *_machine(found))


def _learned(document: Document, series: list[Series]) -> Iterator[Panel]:
    for kind in dict.fromkeys((one.output, one.metric) for one in series):
        lines = [_line(one) for one in series if (one.output, one.metric) == kind]
        lines.sort(key=lambda line: list(_ROLES).index(line.role))
        output, metric = kind
        minor = metric == _LEARNING_RATE
        yield Panel(f"{output}/{metric}", name_of(document, output, metric), "", minor, tuple(lines))


def _line(one: Series) -> Line:
    role: Literal["batch", "train", "validation"] = "batch" if one.by == "batch" else one.part
    return Line(one.key, _ROLES[role], role)


def _machine(keys: tuple[str, ...]) -> Iterator[Panel]:
    for key, (title, unit) in _MACHINE.items():
        if key in keys:
            yield Panel(key, title, unit, True, (Line(key, title.lower(), "batch"),))


def name_of(document: Document, output: str, metric: str) -> str:
    """A metric's name for people: its class where the plan has it, with its output."""
    kinds = {snake_case(m.kind): m.kind for o in document.training.objectives.values() for m in o.metrics}
    name = kinds.get(metric, title_of(metric))
    if output:
        return f"{title_of(output)}: {name}"
    return "Loss, weighted sum" if metric == "loss" and len(document.graph.outputs) > 1 else name
