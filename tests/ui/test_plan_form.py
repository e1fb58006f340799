"""The plan's form: every part is an edit that undo takes back, and says in its line what is set."""

from dataclasses import replace

import pytest

from designer.graph import Component, History, SetTraining, apply
from designer.settings import home
from designer.workspace import Workspace, new_from_preset
from tests.support.pages import must_be_well, open_page, words

pytestmark = pytest.mark.keras


def opened(preset, *sections, **plan):
    design = new_from_preset(preset)
    design = apply(design, SetTraining(training=replace(design.training, **plan)))
    Workspace(home()).save(History(design))
    page = open_page("train", d=design.id)
    must_be_well(page)
    for section in sections:
        page.session_state[f"section-{section}"] = True
    return design.id, page.run() if sections else page


def plan_of(id):
    return Workspace(home()).open_design(id).present.training


def lines(page):
    return "\n".join(expander.label.replace("\\", "") for expander in page.expander)


def test_a_schedule_is_set_over_the_planned_steps_and_drawn():
    id, page = opened("residual", epochs=4)
    assert "4 epochs about" in words(page)
    assert "Computed from the model" in words(page)
    page.selectbox(key="plan-Schedule").set_value("CosineDecay").run()
    must_be_well(page)
    rate = plan_of(id).optimizer.config["learning_rate"]
    assert rate["class_name"] == "CosineDecay"
    assert rate["config"]["decay_steps"] == 4 * 40
    assert "to 0 over the 160 planned steps (4 epochs)" in words(page)
    page.number_input(key="schedule-CosineDecay-warmup_steps").set_value(20).run()
    page.number_input(key="schedule-CosineDecay-warmup_target").set_value(0.01).run()
    must_be_well(page)
    assert plan_of(id).optimizer.config["learning_rate"]["config"]["warmup_target"] == 0.01
    page.selectbox(key="plan-Schedule").set_value("None, a constant rate").run()
    assert plan_of(id).optimizer.config["learning_rate"] == 0.001


def test_all_arguments_of_an_optimizer_are_there_and_defaults_are_not_written_down():
    id, page = opened("residual", "optimizer")
    page.selectbox(key="plan-Clipping").set_value("clipnorm").run()
    page.number_input(key="optimizer-Adam-beta_1").set_value(0.8).run()
    page.toggle(key="all-optimizer-Adam").set_value(True).run()
    page.checkbox(key="optimizer-Adam-amsgrad").set_value(True).run()
    must_be_well(page)
    assert plan_of(id).optimizer.config["clipnorm"] == 1.0
    assert "clipnorm 1.0, beta_1 0.8, amsgrad true" in lines(page)
    page.number_input(key="optimizer-Adam-beta_1").set_value(0.9).run()
    assert "beta_1" not in plan_of(id).optimizer.config


def test_a_metric_with_required_arguments_begins_with_some_and_opens_what_can_be_set():
    id, page = opened("residual")
    page.multiselect(key="metrics-even").set_value(["BinaryAccuracy", "PrecisionAtRecall"]).run()
    must_be_well(page)
    page.number_input(key="metric-even-2-PrecisionAtRecall-recall").set_value(0.8).run()
    must_be_well(page)
    made = plan_of(id).objectives["even"].metrics[1]
    assert made == Component("PrecisionAtRecall", {"recall": 0.8})


def test_classes_count_evenly_or_by_hand_beside_their_counts():
    id, page = opened("sequential-cnn", "classes")
    page.selectbox(key="classes-digit").set_value("Balanced").run()
    must_be_well(page)
    assert plan_of(id).objectives["digit"].class_weights == "balanced"
    page.selectbox(key="classes-digit").set_value("By hand").run()
    page.number_input(key="class-digit-3").set_value(2.5).run()
    must_be_well(page)
    assert plan_of(id).objectives["digit"].class_weights["3"] == 2.5
    assert "by hand" in lines(page)


def test_callbacks_and_random_changes_are_added_moved_set_and_removed():
    id, page = opened("unet", "callbacks", "augmentation")
    for kind in ("EarlyStopping", "ReduceLROnPlateau"):
        page.selectbox(key="callback-add").set_value(kind).run()
    page.button(key="callback-earlier-1").click().run()
    page.selectbox(key="callback-1-EarlyStopping-monitor").set_value("loss").run()
    page.selectbox(key="augmentation-add").set_value("RandomFlip").run()
    must_be_well(page)
    plan = plan_of(id)
    assert [callback.kind for callback in plan.callbacks] == ["ReduceLROnPlateau", "EarlyStopping"]
    assert plan.callbacks[1].config["monitor"] == "loss"
    assert "changed" in words(page)
    page.button(key="augmentation-remove-0").click().run()
    page.button(key="undo").click().run()
    assert [layer.kind for layer in plan_of(id).augmentation] == ["RandomFlip"]


def test_layers_are_frozen_one_by_one_and_all_at_once():
    id, page = opened("residual", "freezing")
    page.button(key="freeze-all-False").click().run()
    must_be_well(page)
    assert "layers, " in lines(page)
    page.button(key="freeze-all-True").click().run()
    page.button(key="undo").click().run()
    graph = Workspace(home()).open_design(id).present.graph
    frozen = [layer for layer in graph.layers.values() if layer.config.get("trainable") is False]
    assert len(frozen) == len([layer for layer in graph.layers.values() if layer.kind == "Dense"]) - 1


def test_parts_of_the_data_order_and_speed_are_set():
    id, page = opened("residual", "order", "speed", "start")
    page.number_input(key="plan-Validation %").set_value(20).run()
    page.checkbox(key="plan-Shuffle").set_value(False).run()
    page.selectbox(key="plan-Precision").set_value("mixed_bfloat16").run()
    page.number_input(key="plan-Steps").set_value(4).run()
    must_be_well(page)
    design = Workspace(home()).open_design(id).present
    assert design.data.validation == 0.2
    assert (design.training.shuffle, design.training.steps_per_execution) == (False, 4)
    assert "mixed bfloat16, 4 steps at once" in lines(page)


def test_a_batch_that_does_not_fit_is_told_and_one_that_does_is_taken_at_a_click():
    id, page = opened("unet", batch_size=100_000)
    assert "A batch of 100000 needs about" in words(page)
    page.button(key="fitting-batch").click().run()
    must_be_well(page)
    assert 1 <= plan_of(id).batch_size < 100_000
    assert "fitting-batch" not in [button.key for button in page.button]
