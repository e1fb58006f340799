"""What each output is trained for: its loss and metrics, how much it counts, and what suits its data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import streamlit as st

from designer.catalogue import Catalogue, Family, family, find
from designer.data import Column, UnknownDataset, class_count, dataset, suggest_objective
from designer.graph import CUSTOM_PREFIX, Component, Document, Edit, Json, Objective, SetObjective

from . import session
from .plan_fields import Place, fields, summary
from .plan_section import open_section, section
from .words import plain

_SECTION = "objectives"
_NEEDS_CLASSES = "num_classes"


def objectives(document: Document, catalogue: Catalogue) -> None:
    """The loss and the metrics of every output."""
    several = len(document.graph.outputs) > 1
    for output in document.graph.outputs:
        if several:
            st.markdown(f"**Output {plain(output.name)}**")
        _objective(document, output.name, catalogue, several=several)


def settings(document: Document, catalogue: Catalogue) -> None:
    """The arguments of all losses and metrics, behind one line."""
    named = [
        (output.name, of, component)
        for output in document.graph.outputs
        for of, component in _components(objective_of(document, output.name))
    ]
    told = ", ".join(summary(component) for _, _, component in named if component.config)

    def draw() -> None:
        for number, (output, of, component) in enumerate(named):
            where = f" · {plain(output)}" if len(document.graph.outputs) > 1 else ""
            st.markdown(f"**{plain(_shown(component.kind))}** :small[:gray[{of}{where}]]")
            _settings(document, catalogue, output, of, component, f"{of}-{output}-{number}")
        if not named:
            st.caption("Choose a loss first.")

    section(_SECTION, "Loss and metric settings", told or "defaults", draw)


def _settings(
    document: Document, catalogue: Catalogue, output: str, of: Family, component: Component, key: str
) -> None:
    objective = objective_of(document, output)

    def edit_of(chosen: Component) -> Edit:
        if of == "loss":
            return SetObjective(output=output, objective=replace(objective, loss=chosen))
        made = tuple(chosen if metric is component else metric for metric in objective.metrics)
        return SetObjective(output=output, objective=replace(objective, metrics=made))

    fields(Place(key, edit_of), component, find(catalogue, of, component.kind))


def _components(objective: Objective) -> list[tuple[Family, Component]]:
    losses: list[tuple[Family, Component]] = [("loss", objective.loss)] if objective.loss else []
    return [*losses, *(("metric", metric) for metric in objective.metrics)]


def objective_of(document: Document, output: str) -> Objective:
    """What an output is trained for so far."""
    return document.training.objectives.get(output, Objective())


def target_of(document: Document, output: str) -> Column | None:
    """The column that an output learns, if the data have it."""
    if document.data is None:
        return None
    try:
        return dataset(document.data.dataset).column(document.data.targets.get(output, ""))
    except UnknownDataset:
        return None


def _objective(document: Document, output: str, catalogue: Catalogue, *, several: bool) -> None:
    objective, column = objective_of(document, output), target_of(document, output)

    def edit_of(changed: Objective) -> Edit:
        return SetObjective(output=output, objective=changed)

    def loss_edit(kind: str | None) -> Edit:
        loss = _component(catalogue, "loss", kind, objective.loss, column) if kind else None
        return edit_of(replace(objective, loss=loss))

    def metrics_edit(kinds: Sequence[str]) -> Edit:
        before = {metric.kind: metric for metric in objective.metrics}
        made = tuple(_component(catalogue, "metric", kind, before.get(kind), column) for kind in kinds)
        return edit_of(replace(objective, metrics=made))

    widths = st.columns([3, 1] if several else [1], gap="small")
    with widths[0]:
        _loss(output, objective, _names(catalogue, "loss"), loss_edit)
    if several:
        with widths[1]:
            _weight(output, objective, edit_of)
    _metrics(output, objective, _names(catalogue, "metric"), metrics_edit)
    if column is not None:
        _suggestion(output, objective, column, edit_of)


def _loss(output: str, objective: Objective, names: list[str], edit_of: Callable[[str | None], Edit]) -> None:
    chosen = objective.loss.kind if objective.loss else None
    key = session.field(f"plan-Loss-{output}", chosen)
    st.selectbox(
        "Loss",
        names if chosen is None or chosen in names else [*names, chosen],
        key=key,
        index=None,
        format_func=_shown,
        placeholder="None",
        on_change=session.edit_from,
        args=(key, edit_of),
    )


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
    key = session.field(f"metrics-{output}", list(dict.fromkeys(chosen)))
    st.multiselect(
        "Metrics",
        [*names, *(kind for kind in dict.fromkeys(chosen) if kind not in names)],
        key=key,
        format_func=_shown,
        on_change=session.edit_from,
        args=(key, edit_of),
    )


def _suggestion(
    output: str, objective: Objective, column: Column, edit_of: Callable[[Objective], Edit]
) -> None:
    distance = objective.loss is not None and objective.loss.kind == "ContrastiveLoss"
    suggested = suggest_objective(column, distance=distance)
    if {c.kind for c in _parts(suggested)} == {c.kind for c in _parts(objective)} or suggested.loss is None:
        return
    kept = replace(objective, loss=suggested.loss, metrics=suggested.metrics)
    st.button(
        f"Use what suits {plain(column.title)}: {suggested.loss.kind}",
        key=f"suggest-{output}",
        icon=":material/lightbulb:",
        on_click=session.change,
        args=(edit_of(kept),),
    )


def _parts(objective: Objective) -> tuple[Component, ...]:
    return (*objective.metrics, objective.loss) if objective.loss else objective.metrics


def _component(
    catalogue: Catalogue, where: Family, kind: str, before: Component | None, column: Column | None
) -> Component:
    """The component as it was, or a new one with what it cannot do without: of the data, else to be changed."""
    if before is not None and before.kind == kind:
        return before
    entry = find(catalogue, where, kind)
    if entry is None:
        return Component(kind)
    starting: dict[str, Json] = dict(entry.starting)
    if _NEEDS_CLASSES in starting and column is not None:
        starting[_NEEDS_CLASSES] = class_count(column) or 2
    if set(starting) - {_NEEDS_CLASSES}:
        open_section(_SECTION)  # what was assumed is there to be looked at
    return Component(kind, starting)


def _names(catalogue: Catalogue, where: Family) -> list[str]:
    return sorted(entry.name for entry in family(catalogue, where))


def _shown(kind: str) -> str:
    """A kind as people read it: "my_loss (custom)"."""
    return f"{kind.removeprefix(CUSTOM_PREFIX)} (custom)" if kind.startswith(CUSTOM_PREFIX) else kind
