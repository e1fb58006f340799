"""What augmentation layers make of samples: so that a person sees it before training."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import keras
import numpy as np

from designer.builder import PlanFailed, make_augmentation
from designer.evaluation import pack, unpack
from designer.graph import Component, Document, Json, Plan

_IMAGES, _MASKS = "images", "segmentation_masks"


def augmented(layers: Sequence[Mapping[str, Any]], images: Mapping[str, str], seed: int) -> Json:
    """Images, and masks if they are given, after the layers, as a training batch of them goes through.

    ValueError in words when a layer cannot be made, or does not take such images.
    """
    keras.utils.set_random_seed(seed)
    wanted = tuple(Component(one["kind"], one.get("config", {})) for one in layers)
    try:
        made = make_augmentation(Document("", "", training=Plan(augmentation=wanted)))
    except PlanFailed as error:
        raise ValueError(str(error)) from error
    given = unpack(images)
    found: Any = given if _MASKS in given else given[_IMAGES]
    for layer in made:
        found = layer(found, training=True)
    named = found if _MASKS in given else {_IMAGES: found}
    return dict(pack({name: np.asarray(keras.ops.convert_to_numpy(named[name])) for name in given}))
