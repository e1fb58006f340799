"""The form that asks for samples: exactly what the model's inputs read, in words and widgets."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from designer.graph import Document
from designer.prediction import (
    MOST_BYTES,
    Asked,
    Form,
    Sample,
    Upload,
    endings,
    inverted,
    opened,
    samples_of_files,
    samples_of_inputs,
    samples_of_lines,
    samples_of_table,
)
from designer.runs import Run

from .predicting_example import example
from .words import count, plain

_MEGABYTES = MOST_BYTES // 1_000_000

#: How far reading has come: files read, of how many.
Told = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Given:
    """What was given, not read yet; the digest tells it from anything else."""

    digest: str
    read: Callable[[Told], tuple[Sample, ...]]


def given(run: Run, document: Document, inputs: Sequence[Asked]) -> Given | None:
    """What a person gives for the inputs; None until there is something."""
    forms = {one.form for one in inputs}
    _told(inputs)
    if forms <= {"numbers", "text"}:
        return _typed_or_table(run, document, inputs)
    if len(inputs) > 1:
        return _several(run, inputs)
    return _one_of_pictures(run, inputs) if forms == {"picture"} else _arrays(run, inputs)


def _told(inputs: Sequence[Asked]) -> None:
    if len(inputs) == 1:
        scaled = (
            ", as the data set has them: what it scales, scale alike" if inputs[0].form == "numbers" else ""
        )
        st.caption(f"The model reads {plain(inputs[0].told)}{scaled}.")
    else:
        listed = ", ".join(f"**{plain(one.name)}**, {plain(one.told)}" for one in inputs)
        st.caption(f"The model reads {count(len(inputs), 'input')}: {listed}.")


def _typed_or_table(run: Run, document: Document, inputs: Sequence[Asked]) -> Given | None:
    """A field to type or paste into, and a file beside it."""
    left, right = st.columns(2, gap="medium")
    is_text = len(inputs) == 1 and inputs[0].form == "text"
    with left:
        if is_text:
            label, hint = "Texts, one a line", "Type or paste, then press Ctrl+Enter"
        else:
            width = sum(one.width for one in inputs)
            label, hint = f"{count(width, 'number')} a line", "Type or paste rows, then press Ctrl+Enter"
        typed = st.text_area(label, key=f"own-typed-{run.id}", placeholder=hint, height=120)
    with right:
        what = "A file: TXT with one text a line, or CSV" if is_text else "A table: CSV, TSV or TXT"
        found = _files(run, inputs, f"{what}; NPY or NPZ", endings(inputs))
        example(run, document, inputs)
    if found is not None:
        return found
    if not typed.strip():
        return None

    def read(told: Told) -> tuple[Sample, ...]:
        if is_text:
            return samples_of_lines(typed, inputs[0], "typed")
        return samples_of_table(typed, inputs, "typed")

    return Given(_digest("typed", typed), read)


def _files(run: Run, inputs: Sequence[Asked], label: str, types: Sequence[str]) -> Given | None:
    files = _uploader(label, types, f"own-files-{run.id}")
    if not files:
        return None
    return Given(_digest(*_marks(files)), lambda told: samples_of_files(inputs, _uploads(files), told))


def _arrays(run: Run, inputs: Sequence[Asked]) -> Given | None:
    return _files(run, inputs, "Arrays of samples, as NPY or NPZ", endings(inputs))


def _one_of_pictures(run: Run, inputs: Sequence[Asked]) -> Given | None:
    label = "Pictures, or a ZIP archive of them; arrays from 0 to 1 as NPY or NPZ"
    found = _files(run, inputs, label, endings(inputs))
    return _perhaps_inverted(run, inputs, found)


def _several(run: Run, inputs: Sequence[Asked]) -> Given | None:
    """A place for the files of each input, and one for everything together."""
    parts: dict[str, list[UploadedFile]] = {}
    for one, column in zip(inputs, st.columns(len(inputs), gap="medium"), strict=True):
        with column:
            parts[one.name] = _uploader(_label(one), endings([one]), f"own-{one.name}-{run.id}")
    names = " and ".join(one.name for one in inputs)
    label = f"Or all together: a ZIP archive with folders {plain(names)}, files whose names end so, or an NPZ file"
    whole = _files(run, inputs, label, endings(inputs))
    if any(parts.values()):
        marks = [mark for name, files in parts.items() for mark in (name, *_marks(files))]
        read = lambda told: samples_of_inputs(  # noqa: E731
            {name: opened(_uploads(files)) for name, files in parts.items()}, inputs, told
        )
        whole = Given(_digest(*marks), read)
    return _perhaps_inverted(run, inputs, whole) if "picture" in {one.form for one in inputs} else whole


_LABELS: Mapping[Form, str] = {
    "picture": "pictures, in the order of the others, or named alike",
    "numbers": "a table with a row for each sample",
    "text": "texts, one a line",
    "array": "an array of samples",
}


def _label(asked: Asked) -> str:
    return f"{plain(asked.name)}: {_LABELS[asked.form]}"


def _perhaps_inverted(run: Run, inputs: Sequence[Asked], found: Given | None) -> Given | None:
    swap = st.toggle(
        "Swap light and dark",
        key=f"inverted-{run.id}",
        help="For dark writing on light paper, where the model learned light on dark.",
    )
    if found is None or not swap:
        return found
    return Given(f"{found.digest}-inverted", lambda told: inverted(found.read(told), inputs))


def _uploader(label: str, types: Sequence[str], key: str) -> list[UploadedFile]:
    return st.file_uploader(
        label,
        type=[ending.lstrip(".") for ending in types],
        accept_multiple_files=True,
        max_upload_size=_MEGABYTES,
        key=key,
    )


def _uploads(files: Sequence[UploadedFile]) -> list[Upload]:
    return [Upload(file.name, file.getvalue()) for file in files]


def _marks(files: Sequence[UploadedFile]) -> list[str]:
    return [f"{file.file_id} {file.name} {file.size}" for file in files]


def _digest(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
