"""Whether the code that is shown was run and builds the design's model: found out behind the page, told in words."""

from __future__ import annotations

import streamlit as st
from typing_extensions import assert_never

from designer.exporters import (
    VERIFY,
    Check,
    Done,
    Failed,
    Going,
    Job,
    begin,
    format_named,
    key_of,
    look,
    stop,
    untrained,
)
from designer.graph import Document

from . import session
from .words import duration, plain

_TICK_SECONDS = 1.0
_SHOWN = 8


def verified(document: Document, text: str) -> None:
    """One line below a text; the work begins by itself where code of the design may run."""
    reasons = [limit for limit in format_named("python").limits(document) if limit.stops]
    if reasons:
        st.caption(
            f":material/info: Not verified: {plain(f'{reasons[0].layer} {reasons[0].message}'.strip())}"
        )
        return
    job = Job(document, VERIFY, untrained(document), text=text)
    key = key_of(job)
    if look(key) is None and not session.value(f"unverified-{key}", False):
        by_itself(job)
    going = isinstance(look(key), Going)
    st.fragment(_line, run_every=_TICK_SECONDS if going else None)(job, key, was_going=going)


def by_itself(job: Job) -> None:
    """Begin without being asked."""
    begin(job)


def _line(job: Job, key: str, *, was_going: bool) -> None:
    state = look(key)
    if was_going and not isinstance(state, Going):
        st.rerun()
    with st.container(horizontal=True, vertical_alignment="center"):
        match state:
            case Going():
                st.caption(f":material/hourglass_top: Verifying: {state.words} · {duration(state.seconds)}")
                st.button("Stop", key="stop-verifying", type="tertiary", on_click=_stop, args=(key,))
            case Done():
                _told(state.made.check)
            case Failed():
                st.caption(f":material/error: Not verified: {plain(state.message)}")
                st.button("Try again", key="verify-again", type="tertiary", on_click=_again, args=(job, key))
            case None:
                st.caption("Not verified.")
                st.button("Verify", key="verify", type="tertiary", on_click=_again, args=(job, key))
            case _:
                assert_never(state)


def _told(check: Check) -> None:
    if check.agrees:
        st.markdown(f":green-badge[:material/verified: Verified] :small[:gray[{plain(check.text)}]]")
        return
    more = check.differences[_SHOWN:]
    lines = [f"- {plain(difference)}" for difference in check.differences[:_SHOWN]]
    lines += [f"- and {len(more)} more"] if more else []
    st.warning("\n".join([plain(check.text), "", *lines]), icon=":material/difference:")


def _stop(key: str) -> None:
    session.put(f"unverified-{key}", True)
    stop(key)


def _again(job: Job, key: str) -> None:
    stop(key)
    begin(job)
