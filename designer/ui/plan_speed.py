"""How the computer goes about it: precision, XLA, and steps between two looks at what was logged."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import streamlit as st

from designer.graph import Document, Plan, Precision, SetTraining

from . import session
from .plan_section import section

_PRECISIONS: dict[Precision, str] = {
    "float32": "float32, for everything",
    "mixed_float16": "mixed float16, for NVIDIA GPUs",
    "mixed_bfloat16": "mixed bfloat16, for TPUs, new GPUs and processors",
}


def speed(document: Document) -> None:
    """All of it behind one line."""
    plan = document.training
    section("speed", "Speed and memory", _told(plan), lambda: _draw(plan))


def _told(plan: Plan) -> str:
    words = [plan.precision.replace("_", " ")]
    words += ["XLA"] if plan.jit_compile else []
    words += [f"{plan.steps_per_execution} steps at once"] if plan.steps_per_execution > 1 else []
    return ", ".join(words)


def _draw(plan: Plan) -> None:
    _precision(plan)
    st.caption(
        "Mixed precision computes with half as many bits and keeps the weights in float32: less memory for "
        "what layers give, and faster where the hardware has it (bfloat16 on a processor needs AVX512-BF16 or "
        "AMX). Elsewhere it is slower."
    )
    jit = session.field("plan-XLA", plan.jit_compile)
    st.checkbox(
        "Compile with XLA",
        key=jit,
        on_change=session.edit_from,
        args=(jit, lambda chosen: SetTraining(training=replace(plan, jit_compile=chosen))),
    )
    st.caption("Often faster on a GPU. On a processor it is mostly slower, and compiling takes long.")
    steps = session.field("plan-Steps", max(plan.steps_per_execution, 1))
    st.number_input(
        "Steps per execution",
        1,
        10_000,
        key=steps,
        on_change=session.edit_from,
        args=(steps, lambda count: SetTraining(training=replace(plan, steps_per_execution=count))),
    )
    st.caption(
        "So many batches are trained before Python looks again: tiny models get two to three times as fast. "
        "Curves have a point for each execution, and pausing waits for its end."
    )


def _precision(plan: Plan) -> None:
    key = session.field("plan-Precision", plan.precision)
    st.selectbox(
        "Precision",
        get_args(Precision),
        key=key,
        format_func=_PRECISIONS.__getitem__,
        on_change=session.edit_from,
        args=(key, lambda chosen: SetTraining(training=replace(plan, precision=chosen))),
    )
