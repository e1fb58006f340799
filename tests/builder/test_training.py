"""The training plan is compiled onto the model."""

from __future__ import annotations

from dataclasses import replace

import keras
import numpy as np
import pytest

from designer.builder import PlanFailed, build, compile_model
from designer.graph import Component, Document, Objective, Plan, loads
from designer.settings import PRESETS

pytestmark = pytest.mark.keras


def preset(name: str) -> Document:
    return loads((PRESETS / f"{name}.json").read_bytes())


def with_plan(document: Document, **changes: object) -> Document:
    return replace(document, training=replace(document.training, **changes))  # type: ignore[arg-type]


def _bare(values: dict[str, np.ndarray]) -> dict[str, np.ndarray] | np.ndarray:
    return values if len(values) > 1 else next(iter(values.values()))


def one_step(document: Document) -> dict[str, list[float]]:
    model = compile_model(build(document), document)
    inputs = {tensor.name: np.zeros((2, *tensor.shape[1:]), "float32") for tensor in model.inputs}
    targets = {output.name: np.ones((2, 1), "float32") for output in document.graph.outputs}
    history: dict[str, list[float]] = model.fit(_bare(inputs), _bare(targets), verbose=0).history
    return history


#: Those that learn from numbers; a text's vocabulary is learned before the first step.
OF_NUMBERS = sorted(p.stem for p in PRESETS.glob("*.json") if "unet" not in p.stem and "text" not in p.stem)


@pytest.mark.parametrize("name", OF_NUMBERS)
def test_every_preset_compiles_and_takes_a_step(name: str) -> None:
    assert all(np.isfinite(values).all() for values in one_step(preset(name)).values())


def test_the_optimizer_is_the_one_chosen_with_its_configuration() -> None:
    schedule = {
        "class_name": "ExponentialDecay",
        "config": {"initial_learning_rate": 0.5, "decay_steps": 10, "decay_rate": 0.9},
    }
    optimizer = Component("SGD", {"learning_rate": schedule, "momentum": 0.25})
    document = with_plan(preset("residual"), optimizer=optimizer)
    model = compile_model(build(document), document)
    assert isinstance(model.optimizer, keras.optimizers.SGD)
    assert (float(model.optimizer.learning_rate), model.optimizer.momentum) == (0.5, 0.25)


def test_loss_weights_count() -> None:
    document = preset("multi-output-shared")
    history = one_step(document)
    digit, even = history["digit_loss"][0], history["even_loss"][0]
    assert history["loss"][0] == pytest.approx(digit + 0.5 * even, rel=1e-4)


def test_an_output_without_a_loss_is_only_watched() -> None:
    document = preset("multi-output-shared")
    objectives = {**document.training.objectives, "even": Objective()}
    history = one_step(with_plan(document, objectives=objectives))
    assert set(history) == {"loss", "digit_sparse_categorical_accuracy"}


def test_a_plan_without_any_loss_is_refused() -> None:
    document = preset("residual")
    with pytest.raises(PlanFailed, match="Choose a loss"):
        compile_model(build(document), replace(document, training=Plan()))


@pytest.mark.parametrize(
    ("part", "component", "says"),
    [
        ("optimizer", Component("Adamm"), "Did you mean Adam"),
        ("optimizer", Component("Adam", {"lerning_rate": 1}), "Adam cannot be made"),
    ],
)
def test_a_wrong_part_of_the_plan_is_named(part: str, component: Component, says: str) -> None:
    document = with_plan(preset("residual"), **{part: component})
    with pytest.raises(PlanFailed, match=says):
        compile_model(build(document), document)
