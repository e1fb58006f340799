"""Vocabularies and boundaries, which layers learn of the training samples before the model is built."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import tensorflow as tf

from designer.builder import build, make_callee
from designer.graph import (
    Document,
    Edge,
    Json,
    Layer,
    Output,
    callers,
    display_names,
    incoming,
    topological_order,
)
from designer.runs import with_learned

from .feed import Feed, batches

#: The parameter that each kind of layer learns, and where the layer has it afterwards.
_LEARNS: Mapping[str, str] = {
    "Discretization": "bin_boundaries",
    "IntegerLookup": "vocabulary",
    "StringLookup": "vocabulary",
    "TextVectorization": "vocabulary",
}
#: Parameters that a layer takes only as long as it has not learned.
_INSTEAD: Mapping[str, dict[str, Json]] = {"Discretization": {"num_bins": None}}
_INPUT = "learned_from"


def learn(document: Document, feed: Feed, batch_size: int) -> Iterator[tuple[str, str, dict[str, Json]]]:
    """What each layer of the root graph that has no vocabulary or boundaries learns: its id, words, parameters.

    One behind another learns of what that one gives. A layer that cannot learn has no parameters.
    """
    names = display_names(document.graph)
    for node in topological_order(document.graph):
        layer = document.graph.layers[document.graph.nodes[node].layer]
        wanted = _LEARNS.get(layer.kind)
        if wanted is None or wanted in layer.config:
            continue
        edges = incoming(document.graph)[node]
        reason = _hindrance(document, layer, edges)
        if reason:
            yield layer.id, f"{names[layer.id]} {reason}, so it learned nothing of the training samples.", {}
            continue
        found = {
            **_INSTEAD.get(layer.kind, {}),
            wanted: _learned(document, layer, edges[0], feed, batch_size),
        }
        document = with_learned(document, {layer.id: found})
        count = f"{len(feed.parts.train):,} training samples"
        yield layer.id, f"{names[layer.id]} learned its {_word(wanted)} of the {count}.", found


def _hindrance(document: Document, layer: Layer, edges: tuple[Edge, ...]) -> str:
    if len(callers(document.graph, layer.id)) != 1:
        return "is called several times"
    if layer.config.get("output_mode") == "tf_idf":
        return "weighs words by how rare they are, which only Keras's own adapt can learn"
    if layer.kind == "Discretization" and not layer.config.get("num_bins"):
        return "has no number of bins"
    return "" if len(edges) == 1 else "has no input"


def _learned(document: Document, layer: Layer, edge: Edge, feed: Feed, batch_size: int) -> Json:
    """The parameter, as Keras finds it in the tensor that comes in at an edge."""
    graph = replace(document.graph, outputs=(Output(_INPUT, edge.source, edge.source_port),))
    before = build(replace(document, graph=graph))
    target: Any = make_callee(document, layer, "learning").target
    rows = batches(feed, feed.parts.train, batch_size)
    target.adapt(rows.map(lambda inputs, _: before(inputs, training=False)))
    if layer.kind == "Discretization":
        return [float(boundary) for boundary in target.bin_boundaries]
    return [_plain(word) for word in target.get_vocabulary(include_special_tokens=False)]


def _plain(word: Any) -> Json:
    if isinstance(word, (bytes, tf.Tensor)):
        return str(tf.compat.as_str(word))
    return int(word) if isinstance(word, (int, np.integer)) else str(word)


def _word(parameter: str) -> str:
    return "boundaries" if parameter == "bin_boundaries" else "vocabulary"
