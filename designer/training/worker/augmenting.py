"""Augmentation: what becomes of a batch's images depends on seed, epoch and samples alone, so it can be repeated."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import keras
import tensorflow as tf

from designer.builder import make_augmentation
from designer.graph import Document
from designer.plans import Picture, image_inputs, mask_outputs

from .feed import input_names, target_names

#: (epoch, rows of the batch, inputs, targets) → inputs and targets, as the feed gives them.
Augment = Callable[[Any, Any, Any, Any], tuple[Any, Any]]

_Tensors = dict[str, Any]


def augmentation(document: Document) -> Augment | None:
    """How the plan changes a training batch; None when it does not.

    Every image of a sample has draws of its own; where a mask is learned, images of its size and the mask go
    the same way.
    """
    choice = document.data
    if not document.training.augmentation or choice is None:
        return None
    inputs, targets = input_names(document), target_names(document, choice)
    images, masks = image_inputs(document), [name for name in targets if name in mask_outputs(document)]
    drawn = _Drawn(make_augmentation(document), document.training.seed)

    def augment(epoch: Any, rows: Any, x: Any, y: Any) -> tuple[Any, Any]:
        given, wanted = _by_name(x, inputs), _by_name(y, targets)
        drawn.begin(epoch, rows[0])
        given, wanted = drawn.augmented(given, wanted, images, masks)
        return _as_it_was(x, given), _as_it_was(y, wanted)

    return augment


class _Seeds(keras.random.SeedGenerator):
    """Seeds that are numbered from a key on, without a state that would have to be kept."""

    def __init__(self) -> None:
        super().__init__(0)
        self.key: Any = None
        self.count = 0

    def next(self, ordered: bool = True) -> Any:
        """The next seed after the key."""
        self.count += 1
        return tf.random.experimental.stateless_fold_in(self.key, self.count)


class _Drawn:
    """Keras's layers, drawing from our seeds."""

    def __init__(self, layers: Sequence[keras.layers.Layer], seed: int) -> None:
        self._layers, self._seed, self._seeds = layers, seed, _Seeds()
        for layer in layers:
            for inner in layer._flatten_layers():
                if hasattr(inner, "generator"):
                    inner.generator = self._seeds
                if hasattr(inner, "interpolation"):
                    inner.transform_segmentation_masks = _without_mixing(inner)

    def begin(self, epoch: Any, row: Any) -> None:
        """The draws of a batch, told by its epoch and its first sample."""
        key = tf.stack([tf.cast(self._seed, tf.int64), tf.cast(epoch, tf.int64)])
        self._key = tf.random.experimental.stateless_fold_in(key, tf.cast(row, tf.int64))

    def augmented(
        self, given: _Tensors, wanted: _Tensors, images: Mapping[str, Picture], masks: Sequence[str]
    ) -> tuple[_Tensors, _Tensors]:
        """Inputs and targets, changed; the others as they are."""
        changed, targets = dict(given), dict(wanted)
        for number, (name, picture) in enumerate(images.items()):
            alike = {mask: wanted[mask] for mask in masks if tuple(wanted[mask].shape[1:3]) == picture[:2]}
            self._draw(0 if alike else number + 1)
            seen, moved = self._one(tf.reshape(given[name], (-1, *picture)), alike)
            changed[name] = tf.ensure_shape(tf.reshape(seen, tf.shape(given[name])), given[name].shape)
            targets |= moved
        return changed, targets

    def _draw(self, number: int) -> None:
        self._seeds.key = tf.random.experimental.stateless_fold_in(self._key, number)
        self._seeds.count = 0

    def _one(self, image: Any, masks: _Tensors) -> tuple[Any, _Tensors]:
        """An image of each sample, and the masks that go with it, through all layers."""
        changed = tf.cast(image, tf.float32)
        planes = [_plane(mask) for mask in masks.values()]
        for layer in self._layers:
            if not planes:
                changed = layer(changed, training=True)
                continue
            found = layer({"images": changed, "segmentation_masks": tf.concat(planes, -1)}, training=True)
            changed = found["images"]
            planes = tf.split(found["segmentation_masks"], len(planes), axis=-1)
        moved = {name: _like(mask, plane) for (name, mask), plane in zip(masks.items(), planes, strict=True)}
        return tf.ensure_shape(changed, image.shape), moved


def _without_mixing(layer: Any) -> Callable[..., Any]:
    """How a layer changes masks, each pixel by its nearest: older versions of Keras mix classes as colours."""
    changed = layer.transform_segmentation_masks

    def nearest(*given: Any, **named: Any) -> Any:
        usual, layer.interpolation = layer.interpolation, "nearest"
        try:
            return changed(*given, **named)
        finally:
            layer.interpolation = usual

    return nearest


def _plane(mask: Any) -> Any:
    """A mask as a picture of one channel."""
    mask = tf.cast(mask, tf.float32)
    return mask if mask.shape.rank == 4 else mask[..., None]


def _like(mask: Any, plane: Any) -> Any:
    """What became of a mask, in its own shape and type."""
    plane = plane if mask.shape.rank == 4 else plane[..., 0]
    whole = plane if mask.dtype.is_floating else tf.round(plane)
    return tf.ensure_shape(tf.cast(whole, mask.dtype), mask.shape)


def _by_name(tensors: Any, names: Sequence[str]) -> _Tensors:
    return dict(tensors) if isinstance(tensors, Mapping) else {names[0]: tensors}


def _as_it_was(before: Any, tensors: _Tensors) -> Any:
    return tensors if isinstance(before, Mapping) else next(iter(tensors.values()))
