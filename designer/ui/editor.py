"""The canvas on the design page: takes in what it sent, and shows it how things stand now."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, TimeoutError, wait
from dataclasses import dataclass, field, replace

import streamlit as st

from designer import runs
from designer.canvas import (
    Answer,
    BadMessage,
    CatalogueView,
    Content,
    Feed,
    Focus,
    Received,
    Refusal,
    Training,
    answer,
    catalogue_view,
    decode_sent,
    own_entries,
)
from designer.canvas.mount import canvas, sent_before
from designer.engine import EngineError, any_new, with_fixes_of
from designer.graph import Analysis, Document, History, Json

from . import custom_code, frame, session
from .code_applying import CodeReading, apply_wanted
from .code_panel import CodePanel, begin_writing, code_now
from .inside_marks import inside_of
from .services import analyse, catalogue, catalogue_in_time, engine, prove, shapes

_TICK_SECONDS = 2.0
"""How often the canvas hears of other windows and of trainings without having said anything."""
_RETRY_SECONDS = 20.0
_PATIENCE_SECONDS = 1.0
"""How long the canvas waits for shapes and answers before it is told all else."""
_MOMENT_SECONDS = 0.05
"""The same for fixes, for which no edit is to be kept waiting."""
_CALM_SECONDS = 0.2
"""Fixes are tried so long after an edit."""


@dataclass(slots=True)
class _Memory:
    """What a window remembers of its canvas between two runs."""

    feed: Feed = field(default_factory=Feed)
    answers: dict[str, Future[Answer]] = field(default_factory=dict)
    refusals: dict[int, Refusal] = field(default_factory=dict)
    focus: Focus | None = None
    failed: tuple[Document, float, str] | None = None
    asked: tuple[Document, Future[Analysis]] | None = None
    proving: _Proving | None = None
    analysis: Analysis | None = None
    """The newest there is: shown until that of the newest document is there."""
    code: CodePanel = field(default_factory=CodePanel)
    reading: CodeReading = field(default_factory=CodeReading)


@dataclass(slots=True)
class _Proving:
    """Whose fixes are being tried; urgent when there are problems that the canvas has not shown before."""

    document: Document
    urgent: bool
    running: Future[None] | None = None


def editor(design: str) -> None:
    """The canvas of a design: a fragment of its own, so that an edit redraws nothing else."""
    st.fragment(_editor, run_every=_TICK_SECONDS)(design)


def _editor(design: str) -> None:
    try:
        _exchange(design)
    except Exception as error:
        # A fragment runs outside the page's own guard; the next tick tries again, and the canvas keeps its edits.
        frame.report(error)


def _exchange(design: str) -> None:
    key = f"canvas-{design}"
    memory = session.remembered(key + "-memory", _Memory)
    heard = sent_before(key)
    view = _view(design, memory, heard)
    if view is None:
        st.rerun()
    if canvas(view, key=key) != heard or custom_code.is_to_open():
        # A server that was restarted learns what the canvas sent only when it mounts it; a dialog belongs to the page.
        st.rerun()


def _view(design: str, memory: _Memory, heard: Json) -> Json | None:
    """What the canvas is to know now; None when the design is gone."""
    received, trouble = _read(design, heard)
    acknowledged = 0
    if received is not None:
        acknowledged, refused = session.receive(received.client, received.requests)
        memory.refusals |= {refusal.number: refusal for refusal in refused}
    applied, applying = apply_wanted(memory.reading, received, _helpers())
    history = session.history()
    if history is None or history.present.id != design:
        return None
    begin_writing(memory.code, received, history.present, _helpers())
    wanted = memory.feed.code_to_edit(received)
    if wanted is not None:
        custom_code.open_for(wanted)
    content, late = _content(history, memory, follow=memory.feed.knows(received))
    code, writing = code_now(memory.code)
    content = replace(content, code=code)
    answers, waiting = _answers(received, history.present, memory)
    proving = memory.proving is not None and memory.proving.urgent
    return memory.feed.view(
        content,
        sent=received,
        acknowledged=acknowledged,
        refusals=_refusals(received, memory),
        answers=answers,
        waiting=waiting,
        catalogue=_catalogue_view(),
        code_applied=applied,
        pending=bool(waiting) or applying or writing or memory.asked is not None or proving,
        trouble=trouble or late,
    )


def _read(design: str, heard: Json) -> tuple[Received | None, str]:
    if heard is None:
        return None, ""
    try:
        received = decode_sent(heard)
    except BadMessage as error:
        return None, str(error)
    return (received, "") if received.design == design else (None, "")


def _content(history: History, memory: _Memory, *, follow: bool) -> tuple[Content, str]:
    """The state of the design, and why there are no shapes. A canvas that has nothing yet is not kept waiting."""
    document = history.present
    analysis, trouble = (
        _analysis(document, memory) if follow else (analyse.known(document) or shapes.known(document), "")
    )
    memory.analysis = analysis
    content = Content(
        document=document,
        analysis=analysis,
        can_undo=bool(history.past),
        can_redo=bool(history.future),
        training=_training(document),
        inside=inside_of(document),
        focus=_focus(memory),
        custom=own_entries(document.functions, catalogue_in_time()),
    )
    return content, trouble


def _analysis(document: Document, memory: _Memory) -> tuple[Analysis | None, str]:
    """The analysis as far as it is known, and why there is none: the shapes at once, the fixes a little later."""
    if memory.proving is not None and memory.proving.document is not document:
        memory.proving = None
    known = analyse.known(document) or engine().known(document)
    if known is not None:
        memory.asked = memory.proving = None
        return known, ""
    found, trouble = _shapes(document, memory)
    if found is None or memory.asked is not None or not found.diagnostics:
        return found, trouble
    try:
        _prove(document, memory, urgent=any_new(memory.analysis, found))
    except EngineError as error:
        return found, str(error)
    return analyse.known(document) or with_fixes_of(memory.analysis, found), ""


def _prove(document: Document, memory: _Memory, *, urgent: bool) -> None:
    """Have the fixes tried in the background: the canvas, which is told the shapes first, asks again."""
    if memory.proving is None:
        memory.proving = mine = _Proving(document, urgent)
        mine.running = _helpers().submit(_prove_soon, document, lambda: memory.proving is mine)
        return
    try:
        if memory.proving.running is not None:
            memory.proving.running.result(_MOMENT_SECONDS)
    except TimeoutError:
        return
    except EngineError:
        memory.proving = None
        raise
    memory.proving = None


def _prove_soon(document: Document, wanted: Callable[[], bool]) -> None:
    """The next edit may be on its way: it goes before."""
    time.sleep(_CALM_SECONDS)
    if wanted():
        prove(document, wanted)


def _shapes(document: Document, memory: _Memory) -> tuple[Analysis | None, str]:
    failed = memory.failed
    if failed and failed[0] is document and time.monotonic() - failed[1] < _RETRY_SECONDS:
        return None, failed[2]
    if memory.asked is None or memory.asked[0] is not document:
        memory.asked = (document, _helpers().submit(shapes, document))
    try:
        found = memory.asked[1].result(_PATIENCE_SECONDS)
    except TimeoutError:
        return memory.analysis, ""
    except EngineError as error:
        memory.failed = (document, time.monotonic(), str(error))
        memory.asked = None
        return None, str(error)
    memory.asked = None
    return found, ""


def _training(document: Document) -> Training | None:
    latest = runs.runs(runs.open_store(), document_id=document.id, limit=1)
    if not latest or latest[0].is_at_rest:
        return None
    run = latest[0]
    return Training(run=run.id, state=run.state, epoch=run.epoch, epochs=run.epochs)


def _focus(memory: _Memory) -> Focus | None:
    wanted = session.take_focus()
    if wanted is not None:
        number = memory.focus.number + 1 if memory.focus else 1
        memory.focus = Focus(number=number, graph=wanted[0], node=wanted[1])
    return memory.focus


def _refusals(received: Received | None, memory: _Memory) -> tuple[Refusal, ...]:
    """Those of requests that the canvas still repeats: it may not have heard of them."""
    repeated = {request.number for request in received.requests} if received else set()
    memory.refusals = {number: found for number, found in memory.refusals.items() if number in repeated}
    return tuple(memory.refusals.values())


def _answers(
    received: Received | None, document: Document, memory: _Memory
) -> tuple[tuple[Answer, ...], tuple[str, ...]]:
    """The answers that are there, and the questions whose answers are still to come."""
    asks = received.asks if received else ()
    memory.answers = {
        ask.id: memory.answers.get(ask.id) or _helpers().submit(answer, ask, document, catalogue(), engine())
        for ask in asks
    }
    done, _ = wait(memory.answers.values(), _PATIENCE_SECONDS)
    waiting = tuple(id for id, found in memory.answers.items() if found not in done)
    return tuple(found.result() for found in memory.answers.values() if found in done), waiting


@st.cache_resource(show_spinner=False)
def _helpers() -> ThreadPoolExecutor:
    """Those who ask the engine while the page goes on."""
    return ThreadPoolExecutor(8, "canvas")


def _catalogue_view() -> CatalogueView | None:
    """The catalogue for the canvas; None while the installed Keras is still being read, once."""
    found = catalogue_in_time()
    return _seen_by_canvas(found.keras) if found else None


@st.cache_resource(show_spinner=False)
def _seen_by_canvas(keras: str) -> CatalogueView:
    return catalogue_view(catalogue())
