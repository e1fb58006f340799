"""All that comes before the first batch: data, what layers learn of them, the model, and where it goes on from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

import keras

from designer import inside, runs
from designer.builder import Trace, build_traced, compile_model
from designer.custom import limit_memory
from designer.graph import Document, effective
from designer.runs import Learned, Run, RunStore
from designer.runs.checkpoints import State
from designer.training.memory import memory_available

from . import planning
from .adapting import adapt_layers
from .augmenting import augmentation
from .beginning import begin_with_imported_weights
from .feed import Change, Feed, make_feed
from .learning import learn
from .telling import tell


class Changed(ValueError):
    """What a run was trained on is not what it was; the message says what, and what to do."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A compiled model with what it is fed, the design as it is built, and the state to go on from, if any.

    `change` is what becomes of a training batch before the model gets it, `trace` what the model's nodes give.
    """

    document: Document
    model: keras.Model
    feed: Feed
    since: State | None = None
    callbacks: tuple[keras.callbacks.Callback, ...] = ()
    change: Change | None = None
    trace: Trace = field(default_factory=dict)


def prepare(store: RunStore, run: Run) -> Prepared:
    """Everything a run needs before its first batch, of this session or of all."""
    document = planning.prepare(effective(runs.document_of(store, run.id)))
    if document.functions:
        limit_memory(memory_available())
    keras.utils.set_random_seed(document.training.seed)
    since = _since(store, run)
    feed = make_feed(document)
    if since is not None:
        _must_be_the_same(since, feed)
    document = _having_learned(store, run.id, document, feed, since)
    model, trace = build_traced(document)
    if since is None:
        begin_with_imported_weights(model, document)
        for line in planning.warm_start(model, document, store):
            tell(line)
        for line in adapt_layers(model, feed, document.training.batch_size):
            tell(line)
    compile_model(model, document)
    callbacks = tuple(planning.callbacks(document))
    return Prepared(document, model, feed, since, callbacks, _change(document, feed), trace)


def _change(document: Document, feed: Feed) -> Change | None:
    """What the plan makes of a training batch: augmented images, and weights by class."""
    augment = augmentation(document)
    weigh = planning.sample_weights(document, feed.targets, feed.parts.train)
    if augment is None and weigh is None:
        return None

    def change(epoch: Any, rows: Any, inputs: Any, targets: Any) -> tuple[Any, ...]:
        if augment is not None:
            inputs, targets = augment(epoch, rows, inputs, targets)
        return (inputs, targets) if weigh is None else (inputs, targets, weigh(targets))

    return change


def _since(store: RunStore, run: Run) -> State | None:
    """The state that a run goes on from: that of the checkpoint it is set back to, or the latest one."""
    if not run.resume_from:
        state, told = runs.latest_state(store, run.id)
        for line in told:
            tell(line)
        return state
    state = runs.read_checkpoint(store, run.id, run.resume_from)
    runs.drop_after(store, run.id, run.resume_from)
    steps = cast("int", state.values["steps_per_epoch"])
    runs.forget_after(store, run.id, steps=state.epoch * steps + state.step, epochs=state.epoch)
    runs.forget_predictions(store, run.id, after=state.epoch)
    inside.forget_after(store, run.id, state.epoch * steps + state.step)
    return state


def _must_be_the_same(since: State, feed: Feed) -> None:
    if since.values["fingerprint"] != feed.fingerprint:
        raise Changed(
            "The data have changed since this run began, so it cannot go on as if nothing had happened. Bring the "
            "data back as they were, or train the design anew, starting from this run's weights."
        )


def _having_learned(
    store: RunStore, id: str, document: Document, feed: Feed, since: State | None
) -> Document:
    """The design with the vocabularies and boundaries that its layers learn, or learned; kept with the run."""
    if since is not None:
        found: Learned = cast("Mapping[str, Mapping[str, Any]]", since.values["learned"])
    else:
        found = dict(_learned(document, feed))
    if found:
        runs.keep_learned(store, id, found)
    return runs.with_learned(document, found)


def _learned(document: Document, feed: Feed) -> Learned:
    found = {}
    for layer, told, parameters in learn(document, feed, document.training.batch_size):
        tell(told)
        if parameters:
            found[layer] = parameters
    return found
