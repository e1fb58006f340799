"""What ails a run, as a card: what was seen, what it means, and what to try, with buttons that do it to the design."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from designer import inside, runs
from designer.diagnosis import Attempt, Facts, Finding, diagnose, facts_of, is_look_wanted
from designer.engine import EngineError
from designer.graph import Document, Edit, EditRefused, InvalidDocument, apply
from designer.runs import Run, RunStore, StoreUnavailable
from designer.workspace import UnknownDesign

from . import header, navigation, session
from .background import Work, background
from .services import engine
from .stores import workspace
from .words import plain

_TICK_SECONDS, _SOON_SECONDS = 2.0, 0.5
#: A page waits so long for facts that are not there yet.
_PATIENCE_SECONDS = 0.05
_FOR = "for dead units and vanishing gradients"
_TITLES = {
    "diverged": "The training diverged",
    "learning rate too high": "The learning rate is too high",
    "not learning": "It is not learning",
    "dead units": "Dead units",
    "vanishing gradients": "Vanishing gradients",
    "exploding gradients": "Exploding gradients",
    "overfitting": "Overfitting",
    "imbalance": "Rare classes are given up",
}


def diagnosis(store: RunStore, run: Run) -> None:
    """The card of a run: nothing before it is trained, one grey line while nothing is found."""
    if not run.epochs or not run.steps_per_epoch:
        return
    known = _read(store, run)
    waits = known is not None and _looks_by_itself(run, known) and not _is_looked(run)
    soon = known is None or waits or _is_going(run)
    tick = _SOON_SECONDS if soon else None if run.is_at_rest else _TICK_SECONDS
    st.fragment(_card, run_every=tick)(store, run.id, ticks=soon)


def _card(store: RunStore, id: str, *, ticks: bool) -> None:
    run = runs.run(store, id)
    facts = _read(store, run)
    if isinstance(facts, str):
        st.caption(f"This run cannot be diagnosed: {plain(facts)}")
        return
    if facts is None:
        st.caption("Looking at how the training goes …")
        return
    if _looks_by_itself(run, facts):
        by_itself(run)
    if ticks and run.is_at_rest and not _is_going(run):
        st.rerun()
    _told(store, run, facts)


def _told(store: RunStore, run: Run, facts: Facts) -> None:
    design = _design(run)
    found = diagnose(facts if design is None else replace(facts, design=design))
    if not found:
        st.caption(_quiet(run, facts))
    for number, finding in enumerate(found):
        _finding(run, design, finding, number)
    _looking(store, run, facts)


def _quiet(run: Run, facts: Facts) -> str:
    if not run.is_at_rest:
        return ":material/check: Nothing suspicious so far."
    return ":material/check: Nothing suspicious was found." if facts.epochs else "Too short to be diagnosed."


def _finding(run: Run, design: Document | None, finding: Finding, number: int) -> None:
    with st.container(border=True, gap="small", key=f"finding-{number}"):
        st.markdown(
            f":orange[:material/stethoscope:] **{_TITLES[finding.kind]}**  \n:small[{plain(finding.seen)}]"
        )
        with st.expander(
            "What it means, and what to try", key=f"more-{run.id}-{finding.kind}", type="compact"
        ):
            st.markdown(f":small[{plain(finding.meaning)}]")
            for place, attempt in enumerate(finding.attempts):
                _attempt(run, design, attempt, f"{finding.kind}-{place}")
            if finding.nodes and design is not None:
                _place(run, design, finding)


def _attempt(run: Run, design: Document | None, attempt: Attempt, key: str) -> None:
    """What to try; with a button where the design, as it is now, takes the edit."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f":small[• {plain(attempt.words)}]", width="stretch")
        if attempt.edit is None or design is None or not _is_taken(design, attempt.edit):
            return
        if st.button(
            "Do it", key=f"try-{key}", icon=":material/build:", help="Changes the design. Undo takes it back."
        ):
            session.show(run.document_id)
            session.change(attempt.edit)
            session.say(
                f"Done in the design: {attempt.words} Start a new run to see what it does; undo takes it back."
            )
            st.rerun()


def _is_taken(design: Document, edit: Edit) -> bool:
    try:
        return apply(design, edit) != design
    except EditRefused:
        return False


def _place(run: Run, design: Document, finding: Finding) -> None:
    graph = design.graph if not finding.graph else design.models.get(finding.graph)
    node = next((one for one in finding.nodes if graph is not None and one in graph.nodes), None)
    if node is not None and st.button(
        "Show the layer on the canvas", key=f"where-{finding.kind}", icon=":material/my_location:"
    ):
        session.show(run.document_id)
        session.show_node(finding.graph, node)
        header.go(navigation.DESIGN)


def _design(run: Run) -> Document | None:
    """The run's design as it is now; None when it is gone."""
    shown = session.document()
    if shown is not None and shown.id == run.document_id:
        return shown
    try:
        return workspace().newest(run.document_id).history.present
    except UnknownDesign:
        return None


def _looks_by_itself(run: Run, known: Facts | str) -> bool:
    """Whether a run at rest has learned so little that a look inside is worth its second."""
    return run.is_at_rest and isinstance(known, Facts) and is_look_wanted(known)


def _read(store: RunStore, run: Run) -> Facts | str | None:
    """The facts as of the run's latest epoch; None while they are being found out, or why they cannot be had."""
    mark = (run.state, run.epoch, run.started, inside.moments(store, run.id)[-1:], _is_looked(run))
    work = background().begin(("facts", run.id), lambda: facts_of(store, run), mark)
    try:
        found: Facts | None = work.result(_PATIENCE_SECONDS)
    except (InvalidDocument, LookupError, StoreUnavailable) as error:
        return str(error)
    return found


def by_itself(run: Run) -> None:
    """Look inside the model in the background, once in an epoch: it has learned little, and a look may tell why."""
    one, id = engine(), run.id
    background().begin(("look", id), lambda: one.look(id), run.epoch)


def _look(run: Run) -> Work | None:
    return background().begun(("look", run.id))


def _is_going(run: Run) -> bool:
    """Whether the model is being looked into."""
    found = _look(run)
    return found is not None and not found.is_done


def _is_looked(run: Run) -> bool:
    """Whether a look in this epoch has come to an end."""
    found = _look(run)
    return found is not None and found.is_done and found.mark == run.epoch


def _failed(run: Run) -> str | None:
    """Why the model could not be looked into, if it could not."""
    found = _look(run)
    error = found.future.exception() if found is not None and _is_looked(run) else None
    if error is None or isinstance(error, EngineError):
        return None if error is None else str(error)
    raise error


def _looking(store: RunStore, run: Run, facts: Facts) -> None:
    """What a look inside could tell: that it is under way, why it could not be had, or the button for it."""
    if not is_look_wanted(facts):
        return
    failed = _failed(run)
    if not run.is_at_rest:
        _switch(store, run)
    elif failed is not None:
        st.caption(f"The model could not be looked into: {plain(failed)}")
    elif _is_going(run):
        st.caption(f":material/hourglass_top: Looking inside the model {_FOR} …")


def _switch(store: RunStore, run: Run) -> None:
    """A button that lets the trainer look inside, as the switch in the training room does."""
    if run.is_looked_into:
        st.caption(f":material/hourglass_top: The trainer looks inside the model {_FOR} …")
        return
    told = f"The trainer looks {_FOR}, now and then from now on. It takes about a twentieth of the time."
    if st.button("Look inside", key="look-inside", icon=":material/biotech:", help=told):
        runs.look_into(store, run.id, True)
        st.rerun()
