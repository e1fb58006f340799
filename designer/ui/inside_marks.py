"""What the canvas is told of a design's layers: how they fared when its latest run was looked into."""

from __future__ import annotations

from functools import lru_cache

from designer import inside, runs
from designer.canvas import Inside
from designer.graph import Document, Layer
from designer.inside import Look, NodeHealth, NoLook
from designer.runs import RunStore

from .stores import trained


def inside_of(document: Document) -> Inside | None:
    """The latest look into the design's latest run; only layers that are still as they were then."""
    store = runs.open_store()
    latest = runs.runs(store, document_id=document.id, limit=1)
    if not latest:
        return None
    run = latest[0].id
    kept = inside.moments(store, run)
    if not kept or runs.facts(store, run).problem:
        return None
    last, before = kept[-1], trained(store, run)
    try:
        found = _healths(store, run, last.steps)
    except NoLook:
        return None
    nodes = tuple(node for node in found if _is_same(before, document, node))
    return Inside(run=run, steps=last.steps, epoch=last.epoch, nodes=nodes) if nodes else None


@lru_cache(maxsize=16)
def look_at(store: RunStore, run: str, steps: int) -> Look:
    """A look that was kept; NoLook when it is gone."""
    return inside.look_at(store, run, steps)


@lru_cache(maxsize=16)
def _healths(store: RunStore, run: str, steps: int) -> tuple[NodeHealth, ...]:
    return tuple(_rounded(node) for node in inside.healths(look_at(store, run, steps)))


def _rounded(node: NodeHealth) -> NodeHealth:
    """With as many digits as colours need: what is not told anew crosses no wire."""
    return NodeHealth(
        node.graph,
        node.node,
        node.health,
        node.words,
        _short(node.gradient),
        _short(node.update_ratio),
        _short(node.dead),
    )


def _short(value: float | None) -> float | None:
    """Two digits; a number that is none, which JSON cannot say, counts as not measured."""
    return None if value is None or value != value or abs(value) == float("inf") else float(f"{value:.2g}")


def _is_same(before: Document, now: Document, node: NodeHealth) -> bool:
    then, here = _layer(before, node), _layer(now, node)
    return then is not None and here is not None and (then.kind, then.config) == (here.kind, here.config)


def _layer(document: Document, node: NodeHealth) -> Layer | None:
    if node.graph and node.graph not in document.models:
        return None
    graph = document.graph_named(node.graph)
    found = graph.nodes.get(node.node)
    return None if found is None else graph.layers.get(found.layer)
