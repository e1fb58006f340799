"""The callbacks of a training plan, made by the allow-list."""

from __future__ import annotations

import keras

from designer.graph import Document
from designer.plans import settled

from .training import make_component


def make_callbacks(document: Document) -> list[keras.callbacks.Callback]:
    """The plan's callbacks in their order; PlanFailed when one cannot be made."""
    found = [settled(document, callback) for callback in document.training.callbacks]
    return [make_component("callback", callback) for callback in found]
