"""What the training plan asks of a fit beside the optimizer: precision, weights to begin with, callbacks, class weights."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from designer import runs
from designer.builder import PlanFailed, build, make_callbacks, take_over
from designer.graph import Document, Json, Objective
from designer.plans import class_weights, with_float32_outputs
from designer.runs import RunStore

#: What Keras takes as `sample_weight`, of a batch's targets as the feed gives them.
Weigh = Callable[[Any], Any]

_LARGEST_CLASS = 65535

#: What a callback remembers of the end of a training, which is no end when training goes on.
_OF_THE_END = {"stopped_epoch"}


def prepare(document: Document) -> Document:
    """The design as the plan's precision wants it built, with Keras set to it; call this before `build`."""
    keras.config.set_dtype_policy(document.training.precision)
    return with_float32_outputs(document)


def warm_start(model: keras.Model, document: Document, store: RunStore) -> tuple[str, ...]:
    """Gives the model the weights that its plan starts from, if it names a run; what did not fit, in words.

    PlanFailed when the run, or the checkpoint, is not there any more.
    """
    start = document.training.start
    if start is None:
        return ()
    advice = "Choose another run to start from, or none."
    try:
        source = runs.document_of(store, start.run)
        arrays = runs.weights(store, start.run, start.checkpoint)
    except (runs.UnknownRun, FileNotFoundError) as error:
        raise PlanFailed(f"Training was to start from the weights of a run that is gone. {advice}") from error
    if arrays is None:
        raise PlanFailed(f"The run to start from keeps no {start.checkpoint!r} weights. {advice}")
    before = build(with_float32_outputs(runs.with_learned(source, runs.learned(store, start.run))))
    before.set_weights(arrays)
    return tuple(take_over(model, before))


def callbacks(document: Document) -> list[keras.callbacks.Callback]:
    """The plan's callbacks, in their order; they belong before the trainer's own."""
    return make_callbacks(document)


def callback_state(
    found: Sequence[keras.callbacks.Callback],
) -> tuple[dict[str, Json], dict[str, np.ndarray]]:
    """What callbacks remember (wait, best, best weights …), for a checkpoint: plain values, and arrays."""
    plain: dict[str, Json] = {}
    arrays: dict[str, np.ndarray] = {}
    for key, value in _remembered(found):
        if isinstance(value, (bool, int, str)):
            plain[key] = value
        elif isinstance(value, (float, np.number, np.ndarray)):
            arrays[key] = np.asarray(value)
        elif _are_arrays(value):
            plain[key] = {"arrays": len(value)}
            arrays.update({f"{key}.{number}": array for number, array in enumerate(value)})
    return plain, arrays


def restore_callbacks(
    found: Sequence[keras.callbacks.Callback], plain: Mapping[str, Json], arrays: Mapping[str, np.ndarray]
) -> None:
    """Gives callbacks what they remembered. Call it after their `on_train_begin`, which makes them forget."""
    for key, value in plain.items():
        if isinstance(value, Mapping):
            held: Any = [arrays[f"{key}.{number}"] for number in range(int(str(value["arrays"])))]
        else:
            held = value
        _remind(found, key, held)
    for key, array in arrays.items():
        _remind(found, key, array if array.ndim else array.item())


def stopped_early(found: Sequence[keras.callbacks.Callback]) -> str | None:
    """Why a callback ended the training, in words; None when none did."""
    for callback in found:
        if isinstance(callback, keras.callbacks.EarlyStopping) and callback.stopped_epoch:
            epochs = "1 epoch" if callback.patience == 1 else f"{callback.patience} epochs"
            since = f"{callback.monitor} had not improved for {epochs}"
            return f"Stopped early after epoch {callback.stopped_epoch + 1}: {since}."
    return None


def sample_weights(document: Document, targets: Mapping[str, np.ndarray], rows: np.ndarray) -> Weigh | None:
    """What a training batch's sample weights are made with; None when every class of every output counts 1.

    `rows` are the training samples, by which balanced weights are worked out. A class of a mask weighs its
    pixels. With several targets Keras wants weights for every one of them.
    """
    tables = {
        name: _table(class_weights(document.training.objectives.get(name, Objective()), target, rows))
        for name, target in targets.items()
    }
    if all(table is None for table in tables.values()):
        return None
    if len(tables) == 1:
        only = next(iter(tables.values()))
        return lambda batch: _weights(batch, only)
    return lambda batch: {name: _weights(batch[name], table) for name, table in tables.items()}


def _table(weights: Mapping[int, float]) -> Any:
    """The weight of each class, by its number; classes without a weight count 1."""
    known = {number: weight for number, weight in weights.items() if 0 <= number <= _LARGEST_CLASS}
    if not known:
        return None
    table = np.ones(max(known) + 2, "float32")
    table[list(known)] = list(known.values())
    return table


def _weights(target: Any, table: np.ndarray | None) -> Any:
    """A weight for each sample, or each pixel: as many as a loss gives values."""
    if table is None:  # of a rank that goes with the loss of any target of this rank
        return tf.ones((tf.shape(target)[0], *[1] * (target.shape.rank - 1)), tf.float32)
    if target.shape.rank > 1 and target.shape[-1] == 1:
        target = target[..., 0]
    classes = tf.cast(tf.round(target) if target.dtype.is_floating else target, tf.int64)
    others = len(table) - 1
    inside = tf.logical_and(classes >= 0, classes < others)
    return tf.gather(tf.constant(table), tf.where(inside, classes, others))


def _remind(found: Sequence[keras.callbacks.Callback], key: str, value: Any) -> None:
    """Sets an attribute, if the callback of its key is there and the key names an attribute."""
    number, kind, name = key.split(".", 2)
    callback = found[int(number)] if int(number) < len(found) else None
    if type(callback).__name__ == kind and "." not in name:
        setattr(callback, name, value)


def _remembered(found: Sequence[keras.callbacks.Callback]) -> Iterator[tuple[str, Any]]:
    """Every attribute that a callback changes while it works, by a key of its own."""
    for number, callback in enumerate(found):
        fixed = {*inspect.signature(type(callback)).parameters, "params", "_model", *_OF_THE_END}
        for name, value in vars(callback).items():
            if name not in fixed and not callable(value):
                yield f"{number}.{type(callback).__name__}.{name}", value


def _are_arrays(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, np.ndarray) for item in value)
