"""What is wrong with a plan is said in words, and every fix that is offered mends it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from designer.graph import (
    Analysis,
    Component,
    Diagnostic,
    Document,
    GraphReport,
    Json,
    Objective,
    apply,
    effective,
    loads,
)
from designer.plans import check_plan
from designer.plans.machine import Machine
from designer.plans.rules.execution import slow_on
from designer.settings import PRESETS
from tests.support.runs import iris

SCHEDULE: Json = {
    "class_name": "CosineDecay",
    "config": {"initial_learning_rate": 0.5, "decay_steps": 9},
}


def preset(name: str, **plan: object) -> Document:
    document = loads((PRESETS / f"{name}.json").read_bytes())
    return replace(document, training=replace(document.training, **plan))  # type: ignore[arg-type]


def weighing(document: Document, weights: object, **changes: object) -> Document:
    objectives = {
        name: replace(objective, class_weights=weights, **changes)  # type: ignore[arg-type]
        for name, objective in document.training.objectives.items()
    }
    return replace(document, training=replace(document.training, objectives=objectives))


def callback(kind: str, **config: Json) -> tuple[Component, ...]:
    return (Component(kind, config),)


def only(document: Document, analysis: Analysis | None = None) -> Diagnostic:
    (found,) = (each for each in check_plan(document, analysis) if not each.rule.startswith("slow"))
    return found


WRONG: Mapping[str, tuple[Document, str, str, int]] = {
    "a monitor that is not logged": (
        iris(callbacks=callback("EarlyStopping", monitor="val_accuracy")),
        "warning", "Logged are val_loss, val_sparse_categorical_accuracy, loss", 2,
    ),
    "two that change the rate": (
        iris(callbacks=callback("ReduceLROnPlateau"), optimizer=Component("SGD", {"learning_rate": SCHEDULE})),
        "error", "CosineDecay does so too", 2,
    ),
    "averages that nobody keeps": (
        iris(callbacks=callback("SwapEMAWeights")), "error", "Adam keeps none", 2,
    ),
    "a stop that never comes": (
        iris(callbacks=callback("EarlyStopping", patience=3)), "hint", "never stops", 1,
    ),
    "a callback that writes files": (
        iris(callbacks=callback("CSVLogger", filename="/tmp/x")), "error", "the trainer keeps what is logged", 1,
    ),
    "a batch of everything": (
        iris(batch_size=1000), "warning", "training part of about 106", 1,
    ),
    "steps that do not divide": (
        iris(steps_per_execution=4), "hint", "14 steps, and 4 at a time", 1,
    ),
    "weights of classes that are not there": (
        weighing(iris(), {"0": 2.0, "7": 1.0}), "error", "name class 7; its classes are 0 to 2", 1,
    ),
    "weights below zero": (weighing(iris(), {"0": -2.0}), "error", "below 0", 1),
    "weights that leave nothing": (weighing(iris(), {"0": 0, "1": 0, "2": 0}), "error", "nothing to learn", 1),
    "weights for a whole mask": (
        weighing(preset("unet"), "balanced", loss=Component("Dice")), "error", "whole mask", 1,
    ),
    "augmentation without images": (
        iris(augmentation=callback("RandomFlip")), "error", "this design reads none", 1,
    ),
    "colours of grey images": (
        preset("siamese", augmentation=callback("RandomHue", factor=0.1, value_range=[0, 1])),
        "error", "have no colours", 1,
    ),
    "mixed samples": (preset("unet", augmentation=callback("MixUp")), "error", "mixes samples", 1),
    "a range of 255": (
        preset("unet", augmentation=callback("RandomBrightness", factor=0.1)), "warning", "from 0 to 1", 1,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_said_and_every_fix_mends_it(name: str) -> None:
    document, severity, says, fixes = WRONG[name]
    found = only(document)
    assert (found.severity, len(found.fixes)) == (severity, fixes)
    assert says in found.message
    for fix in found.fixes:
        assert found.rule not in {each.rule for each in check_plan(apply(document, fix.edit))}


def test_plans_that_fit_are_left_alone() -> None:
    logged = callback("EarlyStopping", monitor="val_sparse_categorical_accuracy", patience=1)
    flips = callback("RandomFlip") + callback("RandomBrightness", factor=0.1, value_range=[0.0, 1.0])
    plateau = callback("ReduceLROnPlateau", monitor="val_loss")
    ema = callback("SwapEMAWeights")
    for document in (
        iris(callbacks=logged + plateau),
        iris(callbacks=ema, optimizer=Component("Adam", {"use_ema": True})),
        weighing(iris(), "balanced"),
        weighing(preset("unet"), {"1": 4.0}),
        preset("unet", augmentation=flips),
        preset("siamese", augmentation=callback("RandomRotation", factor=0.1)),
    ):
        assert check_plan(document) == ()


def test_a_model_that_is_frozen_is_told_and_thawed() -> None:
    document = iris()
    layers = {
        id: replace(layer, config={**layer.config, "trainable": False}) if layer.kind == "Dense" else layer
        for id, layer in document.graph.layers.items()
    }
    frozen = replace(document, graph=replace(document.graph, layers=layers))
    found = only(frozen, Analysis({"": GraphReport(parameters=15, trainable=0)}))
    (fix,) = found.fixes
    assert effective(apply(frozen, fix.edit)).graph == effective(document).graph
    assert check_plan(frozen, Analysis({"": GraphReport(parameters=15, trainable=3)})) == ()


def test_what_a_machine_is_slow_at_depends_on_the_machine() -> None:
    fast, old, graphics = Machine(False, True), Machine(False, False), Machine(True, False)
    half = iris(precision="mixed_float16", jit_compile=True).training
    brain = iris(precision="mixed_bfloat16").training

    def told(plan: object, here: Machine) -> list[str]:
        return [each.rule for each in slow_on(plan, here)]  # type: ignore[arg-type]

    assert told(half, old) == ["slow-precision", "slow-xla"]
    assert told(brain, old) == ["slow-precision"]
    assert told(brain, fast) == told(half, graphics) == told(brain, graphics) == []


def test_weights_of_an_output_without_classes() -> None:
    document = weighing(iris(), "balanced")
    numbers = Objective(Component("MeanSquaredError"), class_weights="balanced")
    data = document.data
    assert data is not None
    document = replace(
        document,
        data=replace(data, dataset="diabetes", targets={"species": "progression"}),
        training=replace(document.training, objectives={"species": numbers}),
    )
    assert "has no classes" in only(document).message
