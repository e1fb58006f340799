"""The card of a run that overfits: what it says, and a button of it that changes the design; needs no Keras."""

import os
import time

import pytest

from designer import runs
from designer.graph import History
from designer.runs import Measured, Progress
from designer.settings import home
from designer.workspace import Workspace
from tests.support.pages import must_be_well, open_page, words
from tests.support.runs import iris

pytestmark = pytest.mark.slow

TRAIN = [1.0, 0.6, 0.3, 0.2, 0.1, 0.05, 0.03, 0.02, 0.01, 0.005]
VALIDATION = [1.0, 0.7, 0.5, 0.45, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0]


def trained():
    store, document = runs.open_store(), iris(epochs=10)
    Workspace(home()).save(History(document))
    run = runs.create(store, document).id
    runs.take(store, run, os.getpid())
    runs.begin(store, run, steps_per_epoch=14, fingerprint="")
    points = [
        Measured(key, epoch, 0.0, value, value, value)
        for key, values in (("loss", TRAIN), ("val_loss", VALIDATION))
        for epoch, value in enumerate(values, 1)
    ]
    connection = runs.connect(store)
    runs.record(connection, run, points, Progress(10, 14, 1.0), 0.0)
    connection.close()
    runs.end(store, run, "finished")
    return run


def shown(run, told):
    """The runs page with a run, as soon as something is told."""
    page = open_page("runs", run=run)
    deadline = time.monotonic() + 30
    while told not in words(page) and time.monotonic() < deadline:
        page.run()
    must_be_well(page)
    assert told in words(page)
    return page


def test_what_ails_a_run_is_said_and_one_click_changes_the_design():
    run = trained()
    page = shown(run, "lowest after epoch 4 of 10")
    page.button(key="try-overfitting-0").click().run()
    must_be_well(page)
    (callback,) = Workspace(home()).newest("drawing").history.present.training.callbacks
    assert callback.kind == "EarlyStopping"
    assert "Done in the design" in words(page)
    assert not [button for button in page.button if button.key == "try-overfitting-0"]
