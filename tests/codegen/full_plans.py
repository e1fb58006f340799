"""Designs whose plans have everything in them."""

from __future__ import annotations

from dataclasses import replace

from designer.graph import (
    ClassWeights,
    Component,
    DataChoice,
    Document,
    Json,
    Objective,
    Plan,
    WarmStart,
)
from designer.workspace import preset
from tests.support.drawing import Drawing

DECAY: Json = {"class_name": "CosineDecay", "config": {"initial_learning_rate": 0.01, "decay_steps": 100}}
STOP = Component("EarlyStopping", {"monitor": "val_sparse_categorical_accuracy", "patience": 3})


def digits() -> Document:
    """Digits of 8×8 pixels, trained with all that a plan can say at once and a processor can do."""
    drawing = Drawing()
    flat = drawing.add("Flatten", drawing.input((8, 8, 1), "image"))
    dense = drawing.add("Dense", flat, units=8, activation="relu", trainable=False)
    drawing.output(drawing.add("Dense", dense, units=10, activation="softmax"), "digit")
    objective = Objective(
        Component("SparseCategoricalCrossentropy"),
        metrics=(Component("SparseCategoricalAccuracy"),),
        class_weights="balanced",
    )
    plan = Plan(
        Component("Adam", {"learning_rate": DECAY, "clipnorm": 1.0, "use_ema": True}),
        {"digit": objective},
        epochs=1,
        callbacks=(STOP, Component("TerminateOnNaN"), Component("SwapEMAWeights")),
        augmentation=(Component("RandomTranslation", {"height_factor": 0.1, "width_factor": 0.1}),),
        precision="mixed_bfloat16",
        steps_per_execution=2,
    )
    return drawing.document(training=plan, data=DataChoice("digits", {"image": "image"}, {"digit": "digit"}))


def masks() -> Document:
    """A U-Net whose masks are augmented and weighed."""
    return weighing(
        preset("unet-small"),
        {"0": 0.5, "1": 4.0},
        augmentation=(Component("RandomFlip"), Component("RandomRotation", {"factor": 0.1})),
        callbacks=(Component("ReduceLROnPlateau", {"monitor": "val_binary_io_u"}),),
        start=WarmStart("20260101-abc"),
    )


def pairs() -> Document:
    """Pairs of pictures that are vectors, in their own order."""
    return weighing(
        preset("siamese"), "balanced", augmentation=(Component("RandomRotation", {"factor": 0.05}),)
    )


def several() -> Document:
    """Two outputs of which one is weighed, without augmentation."""
    return weighing(preset("multi-output-shared"), "balanced", only="digit", shuffle=False, jit_compile=True)


def weighing(document: Document, weights: ClassWeights, *, only: str = "", **plan: object) -> Document:
    objectives = {
        name: replace(objective, class_weights=weights if only in ("", name) else None)
        for name, objective in document.training.objectives.items()
    }
    training = replace(document.training, objectives=objectives, **plan)  # type: ignore[arg-type]
    return replace(document, training=training)


FULL_PLANS = {"digits": digits, "masks": masks, "pairs": pairs, "several": several}
