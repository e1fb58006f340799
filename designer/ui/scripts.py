"""Python code that becomes a design: pasted or uploaded, read in the background, asked for what it leaves open."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from html import escape

import streamlit as st

from designer.graph import Document, Json
from designer.scripts import Found, NotOpened, Opened, Question, located, open_script
from designer.workspace import adopt

from . import frame, session
from .code_editor import Edited, Mark, code_editor
from .words import count, duration, plain

SUFFIXES = (".py", ".ipynb")
_MOMENT_SECONDS = 0.5
_AT_ONCE = 2
_HEIGHT = 340
_PASTED = "pasted.py"
_CODE, _READING, _OPEN = "script-code", "script-reading", "script-open"
_NEXT = re.compile(r" (?=(?:Line|Cell) \d+[:,])")

Begin = Callable[[Document], None]


@dataclass(frozen=True, slots=True)
class _Reading:
    """A script on its way: its text, what was answered so far, and what is had of it."""

    name: str
    text: bytes
    answers: Mapping[str, Json]
    began: float
    opened: Future[Opened]


def upload(key: str, name: str, text: bytes, begin: Begin) -> None:
    """Read an uploaded script, and begin with its design."""
    key = f"{_READING}-{key}"
    session.remembered(key, lambda: _begun(name, text, {}))
    _follow(key, begin)


def paste_button(begin: Begin) -> None:
    """The way to a dialog for code that builds a model; it stays open while the page around it changes."""
    if st.button("Paste Python code", icon=":material/code:", key="paste"):
        session.put(_OPEN, True)
    if session.value(_OPEN, False):
        st.dialog("Paste Python code", width="large", on_dismiss=_close)(_guarded)(begin)


def _close() -> None:
    session.put(_OPEN, False)


def _guarded(begin: Begin) -> None:
    try:
        _dialog(begin)
    except Exception as error:
        # A dialog runs outside the page's own guard.
        frame.report(error)


def _dialog(begin: Begin) -> None:
    st.caption(
        "Code that builds Functional or Sequential models with keras or tensorflow.keras. It is read, never run: "
        "what cannot be read is told with its line."
    )
    written: str = session.value(f"{_CODE}-text", "")

    def keep(edited: Edited) -> None:
        session.put(f"{_CODE}-text", edited.text)

    edited = code_editor(
        written, key=_CODE, label="Python code of a model", marks=_marks(), height=_HEIGHT, on_edit=keep
    )
    wanted = edited.saved > session.value(f"{_CODE}-saved", 0)
    session.put(f"{_CODE}-saved", edited.saved)
    pressed = st.button("Make a design", key="script-read", type="primary", help="Ctrl+S")
    if (pressed or wanted) and edited.text.strip():
        session.put(_READING, _begun(_PASTED, edited.text.encode("utf-8", "replace"), {}))
        st.rerun(scope="fragment")
    if session.value(_READING, None) is not None:
        _follow(_READING, begin)


def _begun(name: str, text: bytes, answers: Mapping[str, Json]) -> _Reading:
    opened = _readers().submit(open_script, text, name, answers)
    return _Reading(name, text, answers, time.monotonic(), opened)


def _follow(key: str, begin: Begin) -> None:
    """Show how far the reading is; at its end, what it needs or gives."""
    reading: _Reading | None = session.value(key, None)
    if reading is None:
        return
    wait([reading.opened], _MOMENT_SECONDS)
    if reading.opened.done():
        _outcome(key, reading, begin)
    else:
        st.fragment(_waiting, run_every=_MOMENT_SECONDS)(reading)


def _waiting(reading: _Reading) -> None:
    if reading.opened.done():
        st.rerun()
    passed = duration(time.monotonic() - reading.began)
    st.html(
        '<div class="reading" role="status"><span class="turning"></span>'
        f"Reading {escape(reading.name)} … {passed}</div>"
    )


def _outcome(key: str, reading: _Reading, begin: Begin) -> None:
    try:
        opened = reading.opened.result()
    except NotOpened as error:
        told = "\n\n".join(map(plain, _NEXT.split(str(error))))
        st.error(told, icon=":material/error:")
        return
    except Exception as error:
        frame.report(error)
        return
    if opened.questions:
        _ask(key, reading, opened.questions)
    if len(opened.models) == 1 and not opened.questions:
        _open(key, opened.models[0], begin)
    elif opened.models:
        _choose(key, opened, begin)


def _ask(key: str, reading: _Reading, questions: tuple[Question, ...]) -> None:
    """Ask for the values that are all that is missing, and read again with them."""
    st.markdown(
        f"**{count(len(questions), 'value')} to fill in** :gray[— nothing in the script says what they are.]"
    )
    with st.form(f"{key}-answers", border=False):
        given = {
            question.name: st.text_input(
                f"`{question.name.replace('`', '')}`",
                key=f"{key}-answer-{question.name}",
                help=plain(question.why),
                placeholder=_PLACEHOLDERS[question.kind],
            )
            for question in questions
        }
        if not st.form_submit_button("Read again", type="primary"):
            return
    answers = {name: _answer(text) for name, text in given.items() if text.strip()}
    session.put(key, _begun(reading.name, reading.text, {**reading.answers, **answers}))
    st.rerun()


_PLACEHOLDERS = {
    "number": "a number, such as 64",
    "text": "a word, such as relu",
    "json": "a number or a list, such as [28, 28, 1]",
}


def _answer(text: str) -> Json:
    """What was typed as a value: JSON, a tuple as Python writes it, else a text."""
    for form in (text, re.sub(r"^\((.*?),?\)$", r"[\1]", text.strip(), flags=re.DOTALL)):
        try:
            found: Json = json.loads(form)
        except ValueError:
            continue
        return found
    return text.strip()


def _choose(key: str, opened: Opened, begin: Begin) -> None:
    """Which of a script's models: the main one first."""
    words = [_words(found) for found in opened.models]
    title = "Open without these values" if opened.questions else "The script builds several models"
    chosen = st.radio(title, range(len(words)), format_func=words.__getitem__, key=f"{key}-model")
    if st.button("Open", key=f"{key}-open", type="secondary" if opened.questions else "primary"):
        _open(key, opened.models[chosen], begin)


def _words(found: Found) -> str:
    calls = sum(len(graph.nodes) for graph in (found.document.graph, *found.document.models.values()))
    return plain(f"{found.name}: line {found.line}, {count(calls, 'layer call')}")


def _open(key: str, found: Found, begin: Begin) -> None:
    session.put(key, None)
    _close()
    begin(adopt(found.document))


def _marks() -> tuple[Mark, ...]:
    """What was wrong when the code was read last, at its lines."""
    reading: _Reading | None = session.value(_READING, None)
    if reading is None or not reading.opened.done():
        return ()
    error = reading.opened.exception()
    if error is not None:
        return tuple(Mark(*one) for one in located(str(error)))
    opened = reading.opened.result()
    if opened.questions:
        return tuple(Mark(one.line, one.why, "warning") for one in opened.questions)
    lost = (one.message for one in opened.remarks if one.severity == "lost")
    return tuple(Mark(*one) for message in lost for one in located(message))


@st.cache_resource(show_spinner=False)
def _readers() -> ThreadPoolExecutor:
    """Those who read scripts; each waits for a process of its own."""
    return ThreadPoolExecutor(_AT_ONCE, "scripts")
