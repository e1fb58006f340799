"""A document apart from how it is drawn: what says whether two designs are the same model."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from .bypass import effective
from .model import Document, Graph
from .same import same


def same_model(one: Document, other: Document) -> bool:
    """Whether two designs build the same model: places, notes, groups and bypassed nodes make no difference."""
    return same(_undrawn(one, plan=False), _undrawn(other, plan=False))


def model_mark(document: Document) -> str:
    """A short text that two designs share if they build the same model."""
    return sha256(repr(_undrawn(document, plan=False)).encode()).hexdigest()[:16]


def same_work(one: Document, other: Document) -> bool:
    """Whether two designs build the same model and train it alike, on the same data."""
    return same(_undrawn(one, plan=True), _undrawn(other, plan=True))


def _undrawn(document: Document, *, plan: bool) -> Document:
    built = effective(document)
    models = {name: _bare(built.models[name]) for name in sorted(built.models)}
    kept = Document("", "", _bare(built.graph), models, functions=built.functions)
    return replace(kept, data=built.data, training=built.training) if plan else kept


def _bare(graph: Graph) -> Graph:
    nodes = {id: replace(node, position=None, note="") for id, node in graph.nodes.items()}
    return replace(graph, nodes=nodes, groups={})
