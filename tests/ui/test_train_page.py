"""The train page: the plan is edited, a run is started and watched, and the runs page shows what came of it."""

import time
from dataclasses import replace

import pytest

from designer import runs
from designer.graph import History, SetTraining, apply
from designer.settings import home
from designer.workspace import Workspace, new_from_preset
from tests.support.pages import PATIENCE_SECONDS, must_be_well, open_page, words

pytestmark = pytest.mark.keras


def opened(preset, **plan):
    design = new_from_preset(preset)
    design = apply(design, SetTraining(training=replace(design.training, **plan)))
    Workspace(home()).save(History(design))
    return design.id, open_page("train", d=design.id)


def stored(id):
    return Workspace(home()).open_design(id).present


def trained(id, page):
    """The run that the page starts, once it has ended."""
    page.button(key="start").click().run()
    must_be_well(page)
    (run,) = runs.runs(runs.open_store(), document_id=id)
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not runs.run(runs.open_store(), run.id).is_at_rest and time.monotonic() < deadline:
        time.sleep(0.2)
    return runs.run(runs.open_store(), run.id)


def test_the_plan_is_edited_with_undo():
    id, page = opened("residual")
    page.selectbox(key="plan-Optimizer").set_value("SGD").run()
    page.number_input(key="learning-rate").set_value(0.05).run()
    page.number_input(key="plan-Epochs").set_value(3).run()
    page.multiselect(key="metrics-even").set_value(["BinaryAccuracy", "AUC"]).run()
    must_be_well(page)
    plan = stored(id).training
    assert (plan.optimizer.kind, plan.optimizer.config, plan.epochs) == ("SGD", {"learning_rate": 0.05}, 3)
    assert [metric.kind for metric in next(iter(plan.objectives.values())).metrics] == [
        "BinaryAccuracy",
        "AUC",
    ]
    page.button(key="undo").click().run()
    assert page.multiselect(key="metrics-even").value == ["BinaryAccuracy"]


def test_a_loss_that_does_not_suit_the_data_is_a_problem_and_a_suggestion():
    _, page = opened("residual")
    page.selectbox(key="plan-Loss-even").set_value("SparseCategoricalCrossentropy").run()
    must_be_well(page)
    assert page.button(key="suggest-even")


def test_a_design_with_a_mistake_cannot_be_started():
    id, page = opened("residual")
    page.selectbox(key="plan-Loss-even").set_value(None).run()
    must_be_well(page)
    assert page.button(key="start").disabled
    assert runs.runs(runs.open_store(), document_id=id) == ()


def test_a_run_is_watched_tested_and_tried():
    id, page = opened("multi-output-shared", epochs=2)
    run = trained(id, page)
    assert run.state == "finished", run.message
    page = open_page("train", d=id)
    must_be_well(page)
    assert "Finished" in words(page)
    assert "Predictions after epoch 2" in words(page)
    _results(run)
    _tried(run)


def _results(run):
    page = open_page("runs", run=run.id)
    must_be_well(page)
    assert "test samples that training never saw" in words(page)
    assert "blind guess" in words(page)
    assert "Better than guessing" in words(page)
    assert len(page.get("plotly_chart")) == 2
    section = next(one.key for one in page.segmented_control if str(one.key).startswith("section-"))
    for name, charts in (("ROC and PR", 3), ("Calibration", 2), ("Mistakes", 1), ("Slices", 2)):
        page.segmented_control(key=section).set_value(name).run()
        must_be_well(page)
        assert len(page.get("plotly_chart")) == charts, name
    page.segmented_control(key="tested-part").set_value("validation").run()
    must_be_well(page)
    assert page.button(key="evaluate")
    for view in ("Curves", "Predictions by epoch"):
        page.segmented_control(key="view").set_value(view).run()
        must_be_well(page)
    assert len(page.select_slider[0].options) == 2


def _tried(run):
    page = open_page("runs", run=run.id)
    page.segmented_control(key="view").set_value("Predict").run()
    page.number_input(key="tested").set_value(3).run()
    must_be_well(page)
    assert any("true:" in html.value for html in page.get("html"))


def test_a_run_goes_on_without_the_page_and_can_be_stopped_keeping_its_weights():
    id, page = opened("unet-small", epochs=50)
    page.button(key="start").click().run()
    (run,) = runs.runs(runs.open_store(), document_id=id)
    deadline = time.monotonic() + PATIENCE_SECONDS
    while runs.run(runs.open_store(), run.id).step < 2 and time.monotonic() < deadline:
        time.sleep(0.2)
    again = open_page("train", d=id)
    must_be_well(again)
    again.button(key="stop").click().run()
    while not runs.run(runs.open_store(), run.id).is_at_rest and time.monotonic() < deadline:
        time.sleep(0.2)
    assert runs.run(runs.open_store(), run.id).state == "stopped"
    assert "Stopped" in words(open_page("train", d=id))
    export = open_page("export", d=id)
    assert len(export.get("download_button")) == 3


def test_without_runs_the_runs_page_says_how_to_get_one():
    page = open_page("runs")
    must_be_well(page)
    assert "Nothing trained yet" in words(page)


def test_a_run_that_is_gone_is_answered_with_the_others():
    id, page = opened("residual", epochs=1)
    trained(id, page)
    page = open_page("runs", run="gone")
    must_be_well(page)
    assert "no run 'gone'" in words(page)
    assert "Residual connection" in words(page)
