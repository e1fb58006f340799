"""A page with a code editor, to be looked at from outside: its address says which, and it says what it heard."""

from __future__ import annotations

import json
import time

import streamlit as st

from designer.ui.code_editor import Edited, Mark, code_editor

A_FUNCTION = '''"""Doubles."""
import keras

LIMIT = 10


@keras.saving.register_keras_serializable()
def doubled(x, factor=2.0):
    # Twice as much.
    if factor is None:
        return x
    return x * factor
'''
ANOTHER = "class Twist(keras.layers.Layer):\n    pass\n"
LONG = "".join(f"line_{number} = {number}\n" for number in range(1, 201))


def show() -> None:
    """The page that the address asks for."""
    st.set_page_config(layout="wide")
    pages = {"kept": kept, "loose": loose, "slow": slow, "meant": meant, "dialog": dialog, "moved": moved}
    pages[st.query_params.get("show", "kept")]()


def kept() -> None:
    """A text that is kept as soon as it is heard, with undo and another text; lines are marked."""
    texts: list[str] = st.session_state.setdefault("texts", [A_FUNCTION])
    with st.container(horizontal=True):
        st.button("Undo", on_click=lambda: len(texts) > 1 and texts.pop())
        st.button("Another", on_click=lambda: texts.append(ANOTHER))
        taken = st.button("Take")
        st.button("Save all", shortcut="Ctrl+S", on_click=lambda: st.session_state.update(pressed=True))
    if taken:
        st.session_state["taken"] = texts[-1]
    edited = _editor(texts, marks=marks(texts[-1]))
    _tell(
        edited,
        kept=texts[-1],
        taken=st.session_state.get("taken"),
        pressed=bool(st.session_state.get("pressed")),
    )


def loose() -> None:
    """A text that nobody keeps: the page gives the same one again and again."""
    st.button("Run again")
    _tell(code_editor(A_FUNCTION, key="code", label="Loose code"))


def slow() -> None:
    """A page that answers late."""
    edited = _editor(st.session_state.setdefault("texts", [A_FUNCTION]))
    time.sleep(0.8)
    _tell(edited)


def meant() -> None:
    """A long text that cannot be changed, with lines that are meant."""
    first = int(st.query_params.get("line", 1))
    with st.container(horizontal=True):
        for line in (1, 100, 190):
            st.button(f"Line {line}", on_click=lambda at=line: st.query_params.update(line=str(at)))
    st.html("<div style='height: 900px'></div>", width="content")
    _tell(
        code_editor(
            LONG, key="code", label="Long code", height=240, read_only=True, highlight=(first, first + 2)
        )
    )


def dialog() -> None:
    """Editors in dialogs."""

    def inside() -> None:
        _tell(_editor(st.session_state.setdefault("texts", [A_FUNCTION])))

    if st.button("Open"):
        st.dialog("Code", width="large")(inside)()
    if st.button("Open firmly"):
        st.dialog("Code", width="large", dismissible=False)(inside)()


def moved() -> None:
    """An editor that changes its place on the page as soon as its text says so."""
    texts: list[str] = st.session_state.setdefault("texts", [A_FUNCTION])
    with st.container(border=True) if "MOVE" in texts[-1] else st.columns(2)[1]:
        edited = _editor(texts)
    _tell(edited)


def marks(text: str) -> list[Mark]:
    """A line that says BAD is wrong, one that says ODD is doubtful."""
    lines = list(enumerate(text.splitlines(), 1))
    wrong = [Mark(number, f"Line {number} is bad.") for number, line in lines if "BAD" in line]
    odd = [Mark(number, f"Line {number} is odd.", "warning") for number, line in lines if "ODD" in line]
    return wrong + odd


def _editor(texts: list[str], marks: list[Mark] | None = None) -> Edited:
    def keep(edited: Edited) -> None:
        if edited.text != texts[-1]:
            texts.append(edited.text)

    return code_editor(texts[-1], key="code", label="Code of doubled", marks=marks or [], on_edit=keep)


def _tell(edited: Edited, **more: object) -> None:
    with st.container(key="heard"):
        st.text(json.dumps({"text": edited.text, "saved": edited.saved, **more}))
