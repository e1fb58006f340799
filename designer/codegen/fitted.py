"""The lines of a program that fit the model: callbacks, class weights, augmentation, and where it begins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from designer.graph import Document
from designer.plans import settled

from .augmented import augmenter
from .feeding import Feeding
from .known import Known
from .refusal import refusals_at
from .tuned import PLAN, Components
from .weighing import Weighing, weighing

_VALIDATION = "validation_data=select(data, validation)"
_START = "start.weights.h5"


@dataclass(frozen=True, slots=True)
class Fitting:
    """What a program needs to fit: functions above main(), and how classes weigh."""

    functions: tuple[str, ...]
    weighing: Weighing


def fitting(document: Document, fed: Feeding, known: Known) -> Fitting:
    """What the program of a document needs to fit; CodeRefused where there is no code for its plan."""
    found = weighing(document, fed)
    augmented = (augmenter(document, fed, known),) if document.training.augmentation else ()
    return Fitting((*found.functions, *augmented), found)


def before_the_model(document: Document) -> Iterator[str]:
    """What is set before anything is built; augmentation before the policy, so that images stay in float32."""
    if document.training.augmentation:
        yield "augment = augmenter()"
    if document.training.precision != "float32":
        yield f"keras.mixed_precision.set_global_policy({document.training.precision!r})"


def with_first_weights(document: Document) -> Iterator[str]:
    """How the model begins with the weights of another run."""
    if document.training.start is not None:
        yield f"# Training begins with the weights of another run: export them as {_START} first."
        yield f"model.load_weights({_START!r}, skip_mismatch=True)"


def execution(document: Document) -> Iterator[str]:
    """The arguments of compile() that say how batches are computed."""
    plan = document.training
    if plan.jit_compile:
        yield "jit_compile=True"
    if plan.steps_per_execution != 1:
        yield f"steps_per_execution={plan.steps_per_execution!r}"


def fit_lines(document: Document, texts: Components, weighing: Weighing) -> Iterator[str]:
    """The lines that fit the model."""
    plan = document.training
    callbacks = _callbacks(document, texts)
    if callbacks:
        yield f"callbacks = [{callbacks}]"
    given = ["x_train, y_train"]
    if plan.augmentation:
        yield from _pipeline(document, weighing)
        given = ["training"]
    elif weights := weighing.sample_weight("y_train"):
        given.append(f"sample_weight={weights}")
    if weighing.class_weight:
        given.append(f"class_weight={weighing.class_weight}")
    given += [_VALIDATION, f"epochs={plan.epochs!r}"]
    given.append(f"{'validation_' if plan.augmentation else ''}batch_size={plan.batch_size!r}")
    if not plan.shuffle and not plan.augmentation:
        given.append("shuffle=False")
    if callbacks:
        given.append("callbacks=callbacks")
    yield f"model.fit({', '.join(given)})"


def _callbacks(document: Document, texts: Components) -> str:
    with refusals_at(PLAN):
        found = (settled(document, callback) for callback in document.training.callbacks)
        return ", ".join(texts.text("callback", callback) for callback in found)


def _pipeline(document: Document, weighing: Weighing) -> Iterator[str]:
    """The batches of the training samples, changed anew each epoch."""
    plan = document.training
    yield "training = tf.data.Dataset.from_tensor_slices((x_train, y_train))"
    if plan.shuffle:
        yield "training = training.shuffle(len(train))"
    changed = "map(augment, num_parallel_calls=tf.data.AUTOTUNE)"
    yield f"training = training.batch({plan.batch_size!r}).{changed}"
    weights = weighing.sample_weight("y")
    if weights:
        yield f"training = training.map(lambda x, y: (x, y, {weights}))"
    yield "training = training.prefetch(tf.data.AUTOTUNE)"
