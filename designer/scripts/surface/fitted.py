"""What `fit` was given beside data and lengths: callbacks and weights of classes, as parts of a plan."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from designer.catalogue import callback_left_out
from designer.graph import ClassWeights, Component, Document, Objective, Plan, monitored
from designer.scripts.values import Event, Session, Unknown, Value

from .components import component
from .own_code import OwnCode
from .trained import Callback

_ACCURACY = re.compile(r"acc(uracy)?$")
_BALANCED = re.compile(r"compute_class_weight\(|balanced_weights\(")


def with_callbacks(
    session: Session, document: Document, event: Event, values: list[Value], code: OwnCode
) -> tuple[Component, ...]:
    """The callbacks that a plan can hold; what is lost of the others is told."""
    found, lost = [], []
    for value in values:
        if not isinstance(value, Callback):
            continue
        made = None if callback_left_out(value.kind, value.given) else component("callback", value, code)
        if made is None:
            lost.append(value.kind)
        else:
            found.append(_watching(document, made))
    if lost:
        why = "plans have callbacks that are data, and the trainer keeps checkpoints and logs itself"
        session.remark("lost", f"Callbacks were left out: {', '.join(lost)}; {why}.", event.place)
    return tuple(found)


def _watching(document: Document, callback: Component) -> Component:
    """The callback with what it watches by the name under which the plan logs it: "val_acc" is a metric's."""
    monitor = callback.config.get("monitor")
    known = monitored(document)
    if not isinstance(monitor, str) or monitor in known or not _ACCURACY.search(monitor):
        return callback
    stem = _ACCURACY.sub("", monitor)
    meant = [name for name in known if name.startswith(stem) and name.endswith("accuracy")]
    name = next((one for one in meant if one.startswith("val_") == stem.startswith("val_")), monitor)
    return replace(callback, config={**callback.config, "monitor": name})


def with_class_weights(session: Session, plan: Plan, event: Event, value: Value) -> Plan:
    """The plan with the weights of classes that `fit` was given, of a model with one output."""
    if value is None:
        return plan
    trained = [name for name, objective in plan.objectives.items() if objective.loss is not None]
    weights = _weights(session, event, value)
    if weights is None or len(trained) != 1:
        session.remark(
            "lost",
            f"The weights of classes in `{event.method}` are not known here; they were left out.",
            event.place,
        )
        return plan
    objective: Objective = replace(plan.objectives[trained[0]], class_weights=weights)
    return replace(plan, objectives={**plan.objectives, trained[0]: objective})


def _weights(session: Session, event: Event, value: Value) -> ClassWeights:
    if isinstance(value, Unknown) or not isinstance(value, Mapping):
        if value == "balanced" or _BALANCED.search(session.text):
            session.remark(
                "note", "The weights of classes are computed: the plan balances them.", event.place
            )
            return "balanced"
        return None
    found = {str(int(key)): _number(one) for key, one in value.items() if isinstance(key, (int, np.integer))}
    known = {key: one for key, one in found.items() if one is not None}
    return known if known and len(known) == len(value) else None


def _number(value: Value) -> float | None:
    plain = isinstance(value, (int, float, np.number)) and not isinstance(value, bool)
    return float(value) if plain else None  # type: ignore[arg-type]
