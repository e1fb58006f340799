"""Helper functions of the script that make layers, as groups of the design."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from designer.graph import Document, Graph, Group, NodeId

from .calls import models_within, nodes_of
from .deferred import FRAMES

#: How many nodes a group has: fewer are no block, more are no longer seen at a glance.
_LEAST, _MOST = 2, 40


def grouped(document: Document, model: Any) -> Document:
    """The design with a group for every call of a function that made some of its nodes."""
    found = replace(document, graph=_grouped(document.graph, nodes_of(model, document)))
    for inner, name in models_within(model, document):
        graph = _grouped(document.models[name], nodes_of(inner, document, name))
        found = replace(found, models={**found.models, name: graph})
    return found


def _grouped(graph: Graph, nodes: Mapping[NodeId, Any]) -> Graph:
    members: dict[int, list[NodeId]] = {}
    titles: dict[int, str] = {}
    for id, node in nodes.items():
        for frame in getattr(node, FRAMES, ()):
            members.setdefault(frame.number, []).append(id)
            titles[frame.number] = frame.function.name
    blocks = {number: ids for number, ids in members.items() if _is_block(graph, nodes, ids, titles[number])}
    groups: dict[str, Group] = {}
    taken: set[NodeId] = set()
    for number, ids in blocks.items():  # the outer function's call comes first
        if taken.isdisjoint(ids):
            taken.update(ids)
            group = f"group_{len(groups) + 1}"
            groups[group] = Group(group, _title(titles[number]), tuple(ids))
    return replace(graph, groups=groups)


def _is_block(graph: Graph, nodes: Mapping[NodeId, Any], ids: list[NodeId], title: str) -> bool:
    computed = [id for id, node in nodes.items() if not node.is_input]
    whole = len(set(computed) - set(ids)) <= 1
    inputs = any(nodes[id].is_input for id in ids)
    sized = _LEAST <= len(ids) <= _MOST
    return sized and not whole and not inputs and not title.startswith("<") and _closed(graph, set(ids))


def _closed(graph: Graph, ids: set[NodeId]) -> bool:
    """Whether no path leaves the nodes and comes back: as one call they could be made."""
    after: dict[NodeId, list[NodeId]] = {}
    for edge in graph.edges:
        after.setdefault(edge.source, []).append(edge.target)
    waiting = [target for id in ids for target in after.get(id, ()) if target not in ids]
    seen: set[NodeId] = set()
    while waiting:
        id = waiting.pop()
        if id in ids:
            return False
        if id not in seen:
            seen.add(id)
            waiting.extend(after.get(id, ()))
    return True


def _title(name: str) -> str:
    return " ".join(name.replace("_", " ").split()) or name
