"""A model that becomes a sub-model of this window's design, with weights or without: one step of undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from designer.graph import AddNode, Document, EditRefused, Remark, apply
from designer.importers import NotOpened, Weights, as_sub_model, under
from designer.settings import home
from designer.workspace import WorkspaceUnavailable, add_weights

from . import session
from .words import plain

_MOST_TOLD = 3


def add(
    document: Document, model: Document, name: str, weights: Weights | None = None, told: str = ""
) -> None:
    """Add a model to the design and show it; `told` is said of its weights then."""
    edit = as_sub_model(document, model, name)
    if weights is None:
        session.change(edit)
        st.rerun()
    last = edit.edits[-1]
    assert isinstance(last, AddNode)
    try:
        file = add_weights(home(), document.weights, under(weights, last.node.layer), [(last.node.layer,)])
    except (NotOpened, WorkspaceUnavailable) as error:
        st.error(plain(str(error)))
        return

    def step(newest: Document) -> Document:
        if newest.weights != document.weights:
            raise EditRefused(f"The weights of this design changed meanwhile. Add {name} again.")
        return replace(apply(newest, edit), weights=file)

    if session.revise(step) and told:
        session.say(told)
    st.rerun()


def not_filled(name: str, remarks: Sequence[Remark]) -> str:
    """What to say of layers that did not take their weights; "" when all did."""
    if not remarks:
        return ""
    shown = " ".join(remark.message for remark in remarks[:_MOST_TOLD])
    more = f" And {len(remarks) - _MOST_TOLD} more." if remarks[_MOST_TOLD:] else ""
    return f"{name} was added; what its file does not fill begins at random. {shown}{more}"
