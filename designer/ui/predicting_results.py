"""What a model says of the samples that a person gave: pictures with verdicts, a table, and files to take away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

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
    """Why some samples have no prediction, or none that is worth something: a few here, many in a list."""
    told = [(answered.labels[place], problem) for place, problem in answered.problems.items()]
    if len(told) <= _TOLD:
        lines = [f"**{plain(label)}**: {plain(problem)}" for label, problem in told]
        if lines:
            st.warning("\n\n".join(lines), icon=":material/warning:")
        return
    with st.expander(
        f"{count(len(told), 'sample')} with a problem", icon=":material/warning:", expanded=True
    ):
        found = [{"Sample": label, "Problem": problem} for label, problem in told]
        st.dataframe(found, hide_index=True, width="stretch", height=220, key="predictions-problems")


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
    """What is said of every sample that could be predicted."""
    every = zip(table(document, answered), answered.rows, strict=True)
    found = [{title_of(name): cell for name, cell in row.items()} for row, at in every if at is not None]
    if not any(row.get("Problem") for row in found):
        found = [{name: cell for name, cell in row.items() if name != "Problem"} for row in found]
    percent = st.column_config.NumberColumn(format="percent")
    shares = [name for name in found[0] if "probability" in name.lower() or "share of" in name.lower()]
    st.dataframe(
        found,
        hide_index=True,
        width="stretch",
        column_config=dict.fromkeys(shares, percent),
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
        lines = [("Picture", [Figure(seen[row], labels[row]) for row in shown])]
        rows([*lines, *(line for each in masks for line in _overlays(each, answered, seen))])
        _legends(masks)
    others = [each for each in outputs if each not in masks]
    if others:
        strip(
            [Figure(seen[row], "\n".join([labels[row], *_said(others, answered, row)])) for row in shown],
            width=150 if len(inputs) == 1 else 220,
        )


def _overlays(
    output: Output, answered: Answered, seen: Mapping[int, np.ndarray]
) -> Iterator[tuple[str, list[Figure]]]:
    """The masks of an output, and the same over their pictures."""
    values = answered.outputs[output.name]
    masks = {row: _mask(output, probabilities(values[row], output.loss)) for row in seen}
    yield title_of(output.name), [Figure(masks[row]) for row in seen]
    over = {row: overlaid(_as_large(seen[row], masks[row]), masks[row]) for row in seen}
    yield "Over the picture", [Figure(over[row]) for row in seen]


def _legends(masks: Sequence[Output]) -> None:
    for output in masks:
        if output.meaning == "class mask":
            colours = [f"rgb{PALETTE[place % len(PALETTE)]}" for place in range(len(output.classes))]
            legend(list(zip(output.classes, colours, strict=True)))


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
