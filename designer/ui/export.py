"""The export page: the code of a design, its file, and the weights of its run."""

from __future__ import annotations

from functools import cache

import streamlit as st

from designer import runs
from designer.codegen import CodeRefused, Style, model_code, program
from designer.exporters import source_of
from designer.graph import Document, dumps
from designer.settings import home

from .code_style import style_choice
from .remembering import remembered
from .verified import verified
from .words import file_name, plain, size

_MODEL, _PROGRAM = "Model", "Whole program"
_WRITERS = {_PROGRAM: program, _MODEL: model_code}


@cache
def _written(which: str, style: Style) -> remembered[str]:
    """What writes one of the texts in a style, and remembers it."""
    return remembered(lambda document: _WRITERS[which](document, style))


def code(document: Document) -> None:
    """The Python text with highlighting, to copy or to download."""
    with st.container(horizontal=True, vertical_alignment="center"):
        which = st.segmented_control(
            "What",
            [_PROGRAM, _MODEL],
            default=_PROGRAM,
            label_visibility="collapsed",
            key="what",
            required=True,
        )
        style = style_choice()
        place = st.container(width="content")
    try:
        with st.spinner("Writing the code …", show_time=False):
            text = _written(which, style)(document)
    except CodeRefused as refused:
        st.error(plain(str(refused)), icon=":material/error:")
        return
    place.download_button(
        "Download Python",
        text,
        file_name(document.title, ".py" if which == _PROGRAM else "-model.py"),
        mime="text/x-python",
        icon=":material/download:",
        type="primary",
        key="download-code",
        on_click="ignore",
    )
    st.caption(_SAID[which])
    verified(document, text)
    st.code(text, language="python", line_numbers=True, height=640)


_SAID = {
    _PROGRAM: "Loads the data, builds the model, trains, evaluates and predicts. Runs by itself, without Layerloom.",
    _MODEL: "Defines build_model(), which gives exactly the model of this design.",
}


def design_file(document: Document) -> None:
    """The design as a file that the Start page opens again."""
    st.markdown("**Design file**  \n:small[:gray[Opens again on the Start page.]]")
    st.download_button(
        "Download design",
        dumps(document),
        file_name(document.title, ".json"),
        mime="application/json",
        icon=":material/download:",
        key="download-design",
        on_click="ignore",
        width="stretch",
    )


def weights_file(document: Document) -> None:
    """The weights of the newest run that trained this very model, once there is one."""
    st.markdown("**Trained weights**")
    store = runs.open_store(home())
    source = source_of(store, document)
    if source.kind != "run":
        st.markdown(
            ":small[:gray[No ended run has trained exactly this model. "
            "Train it, and the weights of its run can be taken along.]]"
        )
        return
    path = runs.keras_weights_file(store, source.name)
    if not path.is_file():
        told = "Have “Weights” made under Files to take them along."
        st.markdown(f":small[:gray[{plain(source.words)} {told}]]")
        return
    st.markdown(f":small[:gray[{plain(source.words)} Load them with build_model\\(\\).load_weights\\(…\\).]]")
    st.download_button(
        f"Download weights ({size(path.stat().st_size)})",
        path.read_bytes,
        file_name(document.title, ".weights.h5"),
        mime="application/x-hdf5",
        icon=":material/download:",
        key="download-weights",
        on_click="ignore",
        width="stretch",
    )
