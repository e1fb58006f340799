"""Models saved by Keras 1 and 2 and by tf.keras 2, as Keras 3 would have saved them. No Keras."""

from __future__ import annotations

from designer.graph import Json, Remark

from . import model, recognition, slashes
from .reading import Reading
from .recognition import is_keras3
from .values import as_object

__all__ = ["is_keras3", "to_keras3"]


def to_keras3(config: Json, keras_version: str | None = None) -> tuple[Json, tuple[Remark, ...]]:
    """The model's JSON in Keras 3's shape, and what was changed or lost on the way.

    Takes {"class_name": …, "config": …} of Keras 1, Keras 2, tf.keras 2 or of Keras 3's own .h5 files.
    Classes that Keras does not have stay as they are, with a registered_name of their own.
    """
    version = recognition.version(config, keras_version)
    reading = Reading(version, recognition.channels(config), model.inner)
    found = as_object(config)
    translated: Json = model.inner(found, reading)
    if slashes.has_slashes(translated):
        translated = slashes.without_slashes(translated)
        reading.changed("", "Keras 3 allows no / in names of layers: there is _ in its place.")
    return translated, tuple(dict.fromkeys(reading.remarks))
