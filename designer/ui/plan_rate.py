"""The optimizer: which one, how large its steps are over the training, and all else that it takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import cast

import streamlit as st

from designer.catalogue import Catalogue, Entry, family, find
from designer.engine import EngineError
from designer.graph import Component, Document, Edit, Json, Plan, SetTraining

from . import session
from .plan_fields import Place, fields, summary
from .plan_section import section
from .plan_steps import planned_steps
from .services import engine
from .words import number, plain

_RATE = "learning_rate"
_CONSTANT = "None, a constant rate"
_POINTS = 200
_HEIGHT = 150

#: How Keras may keep gradients small; it takes one of them.
_CLIPPING = {
    "clipnorm": "each gradient's norm",
    "global_clipnorm": "the norm of all together",
    "clipvalue": "each value",
}


def optimizer(document: Document, catalogue: Catalogue) -> None:
    """The optimizer and its learning rate, with the curve of a schedule."""
    plan = document.training
    names = sorted(entry.name for entry in family(catalogue, "optimizer"))
    key = session.field("plan-Optimizer", plan.optimizer.kind)
    st.selectbox(
        "Optimizer",
        names if plan.optimizer.kind in names else [*names, plan.optimizer.kind],
        key=key,
        on_change=session.edit_from,
        args=(key, lambda kind: _edit(plan, Component(kind, _kept(plan.optimizer, catalogue, kind)))),
    )
    _learning_rate(document, catalogue)


def optimizer_settings(document: Document, catalogue: Catalogue) -> None:
    """What else the optimizer takes, behind one line."""
    made_of = document.training.optimizer
    entry = find(catalogue, "optimizer", made_of.kind)
    others = replace(made_of, config={k: v for k, v in made_of.config.items() if k != _RATE})

    def draw() -> None:
        _clipping(document.training, entry)
        left_out = frozenset({_RATE, *_CLIPPING})
        fields(
            Place("optimizer", lambda chosen: _edit(document.training, chosen), left_out=left_out),
            made_of,
            entry,
        )

    section("optimizer", "Optimizer settings", summary(others) or "defaults", draw)


def _edit(plan: Plan, optimizer: Component) -> Edit:
    return SetTraining(training=replace(plan, optimizer=optimizer))


def _kept(before: Component, catalogue: Catalogue, kind: str) -> Mapping[str, Json]:
    """What another optimizer keeps: a schedule and the clipping; a rate that is a number suits only its own."""
    entry = find(catalogue, "optimizer", kind)
    known = {parameter.name for parameter in entry.parameters} if entry else set()
    kept = {_RATE, *_CLIPPING} & known
    return {
        name: value
        for name, value in before.config.items()
        if name in kept and (name != _RATE or isinstance(value, dict))
    }


def _learning_rate(document: Document, catalogue: Catalogue) -> None:
    plan = document.training
    entry = find(catalogue, "optimizer", plan.optimizer.kind)
    parameter = entry.parameter(_RATE) if entry else None
    rate = plan.optimizer.config.get(_RATE, parameter.default if parameter else None)
    schedule = schedule_of(rate)
    if schedule is None and isinstance(rate, (int, float)):
        _constant(plan, float(rate))
    _mode(document, catalogue, rate, schedule)
    if schedule is not None:
        place = Place("schedule", lambda chosen: _with_rate(plan, as_rate(chosen)))
        fields(place, schedule, find(catalogue, "schedule", schedule.kind))
        _curve(document)


def _mode(document: Document, catalogue: Catalogue, rate: Json, schedule: Component | None) -> None:
    plan = document.training
    names = [_CONSTANT, *sorted(entry.name for entry in family(catalogue, "schedule"))]
    chosen = schedule.kind if schedule else _CONSTANT
    first = _first_rate(rate, schedule)

    def edit_of(mode: str) -> Edit:
        if mode == _CONSTANT:
            return _with_rate(plan, first)
        entry = find(catalogue, "schedule", mode)
        starting = dict(entry.starting) if entry else {}
        return _with_rate(plan, as_rate(Component(mode, begun(starting, first, planned_steps(document)))))

    key = session.field("plan-Schedule", chosen)
    st.selectbox(
        "Schedule of the learning rate",
        names if chosen in names else [*names, chosen],
        key=key,
        help="A schedule of Keras changes the learning rate from step to step.",
        on_change=session.edit_from,
        args=(key, edit_of),
    )


def begun(starting: dict[str, Json], rate: float, steps: int | None) -> dict[str, Json]:
    """What a new schedule begins with: the rate there was, over as many steps as are planned."""
    found = {**starting, **({"initial_learning_rate": rate} if "initial_learning_rate" in starting else {})}
    if "values" in starting:
        found["values"] = [rate, rate / 10]
    if steps is None:
        return found
    if "decay_steps" in starting:
        found["decay_steps"] = steps
    if "first_decay_steps" in starting:
        found["first_decay_steps"] = max(steps // 3, 1)
    if "boundaries" in starting:
        found["boundaries"] = [max(steps // 2, 1)]
    return found


def schedule_of(rate: Json) -> Component | None:
    """The schedule that a learning rate is, if it is one."""
    if not isinstance(rate, dict) or not isinstance(rate.get("class_name"), str):
        return None
    config = rate.get("config")
    return Component(str(rate["class_name"]), config if isinstance(config, dict) else {})


def as_rate(schedule: Component) -> Json:
    """A schedule as the value of `learning_rate`."""
    return {"class_name": schedule.kind, "config": dict(schedule.config)}


def _first_rate(rate: Json, schedule: Component | None) -> float:
    if schedule is None:
        return float(rate) if isinstance(rate, (int, float)) else 0.001
    values = schedule.config.get("values")
    first = values[0] if isinstance(values, list) and values else None
    found = schedule.config.get("initial_learning_rate", first)
    return float(found) if isinstance(found, (int, float)) and found else 0.001


def _with_rate(plan: Plan, rate: Json) -> Edit:
    return _edit(plan, replace(plan.optimizer, config={**plan.optimizer.config, _RATE: rate}))


def _constant(plan: Plan, rate: float) -> None:
    key = session.field("learning-rate", rate)
    st.number_input(
        "Learning rate",
        0.0,
        10.0,
        key=key,
        step=rate / 2 or 0.001,
        format="%.6g",
        on_change=session.edit_from,
        args=(key, lambda value: _with_rate(plan, value)),
    )


def _curve(document: Document) -> None:
    """The learning rate over the planned steps, computed by Keras in the engine's process."""
    steps = planned_steps(document)
    if steps is None:
        st.caption("Choose data to see the curve over the steps of the training.")
        return
    made_of = document.training.optimizer
    each = made_of.config.get("gradient_accumulation_steps") or 1
    updates = max(steps // each, 1) if isinstance(each, int) else steps
    try:
        points = rates(made_of, updates)
    except EngineError as error:
        st.caption(f":material/error: {plain(str(error))}")
        return
    st.line_chart(points, x="Step", y="Learning rate", height=_HEIGHT, x_label="", y_label="")
    first, last = points["Learning rate"][0], points["Learning rate"][-1]
    st.caption(
        f"From {number(first)} to {number(last)} over the {steps:,} planned steps "
        f"({document.training.epochs} epochs)."
    )


def rates(optimizer: Component, updates: int) -> dict[str, list[float]]:
    """The learning rate at some of the steps from 0 to `updates`; EngineError where it cannot be computed."""
    return _rates(optimizer.kind, dict(optimizer.config), updates)


@st.cache_data(show_spinner=False, max_entries=64)
def _rates(kind: str, config: dict[str, Json], updates: int) -> dict[str, list[float]]:
    count = min(_POINTS, updates + 1)
    steps = sorted({round(place * updates / max(count - 1, 1)) for place in range(count)})
    asked = {"optimizer": kind, "config": config, "steps": steps}
    found = cast("list[float]", engine().request("learning_rates", asked))
    return {"Step": [float(step) for step in steps], "Learning rate": found}


def _clipping(plan: Plan, entry: Entry | None) -> None:
    """How gradients are kept small: one way, and its limit."""
    known = [name for name in _CLIPPING if entry is not None and entry.parameter(name) is not None]
    if not known:
        return
    chosen = next((name for name in known if plan.optimizer.config.get(name) is not None), "")
    key = session.field("plan-Clipping", chosen)
    st.selectbox(
        "Clip gradients",
        ["", *known],
        key=key,
        format_func=lambda name: f"by {_CLIPPING[name]} ({name})" if name else "Not at all",
        help="Large gradients can throw training off; clipping shortens them to a limit.",
        on_change=session.edit_from,
        args=(key, _clipped(plan, 1.0)),
    )
    if not chosen:
        return
    limit = plan.optimizer.config[chosen]
    key = session.field("plan-Limit", float(limit) if isinstance(limit, (int, float)) else 1.0)
    st.number_input(
        "Limit of the gradients",
        1e-6,
        1e6,
        key=key,
        format="%.4g",
        on_change=session.edit_from,
        args=(key, lambda value: _clipped(plan, value)(chosen)),
    )


def _clipped(plan: Plan, limit: float) -> Callable[[str], Edit]:
    def edit_of(name: str) -> Edit:
        config = {k: v for k, v in plan.optimizer.config.items() if k not in _CLIPPING}
        if name:
            config[name] = limit
        return _edit(plan, replace(plan.optimizer, config=config))

    return edit_of
