"""Augmentation in a program: a function that changes the images of a batch, and their masks with them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from designer.graph import Document
from designer.plans import Picture, image_inputs, mask_outputs

from .feeding import Feeding
from .known import Known, component_entry
from .refusal import CodeRefused, refusals_at
from .values import constructor

_PLAN = "The augmentation"
_NUMBER = re.compile(r"\d+")
#: The version of Keras from which on masks are turned and moved without mixing neighbours.
_NEAREST_SINCE = (3, 15)
_OURS = ("seed", "dtype", "data_format", "trainable")


def augmenter(document: Document, fed: Feeding, known: Known) -> str:
    """The text of a function that gives `augment(inputs, targets)`; CodeRefused where there is none."""
    images = {name: size for name, size in image_inputs(document).items() if name in fed.inputs}
    if not images:
        raise CodeRefused("Augmentation changes images, and this design reads none. Remove it from the plan.")
    if any(column is None for column in fed.targets.values()):
        raise CodeRefused(
            "There is no code for augmentation beside an output that is only watched. Give every output a "
            "target, or remove the augmentation."
        )
    masks = {name: len(column.shape) for name, column in mask_outputs(document).items()}
    with refusals_at(_PLAN):
        made = ", ".join(_layers(document, known))
    mixing = tuple(map(int, _NUMBER.findall(known.catalogue.keras)[:2])) < _NEAREST_SINCE
    body = _with_masks(images, masks, fed, mixing=mixing) if masks else list(_plainly(images, fed))
    return "\n".join(
        [
            "def augmenter():",
            f'    """What changes the images of a batch at random{"; masks change with them" if masks else ""}."""',
            f"    augmentation = [{made}]",
            "",
            *body,
            "",
            "    return augment",
        ]
    )


def _layers(document: Document, known: Known) -> Iterator[str]:
    for layer in document.training.augmentation:
        config = {name: value for name, value in layer.config.items() if name not in _OURS}
        yield constructor(component_entry("layer", layer.kind, known), config)


def _plainly(images: Mapping[str, Picture], fed: Feeding) -> Iterator[str]:
    """Each image changed by itself."""
    flat = {size for name, size in images.items() if len(fed.inputs[name].shape) == 1}
    if len(flat) > 1 or (flat and len(flat) < len(set(images.values()))):
        raise CodeRefused(
            "There is no code for augmentation of pictures of several sizes that are vectors yet. Remove the "
            "augmentation from the plan to get code for the rest."
        )
    yield from _change(next(iter(flat), None))
    yield "    def augment(inputs, targets):"
    if len(fed.inputs) == 1:
        yield "        return change(inputs), targets"
    elif len(images) == len(fed.inputs):
        yield "        return {name: change(each) for name, each in inputs.items()}, targets"
    else:
        changed = ", ".join(f"{name!r}: change(inputs[{name!r}])" for name in images)
        yield f"        return {{**inputs, {changed}}}, targets"


def _change(picture: Picture | None) -> Iterator[str]:
    """The function that changes a batch of images, or of vectors that are pictures."""
    shape = ", ".join(map(str, (-1, *picture))) if picture else ""
    yield f"    def change({'pixels' if picture else 'images'}):"
    if picture:
        yield f"        images = ops.reshape(pixels, ({shape}))"
    yield "        for layer in augmentation:"
    yield "            images = layer(images, training=True)"
    yield f"        return {'ops.reshape(images, ops.shape(pixels))' if picture else 'images'}"
    yield ""


def _with_masks(
    images: Mapping[str, Picture], masks: Mapping[str, int], fed: Feeding, *, mixing: bool
) -> Iterator[str]:
    """The image and its mask, changed alike; rounded where Keras mixes neighbours in a mask."""
    if len(images) > 1 or len(masks) > 1:
        raise CodeRefused(
            "There is no code for augmentation of several images or several masks of one sample yet. Remove the "
            "augmentation from the plan to get code for the rest."
        )
    (image,), ((mask, rank),) = images, masks.items()
    seen = "inputs" if len(fed.inputs) == 1 else f"inputs[{image!r}]"
    learned = "targets" if len(fed.targets) == 1 else f"targets[{mask!r}]"
    plane = learned if rank == 3 else f"{learned}[..., None]"
    yield "    def augment(inputs, targets):"
    yield f'        samples = {{"images": {seen}, "segmentation_masks": {plane}}}'
    yield "        for layer in augmentation:"
    yield "            samples = layer(samples, training=True)"
    changed = 'samples["segmentation_masks"]' + ("" if rank == 3 else "[..., 0]")
    changed = f"ops.round({changed})" if mixing else changed
    given = 'samples["images"]' if len(fed.inputs) == 1 else f'{{**inputs, {image!r}: samples["images"]}}'
    wanted = changed if len(fed.targets) == 1 else f"{{**targets, {mask!r}: {changed}}}"
    yield f"        return {given}, {wanted}"
