"""The formats that a design can be taken away as, as cards: what each is for, made, checked, downloaded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st
from typing_extensions import assert_never

from designer import runs
from designer.exporters import (
    Done,
    Failed,
    Format,
    Going,
    Job,
    Limit,
    Made,
    Source,
    at_once,
    begin,
    digest_of,
    formats,
    key_of,
    look,
    source_of,
    stop,
)
from designer.graph import Document, dumps
from designer.settings import home

from . import session
from .remembering import remembered
from .words import duration, file_name, plain, size

_TICK_SECONDS = 1.0
_COLUMNS, _SHOWN = 3, 4

_digest = remembered(digest_of)
_limits = remembered(lambda document: {each.id: tuple(each.limits(document)) for each in formats()})


@dataclass(frozen=True, slots=True)
class _Asked:
    """A card's job and what it is looked for by."""

    format: Format
    job: Job
    key: str


def files(document: Document) -> None:
    """All formats; the cards tick while one of them is being made."""
    source = source_of(runs.open_store(home()), document)
    st.caption(f":material/fitness_center: {plain(source.words)}")
    with st.spinner("Looking at what each format can express …", show_time=False):
        _limits(document)
    going = any(isinstance(look(_asked(document, source, each).key), Going) for each in formats())
    st.fragment(_cards, run_every=_TICK_SECONDS if going else None)(document, source, was_going=going)


def _cards(document: Document, source: Source, *, was_going: bool) -> None:
    asked = [_asked(document, source, format) for format in formats()]
    if was_going and not any(isinstance(look(each.key), Going) for each in asked):
        st.rerun()
    for start in range(0, len(asked), _COLUMNS):
        for column, each in zip(st.columns(_COLUMNS), asked[start : start + _COLUMNS], strict=False):
            with column, st.container(border=True, height="stretch"):
                _card(document, each)


def _asked(document: Document, source: Source, format: Format) -> _Asked:
    job = Job(document, format.id, source, _variant(format))
    return _Asked(format, job, key_of(job, _digest(document)))


def _variant(format: Format) -> str:
    return session.value(f"variant-{format.id}", "") if format.variants else ""


def _card(document: Document, asked: _Asked) -> None:
    format = asked.format
    st.markdown(f"**{format.title}**  \n:small[:gray[{plain(format.text)}]]")
    limits = _limits(document)[format.id]
    _tell_limits(limits)
    if any(limit.stops for limit in limits):
        return
    if format.variants:
        titles = {variant.id: variant.title for variant in format.variants}
        st.selectbox(
            "Weights",
            list(titles),
            format_func=lambda id: titles[id],
            key=f"variant-{format.id}",
            label_visibility="collapsed",
        )
    if format.needs_keras:
        _kept(document, asked)
    else:
        _drawn(document, format)


def _tell_limits(limits: tuple[Limit, ...]) -> None:
    """What the format cannot express, by layer."""
    for limit in limits[:_SHOWN]:
        layer = f"**{plain(limit.layer)}** " if limit.layer else ""
        icon = ":material/block:" if limit.stops else ":material/info:"
        st.caption(f"{icon} {layer}{plain(limit.message)}")
    if limits[_SHOWN:]:
        st.caption(f"And the same of {len(limits) - _SHOWN} more layers.")


def _kept(document: Document, asked: _Asked) -> None:
    """A format that a process of its own makes: the button, its progress, the file."""
    state, id = look(asked.key), asked.format.id
    match state:
        case None:
            if st.button("Make and check", key=f"make-{id}", width="stretch"):
                begin(asked.job)
                st.rerun()
        case Going():
            st.caption(f":material/hourglass_top: {state.words} · {duration(state.seconds)}")
            st.button("Stop", key=f"stop-{id}", width="stretch", on_click=stop, args=(asked.key,))
        case Done():
            _tell_check(state.made)
            _download(document, asked.format, state.path.read_bytes, state.made.size)
        case Failed():
            st.caption(f":material/error: {plain(state.message)}")
            if st.button("Try again", key=f"again-{id}", width="stretch"):
                stop(asked.key)
                begin(asked.job)
                st.rerun()
        case _:
            assert_never(state)


_DRAWN: dict[tuple[str, str], tuple[Made, bytes]] = {}
_MOST_DRAWN = 24


def _drawn(document: Document, format: Format) -> None:
    """A format that needs no process: made when it is asked for, and kept for a while."""
    key = (format.id, dumps(document))
    if key not in _DRAWN:
        st.button(
            "Make and check",
            key=f"make-{format.id}",
            width="stretch",
            on_click=_draw,
            args=(document, format, key),
        )
        return
    made, content = _DRAWN[key]
    _tell_check(made)
    _download(document, format, content, made.size)


def _draw(document: Document, format: Format, key: tuple[str, str]) -> None:
    _DRAWN[key] = at_once(format, document)
    while len(_DRAWN) > _MOST_DRAWN:
        del _DRAWN[next(iter(_DRAWN))]


def _tell_check(made: Made) -> None:
    check = made.check
    badge = ":green-badge[:material/check: Checked]" if check.agrees else ":red-badge[Does not agree]"
    st.markdown(f"{badge} :small[:gray[{plain(check.text)}]]")
    for difference in check.differences[:_SHOWN]:
        st.caption(plain(difference))


def _download(document: Document, format: Format, content: bytes | Callable[[], bytes], count: int) -> None:
    variant = _variant(format)
    ending = f"-{variant}{format.ending}" if variant else format.ending
    st.download_button(
        f"Download ({size(count)})",
        content,
        file_name(document.title, ending),
        mime=format.mime,
        icon=":material/download:",
        key=f"download-{format.id}",
        on_click="ignore",
        width="stretch",
    )
