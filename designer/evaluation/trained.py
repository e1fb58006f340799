"""A run's model with the weights it has learned. Imports Keras."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import keras
import numpy as np

from designer import runs
from designer.builder import build, compile_model
from designer.graph import effective
from designer.runs import RunStore, Which

from .refusals import EvaluationRefused, NothingLearned


def trained_model(store: RunStore, run: str, which: Which = "last") -> keras.Model:
    """The compiled model of a run, ready to predict and evaluate; the latest one asked for is kept ready."""
    path = runs.weights_file(store, run, which)
    runs.run(store, run)
    if not path.is_file():
        raise NothingLearned(_without_weights(run, which))
    return _loaded(store.home, run, which, path.stat().st_mtime_ns)


@lru_cache(maxsize=1)
def _loaded(home: Path, run: str, which: Which, written: int) -> keras.Model:
    store = RunStore(home)
    document = runs.with_learned(effective(runs.document_of(store, run)), runs.learned(store, run))
    model = compile_model(build(document), document)
    _give_weights(model, runs.weights(store, run, which) or [], run, which)
    for layer in model.layers:
        if isinstance(layer, keras.layers.Normalization):
            layer.finalize_state()  # what it computes with is made of its weights only now
    return model


def _without_weights(run: str, which: Which) -> str:
    if which in ("last", "best"):
        return (
            f"Run {run} has kept no weights yet. Wait for its first epoch to end, or train the design again."
        )
    return f"Run {run} does not keep checkpoint {which} any more. Choose another one."


def _give_weights(model: keras.Model, arrays: list[np.ndarray], run: str, which: Which) -> None:
    """Puts the weights into the model; EvaluationRefused when they are another architecture's."""
    wanted = [tuple(weight.shape) for weight in model.weights]
    found = [array.shape for array in arrays]
    if wanted != found:
        differing = next((pair for pair in zip(found, wanted, strict=False) if pair[0] != pair[1]), None)
        what = f"; the first that differ are {differing[0]} and {differing[1]}" if differing else ""
        raise EvaluationRefused(
            f"The {which} weights of run {run} are those of another architecture: {len(found)} arrays, and its "
            f"design has {len(wanted)}{what}. Choose another checkpoint, or train the design again."
        )
    model.set_weights(arrays)
