"""One layer looked at: what it is, how it is configured, what goes in and comes out."""

from __future__ import annotations

import json

import streamlit as st

from designer.catalogue import Catalogue, Entry, find
from designer.graph import (
    INPUT,
    OPS_PREFIX,
    Analysis,
    Document,
    Graph,
    GraphReport,
    Json,
    NodeId,
    incoming,
    layer_of,
)

from .words import count, plain, shape, size


def inspector(
    document: Document, analysis: Analysis, catalogue: Catalogue, *, graph: str, node: NodeId
) -> None:
    """Show one node of a graph."""
    shown, report = document.graph_named(graph), analysis.graphs[graph]
    layer, found = layer_of(shown, node), report.nodes[node]
    entry = entry_of(catalogue, layer.kind)
    st.markdown(f"**{plain(found.name)}** &nbsp; :gray[{plain(layer.kind.removeprefix('model:'))}]")
    if entry is not None and entry.summary:
        st.markdown(f":small[{plain(entry.summary)}]")
    _facts(shown, report, node)
    _config(layer.config, entry)
    if entry is not None and entry.doc:
        with st.expander("What Keras says of it"):
            st.text(entry.doc)


def entry_of(catalogue: Catalogue, kind: str) -> Entry | None:
    """What the catalogue knows of a kind of layer."""
    if kind == INPUT:
        return find(catalogue, "layer", "InputLayer")
    return find(catalogue, "op" if kind.startswith(OPS_PREFIX) else "layer", kind)


def _facts(graph: Graph, report: GraphReport, node: NodeId) -> None:
    found = report.nodes[node]
    sources = [report.nodes[edge.source] for edge in incoming(graph)[node]]
    lines = [
        f"from {plain(s.name)}: {_shapes(s.outputs[0].shape[1:]) if s.outputs else '?'}" for s in sources
    ]
    calls = sum(other.layer == graph.nodes[node].layer for other in graph.nodes.values())
    facts = {
        "In": "  \n".join(lines),
        "Out": "  \n".join(f"{_shapes(o.shape[1:])} ({o.dtype})" for o in found.outputs)
        or "not known: see the problems",
        "Parameters": _parameters(found.parameters, found.trainable),
        "Output of a sample": size(found.activation_bytes) if found.outputs else "",
        "Shared": f"one set of weights in {calls} calls" if calls > 1 else "",
        "Note": plain(graph.nodes[node].note),
    }
    for title, text in facts.items():
        if text:
            left, right = st.columns([1, 2], gap="small")
            left.markdown(f":small[:gray[{title}]]")
            right.markdown(f":small[{text}]")


def _shapes(dimensions: tuple[int | None, ...]) -> str:
    return plain(shape(dimensions))


def _parameters(total: int, trainable: int) -> str:
    fixed = f", {total - trainable:,} of them not trained" if trainable < total else ""
    return count(total, "weight") + fixed if total else "none"


def _config(config: object, entry: Entry | None) -> None:
    values: dict[str, Json] = dict(config)  # type: ignore[call-overload]
    known = {parameter.name: parameter for parameter in entry.parameters} if entry else {}
    rows = [
        {"Setting": name, "Value": _written(value), "": "" if name not in known else _short(known[name].help)}
        for name, value in values.items()
    ]
    if rows:
        st.dataframe(rows, hide_index=True, width="stretch")
    left = [parameter for name, parameter in known.items() if name not in values]
    if left:
        with st.expander(f"{count(len(left), 'setting')} at Keras's default"):
            rows = [{"Setting": p.name, "Default": _written(p.default)} for p in left]
            st.dataframe(rows, hide_index=True, width="stretch")


def _short(text: str) -> str:
    return text.split(". ")[0]


def _written(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value)
