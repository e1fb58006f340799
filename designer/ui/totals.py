"""What a model costs: parameters, sizes, and the memory that training it will take."""

from __future__ import annotations

import streamlit as st

from designer.graph import GraphReport

from .words import size

_WEIGHT = 4
"""Bytes of a float32."""


def training_bytes(report: GraphReport, batch_size: int) -> float:
    """About how much memory a training process takes at its peak, in bytes, with Adam in float32.

    Fitted to measured runs: the program itself, then weights with their gradients and moments, then
    what a batch leaves in memory for the way back; 15 % on top.
    """
    program = 758e6
    return 1.15 * (program + 16 * report.parameters + 1.25 * report.activation_bytes * batch_size)


def totals(report: GraphReport, batch_size: int) -> None:
    """Four figures in a row."""
    fixed = report.parameters - report.trainable
    figures = st.columns(4)
    figures[0].metric("Parameters", f"{report.parameters:,}", help=f"{fixed:,} of them are not trained.")
    figures[1].metric("Weights", size(report.parameters * _WEIGHT), help="As 32-bit numbers.")
    figures[2].metric(
        "Layer outputs", size(report.activation_bytes), help="All layers' outputs together, for one sample."
    )
    figures[3].metric(
        "Memory to train",
        f"≈ {size(training_bytes(report, batch_size))}",
        help=f"Of the training process, with batches of {batch_size}. An estimate.",
    )
