"""What a built model takes as weights, told so that a process without Keras can read a file for it."""

from __future__ import annotations

from collections.abc import Iterator

import keras

from designer.builder import BuildFailed, build, deep_recursion
from designer.graph import Document, Json

from .own_thread import in_own_thread

#: Room for Keras's recursion in the deepest models.
NODES = 2000


def described(model: keras.Model) -> dict[str, Json]:
    """A model's configuration, and the shapes of its layers' weights by the names of layers."""
    weights: list[Json] = [[[*names], shapes] for names, shapes in _weights(model, ())]
    return {"config": keras.saving.serialize_keras_object(model), "weights": weights}


def of_design(document: Document) -> Json:
    """The same of the model that a design describes; ValueError says why there is none."""

    def make() -> Json:
        try:
            with keras.StatelessScope(initialize_variables=False), deep_recursion(NODES):
                return described(build(document, structured=True))
        except BuildFailed as error:
            raise ValueError(
                f"Weights are for a model that can be built, and this one cannot: {error}"
            ) from error

    return in_own_thread(make)


def _weights(model: keras.Model, above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], list[Json]]]:
    for layer in model.layers:
        if isinstance(layer, (keras.Sequential, keras.Model)):
            yield from _weights(layer, (*above, layer.name))
        elif layer.weights:
            variables = layer.trainable_weights + layer.non_trainable_weights
            yield (*above, layer.name), [[*map(int, variable.shape)] for variable in variables]
