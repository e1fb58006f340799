"""The design's model with its weights, and what formats need to write and to check it."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import keras
import tensorflow

from designer import runs
from designer.builder import CustomFailed, build, find_custom, load_weights
from designer.exporters.bench import Bench
from designer.exporters.model import ExportRefused
from designer.exporters.sources import Source
from designer.graph import Document, effective
from designer.settings import home
from designer.workspace import weights_file

from .samples import is_steady, samples_for
from .verifying import verify


def bench_for(document: Document, source: Source, variant: str) -> Bench:
    """The bench of a document whose code may run."""
    keras.utils.set_random_seed(document.training.seed)
    model, told = _weighted(document, source)
    names = [output.name for output in effective(document).graph.outputs]
    samples, expected = samples_for(model, names)
    return Bench(
        document,
        model,
        keras,
        tensorflow,
        samples,
        expected,
        anew=lambda: build(_learned(document, source)),
        verify=lambda text: verify(document, text),
        variant=variant,
        own=_own(document),
        weights=told,
        steady=is_steady(model, samples),
    )


def _weighted(document: Document, source: Source) -> tuple[keras.Model, str]:
    """The model with the weights of a source, and what is said of them."""
    model = build(_learned(document, source))
    match source.kind:
        case "run":
            _give_those_of_a_run(model, source.name)
        case "imported":
            left = load_weights(model, document, weights_file(home(), source.name))
            return model, f"{source.words} {len(left)} layers have new ones." if left else source.words
    return model, source.words


def _give_those_of_a_run(model: keras.Model, run: str) -> None:
    """The weights that a run gave, or those of the latest checkpoint of one that was left before its end."""
    store = runs.open_store(home())
    path = runs.keras_weights_file(store, run)
    if path.is_file():
        model.load_weights(path)
        return
    arrays = runs.weights(store, run)
    if arrays is None:
        raise ExportRefused(f"The run {run} keeps no weights any more. Choose another run, or train again.")
    model.set_weights(arrays)
    for layer in model._flatten_layers():
        if isinstance(layer, keras.layers.Normalization):
            layer.finalize_state()  # what it computes with is made of its weights only now


def _learned(document: Document, source: Source) -> Document:
    """The design with what layers learned of the training samples before the run began."""
    if source.kind != "run":
        return document
    return runs.with_learned(effective(document), runs.learned(runs.open_store(home()), source.name))


def _own(document: Document) -> dict[str, Any]:
    """What the design's code defines; what of it fails is used nowhere, or the model had not been built."""
    found: dict[str, Any] = {}
    for name in document.functions:
        with suppress(CustomFailed):
            found[name] = find_custom(document.functions, name)
    return found
