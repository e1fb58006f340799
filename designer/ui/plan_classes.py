"""How much each class counts in an output's loss: evenly, balanced, or by hand beside its count."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import streamlit as st

from designer.data import Column, DataUnavailable, load
from designer.graph import ClassWeights, DataChoice, Document, Edit, Objective, SetObjective
from designer.plans import class_counts, class_weights

from . import session
from .plan_objectives import objective_of, target_of
from .plan_section import section
from .plan_steps import parts
from .words import number, plain

_MOST = 40
_NONE, _BALANCED, _BY_HAND = "Every sample the same", "Balanced", "By hand"


def classes(document: Document) -> None:
    """The class weights of every output that tells classes apart, behind one line; nothing without one."""
    found = {output.name: target_of(document, output.name) for output in document.graph.outputs}
    telling = {name: column for name, column in found.items() if column is not None and _has_classes(column)}
    if not telling or document.data is None:
        return
    choice = document.data
    told = {name: _told(objective_of(document, name).class_weights) for name in telling}
    several = len(told) > 1

    def draw() -> None:
        for name, column in telling.items():
            if several:
                st.markdown(f"**Output {plain(name)}**")
            _output(choice, name, objective_of(document, name), column)

    lines = (f"{name}: {words}" for name, words in told.items() if words != "none")
    summary = (", ".join(lines) or "none") if several else next(iter(told.values()))
    section("classes", "Class weights", summary, draw)


def _has_classes(column: Column) -> bool:
    return column.kind in ("class", "binary", "mask")


def _told(weights: ClassWeights) -> str:
    return "none" if weights is None else "balanced" if weights == "balanced" else "by hand"


def names_of(column: Column) -> dict[int, str]:
    """The classes of a column by their numbers."""
    if column.classes:
        return dict(enumerate(column.classes))
    return {0: "background", 1: "object"} if column.kind == "mask" else {0: "0, no", 1: "1, yes"}


def _output(choice: DataChoice, output: str, objective: Objective, column: Column) -> None:
    weights = objective.class_weights
    mode = _NONE if weights is None else _BALANCED if weights == "balanced" else _BY_HAND

    def weighted(weights: ClassWeights) -> Edit:
        return SetObjective(output=output, objective=replace(objective, class_weights=weights))

    def edit_of(chosen: str) -> Edit:
        if chosen == _BY_HAND:
            _, balanced = _counted(choice, column)
            return weighted({str(one): round(weight, 4) for one, weight in balanced.items()})
        return weighted("balanced" if chosen == _BALANCED else None)

    key = session.field(f"classes-{output}", mode)
    st.selectbox(
        "In the loss counts",
        [_NONE, _BALANCED, _BY_HAND],
        key=key,
        help="Balanced: rare classes count more, so that each counts as much as any other.",
        on_change=session.edit_from,
        args=(key, edit_of),
    )
    if weights is not None:
        _table(choice, output, objective, column)


def _table(choice: DataChoice, output: str, objective: Objective, column: Column) -> None:
    """A row for each class: its name, how often it is in the training part, what it counts."""
    (counts, balanced), held = _counted(choice, column), objective.class_weights
    what = "pixels" if column.kind == "mask" else "samples"
    st.caption(f"Class · {what} in the training part · weight")
    for one, name in list(names_of(column).items())[:_MOST]:
        left, middle, right = st.columns([3, 2, 3], gap="small", vertical_alignment="center")
        left.markdown(f":small[{plain(name)}]")
        middle.markdown(f":small[{counts.get(one, 0):,}]")
        with right:
            if isinstance(held, Mapping):
                _weight(output, objective, one, float(held.get(str(one), 1.0)))
            else:
                st.markdown(f":small[{number(balanced.get(one, 1.0))}]")
    if len(names_of(column)) > _MOST:
        st.caption(f"and {len(names_of(column)) - _MOST} more classes")


def _weight(output: str, objective: Objective, one: int, weight: float) -> None:
    key = session.field(f"class-{output}-{one}", weight)

    def edit_of(value: float) -> Edit:
        held = objective.class_weights
        weights = {**(held if isinstance(held, Mapping) else {}), str(one): value}
        return SetObjective(output=output, objective=replace(objective, class_weights=weights))

    st.number_input(
        f"Weight of class {one}",
        0.0,
        1e6,
        key=key,
        format="%.4g",
        label_visibility="collapsed",
        on_change=session.edit_from,
        args=(key, edit_of),
    )


def _counted(choice: DataChoice, column: Column) -> tuple[Mapping[int, int], Mapping[int, float]]:
    """How often each class is in the training part, and the weights that balance them."""
    return _found(choice.dataset, column.name, choice.validation, choice.test, choice.seed)


@st.cache_data(show_spinner="Counting the classes.", max_entries=32)
def _found(
    id: str, column: str, validation: float, test: float, seed: int
) -> tuple[dict[int, int], dict[int, float]]:
    rows = parts(DataChoice(id, validation=validation, test=test, seed=seed))
    if rows is None:
        return {}, {}
    try:
        target = load(id)[column]
    except DataUnavailable:
        return {}, {}
    balanced = Objective(class_weights="balanced")
    return dict(class_counts(target, rows.train)), dict(class_weights(balanced, target, rows.train))
