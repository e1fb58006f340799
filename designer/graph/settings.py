"""What differs between two designs beside their layers: inputs, outputs, own code, data and training."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict

from .changed import Change, values
from .matching import Matching
from .model import ROOT, Document, Graph, Json
from .topology import display_names, input_nodes

_NONE = "none"


def settings(old: Document, new: Document, found: Matching) -> Iterator[Change]:
    """What two designs say differently of the whole."""
    yield from _outputs(old, new, found)
    for ours, theirs in found.models.items():
        if ours != theirs:
            yield Change("name of a sub-model", ours, theirs)
    for name in dict.fromkeys((*old.functions, *new.functions)):
        one, other = old.functions.get(name), new.functions.get(name)
        if one != other:
            words = (_NONE if one is None else "one text", _NONE if other is None else "another text")
            yield Change(f"code of {name}", *words)
    yield from values(plan_values(old), plan_values(new))


def _outputs(old: Document, new: Document, found: Matching) -> Iterator[Change]:
    """Outputs by name: which tensor each is; and the order in which data comes in."""
    for ours, theirs in {ROOT: ROOT, **found.models}.items():
        before, after, pairs = old.graph_named(ours), new.graph_named(theirs), found.graphs[ours].nodes
        where = f" of {theirs}" if theirs else ""
        one, other = ({output.name: output for output in graph.outputs} for graph in (before, after))
        for name in dict.fromkeys((*one, *other)):
            was, now = one.get(name), other.get(name)
            if not (was and now and (pairs.get(was.node), was.port) == (now.node, now.port)):
                yield Change(f"output {name}{where}", _source(before, was), _source(after, now))
        order = [pairs.get(id) for id in input_nodes(before)]
        if (
            None not in order
            and sorted(map(str, order)) == sorted(input_nodes(after))
            and order != list(input_nodes(after))
        ):
            yield Change(f"order of inputs{where}", _inputs(before), _inputs(after))


def _source(graph: Graph, output: object) -> str:
    node = getattr(output, "node", None)
    return _NONE if node is None else display_names(graph)[graph.nodes[node].layer]


def _inputs(graph: Graph) -> str:
    names = display_names(graph)
    return ", ".join(names[graph.nodes[id].layer] for id in input_nodes(graph))


def plan_values(document: Document) -> Mapping[str, Json]:
    """The data and the training plan as one flat table: "training: epochs", "training: optimizer.config.momentum", …"""
    flat: dict[str, Json] = {}
    for title, part in (("data", document.data), ("training", document.training)):
        _flatten(title, asdict(part) if part else None, flat)
    return flat


def _flatten(title: str, value: object, flat: dict[str, Json]) -> None:
    if isinstance(value, Mapping) and value:
        for key, inner in value.items():
            _flatten(f"{title}: {key}" if title in ("data", "training") else f"{title}.{key}", inner, flat)
    else:
        flat[title] = list(value) if isinstance(value, tuple) else value  # type: ignore[assignment]
