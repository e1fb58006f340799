"""Callbacks of the plan: when training stops by itself, and how the learning rate follows what is logged."""

from __future__ import annotations

from dataclasses import replace

from designer.catalogue import Catalogue, Entry, family
from designer.graph import Component, Document, Edit, SetTraining
from designer.plans import monitored

from .plan_list import Rows, names, rows
from .plan_section import section

_KEEPS_BEST = "restore_best_weights"
_PATIENCE = 5


def callbacks(document: Document, catalogue: Catalogue) -> None:
    """All of them behind one line."""
    held = document.training.callbacks

    def edit_of(after: tuple[Component, ...]) -> Edit:
        return SetTraining(training=replace(document.training, callbacks=after))

    def draw() -> None:
        choices = {"monitor": monitored(document)}
        known = family(catalogue, "callback")
        left_out = frozenset({"verbose"})
        rows(Rows("callback", "Add a callback", held, known, edit_of, choices, left_out, _new))

    section("callbacks", "Callbacks", names(held), draw)


def _new(entry: Entry) -> Component:
    """A new callback. One that stops training early waits some epochs and then gives the best weights back."""
    usual = {"patience": _PATIENCE, _KEEPS_BEST: True} if entry.parameter(_KEEPS_BEST) else {}
    return Component(entry.name, {**entry.starting, **usual})
