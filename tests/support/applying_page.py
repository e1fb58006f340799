"""A page on which code is applied as the canvas does it; it says "well" when everything came as it should."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import streamlit as st

from designer.canvas import ApplyCode, CodeApplied, Received
from designer.codegen import model_code
from designer.ui import session
from designer.ui.code_applying import CodeReading, apply_wanted
from designer.workspace import new_from_preset

_POOL = ThreadPoolExecutor(2)
_TURNS, _TURN_SECONDS = 1200, 0.1


def page() -> None:
    """Two texts at once: one is right, the other has a mistake."""
    design = new_from_preset("residual", {})
    session.begin(design)
    code = model_code(design)
    right, torn = code.replace("64", "32"), code.replace("return", "retrun")
    asked = [
        (CodeReading(), _asking(design.id, number, text)) for number, text in enumerate((torn, right), 1)
    ]
    for reading, received in asked:
        apply_wanted(reading, received, _POOL)
    said = _said(*asked[0])
    assert not said.done
    assert _line_of("retrun", torn) in {mark.line for mark in said.marks}
    assert session.document() == design
    said = _said(*asked[1])
    assert said.done, said.marks
    _look(design.id)
    assert _said(*asked[1]) is said
    st.markdown("well")


def _look(design: str) -> None:
    """The design followed, in one step, and no node moved."""
    history = session.history()
    assert history is not None
    assert history.present.id == design
    (before,) = history.past
    after = history.present.graph
    assert [layer.config.get("units") for layer in after.layers.values()].count(32) == 2
    assert after.nodes == before.graph.nodes
    assert after.groups == before.graph.groups


def _line_of(words: str, text: str) -> int:
    return 1 + next(place for place, line in enumerate(text.splitlines()) if words in line)


def _asking(design: str, number: int, text: str) -> Received:
    return Received(client="me", design=design, apply_code=ApplyCode(number=number, text=text))


def _said(reading: CodeReading, received: Received) -> CodeApplied:
    for _ in range(_TURNS):
        found, waiting = apply_wanted(reading, received, _POOL)
        if not waiting and found is not None:
            return found
        time.sleep(_TURN_SECONDS)
    raise TimeoutError("The code was not read.")


page()
