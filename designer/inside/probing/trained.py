"""Looking into the model of a run with the weights it had at a checkpoint."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from designer import data, runs
from designer.builder import BuildFailed, PlanFailed, Trace, build_traced, compile_model
from designer.graph import ROOT, Document, display_names, effective, input_nodes
from designer.inside.keeping import keep, keep_of_weights
from designer.inside.maps import FeatureMaps, feature_maps_of
from designer.inside.model import Look
from designer.inside.places import LookRefused, kept_look, weighed
from designer.runs import RunStore, Which

from .batch import Batch, fixed_batch
from .capturing import Node, capturing, operation_of
from .numbers import as_array
from .probe import Place, Probe

#: A document as it was built, its model, and what its nodes give.
_Built = tuple[Document, keras.Model, Trace]


def look(home: Path | None, run: str, which: Which = "last") -> Look:
    """The inside of a run's model with its weights "last", "best" or of a checkpoint, on the samples its trainer takes.

    It is kept with the run. LookRefused says in words why there is none.
    """
    store = runs.open_store(home)
    kept = kept_look(store, run, which)
    if kept is not None:
        return kept
    place = weighed(store, run, which)
    document, model, trace = _built(store, run, which)
    batch = training_samples(document, trace)
    found = Probe(model, document, trace, batch).look(Place(place.steps, place.epoch))
    if place.key:
        keep_of_weights(store, run, place.key, found)
    else:
        keep(store, run, found)
    return found


def feature_maps(
    home: Path | None,
    run: str,
    which: Which,
    inputs: Mapping[str, np.ndarray],
    node: Node,
    *,
    most: int = 64,
) -> FeatureMaps:
    """What a node (its graph's name, and its id) gives for the first of some samples, by input name.

    LookRefused says in words why there is nothing.
    """
    _, model, trace = _built(runs.open_store(home), run, which)
    if node not in trace:
        raise LookRefused("There is no such layer in the model of this run. Choose another one.")
    found = _given(model, trace, _accepted(model, inputs), node)
    values = as_array(found) if found is not None else None
    if values is None or not len(values):
        raise LookRefused("This layer gives no numbers, so there is nothing to show. Choose another one.")
    first = getattr(operation_of(trace[node]), "data_format", None) == "channels_first"
    return feature_maps_of(values[0], most, channels_first=first)


def training_samples(document: Document, trace: Trace) -> Batch:
    """The fixed batch of a design's training samples; LookRefused when its data are gone."""
    if document.data is None:
        raise LookRefused("The design of this run has no data. Choose data for it and train it again.")
    try:
        choice = document.data
        arrays, rows = data.load(choice.dataset), data.split(data.dataset(choice.dataset), choice).train
    except (OSError, LookupError, ValueError) as error:
        raise LookRefused(f"The data of this run cannot be read: {error}") from error
    names = display_names(document.graph)
    taken = [names[document.graph.nodes[node].layer] for node in input_nodes(document.graph)]
    inputs = {name: arrays[choice.inputs[name]] for name in taken}
    targets = {
        output.name: arrays[choice.targets[output.name]]
        for output in document.graph.outputs
        if output.name in choice.targets
    }
    return fixed_batch(inputs, targets, rows, seed=document.training.seed, trace=trace)


def _built(store: RunStore, run: str, which: Which) -> _Built:
    weighed(store, run, which)
    written = runs.weights_file(store, run, which).stat().st_mtime_ns
    try:
        return _loaded(store.home, run, which, written)
    except (BuildFailed, PlanFailed) as error:
        raise LookRefused(f"The design of this run cannot be built any more: {error}") from error


@lru_cache(maxsize=1)
def _loaded(home: Path, run: str, which: Which, written: int) -> _Built:
    store = RunStore(home)
    trained = effective(runs.document_of(store, run))
    document = runs.with_learned(trained, runs.learned(store, run))
    model, trace = build_traced(document)
    compile_model(model, document)
    try:
        model.set_weights(runs.weights(store, run, which) or [])
    except ValueError as error:
        told = str(error).splitlines()[0]
        raise LookRefused(f"The weights {which!r} are those of another architecture: {told}") from error
    for layer in model._flatten_layers():
        if isinstance(layer, keras.layers.Normalization):
            layer.finalize_state()  # what it computes with is made of its weights only now
    return document, model, trace


def _given(model: keras.Model, trace: Trace, inputs: Mapping[str, Any], node: Node) -> Any:
    """What a node gives for some samples; an Input what it takes."""
    found: dict[Node, list[Any]] = {}
    with capturing(model, trace, found.__setitem__):
        model(dict(inputs), training=False)
    operation = operation_of(trace[node])
    if node[0] == ROOT and isinstance(operation, keras.layers.InputLayer):
        return inputs[operation.name]
    return found.get(node, [None])[0]


def _accepted(model: keras.Model, inputs: Mapping[str, np.ndarray]) -> dict[str, Any]:
    """The first sample by input name; LookRefused when the model does not take it."""
    wanted = {tensor.name: tensor for tensor in model.inputs}
    if inputs.keys() != wanted.keys():
        raise LookRefused(
            f"The model takes {', '.join(wanted)}; it was given {', '.join(inputs) or 'nothing'}."
        )
    found = {}
    for name, tensor in wanted.items():
        array, shape = np.asarray(inputs[name])[:1], tuple(tensor.shape)[1:]
        fits = array.ndim == len(shape) + 1 and all(
            size in (None, has) for size, has in zip(shape, array.shape[1:], strict=True)
        )
        if not len(array) or not fits:
            raise LookRefused(
                f"The input {name!r} takes samples of shape {shape}; it was given {array.shape[1:]}. "
                "Give samples of that shape."
            )
        found[name] = (
            tf.cast(array, tensor.dtype) if array.dtype.kind in "fiub" else tf.convert_to_tensor(array)
        )
    return found
