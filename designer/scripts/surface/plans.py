"""The training plan in a script: what `compile` and `fit` were given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from designer.graph import Component, Document, Objective, Plan
from designer.scripts.values import Event, Session, Unknown, Value

from .components import component
from .fitted import with_callbacks, with_class_weights
from .own_code import OwnCode

_COMPILE = ("optimizer", "loss", "loss_weights", "metrics", "weighted_metrics")
_FIT = ("x", "y", "batch_size", "epochs", "verbose", "callbacks", "validation_split", "validation_data")
_GENERATOR = ("generator", "steps_per_epoch", "epochs")
_ACCURACY = ("accuracy", "acc")
#: What is no matter of a plan, or is chosen on the Data page.
_ELSEWHERE = {"sample_weight": "weights of samples"}


@dataclass(frozen=True, slots=True)
class Model:
    """What a plan must know of the model: its outputs by name, and how wide each is."""

    outputs: tuple[str, ...]
    widths: Mapping[str, int | None]


def planned(session: Session, document: Document, model: Any, events: Sequence[Event], code: OwnCode) -> Plan:
    """The plan of a model, from the last calls of `compile` and `fit` on it."""
    own = [event for event in events if model in (event.model, getattr(event.model, "functional", None))]
    plan = document.training
    compiled = next((event for event in reversed(own) if event.method == "compile"), None)
    if compiled is not None:
        plan = _compiled(session, plan, compiled, _described(document, model), code)
    fitted = next((event for event in reversed(own) if event.method in ("fit", "fit_generator")), None)
    return plan if fitted is None else _fitted(session, document, plan, fitted, code)


def _described(document: Document, model: Any) -> Model:
    names = tuple(output.name for output in document.graph.outputs)
    if not model.built:  # a Sequential model that was never given a shape
        return Model(names, dict.fromkeys(names, getattr(model.layers[-1], "units", None)))
    outputs = model.outputs or []
    by_name = dict(zip(getattr(model, "output_names", ()), outputs, strict=False))
    tensors = [by_name.get(name, other) for name, other in zip(names, outputs, strict=False)]
    widths = {name: one.shape[-1] if one.shape else None for name, one in zip(names, tensors, strict=False)}
    return Model(names, widths)


def _given(event: Event, names: Sequence[str]) -> dict[str, Value]:
    return {**dict(zip(names, event.args, strict=False)), **event.kwargs}


def _compiled(session: Session, plan: Plan, event: Event, model: Model, code: OwnCode) -> Plan:
    given = _given(event, _COMPILE)
    if _are_metrics(given.get("loss_weights")):  # as Keras 2 took its third argument
        given["metrics"], given["loss_weights"] = given["loss_weights"], given.get("metrics")
    losses = _by_output(model, given.get("loss"), alone=True)
    weights = _by_output(model, given.get("loss_weights"), alone=False)
    metrics = _metrics_by_output(model, given.get("metrics"))
    objectives = {
        name: _objective(
            session,
            event,
            (losses.get(name), weights.get(name), metrics.get(name, ())),
            model.widths.get(name),
            code,
        )
        for name in model.outputs
    }
    if given.get("weighted_metrics"):
        session.remark(
            "lost", "Weighted metrics were left out: plans have metrics without weights.", event.place
        )
    optimizer = plan.optimizer
    if given.get("optimizer") is not None:
        optimizer = _part(session, event, "optimizer", given["optimizer"], code) or optimizer
    return replace(plan, optimizer=optimizer, objectives=objectives, **_execution(given))


def _execution(given: Mapping[str, Value]) -> dict[str, Any]:
    """How batches are computed: what is not plain keeps Keras's usual way."""
    steps = given.get("steps_per_execution")
    count = steps if isinstance(steps, int) and not isinstance(steps, bool) and steps > 0 else 1
    return {"jit_compile": given.get("jit_compile") is True, "steps_per_execution": count}


def _are_metrics(value: Value) -> bool:
    if isinstance(value, dict):
        return any(_are_metrics(one) for one in value.values())
    if isinstance(value, (list, tuple)):
        return bool(value) and not any(isinstance(one, (int, float)) for one in value)
    return not isinstance(value, (int, float, type(None), Unknown))


def _by_output(model: Model, value: Value, *, alone: bool) -> dict[str, Value]:
    """What belongs to each output: of a dict by name, of a list in order; alone for all."""
    if isinstance(value, dict):
        return {str(key): inner for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return dict(zip(model.outputs, value, strict=False))
    return dict.fromkeys(model.outputs, value) if alone else {}


def _metrics_by_output(model: Model, value: Value) -> dict[str, Sequence[Value]]:
    if isinstance(value, dict):
        return {str(key): _listed(inner) for key, inner in value.items()}
    found = _listed(value)
    nested = any(isinstance(one, (list, tuple)) for one in found)
    if len(model.outputs) > 1 and (nested or len(found) == len(model.outputs)):
        return {name: _listed(one) for name, one in zip(model.outputs, found, strict=False)}
    flat = [inner for one in found for inner in _listed(one)]
    return dict.fromkeys(model.outputs, flat)


def _listed(value: Value) -> list[Value]:
    if isinstance(value, (list, tuple)):
        return list(value)
    return [] if value is None else [value]


def _objective(
    session: Session,
    event: Event,
    parts: tuple[Value, Value, Sequence[Value]],
    width: int | None,
    code: OwnCode,
) -> Objective:
    loss_value, weight, metric_values = parts
    loss = None if loss_value is None else _part(session, event, "loss", loss_value, code)
    metrics = []
    for value in metric_values:
        if isinstance(value, str) and value.lower() in _ACCURACY:
            metrics.append(_accuracy(loss, width))
        elif (found := _part(session, event, "metric", value, code)) is not None:
            metrics.append(found)
    known = isinstance(weight, (int, float)) and not isinstance(weight, bool)
    return Objective(loss, float(weight) if known else 1.0, tuple(metrics))  # type: ignore[arg-type]


def _accuracy(loss: Component | None, width: int | None) -> Component:
    """What Keras takes "accuracy" for, by the loss and the output's width."""
    if loss is not None and loss.kind == "SparseCategoricalCrossentropy":
        return Component("SparseCategoricalAccuracy")
    return Component(
        "BinaryAccuracy" if width == 1 or (loss and loss.kind.startswith("Binary")) else "CategoricalAccuracy"
    )


def _part(session: Session, event: Event, kind: Any, value: Value, code: OwnCode) -> Component | None:
    if not isinstance(value, Unknown):
        try:
            found = component(kind, value, code)
        except ValueError as error:
            session.remark("lost", f"The {kind} was left out: {error}", event.place)
            return None
        if found is not None:
            return found
    named = (
        value.label
        if isinstance(value, Unknown)
        else value
        if isinstance(value, str)
        else type(value).__name__
    )
    session.remark(
        "lost", f"The {kind} `{named}` is not known here; it was left out of the plan.", event.place
    )
    return None


def _fitted(session: Session, document: Document, plan: Plan, event: Event, code: OwnCode) -> Plan:
    given = _given(event, _GENERATOR if event.method == "fit_generator" else _FIT)
    for name, words in _ELSEWHERE.items():
        if given.get(name) is not None:
            session.remark(
                "lost",
                f"The {words} in `{event.method}` were left out: plans weigh classes alone.",
                event.place,
            )
    plan = with_class_weights(session, plan, event, given.get("class_weight"))
    planned = replace(document, training=plan)
    callbacks = with_callbacks(session, planned, event, _listed(given.get("callbacks")), code)
    epochs = _number(session, event, given.get("epochs", given.get("nb_epoch", 1)), "epochs", plan.epochs)
    size = given.get("batch_size", given.get("validation_batch_size"))
    return replace(
        plan,
        epochs=epochs,
        callbacks=callbacks,
        shuffle=given.get("shuffle") is not False,
        batch_size=plan.batch_size
        if size is None
        else _number(session, event, size, "batch_size", plan.batch_size),
    )


def _number(session: Session, event: Event, value: Value, name: str, otherwise: int) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return value
    session.remark("note", f"`{name}` is not known here; the plan has {otherwise}.", event.place)
    return otherwise
