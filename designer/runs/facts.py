"""What a run's design and plan are in a few words and numbers: what tables of runs say of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import cast

from designer.graph import (
    Component,
    Document,
    InvalidDocument,
    Json,
    better_when,
    effective,
    model_mark,
    monitored,
    plan_values,
)

from .reading import document_of
from .store import RunStore

_LOSS = "loss"


@dataclass(frozen=True, slots=True)
class Facts:
    """A run's design in short. `problem` says why it no longer opens; all else is empty then.

    `rate` is None where the optimizer's default holds, or where a `schedule` says it, in words. `metric` is the name of
    the first metric in the logs of Keras, without "val_"; `better` says of everything logged whether it is better when
    it is small or large. Runs of the same `structure` trained the same model. `settings` are the data and the plan.
    """

    layers: int = 0
    optimizer: str = ""
    rate: float | None = None
    schedule: str = ""
    seed: int | None = None
    metric: str = ""
    better: Mapping[str, str] = field(default_factory=dict)
    structure: str = ""
    settings: Mapping[str, Json] = field(default_factory=dict)
    problem: str = ""

    @property
    def is_better_high(self) -> bool:
        """Whether the metric is better when it is large."""
        return self.better.get(self.metric) == "max"


def facts(store: RunStore, id: str) -> Facts:
    """What a run's design says in short; UnknownRun when there is no such run."""
    return _facts(store, id)


@lru_cache(maxsize=4096)
def _facts(store: RunStore, id: str) -> Facts:
    try:
        return _of(document_of(store, id))
    except InvalidDocument as error:
        return Facts(problem=f"The design that this run trained no longer opens: {error}")


def _of(document: Document) -> Facts:
    built, plan = effective(document), document.training
    rate, schedule = _rate(plan.optimizer)
    logged = [name for name in monitored(document) if not name.startswith("val_")]
    return Facts(
        layers=sum(len(graph.nodes) for graph in (built.graph, *built.models.values())),
        optimizer=plan.optimizer.kind,
        rate=rate,
        schedule=schedule,
        seed=plan.seed,
        metric=next((name for name in logged if name != _LOSS and not name.endswith("_loss")), ""),
        better={name: better_when(document, name) or "min" for name in logged},
        structure=model_mark(document),
        settings=plan_values(document),
    )


def _rate(optimizer: Component) -> tuple[float | None, str]:
    found = optimizer.config.get("learning_rate")
    if isinstance(found, (int, float)):
        return float(found), ""
    if isinstance(found, Mapping):
        made_of = cast("Mapping[str, Json]", found)
        return None, str(made_of.get("class_name", "a schedule"))
    return None, ""
