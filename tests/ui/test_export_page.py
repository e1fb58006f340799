"""The export page: code that runs, the design file, and weights once there are some."""

import ast
from dataclasses import replace

import pytest

from designer.graph import History
from designer.settings import home
from designer.workspace import Workspace, new_from_preset
from tests.support.pages import must_be_well, open_page, words


def opened(design):
    Workspace(home()).save(History(design))
    return open_page("export", d=design.id)


def test_the_whole_program_is_shown_with_a_button_to_take_it_along():
    page = opened(new_from_preset("siamese"))
    must_be_well(page)
    names = {node.name for node in ast.parse(page.code[0].value).body if isinstance(node, ast.FunctionDef)}
    assert {"build_model", "main"} <= names
    assert page.get("download_button")[0].proto.label == "Download Python"


def test_the_model_alone_has_no_data():
    page = opened(new_from_preset("unet-small"))
    page.segmented_control(key="what").set_value("Model").run()
    assert "def build_model" in page.code[0].value
    assert "nilearn" not in page.code[0].value


@pytest.mark.slow
def test_the_style_of_the_code_is_chosen_and_stays():
    page = opened(new_from_preset("unet-small"))
    page.segmented_control(key="code-layout").set_value("flat").run()
    page.segmented_control(key="code-spelling").set_value("tensorflow.keras").run()
    must_be_well(page)
    assert "encoder_block" not in page.code[0].value
    page.segmented_control(key="what").set_value("Model").run()
    assert page.code[0].value.startswith("from tensorflow import keras\n")
    assert "encoder_block" not in page.code[0].value


def test_before_training_it_says_how_to_get_weights():
    assert "No ended run has trained exactly this model" in words(opened(new_from_preset("residual")))


def test_a_design_without_data_says_why_there_is_no_program():
    page = opened(replace(new_from_preset("residual"), data=None))
    must_be_well(page)
    assert page.error
