"""The export page: every format as a card, what it cannot express, and whether the code was verified."""

from __future__ import annotations

from dataclasses import replace

import pytest

from designer.codegen import program
from designer.exporters import VERIFY, Done, Job, begin, formats, untrained, wait
from designer.graph import Document, History, Layer
from designer.settings import home
from designer.workspace import Workspace, new_from_preset
from tests.support.pages import must_be_well, open_page, words


def opened(design: Document):
    Workspace(home()).save(History(design))
    return open_page("export", d=design.id)


def with_a_placeholder(design: Document) -> Document:
    config = {
        "module": "mine",
        "registered_name": "mine>Twist",
        "config": {},
        "outputs": [{"shape": [None, 1], "dtype": "float32"}],
    }
    layers = {**design.graph.layers}
    last = next(id for id, layer in layers.items() if layer.name == "even")
    layers[last] = Layer(last, "placeholder:Twist", "even", config)
    return replace(design, graph=replace(design.graph, layers=layers))


def test_every_format_has_a_card_and_the_page_says_whose_weights_they_have():
    page = opened(new_from_preset("residual"))
    must_be_well(page)
    said = words(page)
    assert all(format.title in said for format in formats())
    assert "New weights, drawn with seed 1" in said


def test_a_picture_is_made_at_once_and_checked():
    page = opened(new_from_preset("residual"))
    page.button(key="make-svg").click().run()
    must_be_well(page)
    assert "points, text as text" in words(page)
    assert any(button.proto.label.startswith("Download (") for button in page.get("download_button"))


def test_what_no_format_can_express_is_said_by_layer_and_nothing_is_offered():
    page = opened(with_a_placeholder(new_from_preset("residual")))
    must_be_well(page)
    assert "even stands for Twist" in words(page).replace("*", "")
    keys = {button.key for button in page.button}
    assert "make-keras" not in keys
    assert "make-svg" in keys


def test_code_that_was_not_allowed_is_not_verified():
    source = "def squash(x):\n    return x\n"
    design = replace(new_from_preset("residual"), functions={"squash": source})
    page = opened(design)
    must_be_well(page)
    assert "Not verified: The design carries code that has not been run here: squash" in words(page)


@pytest.mark.keras
def test_verified_code_says_what_was_compared():
    design = new_from_preset("residual")
    done = wait(begin(Job(design, VERIFY, untrained(design), text=program(design))))
    assert isinstance(done, Done)
    said = words(opened(design))
    assert "Verified" in said
    assert "under equal weights the outputs are the same" in said
