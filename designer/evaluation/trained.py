"""A run's model with the weights it has learned. Imports Keras."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import keras

from designer import runs
from designer.builder import build, compile_model
from designer.graph import effective
from designer.runs import RunStore, Which

from .refusals import NothingLearned


def trained_model(store: RunStore, run: str, which: Which = "last") -> keras.Model:
    """The compiled model of a run, ready to predict and evaluate; the latest one asked for is kept ready."""
    path = runs.weights_file(store, run, which)
    runs.run(store, run)
    if not path.is_file():
        raise NothingLearned(
            f"Run {run} has kept no weights yet. Wait for its first epoch to end, or train the design again."
        )
    return _loaded(store.home, run, which, path.stat().st_mtime_ns)


@lru_cache(maxsize=1)
def _loaded(home: Path, run: str, which: Which, written: int) -> keras.Model:
    store = RunStore(home)
    document = runs.with_learned(effective(runs.document_of(store, run)), runs.learned(store, run))
    model = compile_model(build(document), document)
    model.set_weights(runs.weights(store, run, which) or [])
    for layer in model.layers:
        if isinstance(layer, keras.layers.Normalization):
            layer.finalize_state()  # what it computes with is made of its weights only now
    return model
