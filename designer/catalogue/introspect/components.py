"""Optimizers, losses, metrics and the small things that layers are made with, read off Keras's classes."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import keras

from designer.catalogue.callbacks import callback_left_out
from designer.catalogue.model import Entry, Family

from . import docstrings, parameters
from .overrides import overrides

#: Each family of classes: where Keras has them and what they descend from.
FAMILIES: dict[Family, tuple[ModuleType, type]] = {
    "optimizer": (keras.optimizers, keras.optimizers.Optimizer),
    "schedule": (keras.optimizers.schedules, keras.optimizers.schedules.LearningRateSchedule),
    "loss": (keras.losses, keras.losses.Loss),
    "metric": (keras.metrics, keras.metrics.Metric),
    "callback": (keras.callbacks, keras.callbacks.Callback),
    "initializer": (keras.initializers, keras.initializers.Initializer),
    "regularizer": (keras.regularizers, keras.regularizers.Regularizer),
    "constraint": (keras.constraints, keras.constraints.Constraint),
}
_TITLES: dict[str, str] = {
    "accuracy_metrics": "Accuracy",
    "confusion_metrics": "True and false positives",
    "f_score_metrics": "F-score",
    "hinge_metrics": "Hinge",
    "iou_metrics": "Segmentation",
    "probabilistic_metrics": "Probabilistic",
    "reduction_metrics": "Reduction",
    "regression_metrics": "Regression",
    "correlation_metrics": "Regression",
}


def entries(family: Family) -> Iterator[Entry]:
    """The entries of a family of classes."""
    module, root = FAMILIES[family]
    for name, aliases, found in public(module, lambda x: inspect.isclass(x) and issubclass(x, root)):
        if found is not root and not _is_left_out(family, name, found):
            category = _category(name) if family in ("loss", "metric") else ""
            yield overrides().entry(read(family, name, found, category, aliases))


def _is_left_out(family: Family, name: str, found: type) -> bool:
    of_callback = family == "callback" and callback_left_out(name, inspect.signature(found).parameters)
    return bool(of_callback) or overrides().omits(family, name)


def activations() -> Iterator[Entry]:
    """The activation functions."""
    for name, aliases, found in public(keras.activations, inspect.isfunction):
        if not overrides().omits("activation", name):
            text = docstrings.read(found.__doc__)
            arguments = parameters.named(inspect.signature(found))[1:]
            read = parameters.read("activation", name, arguments, text.arguments)
            yield Entry(name, "activation", "", text.summary, text.text, read, aliases=aliases)


def read(family: Family, name: str, found: type, category: str, aliases: tuple[str, ...] = ()) -> Entry:
    """The entry of one class."""
    text = docstrings.read(found.__doc__)
    arguments = parameters.named(inspect.signature(found), without=("name",))
    known = parameters.read(family, name, arguments, text.arguments, lambda values: found(**values))
    return Entry(name, family, category, text.summary, text.text, known, outputs=0, aliases=aliases)


def public(module: ModuleType, wanted: Callable[[Any], bool]) -> Iterator[tuple[str, tuple[str, ...], Any]]:
    """The public things of a module: name, other names, thing. Its own name comes first if it is public."""
    names: dict[int, list[str]] = {}
    for name in dir(module):
        if not name.startswith("_") and wanted(getattr(module, name)):
            names.setdefault(id(getattr(module, name)), []).append(name)
    for same in names.values():
        found = getattr(module, same[0])
        own = found.__name__ if found.__name__ in same else same[0]
        yield own, tuple(name for name in same if name != own), found


def _category(name: str) -> str:
    """What a metric's module says it is about; a loss is about what the metric of its name is."""
    metric = getattr(keras.metrics, name, None)
    module = metric.__module__.rpartition(".")[2] if metric else ""
    return _TITLES.get(module, "Other")
