"""The training plan as a form: optimizer, learning rate, epochs, batch size, loss and metrics of each output."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import streamlit as st

from designer.catalogue import Catalogue, Entry, Family, family, find
from designer.custom import with_custom
from designer.data import Column, UnknownDataset, class_count, dataset, suggest_objective
from designer.graph import (
    CUSTOM_PREFIX,
    Component,
    Document,
    Edit,
    EditRefused,
    Json,
    Objective,
    Plan,
    SetObjective,
    SetTraining,
)

from . import session
from .words import plain

_RATE = "learning_rate"
_MOST = 100_000


def plan(document: Document, catalogue: Catalogue) -> None:
    """The whole form; every change is a step of undo. The design's own losses and metrics are among the choices."""
    catalogue = with_custom(catalogue, document.functions)
    _schedule(document.training, catalogue)
    several = len(document.graph.outputs) > 1
    for output in document.graph.outputs:
        objective = document.training.objectives.get(output.name, Objective())
        if several:
            st.markdown(f"**Output {plain(output.name)}**")
        _objective(document, output.name, objective, catalogue, several=several)


def _schedule(training: Plan, catalogue: Catalogue) -> None:
    _choice("Optimizer", _names(catalogue, "optimizer"), training.optimizer.kind, _optimizer_edit(training))
    _learning_rate(training, catalogue)
    left, right = st.columns(2)
    with left:
        _whole("Epochs", training.epochs, lambda n: SetTraining(training=replace(training, epochs=n)))
    with right:
        _whole(
            "Batch size", training.batch_size, lambda n: SetTraining(training=replace(training, batch_size=n))
        )


def _optimizer_edit(training: Plan) -> Callable[[str], Edit]:
    def edit_of(kind: str) -> Edit:
        return SetTraining(training=replace(training, optimizer=Component(kind)))

    return edit_of


def _learning_rate(training: Plan, catalogue: Catalogue) -> None:
    entry = find(catalogue, "optimizer", training.optimizer.kind)
    parameter = entry.parameter(_RATE) if entry else None
    rate = training.optimizer.config.get(_RATE, parameter.default if parameter else None)
    if not isinstance(rate, (int, float)):
        st.text_input("Learning rate", "a schedule" if rate else "the optimizer's own", disabled=True)
        return

    def edit_of(value: float) -> Edit:
        config = {**training.optimizer.config, _RATE: value}
        return SetTraining(training=replace(training, optimizer=replace(training.optimizer, config=config)))

    key = session.field("learning-rate", float(rate))
    st.number_input(
        "Learning rate",
        1e-8,
        10.0,
        key=key,
        step=float(rate) / 2,
        format="%.6g",
        on_change=session.edit_from,
        args=(key, edit_of),
    )


def _objective(
    document: Document, output: str, objective: Objective, catalogue: Catalogue, *, several: bool
) -> None:
    column = _target(document, output)

    def edit_of(changed: Objective) -> Edit:
        return SetObjective(output=output, objective=changed)

    def loss_edit(kind: str | None) -> Edit:
        loss = _component(catalogue, "loss", kind, objective.loss, column) if kind else None
        return edit_of(replace(objective, loss=loss))

    def metrics_edit(kinds: Sequence[str]) -> Edit:
        before = {metric.kind: metric for metric in objective.metrics}
        made = tuple(_component(catalogue, "metric", kind, before.get(kind), column) for kind in kinds)
        return edit_of(replace(objective, metrics=made))

    widths = st.columns([4, 1] if several else [1])
    with widths[0]:
        _choice(
            "Loss",
            _names(catalogue, "loss"),
            objective.loss.kind if objective.loss else None,
            loss_edit,
            where=f"-{output}",
            clearable=True,
        )
    if several:
        with widths[1]:
            _weight(output, objective, edit_of)
    _metrics(output, objective, _names(catalogue, "metric"), metrics_edit)
    if column is not None:
        _suggestion(output, objective, column, edit_of)


def _target(document: Document, output: str) -> Column | None:
    if document.data is None:
        return None
    try:
        return dataset(document.data.dataset).column(document.data.targets.get(output, ""))
    except UnknownDataset:
        return None


def _weight(output: str, objective: Objective, edit_of: Callable[[Objective], Edit]) -> None:
    key = session.field(f"weight-{output}", float(objective.weight))
    st.number_input(
        "Weight",
        0.0,
        1e6,
        key=key,
        step=0.1,
        format="%.3g",
        help="How much this output's loss counts in the sum.",
        on_change=session.edit_from,
        args=(key, lambda value: edit_of(replace(objective, weight=value))),
    )


def _metrics(
    output: str, objective: Objective, names: list[str], edit_of: Callable[[Sequence[str]], Edit]
) -> None:
    chosen = [metric.kind for metric in objective.metrics]
    key = session.field(f"metrics-{output}", chosen)
    st.multiselect(
        "Metrics",
        [*names, *(kind for kind in chosen if kind not in names)],
        key=key,
        format_func=_shown,
        on_change=session.edit_from,
        args=(key, edit_of),
    )


def _suggestion(
    output: str, objective: Objective, column: Column, edit_of: Callable[[Objective], Edit]
) -> None:
    distance = objective.loss is not None and objective.loss.kind == "ContrastiveLoss"
    suggested = replace(suggest_objective(column, distance=distance), weight=objective.weight)
    if {c.kind for c in _parts(suggested)} == {c.kind for c in _parts(objective)} or suggested.loss is None:
        return
    st.button(
        f"Use what suits {plain(column.title)}: {suggested.loss.kind}",
        key=f"suggest-{output}",
        icon=":material/lightbulb:",
        on_click=session.change,
        args=(edit_of(suggested),),
    )


def _parts(objective: Objective) -> tuple[Component, ...]:
    return (*objective.metrics, objective.loss) if objective.loss else objective.metrics


def _component(
    catalogue: Catalogue, where: Family, kind: str, before: Component | None, column: Column | None
) -> Component:
    """The component as it was, or a new one with what it cannot do without."""
    if before is not None and before.kind == kind:
        return before
    entry = find(catalogue, where, kind)
    return Component(kind, _required(entry, column) if entry else {})


def _required(entry: Entry, column: Column | None) -> dict[str, Json]:
    known: dict[str, Json] = {
        "num_classes": (class_count(column) or 2) if column else None,
        "target_class_ids": [1],
    }
    config: dict[str, Json] = {}
    for parameter in entry.parameters:
        if parameter.required and known.get(parameter.name) is None:
            raise EditRefused(
                f"{_shown(entry.name)} needs {parameter.name}, which this form cannot set. Choose another one."
            )
        if parameter.required:
            config[parameter.name] = known[parameter.name]
    return config


def _names(catalogue: Catalogue, where: Family) -> list[str]:
    return sorted(entry.name for entry in family(catalogue, where))


def _shown(kind: str) -> str:
    """A kind as people read it: "my_loss (custom)"."""
    return f"{kind.removeprefix(CUSTOM_PREFIX)} (custom)" if kind.startswith(CUSTOM_PREFIX) else kind


def _choice(
    label: str,
    names: list[str],
    chosen: str | None,
    edit_of: Callable[[Any], Edit],
    *,
    where: str = "",
    clearable: bool = False,
) -> None:
    key = session.field(f"plan-{label}{where}", chosen)
    st.selectbox(
        label,
        names if chosen is None or chosen in names else [*names, chosen],
        key=key,
        index=None if clearable or chosen is None else 0,
        format_func=_shown,
        placeholder="None",
        on_change=session.edit_from,
        args=(key, edit_of),
    )


def _whole(label: str, value: int, edit_of: Callable[[int], Edit]) -> None:
    key = session.field(f"plan-{label}", min(max(value, 1), _MOST))
    st.number_input(label, 1, _MOST, key=key, on_change=session.edit_from, args=(key, edit_of))
