"""What a model says of the samples that a person gave: pictures with verdicts, a table, and files to take away."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import streamlit as st

from designer.data import PALETTE
from designer.graph import Document
from designer.prediction import (
    Answered,
    Asked,
    Output,
    as_csv,
    as_npz,
    has_masks,
    masks_as_zip,
    outputs_of,
    probabilities,
    table,
)
from designer.runs import Run

from .figures import Figure, legend, overlaid, rows, strip
from .words import count, file_name, number, plain, title_of

_A_PAGE = 24
_MASKS_A_PAGE = 6
_TOP = 3
_TOLD = 5


def results(run: Run, document: Document, inputs: Sequence[Asked], answered: Answered) -> None:
    """Everything about the predictions of some samples; those that are none say why."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"**{answered.count:,} of {count(len(answered.labels), 'sample')} predicted**")
        if answered.count:
            _downloads(run, document, answered)
    _problems(answered)
    if not answered.count:
        return
    outputs = outputs_of(document, answered)
    if any(one.form == "picture" for one in inputs):
        _pictures(inputs, answered, outputs)
    _table(document, answered)


def _problems(answered: Answered) -> None:
    lines = [
        f"**{plain(answered.labels[place])}**: {plain(told)}" for place, told in answered.problems.items()
    ]
    if not lines:
        return
    more = f"\n\n… and {len(lines) - _TOLD:,} more, in the table." if len(lines) > _TOLD else ""
    st.warning("\n\n".join(lines[:_TOLD]) + more, icon=":material/warning:")


def _downloads(run: Run, document: Document, answered: Answered) -> None:
    stem = f"{run.title} predictions"
    found = [
        ("CSV", "table", "text/csv", lambda: as_csv(document, answered).encode(), ".csv"),
        ("NPZ", "data_array", "application/octet-stream", lambda: as_npz(answered), ".npz"),
    ]
    if has_masks(document, answered):
        masks = lambda: masks_as_zip(document, answered)  # noqa: E731
        found.append(("Masks", "image", "application/zip", masks, ".zip"))
    for label, icon, mime, make, ending in found:
        st.download_button(
            label,
            make,
            file_name(stem, ending),
            mime,
            key=f"predictions-{label}",
            on_click="ignore",
            icon=f":material/{icon}:",
        )


def _table(document: Document, answered: Answered) -> None:
    found = table(document, answered)
    percent = st.column_config.NumberColumn(format="percent")
    config = {name: percent for name in found[0] if "probability" in name or "share of" in name}
    renamed = [{title_of(name): value for name, value in row.items()} for row in found]
    st.dataframe(
        renamed,
        hide_index=True,
        width="stretch",
        column_config={title_of(name): each for name, each in config.items()},
        key="predictions-table",
    )


def _pictures(inputs: Sequence[Asked], answered: Answered, outputs: Sequence[Output]) -> None:
    """A page of the pictures with what the model says of them; masks laid over them."""
    masks = [each for each in outputs if each.meaning in ("mask", "class mask")]
    size = _MASKS_A_PAGE if masks else _A_PAGE
    labels = [label for label, row in zip(answered.labels, answered.rows, strict=True) if row is not None]
    pages = -(-len(labels) // size)
    page = (
        st.number_input(f"Page, of {pages:,}", 1, pages, key="predictions-page", width=160)
        if pages > 1
        else 1
    )
    shown = range((page - 1) * size, min(page * size, len(labels)))
    seen = {row: _seen(inputs, answered, row) for row in shown}
    if masks:
        rows([("", [Figure(seen[row], labels[row]) for row in shown])])
        for each in masks:
            _overlays(each, answered, {row: seen[row] for row in shown})
    others = [each for each in outputs if each not in masks]
    if others:
        strip(
            [Figure(seen[row], "\n".join([labels[row], *_said(others, answered, row)])) for row in shown],
            width=150 if len(inputs) == 1 else 220,
        )


def _overlays(output: Output, answered: Answered, seen: dict[int, np.ndarray]) -> None:
    values = answered.outputs[output.name]
    masks = {row: _mask(output, probabilities(values[row], output.loss)) for row in seen}
    name = title_of(output.name)
    rows(
        [
            (name, [Figure(masks[row]) for row in seen]),
            (
                "Over the picture",
                [Figure(overlaid(_as_large(seen[row], masks[row]), masks[row])) for row in seen],
            ),
        ]
    )
    if output.meaning == "class mask":
        legend([(name, f"rgb{PALETTE[place % len(PALETTE)]}") for place, name in enumerate(output.classes)])


def _mask(output: Output, values: np.ndarray) -> np.ndarray:
    """A mask as a picture: white where it is, or a colour for every class."""
    if output.meaning == "mask":
        grey = ((values[..., 0] >= 0.5) * 255).astype(np.uint8)
        return np.repeat(grey[..., None], 3, axis=-1)
    palette = np.array(PALETTE, dtype=np.uint8)
    return np.asarray(palette[values.argmax(axis=-1) % len(palette)])


def _as_large(picture: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """The picture with as many points as the mask, by taking the nearest."""
    down = np.arange(mask.shape[0]) * picture.shape[0] // mask.shape[0]
    along = np.arange(mask.shape[1]) * picture.shape[1] // mask.shape[1]
    return np.asarray(picture[down][:, along])


def _seen(inputs: Sequence[Asked], answered: Answered, row: int) -> np.ndarray:
    """What the model sees of a sample, its pictures side by side."""
    pictures = []
    for one in inputs:
        if one.picture is not None:
            values = np.nan_to_num(np.asarray(answered.inputs[one.name][row], np.float32)).reshape(
                one.picture
            )
            grey = np.rint(np.clip(values, 0, 1) * 255).astype(np.uint8)
            pictures.append(grey[..., :3] if grey.shape[-1] >= 3 else np.repeat(grey, 3, axis=-1))
    tallest = max(picture.shape[0] for picture in pictures)
    padded = [
        np.pad(p, ((0, tallest - p.shape[0]), (place > 0, 0), (0, 0)), constant_values=128)
        for place, p in enumerate(pictures)
    ]
    return np.concatenate(padded, axis=1)


def _said(outputs: Sequence[Output], answered: Answered, row: int) -> list[str]:
    """What the outputs say of a sample, in a line or some."""
    lines = []
    for output in outputs:
        values = answered.outputs[output.name][row]
        prefix = f"{title_of(output.name)}: " if len(outputs) > 1 else ""
        lines += [prefix + line for line in _lines(output, values)]
    return lines


def _lines(output: Output, values: np.ndarray) -> list[str]:
    if not np.isfinite(values).all():
        return ["NaN or infinity"]
    match output.meaning:
        case "classes":
            chances = probabilities(values, output.loss).reshape(-1)
            order = np.argsort(-chances)[:_TOP]
            return [f"{output.classes[place]}: {chances[place]:.0%}" for place in order]
        case "binary":
            chance = float(probabilities(values, output.loss).reshape(-1)[0])
            return [f"{output.classes[int(chance >= 0.5)]}: {max(chance, 1 - chance):.0%}"]
        case "distance":
            distance = float(values.reshape(-1)[0])
            return [f"{'same' if distance < output.limit else 'different'}, distance {number(distance)}"]
        case _:
            flat = values.reshape(-1)
            return [number(float(flat[0]))] if len(flat) == 1 else []
