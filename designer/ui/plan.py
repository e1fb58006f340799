"""The training plan as a form: what one always chooses in front, all else behind lines that say what is set."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from designer.catalogue import Catalogue
from designer.custom import with_custom
from designer.graph import Analysis, Document, Edit, SetTraining

from . import session
from .plan_augmentation import augmentation
from .plan_callbacks import callbacks
from .plan_classes import classes
from .plan_freezing import freezing
from .plan_objectives import objectives
from .plan_objectives import settings as objective_settings
from .plan_order import order
from .plan_rate import optimizer, optimizer_settings
from .plan_speed import speed
from .plan_start import start

_MOST = 100_000

#: Two numbers in a line have no room for buttons beside them.
_STYLE = '<style>[class*="st-key-fields-"] [data-testid^="stNumberInputStep"] {display: none}</style>'


def plan(document: Document, catalogue: Catalogue, analysis: Analysis) -> None:
    """The whole form; every change is a step of undo. The design's own losses and metrics are among the choices."""
    catalogue = with_custom(catalogue, document.functions)
    st.html(_STYLE)
    optimizer(document, catalogue)
    _lengths(document)
    objectives(document, catalogue)
    optimizer_settings(document, catalogue)
    objective_settings(document, catalogue)
    classes(document)
    callbacks(document, catalogue)
    order(document)
    augmentation(document, catalogue)
    start(document)
    freezing(document, analysis)
    speed(document)


def _lengths(document: Document) -> None:
    training = document.training
    left, right = st.columns(2)
    with left:
        _whole("Epochs", training.epochs, lambda n: SetTraining(training=replace(training, epochs=n)))
    with right:
        _whole(
            "Batch size", training.batch_size, lambda n: SetTraining(training=replace(training, batch_size=n))
        )


def _whole(label: str, value: int, edit_of: Callable[[int], Edit]) -> None:
    key = session.field(f"plan-{label}", min(max(value, 1), _MOST))
    st.number_input(label, 1, _MOST, key=key, on_change=session.edit_from, args=(key, edit_of))
