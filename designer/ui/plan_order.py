"""What is held back of the data, and in which order the rest is learned."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from designer.graph import DataChoice, Document, Edit, Plan, SetData, SetTraining

from . import session
from .plan_section import section
from .plan_steps import parts

_MOST_SEED = 2**31 - 1


def order(document: Document) -> None:
    """The parts, the order and the seeds, behind one line."""
    plan, choice = document.training, document.data
    held = f"{choice.validation:.0%} validation, {choice.test:.0%} test, " if choice else ""
    told = f"{held}{'shuffled' if plan.shuffle else 'in order'}, seed {plan.seed}"

    def draw() -> None:
        if choice is not None:
            _parts(choice)
        _order(plan)

    section("order", "Data and order", told, draw)


def _parts(choice: DataChoice) -> None:
    left, right = st.columns(2, gap="small")
    with left:
        _percent(
            "Validation %", choice.validation, lambda part: SetData(data=replace(choice, validation=part))
        )
    with right:
        _percent("Test %", choice.test, lambda part: SetData(data=replace(choice, test=part)))
    found = parts(choice)
    if found is not None:
        sizes = (("training", found.train), ("validation", found.validation), ("test", found.test))
        st.caption(" · ".join(f"{len(rows):,} {name}" for name, rows in sizes))


def _percent(label: str, part: float, edit_of: Callable[[float], Edit]) -> None:
    key = session.field(f"plan-{label}", min(90, max(1, round(100 * part))))
    st.number_input(
        label,
        1,
        90,
        key=key,
        help="Held back of the samples: validation is looked at after each epoch, the test once at the end.",
        on_change=session.edit_from,
        args=(key, lambda percent: edit_of(percent / 100)),
    )


def _order(plan: Plan) -> None:
    key = session.field("plan-Shuffle", plan.shuffle)
    st.checkbox(
        "Shuffle the training samples every epoch",
        key=key,
        on_change=session.edit_from,
        args=(key, lambda chosen: SetTraining(training=replace(plan, shuffle=chosen))),
    )
    seed = session.field("plan-Seed", min(max(plan.seed, 0), _MOST_SEED))
    st.number_input(
        "Seed",
        0,
        _MOST_SEED,
        key=seed,
        help="First weights, order of the samples and dropout follow from it: the same seed trains the same way.",
        on_change=session.edit_from,
        args=(seed, lambda value: SetTraining(training=replace(plan, seed=value))),
    )
