"""Layers that learn from the training samples before training begins, as Keras's `adapt` does."""

from __future__ import annotations

from collections.abc import Iterator

import keras

from .feed import Feed, batches


def adapt_layers(model: keras.Model, feed: Feed, batch_size: int) -> Iterator[str]:
    """Gives every Normalization without statistics those of the training samples; says which, in words.

    One that has statistics of its own, or came with imported weights, stays as it is. What a layer learns is
    part of the model's weights.
    """
    for layer in model.layers:
        if not isinstance(layer, keras.layers.Normalization) or not _is_empty(layer):
            continue
        try:
            before = keras.Model(model.inputs, layer.input)
        except (AttributeError, ValueError):
            yield f"{layer.name} is called several times, so it was not adapted to the training samples."
            continue
        rows = batches(feed, feed.parts.train, batch_size)
        layer.adapt(rows.map(lambda inputs, _, before=before: before(inputs, training=False)))
        yield f"{layer.name} was adapted to the {len(feed.parts.train):,} training samples."


def _is_empty(layer: keras.layers.Normalization) -> bool:
    if layer.input_mean is not None:
        return False
    mean, variance, *_ = layer.get_weights()
    return not mean.any() and bool((variance == 1).all())
