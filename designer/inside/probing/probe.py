"""A probe that looks inside a model: one call in inference mode, one gradient, and all of it in figures."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from designer.builder import Trace
from designer.graph import ROOT, Document, incoming
from designer.inside.model import Look, Output, Weights

from .batch import Batch
from .capturing import Node, capturing, operation_of
from .guarding import losses, unchanged
from .numbers import as_array, histogram, norm, short, spread
from .rectifying import dead_part, rectifies
from .variables import Held, gradients_of, held

#: Half precision cannot hold small gradients, so they are computed this many times too large, if they are finite so.
_HALF_PRECISION_SCALE = 2.0**10


@dataclass(frozen=True, slots=True)
class Place:
    """Where a training is: after so many batches, in which epoch (from 1)."""

    steps: int
    epoch: int


class Probe:
    """Looks inside a compiled model of a document in which nothing is bypassed, always on the same batch.

    Looking changes nothing: neither weights nor the optimizer, metrics, seeds, or what layers average. `trace` is
    what the nodes gave while the model was built.
    """

    def __init__(self, model: keras.Model, document: Document, trace: Trace, batch: Batch) -> None:
        self._model, self._document, self._batch = model, document, batch
        self._trace = {place: trace[place] for place in _in_order(document, trace, ROOT)}
        self._incoming = {name: incoming(document.graph_named(name)) for name, _ in self._trace}
        self._held = held(document, self._trace)

    def look(self, place: Place, ratios: Mapping[int, float] | None = None) -> Look:
        """The inside of the model as it is now; `ratios` are what a training step changed of the variables."""
        with unchanged(self._model):
            seen = self._seen()
        return Look(
            place.steps,
            place.epoch,
            time.time(),
            self._batch.samples,
            None if seen.loss is None else short(float(seen.loss)),
            tuple(self._outputs(seen)),
            tuple(
                _weights(each, seen.by_variable.get(id(each.variable)), ratios or {}) for each in self._held
            ),
        )

    def _seen(self) -> _Seen:
        half = self._model.compute_dtype == "float16" or any(
            layer.compute_dtype == "float16" for layer in self._model._flatten_layers(include_self=False)
        )
        if half:
            seen = self._at(_HALF_PRECISION_SCALE)
            if all(bool(tf.reduce_all(tf.math.is_finite(each))) for each in seen.by_variable.values()):
                return seen
        return self._at(1.0)

    def _at(self, scale: float) -> _Seen:
        """One call and its gradients, of a loss so many times too large."""
        given: dict[Node, Any] = {}

        def noticed(node: Node, tensors: list[Any]) -> None:
            if tensors and isinstance(tensors[0], tf.Tensor):
                given[node] = tensors[0]
                if tensors[0].dtype.is_floating:
                    tape.watch(tensors[0])

        with tf.GradientTape() as tape:
            with capturing(self._model, self._trace, noticed):
                predicted = self._model(self._batch.given, training=False)
            loss = losses(self._model, self._batch.given, self._batch.wanted, predicted)
            scaled = tf.cast(loss, tf.float32) * scale
        watched = [tensor for tensor in given.values() if tensor.dtype.is_floating]
        variables = self._model.trainable_variables
        found = tape.gradient(scaled, [*(each.value for each in variables), *watched])
        by_tensor = {
            id(tensor): tf.cast(tensor_gradient, tf.float32) / scale
            for tensor, tensor_gradient in zip(watched, found[len(variables) :], strict=True)
            if tensor_gradient is not None
        }
        return _Seen(loss, given, by_tensor, gradients_of(variables, found, scale))

    def _outputs(self, seen: _Seen) -> Iterator[Output]:
        given = {**self._inputs(), **seen.given}
        for graph, node in self._trace:
            values = as_array(given.get((graph, node)))
            if values is None:
                continue
            yield self._output((graph, node), values, seen.by_tensor.get(id(given[graph, node])))

    def _output(self, place: Node, values: np.ndarray, gradient: Any) -> Output:
        operation, found = operation_of(self._trace[place]), spread(values)
        graph = self._document.graph_named(place[0])
        layer = graph.nodes[place[1]].layer
        squares = (
            None if gradient is None else float(tf.reduce_mean(tf.square(tf.cast(gradient, tf.float64))))
        )
        return Output(
            *place,
            layer,
            tuple(self._trace[place][0].shape[1:]),
            found.mean,
            found.deviation,
            found.low,
            found.high,
            found.zeros,
            dead_part(operation, values) if rectifies(operation) else None,
            None if squares is None else short(squares**0.5),
            histogram(values),
            tuple(dict.fromkeys(edge.source for edge in self._incoming[place[0]][place[1]])),
            graph.layers[layer].model or "",
        )

    def _inputs(self) -> dict[Node, Any]:
        """What the Input nodes of the whole model give: the samples."""
        names = {
            place: operation_of(made).name
            for place, made in self._trace.items()
            if place[0] == ROOT and isinstance(operation_of(made), keras.layers.InputLayer)
        }
        return {
            place: self._batch.inputs[name] for place, name in names.items() if name in self._batch.inputs
        }


def _in_order(document: Document, trace: Trace, graph_name: str) -> Iterator[Node]:
    """The nodes as they are computed, those of a sub-model before the node that calls it first."""
    graph, told = document.graph_named(graph_name), set[str]()
    for place in trace:
        if place[0] != graph_name:
            continue
        model = graph.layers[graph.nodes[place[1]].layer].model
        if model is not None and model not in told:
            told.add(model)
            yield from _in_order(document, trace, model)
        yield place


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a call gave: the loss, what each node gave, and the gradients, by the ids of tensors and variables."""

    loss: Any
    given: Mapping[Node, Any]
    by_tensor: Mapping[int, Any]
    by_variable: Mapping[int, Any]


def _weights(held: Held, gradient: Any, ratios: Mapping[int, float]) -> Weights:
    values = as_array(tf.convert_to_tensor(held.variable.value))
    slopes = None if gradient is None else as_array(gradient)
    assert values is not None
    ratio = None if slopes is None else ratios.get(id(held.variable))
    return Weights(
        held.graph,
        held.layer,
        held.name,
        tuple(values.shape),
        held.trainable,
        norm(values),
        None if slopes is None else norm(slopes),
        None if ratio is None else short(ratio),
        histogram(values),
        None if slopes is None else histogram(slopes),
    )
