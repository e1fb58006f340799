"""Which of Keras's image layers can augment training samples, and what they need to know of the images."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from designer.catalogue import Catalogue, Entry, family
from designer.data import Column
from designer.graph import Json

_CATEGORY = "Image preprocessing"

#: Random image layers that cannot augment samples here, and the reasons.
_LEFT_OUT: Mapping[str, str] = {
    "AugMix": "it chooses with Python's own random numbers, once for the whole training",
    "CutMix": "it mixes samples with one another, and their targets too",
    "MixUp": "it mixes samples with one another, and their targets too",
    "RandomCrop": "it changes the size of the images; RandomZoom keeps it",
}
#: What Keras does not do to masks as it should: to any, or to those that number classes.
_ANY_MASK = {"RandomGrayscale": "Keras changes images with it only where no mask goes along"}
_CLASS_MASK = {"RandomElasticTransform": "Keras cuts the numbers of classes off at the end of value_range"}
#: What layers start with that would change nothing otherwise.
_STARTING: Mapping[str, Mapping[str, Json]] = {
    "RandomColorJitter": {"brightness_factor": 0.2, "contrast_factor": 0.2},
    "RandomShear": {"x_factor": 0.1, "y_factor": 0.1},
    "Solarization": {"addition_factor": 0.2, "threshold_factor": 0.5},
}
#: Parameters that are the trainer's to choose.
_OURS = frozenset({"bounding_box_format", "data_format", "dtype", "seed", "trainable"})
#: What images range over in every dataset here.
VALUE_RANGE: Json = [0.0, 1.0]
#: Layers that work on red, green and blue.
COLOURED = frozenset(
    {
        "RandAugment",
        "RandomColorDegeneration",
        "RandomColorJitter",
        "RandomGrayscale",
        "RandomHue",
        "RandomSaturation",
    }
)


def augmentation_layers(catalogue: Catalogue) -> tuple[Entry, ...]:
    """The entries of the layers that can augment: random ones that leave an image's size and target alone.

    Their parameters are those that a person chooses, and they start with the range of this app's images.
    """
    found = family(catalogue, "layer")
    return tuple(_as_augmentation(entry) for entry in found if not augmentation_left_out(entry))


def augmentation_left_out(entry: Entry) -> str:
    """Why a layer cannot augment training samples; "" when it can."""
    if entry.category != _CATEGORY or entry.parameter("seed") is None:
        return "it is no random layer for images"
    return augmentation_refused(entry.name)


def augmentation_refused(kind: str) -> str:
    """Why a random image layer cannot augment training samples; "" when it can."""
    return _LEFT_OUT.get(kind, "")


def mask_refused(kind: str, mask: Column) -> str:
    """Why an augmentation layer cannot take a mask along; "" when it can."""
    return _ANY_MASK.get(kind, "") or (_CLASS_MASK.get(kind, "") if mask.is_class_mask else "")


def _as_augmentation(entry: Entry) -> Entry:
    parameters = tuple(
        replace(parameter, default=VALUE_RANGE) if parameter.name == "value_range" else parameter
        for parameter in entry.parameters
        if parameter.name not in _OURS
    )
    ranged = {"value_range": VALUE_RANGE} if entry.parameter("value_range") else {}
    starting = {**entry.starting, **_STARTING.get(entry.name, {}), **ranged}
    return replace(entry, parameters=parameters, starting=starting)
