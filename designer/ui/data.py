"""The data page: which dataset, which columns feed the model, how it is split, what it looks like."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from designer.data import (
    Column,
    Dataset,
    InvalidSplit,
    Split,
    UnknownDataset,
    adapt,
    check,
    dataset,
    datasets,
    input_name,
    split,
)
from designer.graph import Analysis, DataChoice, Document, Edit, EditRefused, SetData, SetTarget, input_nodes

from . import session
from .problems import problems
from .samples import browser
from .words import count, plain, shape


def chosen(document: Document) -> Dataset | None:
    """The dataset of a design, if it names one that exists."""
    try:
        return dataset(document.data.dataset) if document.data else None
    except UnknownDataset:
        return None


def choice(document: Document, analysis: Analysis) -> None:
    """The dataset with its source and licence; another one adapts the design."""
    misfits = _misfits(document, analysis)
    found = chosen(document)
    key = session.field("dataset", found.id if found else None)

    def edit_of(id: str) -> Edit:
        return adapt(document, id, analysis)

    def title_of(id: str) -> str:
        return datasets()[id].title + (" (does not fit this design)" if id in misfits else "")

    st.selectbox(
        "Dataset",
        list(datasets()),
        key=key,
        index=None if found is None else 0,
        format_func=title_of,
        placeholder="Choose a dataset",
        on_change=session.edit_from,
        args=(key, edit_of),
        help="Another dataset changes the model's inputs and last layers, in one step that undo takes back.",
    )
    if found is not None:
        _about(found)
    if misfits:
        with st.expander(
            f"{count(len(misfits), 'dataset')} that {'does' if len(misfits) == 1 else 'do'} not fit"
        ):
            for id, reason in misfits.items():
                st.markdown(f"**{plain(datasets()[id].title)}.** :small[{plain(reason)}]")


def _misfits(document: Document, analysis: Analysis) -> dict[str, str]:
    found: dict[str, str] = {}
    for id in datasets():
        try:
            adapt(document, id, analysis)
        except EditRefused as refusal:
            found[id] = str(refusal)
    return found


def _about(found: Dataset) -> None:
    st.markdown(plain(found.text))
    source = (
        f"[{plain(found.source)}]({found.url})" if found.url.startswith("https://") else plain(found.source)
    )
    st.markdown(
        f":small[{count(found.samples, 'sample')} · source: {source}]  \n:small[licence: {plain(found.licence)}]"
    )


def mapping(document: Document) -> None:
    """Which columns go into the inputs and which the outputs learn."""
    found = chosen(document)
    if found is None or document.data is None:
        st.markdown(":gray[Choose a dataset first.]")
        return
    for node in input_nodes(document.graph):
        name = input_name(document, node)
        _column(
            f"Input {name}", found.inputs, document.data.inputs.get(name), _input_edit(document.data, name)
        )
    for output in document.graph.outputs:
        target = document.data.targets.get(output.name)
        _column(f"Output {output.name} learns", found.targets, target, _target_edit(output.name))


def _input_edit(choice: DataChoice, name: str) -> Callable[[str], Edit]:
    return lambda column: SetData(data=replace(choice, inputs={**choice.inputs, name: column}))


def _target_edit(output: str) -> Callable[[str], Edit]:
    return lambda column: SetTarget(output=output, column=column)


def _column(
    label: str, columns: tuple[Column, ...], chosen: str | None, edit_of: Callable[[str], Edit]
) -> None:
    titles = {column.name: f"{column.title} ({_kind(column)})" for column in columns}
    key = session.field(f"column-{label}", chosen if chosen in titles else None)
    st.selectbox(
        plain(label),
        list(titles),
        key=key,
        index=0 if chosen in titles else None,
        format_func=titles.__getitem__,
        placeholder="Choose a column",
        on_change=session.edit_from,
        args=(key, edit_of),
    )


def _kind(column: Column) -> str:
    return column.kind if column.is_text else f"{column.kind}, {shape(column.shape)}"


def parts(document: Document) -> Split | None:
    """How much is held back, and the split that this gives; None when it is not possible."""
    found, choice = chosen(document), document.data
    if found is None or choice is None:
        return None
    columns = st.columns(3)
    with columns[0]:
        _percent(
            "Validation %", choice.validation, lambda part: SetData(data=replace(choice, validation=part))
        )
    with columns[1]:
        _percent("Test %", choice.test, lambda part: SetData(data=replace(choice, test=part)))
    with columns[2]:
        key = session.field("split-seed", choice.seed)
        edit_of: Callable[[int], Edit] = lambda seed: SetData(data=replace(choice, seed=seed))  # noqa: E731
        st.number_input("Seed", 0, 1_000_000, key=key, on_change=session.edit_from, args=(key, edit_of))
    return _split(found, choice)


def _percent(label: str, part: float, edit_of: Callable[[float], Edit]) -> None:
    key = session.field(f"split-{label}", min(90, max(1, round(100 * part))))
    st.number_input(
        label,
        1,
        90,
        key=key,
        on_change=session.edit_from,
        args=(key, lambda percent: edit_of(percent / 100)),
    )


def _split(found: Dataset, choice: DataChoice) -> Split | None:
    try:
        with st.spinner(f"Preparing {found.title}. The first time takes a moment.", show_time=False):
            result = split(found, choice)
    except InvalidSplit as error:
        st.error(plain(str(error)))
        return None
    sizes = (("training", result.train), ("validation", result.validation), ("test", result.test))
    st.caption(" · ".join(f"{len(rows):,} {name}" for name, rows in sizes))
    return result


def fit(document: Document, analysis: Analysis) -> None:
    """What does not fit between the design and its data."""
    if document.data is None:
        return
    problems(replace(analysis, diagnostics=()), check(document, analysis), well="The data fit this design.")


def look(document: Document, split: Split | None) -> None:
    """Samples of the dataset."""
    found = chosen(document)
    if found is not None and split is not None:
        browser(found, split)
