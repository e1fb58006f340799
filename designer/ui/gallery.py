"""The start page: recent designs, presets with pictures and options, files."""

from __future__ import annotations

import time
from collections.abc import Mapping
from concurrent.futures import wait
from html import escape

import streamlit as st

from designer.graph import Document, Option, input_nodes
from designer.workspace import Design, blank, new_from_preset, presets

from . import comparing, frame, navigation, opening, scripts, session, sizes
from .picture import image
from .stores import workspace
from .words import ago, count, duration, plain

_RECENT, _MOST = 5, 45
_TICK_SECONDS = 2.0
"""How often the page looks whether the sizes of the presets are known by now."""
_MOMENT_SECONDS = 0.5
"""How often it looks whether a file was read, and how long it waits for a small one at first."""


def recent() -> None:
    """The designs of this workspace, newest first; nothing when there is none."""
    designs = workspace().recent(_MOST)
    if not designs:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.subheader("Recent designs", anchor=False)
        if len(designs) > 1:
            comparing.button("compare-designs")
    _recent_cards(designs[:_RECENT], key="recent")
    if designs[_RECENT:]:
        with st.expander(count(len(designs) - _RECENT, "older design")):
            _recent_cards(designs[_RECENT:], key="recent-older")


def _recent_cards(designs: tuple[Design, ...], *, key: str) -> None:
    with st.container(key=key):
        for design in designs:
            with st.container(border=True, gap="small"):
                _recent_card(design)


def gallery() -> None:
    """A card for every preset."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.subheader("Begin with a preset", anchor=False)
        if st.button("Blank canvas", icon=":material/add:", key="blank"):
            _begin(blank())
        with st.popover("Open a file", icon=":material/upload_file:"):
            _open_file()
        scripts.paste_button(_begin)
    known = sizes.parameters(presets()[-1].id) is not None
    st.fragment(_cards, run_every=None if known else _TICK_SECONDS)(waiting=not known)


def _cards(*, waiting: bool) -> None:
    if waiting and sizes.parameters(presets()[-1].id) is not None:
        st.rerun()
    with st.container(key="gallery"):
        for document in presets():
            with st.container(border=True, gap="small"):
                _preset_card(document)


def _recent_card(design: Design) -> None:
    picture = image(design.document.graph, alt=f"Architecture of {design.title}", height=96)
    st.html(picture + _lines(design.title, ago(design.updated)))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if st.button("Open", key=f"open-{design.id}", width="stretch"):
            _go(design.id)
        with st.popover("", icon=":material/delete:", help="Delete this design"):
            st.markdown("Delete this design and its undo history? Its runs stay.")
            st.button(
                "Delete", key=f"delete-{design.id}", type="primary", on_click=_delete, args=(design.id,)
            )


def _preset_card(document: Document) -> None:
    assert document.gallery is not None
    about = document.gallery
    st.html(
        image(document.graph, alt=f"Architecture of {document.title}")
        + _lines(document.title, about.task, _size(document), about.text)
    )
    chosen = _options(document.id, about.options)
    if st.button("Open", key=f"preset-{document.id}", type="primary", width="stretch"):
        _begin(new_from_preset(document.id, chosen))


def _lines(title: str, *lines: str) -> str:
    """The words of a card, as one element: a page of many is slow to draw."""
    below = "".join(f"<p>{escape(line)}</p>" for line in lines)
    return f'<div class="card-words"><h4>{escape(title)}</h4>{below}</div>'


def _size(document: Document) -> str:
    inputs, outputs = len(input_nodes(document.graph)), len(document.graph.outputs)
    parts = [count(len(document.graph.nodes) - inputs, "layer call")]
    parts += [count(inputs, "input")] if inputs > 1 else []
    parts += [count(outputs, "output")] if outputs > 1 else []
    parameters = sizes.parameters(document.id)
    parts += [count(parameters, "parameter")] if parameters is not None else []
    return " · ".join(parts)


def _options(preset: str, options: tuple[Option, ...]) -> Mapping[str, int]:
    if not options:
        return {}
    columns = st.columns(len(options))
    return {
        option.name: column.number_input(
            option.title,
            option.minimum,
            option.maximum,
            option.value,
            help=option.help,
            key=f"{preset}-{option.name}",
        )
        for option, column in zip(options, columns, strict=True)
    }


def _open_file() -> None:
    upload = st.file_uploader(
        "A design, a Keras model, or code that builds one",
        type=opening.TYPES,
        max_upload_size=opening.LARGEST_MEGABYTES,
        help="Nothing in a file is run. Layers that Keras does not have stay as placeholders.",
    )
    st.caption(
        "Designs saved here and Keras configurations (.json), Keras models of any age (.keras, .h5, .hdf5), "
        "Python programs and notebooks (.py, .ipynb); up to 1 GB."
    )
    if upload is None:
        return
    if upload.name.lower().endswith(scripts.SUFFIXES):
        scripts.upload(upload.file_id, upload.name, upload.getvalue(), _begin)
        return
    begun = session.remembered(f"opening-{upload.file_id}", lambda: opening.begin(upload.name, upload))
    wait([begun.reading], _MOMENT_SECONDS)
    if begun.reading.done():
        _opened(begun)
    else:
        st.fragment(_reading, run_every=_MOMENT_SECONDS)(begun)


def _reading(begun: opening.Opening) -> None:
    if begun.reading.done():
        st.rerun()
    passed = duration(time.monotonic() - begun.began)
    st.html(
        '<div class="reading" role="status"><span class="turning"></span>'
        f"Reading {escape(begun.name)} … {passed}</div>"
    )


def _opened(begun: opening.Opening) -> None:
    """Go to the design that a file became, or say why it became none."""
    try:
        document = begun.reading.result()
    except Exception as error:
        st.markdown(f"**{plain(begun.name)}** was not opened.")
        frame.report(error)
        return
    _begin(document)


def _delete(id: str) -> None:
    workspace().delete(id)


def _begin(document: Document) -> None:
    session.begin(document)
    _go(document.id)


def _go(id: str) -> None:
    session.show(id)
    st.switch_page(navigation.DESIGN, query_params={session.DESIGN_PARAMETER: id})
