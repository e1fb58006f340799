"""Losses that want probabilities, and what goes with them."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from designer.graph import Component, Objective

Wants = Literal["softmax", "sigmoid"]

_WANTS: dict[str, Wants] = {
    "BinaryCrossentropy": "sigmoid",
    "BinaryFocalCrossentropy": "sigmoid",
    "CategoricalCrossentropy": "softmax",
    "CategoricalFocalCrossentropy": "softmax",
    "SparseCategoricalCrossentropy": "softmax",
}
_ACCURACY = {
    "BinaryCrossentropy": "BinaryAccuracy",
    "CategoricalCrossentropy": "CategoricalAccuracy",
    "SparseCategoricalCrossentropy": "SparseCategoricalAccuracy",
    "MeanSquaredError": "MeanAbsoluteError",
}


def wanted_activation(loss: Component) -> Wants | None:
    """The activation that a loss expects when it takes no logits; None when it does not care."""
    return _WANTS.get(loss.kind)


def takes_logits(loss: Component) -> bool:
    """Whether a loss applies the activation itself."""
    return loss.config.get("from_logits") is True


def with_logits(objective: Objective, logits: bool) -> Objective:
    """The objective whose loss takes logits, or does not."""
    assert objective.loss is not None
    config = {key: value for key, value in objective.loss.config.items() if key != "from_logits"}
    if logits:
        config["from_logits"] = True
    return replace(objective, loss=replace(objective.loss, config=config))


def with_loss(objective: Objective, kind: str) -> Objective:
    """The objective with another loss; accuracies that go with one loss become those of the other."""
    fitting = Component(_ACCURACY[kind])
    metrics = tuple(fitting if metric.kind in _ACCURACY.values() else metric for metric in objective.metrics)
    return replace(objective, loss=Component(kind), metrics=metrics)


def usual(activation: str) -> Objective | None:
    """What an output with this activation is usually trained for."""
    kinds = {
        "sigmoid": "BinaryCrossentropy",
        "softmax": "SparseCategoricalCrossentropy",
        "linear": "MeanSquaredError",
    }
    kind = kinds.get(activation)
    return None if kind is None else Objective(Component(kind), metrics=(Component(_ACCURACY[kind]),))
