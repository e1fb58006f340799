"""Augmentation: random changes of the training images, seen on real samples beside the samples as they are."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

import numpy as np
import streamlit as st

from designer.catalogue import Catalogue
from designer.data import Column, Dataset, DataUnavailable, dataset, image, samples
from designer.engine import EngineError
from designer.evaluation import pack, unpack
from designer.graph import Component, Document, Edit, SetTraining
from designer.plans import augmentation_layers, image_inputs, mask_outputs

from . import session
from .figures import Figure, overlaid
from .figures import rows as figure_rows
from .plan_list import Rows, names, rows
from .plan_section import section
from .plan_steps import parts
from .services import engine
from .words import plain

_SHOWN = 3
_IMAGES, _MASKS = "images", "segmentation_masks"


def augmentation(document: Document, catalogue: Catalogue) -> None:
    """The layers behind one line; nothing for data without images."""
    seen = _seen(document)
    held = document.training.augmentation
    if seen is None and not held:
        return

    def edit_of(after: tuple[Component, ...]) -> Edit:
        return SetTraining(training=replace(document.training, augmentation=after))

    def draw() -> None:
        rows(Rows("augmentation", "Add a random change", held, augmentation_layers(catalogue), edit_of))
        if seen is None:
            st.caption("These data have no images to change.")
        elif held:
            _strip(document, *seen)
        else:
            st.caption(
                "Each training image is changed a little every time it is seen, so that the model learns what "
                "does not matter. Masks change with their images; validation and test stay as they are."
            )

    section("augmentation", "Augmentation", names(held), draw)


def _seen(document: Document) -> tuple[Dataset, Column, Column | None] | None:
    """The dataset, the first column of pictures that goes into the model, and the mask that is learned of it."""
    pictures = image_inputs(document)
    if document.data is None or not pictures:
        return None
    found, name = dataset(document.data.dataset), next(iter(pictures))
    column = found.column(document.data.inputs[name])
    size = pictures[name][:2]
    masks = [mask for mask in mask_outputs(document).values() if mask.shape[:2] == size]
    return (found, column, masks[0] if masks else None) if column is not None else None


def _strip(document: Document, found: Dataset, column: Column, mask: Column | None) -> None:
    """Some training samples as they are, and below them changed."""
    turn = session.value("augmentation-turn", 0)
    layers = json.dumps([_as_json(layer) for layer in document.training.augmentation])
    split = parts(document.data)
    if split is None:
        return
    shown = tuple(int(row) for row in split.train[:_SHOWN])
    try:
        before, after = _pictures(found.id, column.name, mask.name if mask else "", shown, layers, turn)
    except (EngineError, DataUnavailable) as error:
        st.caption(f":material/error: {plain(str(error))}")
        return
    figure_rows(
        [(name, [Figure(one) for one in seen]) for name, seen in (("as is", before), ("changed", after))]
    )
    st.button(
        "Again",
        icon=":material/casino:",
        key="augmentation-again",
        type="tertiary",
        help="Other random changes of the same samples",
        on_click=session.put,
        args=("augmentation-turn", turn + 1),
    )


def _as_json(layer: Component) -> dict[str, Any]:
    return {"kind": layer.kind, "config": dict(layer.config)}


@st.cache_data(show_spinner=False, max_entries=16)
def _pictures(
    id: str, column: str, mask: str, shown: Sequence[int], layers: str, turn: int
) -> tuple[list[np.ndarray], list[np.ndarray]]:
    values, found = samples(id, shown), dataset(id).column(column)
    picture = found.picture if found is not None and found.picture else values[column].shape[1:]
    given = {
        _IMAGES: values[column].reshape((-1, *picture)),
        **({_MASKS: _with_channel(values[mask])} if mask else {}),
    }
    asked = {"layers": json.loads(layers), "images": dict(pack(given)), "seed": turn}
    after = unpack(cast("dict[str, str]", engine().request("augmented", asked)))
    return _seen_as(id, column, mask, given), _seen_as(id, column, mask, after)


def _with_channel(mask: np.ndarray) -> np.ndarray:
    return mask if mask.ndim == 4 else mask[..., None]


def _seen_as(id: str, column: str, mask: str, values: dict[str, np.ndarray]) -> list[np.ndarray]:
    """Each sample as a picture, with its mask laid over."""
    found = dataset(id)
    shown, over = found.column(column), found.column(mask)
    assert shown is not None
    pictures = [image(one.reshape(shown.shape), shown) for one in values[_IMAGES]]
    if over is None:
        return pictures
    masks = [image(one.reshape(over.shape), over) for one in values[_MASKS]]
    return [overlaid(picture, one) for picture, one in zip(pictures, masks, strict=True)]
