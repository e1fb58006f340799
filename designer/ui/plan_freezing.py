"""Which layers learn and which stay as they are, layer by layer and group by group."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import streamlit as st

from designer.graph import (
    ROOT,
    Analysis,
    Batch,
    Document,
    Edit,
    LayerId,
    ResetConfig,
    SetConfig,
    display_names,
)

from . import session
from .plan_section import section
from .words import count, plain

_TRAINABLE = "trainable"
_MOST = 60


@dataclass(frozen=True, slots=True)
class Freezable:
    """A layer with weights: where it is, its name, how many parameters it has, whether it learns."""

    graph: str
    id: LayerId
    name: str
    parameters: int
    learns: bool


def freezing(document: Document, analysis: Analysis) -> None:
    """The switches behind one line."""
    found = list(freezable(document, analysis))
    if not found:
        return
    root = analysis.root
    still = sum(not layer.learns for layer in found)
    told = f"{still} of {len(found)} layers, {root.trainable:,} of {root.parameters:,} parameters learn"
    section("freezing", "Frozen layers", told if still else "none", lambda: _draw(document, analysis, found))


def freezable(document: Document, analysis: Analysis) -> Iterator[Freezable]:
    """All layers with weights of a design, in the order in which they are called, sub-models after the whole."""
    for name, graph in ((ROOT, document.graph), *document.models.items()):
        names, seen = display_names(graph), set[LayerId]()
        reports = analysis.graphs[name].nodes if name in analysis.graphs else {}
        for node in graph.nodes.values():
            report, layer = reports.get(node.id), graph.layers[node.layer]
            if report is None or not report.parameters or layer.id in seen or layer.model is not None:
                continue
            seen.add(layer.id)
            learns = layer.config.get(_TRAINABLE) is not False
            yield Freezable(name, layer.id, names[layer.id], report.parameters, learns)


def learning(layers: Sequence[Freezable], learns: bool) -> Edit:
    """The edit after which these layers learn, or stay as they are: one step of undo."""
    edits = tuple(_edit(layer, learns) for layer in layers if layer.learns != learns)
    return Batch(edits=edits, title="Let layers learn" if learns else "Freeze layers")


def _edit(layer: Freezable, learns: bool) -> Edit:
    if learns:
        return ResetConfig(layer=layer.id, parameter=_TRAINABLE, graph=layer.graph)
    return SetConfig(layer=layer.id, parameter=_TRAINABLE, value=False, graph=layer.graph)


def _draw(document: Document, analysis: Analysis, found: list[Freezable]) -> None:
    root = analysis.root
    st.caption(
        f"{root.trainable:,} of {root.parameters:,} parameters learn. A frozen layer keeps the weights that "
        "training begins with; freeze what comes from another run or a file, not new layers."
    )
    with st.container(horizontal=True):
        for learns, title in ((True, "Let all learn"), (False, "Freeze all but the last")):
            layers = found if learns else found[:-1]
            st.button(
                title,
                key=f"freeze-all-{learns}",
                disabled=all(layer.learns == learns for layer in layers),
                on_click=session.change,
                args=(learning(layers, learns),),
            )
    for title, layers in _sets(document, found):
        if title:
            _switch(
                f"freeze-set-{title}", f"**{plain(title)}** :gray[({count(len(layers), 'layer')})]", layers
            )
    for layer in found[:_MOST]:
        label = f"{plain(layer.name)} :small[:gray[{layer.parameters:,}]]"
        _switch(f"freeze-{layer.graph}-{layer.id}", label, [layer])
    if len(found) > _MOST:
        st.caption(f"and {len(found) - _MOST} more, which the inspector on the Design page can freeze")


def _sets(document: Document, found: Sequence[Freezable]) -> Iterator[tuple[str, list[Freezable]]]:
    """The groups and the sub-models with layers that can be frozen, by their titles."""
    for name, graph in ((ROOT, document.graph), *document.models.items()):
        mine = [layer for layer in found if layer.graph == name]
        if name and mine:
            yield f"Sub-model {name}", mine
        for group in graph.groups.values():
            inside = {graph.nodes[node].layer for node in group.nodes if node in graph.nodes}
            layers = [layer for layer in mine if layer.id in inside]
            if layers:
                yield group.title, layers


def _switch(key: str, label: str, layers: list[Freezable]) -> None:
    session.field(key, all(layer.learns for layer in layers))
    st.checkbox(
        label, key=key, on_change=session.edit_from, args=(key, lambda learns: learning(layers, learns))
    )
