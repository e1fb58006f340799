"""Trying a trained model on one sample: from the test set, or the person's own picture or numbers."""

from __future__ import annotations

import io
import math
from collections.abc import Mapping

import numpy as np
import streamlit as st
from PIL import Image, UnidentifiedImageError

from designer import runs
from designer.data import Column, Dataset, dataset, samples, split
from designer.graph import Document
from designer.runs import Run, RunStore

from . import previews
from .samples import table
from .services import engine
from .words import count, plain, shape

_MOST_PIXELS = 40_000_000


class Unfit(ValueError):
    """What was given is no sample for this model; the message says what was found and what is needed."""


def trying(store: RunStore, run: Run, document: Document) -> None:
    """Choose a sample, and see what the model makes of it."""
    if document.data is None or not runs.weights_file(store, run.id, "last").is_file():
        st.markdown(":gray[This run has no trained weights to try. They are kept from the first epoch on.]")
        return
    found = dataset(document.data.dataset)
    own = "My own"
    source = st.segmented_control(
        "Sample", ["From the test set", own], default="From the test set", key="source"
    )
    shown = _own(document, found) if source == own else _tested(document, found)
    if shown is None:
        return
    inputs, targets = shown
    with st.spinner("Predicting …", show_time=False):
        given = engine().predict(run.id, inputs)
    _seen(document, found, inputs)
    previews.predictions(document, previews.Shown(inputs, targets, given), key=f"try-{run.id}")


_Chosen = tuple[dict[str, np.ndarray], dict[str, np.ndarray] | None]


def _tested(document: Document, found: Dataset) -> _Chosen:
    assert document.data is not None
    rows = split(found, document.data).test
    place = st.number_input(f"Test sample, of {len(rows):,}", 1, len(rows), 1, key="tested", width=220)
    values = samples(found.id, [int(rows[place - 1])])
    inputs = {name: values[column] for name, column in document.data.inputs.items()}
    targets = {name: values[column] for name, column in document.data.targets.items()}
    return inputs, targets


def _own(document: Document, found: Dataset) -> _Chosen | None:
    assert document.data is not None
    inputs: dict[str, np.ndarray] = {}
    for name, column_name in document.data.inputs.items():
        column = found.column(column_name)
        if column is not None:
            values = _asked(name, column)
            if values is None:
                return None
            inputs[name] = values[None]
    return inputs, None


def _asked(name: str, column: Column) -> np.ndarray | None:
    """What the person gives for one input; None until it is there and fits."""
    try:
        return _picture(name, column) if column.is_visible else _row(name, column)
    except Unfit as unfit:
        st.error(plain(str(unfit)), icon=":material/error:")
        return None


def _picture(name: str, column: Column) -> np.ndarray | None:
    wanted = column.picture or column.shape
    upload = st.file_uploader(
        f"{plain(name)}: a picture, brought to {shape(wanted)}",
        type=["png", "jpg", "jpeg"],
        max_upload_size=50,
        key=f"own-{name}",
    )
    inverted = st.toggle("Swap light and dark", key=f"inverted-{name}")
    if upload is None:
        return None
    values = picture_values(upload.getvalue(), wanted)
    return (1 - values if inverted else values).reshape(column.shape)


def picture_values(data: bytes, wanted: tuple[int, ...]) -> np.ndarray:
    """The picture in a file as numbers from 0 to 1 of the shape wanted; Unfit when it is none."""
    height, width, channels = wanted
    if channels not in (1, 3):
        raise Unfit(
            f"A picture cannot be brought to {channels} channels; this input takes samples of the set only."
        )
    try:
        with Image.open(io.BytesIO(data)) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                raise Unfit(f"The picture has {opened.width} × {opened.height} points; make it smaller.")
            resized = opened.convert("L" if channels == 1 else "RGB").resize((width, height))
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError) as error:
        raise Unfit("This is no picture that can be read. Give a PNG or JPEG file.") from error
    return np.asarray(resized, dtype=np.float32).reshape(height, width, channels) / 255


def _row(name: str, column: Column) -> np.ndarray | None:
    length = math.prod(column.shape)
    text = st.text_input(f"{plain(name)}: {count(length, 'number')}, separated by commas", key=f"own-{name}")
    return row_values(text, length).reshape(column.shape) if text.strip() else None


def row_values(text: str, length: int) -> np.ndarray:
    """The numbers in a line; Unfit when they are no numbers or not so many."""
    parts = [part for part in text.replace(";", ",").replace("\n", ",").split(",") if part.strip()]
    try:
        values = [float(part) for part in parts]
    except ValueError as error:
        raise Unfit(f"Only numbers separated by commas can be read here: {error}.") from error
    if len(values) != length or not all(map(math.isfinite, values)):
        raise Unfit(f"The model takes {count(length, 'finite number')} here; found {len(values)}.")
    return np.asarray(values, dtype=np.float32)


def _seen(document: Document, found: Dataset, inputs: Mapping[str, np.ndarray]) -> None:
    """The numbers that go in, where they are nothing to see."""
    assert document.data is not None
    columns = {document.data.inputs[name]: values for name, values in inputs.items()}
    hidden = {name: v for name, v in columns.items() if not getattr(found.column(name), "is_visible", True)}
    if hidden:
        table(found, hidden)
