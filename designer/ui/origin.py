"""Where a design was imported from: a line in its head, and the import report behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import streamlit as st

from designer.graph import ROOT, Document, Graph, Origin, Remark, display_names

from . import header, navigation, session
from .words import count, plain

_TITLES = {"lost": "Lost", "changed": "Changed", "note": "To know"}
_ICONS = {
    "lost": ":orange[:material/report:]",
    "changed": ":blue[:material/published_with_changes:]",
    "note": ":gray[:material/info:]",
}
_UNKNOWN = ":orange[:material/help:]"
_MOST, _MOST_PLACES = 40, 8
_LONGEST_NAME = 32


@dataclass(frozen=True, slots=True)
class _Place:
    """A layer that something is said of: its name, and where it is on the canvas if it is there."""

    name: str
    graph: str = ROOT
    node: str | None = None


def line(document: Document) -> None:
    """Say in the head of a page that the design was imported, and lead to the report."""
    if document.origin is None:
        return
    file, format = plain(_shortened(document.origin.file)), plain(document.origin.format)
    label = f"Imported from {file}:gray[&nbsp;({format})]: {_summary(document.origin)}"
    told = f"The import report of {document.origin.file}: what became of its layers"
    if st.button(label, key="origin", type="tertiary", help=plain(told)):
        st.dialog("Import report", width="large")(report)(document)


def report(document: Document) -> None:
    """What became of every part of the file that is not simply as it was, and what is left to do."""
    origin = document.origin
    assert origin is not None
    st.markdown(f"**{plain(origin.file)}** :gray[{plain(origin.format)}]")
    placeholders = _placeholders(document)
    if not origin.remarks and not placeholders:
        st.markdown(":green[:material/check_circle:] Everything was read as it was in the file.")
    if placeholders:
        _show_placeholders(document, origin, placeholders)
    unknown = {(place.graph, place.node) for _, places in placeholders for place in places}
    for severity, title in _TITLES.items():
        found = [
            remark
            for remark in origin.remarks
            if remark.severity == severity and (remark.graph, remark.node) not in unknown
        ]
        if found:
            _show_group(title, _ICONS[severity], _by_message(document, found))
    if document.weights is not None:
        st.caption("Training begins with weights from a file.")


def _shortened(name: str) -> str:
    """A file's name as it fits into a line: its beginning and its end."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 14]}…{name[-13:]}"


def _summary(origin: Origin) -> str:
    """What is said of the file, which stays true whatever becomes of the design."""
    things = len({(remark.severity, remark.message) for remark in origin.remarks})
    return f"{count(things, 'thing')} to know" if things else "everything read as it was"


def _show_placeholders(document: Document, origin: Origin, found: list[tuple[str, list[_Place]]]) -> None:
    st.markdown("##### Placeholders")
    st.markdown(
        "These layers are of classes that Keras does not have, or hold code, which is never taken from a file. "
        "They stand in the design as the file described them. Before the model can be built and trained, "
        "replace each: select it on the canvas and choose **Replace by a layer …**, or delete it."
    )
    for number, (kind, places) in enumerate(found):
        here = {(place.graph, place.node) for place in places}
        said = dict.fromkeys(r.message for r in origin.remarks if (r.graph, r.node) in here)
        words = plain(" ".join(said))
        about = words if kind in " ".join(said) else f"**{plain(kind)}** {words}"
        _entry(_UNKNOWN, about, places, f"placeholder-{number}")


def _show_group(title: str, icon: str, found: list[tuple[str, list[_Place]]]) -> None:
    st.markdown(f"##### {title}")
    for number, (message, places) in enumerate(found[:_MOST]):
        _entry(icon, plain(message), places, f"{title}-{number}")
    if found[_MOST:]:
        st.caption(f"And {count(len(found) - _MOST, 'more remark')} like these.")


def _entry(icon: str, words: str, places: list[_Place], key: str) -> None:
    """What is said, the layers it is said of, and how to see them."""
    with st.container(gap=None):
        st.markdown(f"{icon} {words}")
        with st.container(horizontal=True, gap="small", vertical_alignment="center", key=f"places-{key}"):
            for number, place in enumerate(places[:_MOST_PLACES]):
                _show_place(place, f"show-{key}-{number}", alone=len(places) == 1)
            if places[_MOST_PLACES:]:
                st.caption(f"and {len(places) - _MOST_PLACES} more", width="content")


def _show_place(place: _Place, key: str, *, alone: bool) -> None:
    if alone and place.name:
        st.markdown(f":small[{plain(place.name)}]", width="content")
    if place.node is None:
        if not alone:
            st.markdown(f":small[{plain(place.name)}]", width="content")
        return
    label = "Show it on the canvas" if alone else plain(place.name)
    if st.button(
        label,
        key=key,
        type="tertiary",
        icon=":material/my_location:",
        help=f"Show {place.name} on the canvas",
    ):
        session.show_node(place.graph, place.node)
        header.go(navigation.DESIGN)


def _by_message(document: Document, remarks: list[Remark]) -> list[tuple[str, list[_Place]]]:
    """Each message once, with all layers that it is about."""
    found: dict[str, list[_Place]] = {}
    for remark in remarks:
        places = found.setdefault(remark.message, [])
        if remark.layer or remark.node:
            places.append(_place(document, remark))
    return list(found.items())


def _place(document: Document, remark: Remark) -> _Place:
    graph = _graphs(document).get(remark.graph)
    there = graph is not None and remark.node in graph.nodes
    return _Place(remark.layer or str(remark.node), remark.graph, remark.node if there else None)


def _placeholders(document: Document) -> list[tuple[str, list[_Place]]]:
    """The layers of the design that Keras does not have now, by class."""
    found: dict[str, list[_Place]] = {}
    for name, graph in _graphs(document).items():
        for kind, place in _unknown(name, graph):
            found.setdefault(kind, []).append(place)
    return list(found.items())


def _unknown(name: str, graph: Graph) -> Iterator[tuple[str, _Place]]:
    unknown = {
        layer.id: layer.placeholder for layer in graph.layers.values() if layer.placeholder is not None
    }
    names = display_names(graph) if unknown else {}
    for node in graph.nodes.values():
        kind = unknown.pop(node.layer, None)
        if kind is not None:
            yield kind, _Place(names[node.layer], name, node.id)


def _graphs(document: Document) -> dict[str, Graph]:
    return {ROOT: document.graph, **document.models}
