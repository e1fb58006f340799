"""The training plan on a model: optimizer, losses, weights and metrics, by Keras's own compile."""

from __future__ import annotations

from typing import Any

import keras

from designer.graph import Component, Document, Objective, effective

from .allowed import Family, find_class
from .values import arguments


class PlanFailed(ValueError):
    """A part of the training plan cannot be made; the message says which and why."""


def make_component(family: Family, component: Component) -> Any:
    """An optimizer, loss or metric; PlanFailed when its name or its configuration is wrong."""
    try:
        return find_class(family, component.kind)(**arguments(component.config))
    except Exception as error:
        raise PlanFailed(f"The {family} {component.kind} cannot be made: {error}") from error


def compile_model(model: keras.Model, document: Document) -> keras.Model:
    """The same model, compiled by the document's training plan; PlanFailed when the plan does not fit."""
    names = [output.name for output in effective(document).graph.outputs]
    objectives = {name: document.training.objectives.get(name, Objective()) for name in names}
    if all(objective.loss is None for objective in objectives.values()):
        raise PlanFailed("No output has a loss, so there is nothing to learn. Choose a loss for one output.")
    losses = {name: _loss(objective) for name, objective in objectives.items()}
    metrics = {name: _metrics(objective) for name, objective in objectives.items()}
    optimizer = make_component("optimizer", document.training.optimizer)
    if len(names) == 1:
        model.compile(optimizer, loss=losses[names[0]], metrics=metrics[names[0]])
        return model
    weights = {name: objective.weight for name, objective in objectives.items()}
    model.compile(optimizer, loss=losses, loss_weights=weights, metrics=metrics)
    return model


def _loss(objective: Objective) -> Any:
    return None if objective.loss is None else make_component("loss", objective.loss)


def _metrics(objective: Objective) -> list[Any]:
    return [make_component("metric", metric) for metric in objective.metrics]
