"""A model that begins with the weights of another: layer by layer, by name and shapes."""

from __future__ import annotations

from collections.abc import Iterator

import keras

from designer.importers.wording import told_shapes

_NEW = "it starts from new weights"


def take_over(model: keras.Model, source: keras.Model) -> Iterator[str]:
    """Gives every layer the weights of the source's layer of the same name, and says which stayed as they were.

    A layer takes its weights when all their shapes agree.
    """
    theirs = {layer.name: layer for layer in source.layers}
    for layer in model.layers:
        if layer.weights:
            yield from _taken(layer, theirs.get(layer.name))


def _taken(layer: keras.layers.Layer, source: keras.layers.Layer | None) -> Iterator[str]:
    if source is None or not source.weights:
        yield f"{layer.name} has no weights in that run; {_NEW}."
        return
    ours, theirs = _shapes(layer), _shapes(source)
    if isinstance(layer, keras.Model) and isinstance(source, keras.Model):
        yield from take_over(layer, source)
    elif ours == theirs:
        layer.set_weights(source.get_weights())
        for inner in layer._flatten_layers():
            if isinstance(inner, keras.layers.Normalization):
                inner.finalize_state()
    else:
        found = f"has weights of the shapes {told_shapes(ours)}, and that run has {told_shapes(theirs)}"
        yield f"{layer.name} {found}; {_NEW}."


def _shapes(layer: keras.layers.Layer) -> list[tuple[int, ...]]:
    return [tuple(weight.shape) for weight in layer.weights]
