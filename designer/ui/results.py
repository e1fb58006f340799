"""What a run reached on samples that training never saw: how sure that is, how it errs, and where."""

from __future__ import annotations

import json

import streamlit as st
from typing_extensions import assert_never

from designer import runs
from designer.data import Dataset, UnknownDataset, dataset
from designer.evaluation import (
    Classes,
    Evaluation,
    Masks,
    Numbers,
    OutputEvaluation,
    Pairs,
    Part,
    Samples,
    encode,
    kept,
    samples_of,
    table_of,
)
from designer.graph import Document
from designer.runs import Checkpoint, Run, RunStore

from .checkpoints import when
from .results_asking import again, missing, status
from .results_classes import classes
from .results_masks import masks
from .results_numbers import numbers
from .results_pairs import pairs
from .results_scores import keras_figures, scores
from .results_view import Viewed
from .words import count, file_name, plain, title_of

_PARTS: dict[Part, str] = {"test": "Test", "validation": "Validation", "train": "Training"}
_SAID: dict[Part, str] = {
    "test": "{} that training never saw",
    "validation": "{} that chose the best weights, so the figures flatter these a little",
    "train": "{} that it learned from, so the figures flatter it",
}


def results(store: RunStore, run: Run, document: Document) -> None:
    """The run's evaluation on a part of its data with some of its weights, or how to get one."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        part, which = _choice(store, run)
        downloads = st.container(horizontal=True, width="content")
    found = kept(store, run.id, part, which)
    status(run, part, which)
    if found is None:
        missing(store, run, part, which)
        return
    samples = samples_of(store, found)
    with downloads:
        _downloads(run, found, samples)
        if samples is None:
            again(run, part, which)
    st.caption(
        f"On {_SAID[found.part].format(count(found.samples, f'{_PARTS[found.part].lower()} sample'))}."
    )
    if len(found.outputs) > 1:
        keras_figures({"loss": found.metrics.get("loss")}, document, loss="Loss, weighted sum")
    data = _dataset(run)
    for output in found.outputs:
        _output(Viewed(store, document, data, found, output, samples))


def _choice(store: RunStore, run: Run) -> tuple[Part, str]:
    """Which part of the data, and which weights."""
    found = runs.checkpoints(store, run.id)
    options = {"last": "Latest weights"}
    if any(one.is_best for one in found) or runs.weights_file(store, run.id, "best").is_file():
        options["best"] = "Best weights"
    options |= {one.id: f"Weights at {when(one)}" + _mark(one) for one in reversed(found[:-1])}
    part = st.segmented_control(
        "Part of the data",
        list(_PARTS),
        format_func=_PARTS.__getitem__,
        default="test",
        required=True,
        key="tested-part",
    )
    which = st.selectbox(
        "Weights",
        list(options),
        format_func=lambda id: options.get(id, id),
        key=f"weights-{run.id}",
        width=260,
    )
    return part or "test", which if which in options else "last"


def _mark(one: Checkpoint) -> str:
    return " (best)" if one.is_best else ""


def _dataset(run: Run) -> Dataset | None:
    try:
        return dataset(run.dataset)
    except UnknownDataset:
        st.warning(
            f"The dataset {plain(run.dataset)} is not there any more. The figures are kept; samples cannot be shown.",
            icon=":material/database_off:",
        )
        return None


def _downloads(run: Run, found: Evaluation, samples: Samples | None) -> None:
    """The figures, and what came of each sample, as files."""
    stem = f"{run.title} {run.id} {found.part} {found.weights}"
    st.download_button(
        "Figures",
        lambda: json.dumps(encode(found), indent=1),
        file_name(stem, ".json"),
        mime="application/json",
        icon=":material/download:",
        key="download-figures",
        on_click="ignore",
        help="All figures of this page as JSON.",
    )
    if samples is not None and samples.outputs:
        st.download_button(
            "Samples",
            lambda: table_of(samples),
            file_name(stem, ".csv"),
            mime="text/csv",
            icon=":material/download:",
            key="download-samples",
            on_click="ignore",
            help="A line for each sample, with its row in the dataset, the truth and the prediction, as CSV.",
        )


def _output(viewed: Viewed) -> None:
    output = viewed.output
    if len(viewed.evaluation.outputs) > 1:
        st.divider()
        st.markdown(f"#### {plain(title_of(output.output))}")
    scores(viewed.evaluation, output)
    for note in output.notes:
        st.warning(plain(note), icon=":material/info:")
    keras_figures(output.metrics, viewed.document)
    _figures(viewed, output)


def _figures(viewed: Viewed, output: OutputEvaluation) -> None:
    match output.figures:
        case Classes():
            st.fragment(classes)(viewed, output.figures)
        case Masks():
            st.fragment(masks)(viewed, output.figures)
        case Numbers():
            st.fragment(numbers)(viewed, output.figures)
        case Pairs():
            st.fragment(pairs)(viewed, output.figures)
        case None:
            if not output.notes:
                st.markdown(":gray[There are no further figures for this kind of output.]")
        case _:
            assert_never(output.figures)
