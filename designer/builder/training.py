"""The training plan on a model: optimizer, losses, weights and metrics, by Keras's own compile."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Mapping
from typing import Any

import keras

from designer.graph import Component, Document, Objective, Plan, effective

from .allowed import Family, find_class
from .running import find_custom, within
from .values import arguments


class PlanFailed(ValueError):
    """A part of the training plan cannot be made; the message says which and why."""


def make_component(family: Family, component: Component, functions: Mapping[str, str] | None = None) -> Any:
    """An optimizer, loss, metric or callback, of Keras or, but for callbacks, of the design's own `functions`.

    PlanFailed when its name or its configuration is wrong.
    """
    known = functions or {}
    name = component.custom
    try:
        given = arguments(component.config, {"custom": lambda held: find_custom(known, held)})
        if name is None:
            return find_class(family, component.kind)(**given)
        with within(name):
            return _guarded(name, find_custom(known, name), given)
    except Exception as error:
        raise PlanFailed(f"The {family} {name or component.kind} cannot be made: {error}") from error


def _guarded(name: str, found: Any, given: Mapping[str, Any]) -> Any:
    """A loss or metric of the design's own, with limits on the time of its calls."""
    if inspect.isfunction(found):
        return _limited(name, functools.partial(found, **given), found)
    made = found(**given)
    for method in ("call", "update_state", "result"):
        if hasattr(made, method):
            own = getattr(made, method)
            setattr(made, method, _limited(name, own, own))
    return made


def _limited(name: str, function: Callable[..., Any], like: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(like)
    def limited(*given: Any, **named: Any) -> Any:
        with within(name):
            return function(*given, **named)

    return limited


def compile_model(model: keras.Model, document: Document) -> keras.Model:
    """The same model, compiled by the document's training plan; PlanFailed when the plan does not fit."""
    names = [output.name for output in effective(document).graph.outputs]
    objectives = {name: document.training.objectives.get(name, Objective()) for name in names}
    if all(objective.loss is None for objective in objectives.values()):
        raise PlanFailed("No output has a loss, so there is nothing to learn. Choose a loss for one output.")
    own = document.functions
    losses = {name: _loss(objective, own) for name, objective in objectives.items()}
    metrics = {name: _metrics(objective, own) for name, objective in objectives.items()}
    optimizer = make_component("optimizer", document.training.optimizer, own)
    how = _execution(document.training)
    if len(names) == 1:
        model.compile(optimizer, loss=losses[names[0]], metrics=metrics[names[0]], **how)
        return model
    weights = {name: objective.weight for name, objective in objectives.items()}
    model.compile(optimizer, loss=losses, loss_weights=weights, metrics=metrics, **how)
    return model


def _execution(plan: Plan) -> dict[str, Any]:
    """How batches are computed, in the words of Keras's compile."""
    return {"jit_compile": plan.jit_compile, "steps_per_execution": plan.steps_per_execution}


def _loss(objective: Objective, own: Mapping[str, str]) -> Any:
    return None if objective.loss is None else make_component("loss", objective.loss, own)


def _metrics(objective: Objective, own: Mapping[str, str]) -> list[Any]:
    return [make_component("metric", metric, own) for metric in objective.metrics]
