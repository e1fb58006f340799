"""The whole way in a real browser: from the first page to a trained U-Net and code that builds its model."""

import json
import subprocess
import sys

import keras
import numpy as np
import pytest
from playwright.sync_api import Page, expect

from designer import runs
from designer.builder import build
from designer.workspace import Workspace
from tests.support.browser import app

pytestmark = [pytest.mark.browser, pytest.mark.keras, pytest.mark.timeout(900)]

PATIENCE = 240_000


def test_from_the_first_page_to_predicted_masks_and_code_that_builds_the_same_model(home, chromium, tmp_path):
    expect.set_options(timeout=PATIENCE)
    with app(home) as address:
        page = chromium.new_page(viewport={"width": 1440, "height": 900}, accept_downloads=True)
        page.set_default_timeout(PATIENCE)
        page.goto(address)
        _open_the_u_net(page)
        _train(page)
        document = Workspace(home).recent()[0].document
        _three_epochs_are_on_the_curve(home, document)
        _masks_are_seen(page, document.training.epochs)
        _a_refresh_loses_nothing(page)
        program = _download_code(page, tmp_path)
        page.close()
    _builds_the_same_model(program, document, tmp_path)


def _open_the_u_net(page: Page) -> None:
    page.locator(".st-key-preset-unet button").click()
    expect(page.locator(".ll-status")).to_contain_text("485,817")
    page.locator(".st-key-next button").click()


def _train(page: Page) -> None:
    page.locator(".st-key-start button").click()
    expect(page.get_by_text("Epoch 1 of")).to_be_visible()
    expect(page.get_by_text("Finished", exact=True)).to_be_visible()


def _three_epochs_are_on_the_curve(home, document) -> None:
    store = runs.open_store(home)
    (run,) = runs.runs(store, document_id=document.id)
    for key in ("loss", "val_loss", "binary_io_u", "val_binary_io_u"):
        assert len(runs.curve(store, run.id, key)) >= 3
    assert runs.latest(store, run.id)["val_binary_io_u"].value > 0.5


def _masks_are_seen(page: Page, epochs: int) -> None:
    expect(page.get_by_text(f"Predictions after epoch {epochs}")).to_be_visible()
    expect(page.get_by_text("Predicted mask")).to_be_visible()
    assert page.locator("figure img").count() >= 9
    assert page.locator("figure img").last.evaluate("image => image.naturalWidth") == 128
    assert page.locator("canvas").count() >= 2


def _a_refresh_loses_nothing(page: Page) -> None:
    page.reload()
    expect(page.get_by_text("Finished", exact=True)).to_be_visible()
    expect(page.get_by_text("Predicted mask")).to_be_visible()


def _download_code(page: Page, folder):
    page.get_by_role("link", name="Export").click()
    expect(page.get_by_text("def build_model")).to_be_visible()
    with page.expect_download() as started:
        page.locator(".st-key-download-code button").click()
    path = folder / started.value.suggested_filename
    started.value.save_as(path)
    return path


def _builds_the_same_model(program, document, folder) -> None:
    """The program is executed in a process of its own, which writes the configuration of its model."""
    script = (
        "import json, runpy, sys; model = runpy.run_path(sys.argv[1])['build_model']();"
        "print(json.dumps([model.get_config(), model.count_params()], sort_keys=True))"
    )
    command = [sys.executable, "-c", script, str(program)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=folder, check=True)
    theirs = json.loads(done.stdout.strip().splitlines()[-1])
    keras.utils.clear_session()
    ours = build(document)
    assert theirs[1] == ours.count_params() == 485_817
    assert _plain(theirs[0]) == _plain(ours.get_config())
    assert np.isfinite(ours(np.zeros((1, 128, 128, 3), "float32")).numpy()).all()


def _plain(config):
    """The configuration as JSON, without the model's own name, which only counts the models of a process."""
    values = json.loads(json.dumps(config, sort_keys=True, default=str))
    values.pop("name")
    return values
