"""What Keras logs of a training by epoch, under which names: for callbacks that look at one of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from .bypass import effective
from .model import Component, Document, Objective
from .topology import snake_case

#: Metrics that Keras calls otherwise than by their class.
_NAMED = {"LogCoshError": "logcosh"}
#: Metrics that Keras gives no name of their own, so that it counts them over the whole model.
_COUNTED = re.compile(r"IoU$|^AUC$|^Precision|^Recall|At|^(True|False)(Positives|Negatives)$|^custom:")
_FALLING = re.compile(r"Error|crossentropy|Crossentropy|Hinge|Divergence|Poisson|False|Loss|^LogCosh")
_PLAIN = ("loss", "val_loss")

Direction = Literal["min", "max"]


def monitored(document: Document) -> tuple[str, ...]:
    """The names of what is logged each epoch, validation first: "val_loss", "val_digit_loss", "loss", …"""
    names = [name for name, _ in _logged(document)]
    return (*(f"val_{name}" for name in names), *names)


def better_when(document: Document, monitor: str) -> Direction | None:
    """Whether what is logged under a name is better when it is small or large; None when it is not logged."""
    return dict(_logged(document)).get(monitor.removeprefix("val_"))


def settled(document: Document, callback: Component) -> Component:
    """The callback with a mode where it needs one: Keras cannot tell it of every name that it logs itself."""
    monitor, mode = callback.config.get("monitor"), callback.config.get("mode", "auto")
    if not isinstance(monitor, str) or monitor in _PLAIN or mode != "auto":
        return callback
    better = better_when(document, monitor)
    return replace(callback, config={**callback.config, "mode": better}) if better else callback


def _logged(document: Document) -> Iterator[tuple[str, Direction]]:
    objectives = _objectives(document)
    several = len(objectives) > 1
    yield "loss", "min"
    if sum(objective.loss is not None for objective in objectives.values()) > 1:
        for output, objective in objectives.items():
            if objective.loss is not None:
                yield f"{output}_loss", "min"
    counts: Counter[str] = Counter()
    for output, objective in objectives.items():
        for metric in objective.metrics:
            name = _name(metric, counts)
            yield (f"{output}_{name}" if several else name), _direction(metric)


def _objectives(document: Document) -> dict[str, Objective]:
    outputs = effective(document).graph.outputs
    return {output.name: document.training.objectives.get(output.name, Objective()) for output in outputs}


def _name(metric: Component, counts: Counter[str]) -> str:
    given = metric.config.get("name")
    if isinstance(given, str):
        return given
    name = metric.custom or _NAMED.get(metric.kind) or snake_case(metric.kind)
    if not _COUNTED.search(metric.kind) or metric.custom is not None:
        return name
    counts[name] += 1
    return name if counts[name] == 1 else f"{name}_{counts[name] - 1}"


def _direction(metric: Component) -> Direction:
    return "min" if _FALLING.search(metric.custom or metric.kind) else "max"
