"""What one browser window holds: its design with undo, its run, its selection. The only user of session state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

import streamlit as st

from designer.canvas import Refusal, Request
from designer.canvas import receive as exchange
from designer.graph import Document, Edit, EditRefused, History, record, redo, revised, undo
from designer.workspace import Kept, UnknownDesign

from .stores import workspace

_DESIGN, _RUN, _MESSAGE, _FOCUS = (f"layerloom-{name}" for name in ("design", "run", "message", "focus"))
DESIGN_PARAMETER, RUN_PARAMETER, RUNS_PARAMETER = "d", "run", "runs"

Value = TypeVar("Value")


def history() -> History | None:
    """The design that the address names, or the one opened last; None when there is none."""
    id = st.query_params.get(DESIGN_PARAMETER) or _opened_id()
    if id is None:
        return None
    opened: Kept | None = st.session_state.get(_DESIGN)
    if opened is None or opened.history.present.id != id or workspace().revision(id) != opened.revision:
        opened = _loaded(id)
    if opened is not None and st.query_params.get(DESIGN_PARAMETER) != id:
        st.query_params[DESIGN_PARAMETER] = id
    return opened.history if opened else None


def document() -> Document | None:
    """The design that this window shows, as it is now."""
    found = history()
    return found.present if found else None


def _opened_id() -> str | None:
    opened: Kept | None = st.session_state.get(_DESIGN)
    return opened.history.present.id if opened else None


def _loaded(id: str) -> Kept | None:
    try:
        opened = workspace().newest(id)
    except UnknownDesign as error:
        _gone(error)
        return None
    st.session_state[_DESIGN] = opened
    return opened


def _gone(error: UnknownDesign) -> None:
    forget_design()
    say(str(error))


def begin(document: Document) -> None:
    """Keep a new design and let this window show it."""
    begun = History(document)
    st.session_state[_DESIGN] = Kept(begun, workspace().save(begun))
    st.query_params[DESIGN_PARAMETER] = document.id


def show(id: str) -> None:
    """Let this window show a stored design."""
    st.query_params[DESIGN_PARAMETER] = id
    _loaded(id)


def forget_design() -> None:
    """Let this window show no design."""
    st.session_state.pop(_DESIGN, None)
    st.query_params.pop(DESIGN_PARAMETER, None)


def change(edit: Edit) -> None:
    """Make an edit of the newest state of the design. A refusal becomes a message on the page."""
    try:
        _step(lambda history: record(history, edit))
    except EditRefused as refusal:
        say(str(refusal))


def revise(step: Callable[[Document], Document]) -> bool:
    """Make the newest state of the design another one, as one step; False where it was refused, with a message."""
    try:
        _step(lambda history: revised(history, step(history.present)))
    except EditRefused as refusal:
        say(str(refusal))
        return False
    return True


def step_back() -> None:
    """Undo one step."""
    _step(undo)


def step_forward() -> None:
    """Redo one step."""
    _step(redo)


def look_again() -> None:
    """Let everything that was found out of the design be found out anew: its code may run now."""
    _step(lambda history: replace(history, present=replace(history.present)))


def _step(move: Callable[[History], History]) -> None:
    found = history()
    if found is None:
        return
    try:
        kept = workspace().change(found.present.id, lambda newest, seen: (move(newest), seen))
    except UnknownDesign as error:
        _gone(error)
        return
    st.session_state[_DESIGN] = kept


def receive(client: str, requests: Sequence[Request | Refusal]) -> tuple[int, tuple[Refusal, ...]]:
    """Carry out what a canvas asks for; gives its last request that was handled, and what was refused."""
    found = history()
    if found is None or not requests:
        return 0, ()
    refused: list[Refusal] = []

    def step(newest: History, acknowledged: int) -> tuple[History, int]:
        after, handled, refusals = exchange(newest, acknowledged, requests)
        refused[:] = refusals
        return after, handled

    try:
        kept = workspace().change(found.present.id, step, client=client)
    except UnknownDesign as error:
        _gone(error)
        return 0, ()
    st.session_state[_DESIGN] = kept
    return kept.acknowledged, tuple(refused)


def show_node(graph: str, node: str) -> None:
    """Let the canvas show a node when it is seen next."""
    st.session_state[_FOCUS] = (graph, node)


def take_focus() -> tuple[str, str] | None:
    """The node to show now, once: its graph and its id."""
    found: tuple[str, str] | None = st.session_state.pop(_FOCUS, None)
    return found


def remembered(key: str, make: Callable[[], Value]) -> Value:
    """A value that this window keeps from run to run."""
    if key not in st.session_state:
        st.session_state[key] = make()
    found: Value = st.session_state[key]
    return found


def field(key: str, value: Any) -> str:
    """The key of a widget that always shows `value`, also after undo."""
    st.session_state[key] = value
    return key


def edit_from(key: str, edit_of: Callable[[Any], Edit]) -> None:
    """Make the edit for a widget's new value; what the widget cannot mean is a message."""
    try:
        edit = edit_of(st.session_state[key])
    except (EditRefused, LookupError, ValueError) as refusal:
        say(str(refusal))
        return
    change(edit)


def value(key: str, default: Value) -> Value:
    """A widget's value by its key, or the default while it has none."""
    found: Value = st.session_state.get(key, default)
    return found


def put(key: str, value: Any) -> None:
    """Set a widget's value for the next run."""
    st.session_state[key] = value


def say(message: str) -> None:
    """A message for the person, shown once on the next page."""
    st.session_state[_MESSAGE] = message


def said() -> str | None:
    """The message to show now, if there is one."""
    message: str | None = st.session_state.pop(_MESSAGE, None)
    return message


def run() -> str | None:
    """The run that the address names, or the one shown last."""
    found: str | None = st.query_params.get(RUN_PARAMETER) or st.session_state.get(_RUN)
    if found and st.query_params.get(RUN_PARAMETER) != found:
        st.query_params[RUN_PARAMETER] = found
    return found


def show_run(id: str | None) -> None:
    """Let this window show a run, or none."""
    st.query_params.pop(RUNS_PARAMETER, None)
    if id is None:
        st.session_state.pop(_RUN, None)
        st.query_params.pop(RUN_PARAMETER, None)
        return
    st.session_state[_RUN] = id
    st.query_params[RUN_PARAMETER] = id


def runs_shown() -> tuple[str, ...]:
    """The runs that this window shows: those that the address names for comparison, or the one, or none."""
    several = tuple(filter(None, st.query_params.get(RUNS_PARAMETER, "").split(",")))
    one = run()
    return several or ((one,) if one else ())


def show_runs(ids: Sequence[str]) -> None:
    """Let this window show some runs: several are compared."""
    show_run(ids[0] if ids else None)
    if len(ids) > 1:
        st.query_params[RUNS_PARAMETER] = ",".join(ids)


def address() -> dict[str, str]:
    """The address parameters that keep this window's design and run over a switch of pages."""
    found = {DESIGN_PARAMETER: _opened_id(), RUN_PARAMETER: st.session_state.get(_RUN)}
    return {name: id for name, id in found.items() if id}


def latest_choice(key: str, *choices: Value | None) -> Value | None:
    """The one of several widgets' values that changed last; it stays when all are empty."""
    before, chosen = st.session_state.get(f"layerloom-{key}", ((None,) * len(choices), None))
    for old, new in zip(before, choices, strict=True):
        if new is not None and new != old:
            chosen = new
    st.session_state[f"layerloom-{key}"] = (choices, chosen)
    found: Value | None = chosen
    return found
