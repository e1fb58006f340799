"""An architecture of Keras with the weights that Keras publishes: fetched meanwhile, shown, and given up at will."""

from __future__ import annotations

import streamlit as st

from designer.engine import Fetching, NotFetched, Progress

from . import session
from .adding import add
from .application import Choice
from .words import plain

_KEY = "application-fetching"
_LOOK_SECONDS = 1.0
_MEGABYTE = 1_000_000


def fetch(choice: Choice) -> None:
    """Add the architecture once its weights are here; another choice gives them up."""
    chosen, fetching = _underway()
    if fetching is not None and chosen != choice:
        give_up()
        fetching = None
    pressed = st.button("Add to the design", key="application-add", type="primary", icon=":material/add:")
    if pressed and (fetching is None or fetching.progress().refused):
        fetching = Fetching(choice.name, None if choice.top else choice.size)
        session.put(_KEY, (choice, fetching))
    if fetching is not None:
        st.fragment(_waiting, run_every=_LOOK_SECONDS)(choice.name, fetching)


def give_up() -> None:
    """End what is underway in this window, if anything is."""
    _, fetching = _underway()
    session.put(_KEY, None)
    if fetching is not None:
        fetching.stop()


def _underway() -> tuple[Choice | None, Fetching | None]:
    found: tuple[Choice, Fetching] | None = session.value(_KEY, None)
    return (None, None) if found is None else found


def _waiting(name: str, fetching: Fetching) -> None:
    progress = fetching.progress()
    if progress.refused:
        st.error(plain(progress.refused), icon=":material/cloud_off:")
    elif not progress.done:
        st.progress(_part(progress), text=plain(_told(name, progress)))
    elif (document := session.document()) is not None:
        try:
            model, weights = fetching.result()
        except NotFetched as error:
            st.error(plain(str(error)))
            return
        session.put(_KEY, None)
        add(document, model, name, weights)


def _part(progress: Progress) -> float:
    if progress.fetched:
        return 1.0
    return min(progress.bytes / progress.about, 1.0) if progress.about else 0.0


def _told(name: str, progress: Progress) -> str:
    if not progress.file:
        return f"Making {name} …"
    if progress.fetched:
        return f"Loading {progress.file} …"
    here, about = progress.bytes / _MEGABYTE, max(progress.about / _MEGABYTE, 0.1)
    return f"Downloading {progress.file} … {here:,.1f} of about {about:,.1f} MB. Close this to give it up."
