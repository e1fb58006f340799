"""The image layers that augment training samples, made by the allow-list."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import keras

from designer.graph import Document
from designer.plans import augmentation_refused

from .training import PlanFailed, make_component


def make_augmentation(document: Document) -> list[keras.layers.Layer]:
    """The plan's augmentation layers in their order, in float32 whatever the plan's precision.

    PlanFailed when one cannot be made, or cannot augment.
    """
    with _float32():
        return [_made(number, document) for number in range(len(document.training.augmentation))]


def _made(number: int, document: Document) -> keras.layers.Layer:
    component = document.training.augmentation[number]
    refused = augmentation_refused(component.kind)
    if refused:
        raise PlanFailed(f"{component.kind} cannot augment samples: {refused}. Choose another layer.")
    layer: keras.layers.Layer = make_component("layer", component)
    if not hasattr(layer, "transform_segmentation_masks") or not hasattr(layer, "generator"):
        raise PlanFailed(
            f"{component.kind} cannot augment samples: it is no random layer for images. Choose another layer."
        )
    return layer


@contextmanager
def _float32() -> Iterator[None]:
    """Keras's policy set to float32: some of these layers hold others, which would follow the global one."""
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy("float32")
    try:
        yield
    finally:
        keras.config.set_dtype_policy(before)
