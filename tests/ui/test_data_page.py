"""The data page: choosing data adapts the design or says what does not fit; columns and parts can be set."""

import pytest

from designer.graph import History
from designer.settings import home
from designer.workspace import Workspace, new_from_preset
from tests.support.pages import must_be_well, open_page, words

pytestmark = pytest.mark.keras


def opened(preset):
    design = new_from_preset(preset)
    Workspace(home()).save(History(design))
    return design.id, open_page("data", d=design.id)


def stored(id):
    return Workspace(home()).open_design(id).present


def test_the_dataset_is_shown_with_source_licence_and_parts():
    _, page = opened("unet-small")
    must_be_well(page)
    for text in ("112 axial MRI slices", "McGill", "80 training · 16 validation · 16 test", "The data fit"):
        assert text in words(page)


def test_another_dataset_adapts_the_design_and_undo_takes_it_back():
    id, page = opened("residual")
    page.selectbox(key="dataset").set_value("wine").run()
    must_be_well(page)
    assert stored(id).data.dataset == "wine"
    assert stored(id).graph.layers["features"].config["shape"] == [12]
    assert "The data fit" in words(page)
    page.button(key="undo").click().run()
    assert page.selectbox(key="dataset").value == "digits"


def test_a_dataset_that_does_not_fit_is_refused_with_the_reason():
    id, page = opened("unet-small")
    page.selectbox(key="dataset").set_value("iris").run()
    must_be_well(page)
    assert "takes pictures" in page.warning[0].value
    assert stored(id).data.dataset == "brain-slices"
    assert page.selectbox(key="dataset").value == "brain-slices"


def test_a_column_of_another_shape_is_a_problem_with_a_fix():
    _, page = opened("unet-small")
    page.selectbox(key="column-Input image").set_value("slices").run()
    must_be_well(page)
    assert "Does not work" in words(page)
    fixes = [button for button in page.button if (button.key or "").startswith("fix-")]
    fixes[0].click().run()
    assert "The data fit" in words(page)


def test_parts_that_leave_nothing_are_refused_in_words():
    _, page = opened("residual")
    page.number_input(key="split-Validation %").set_value(60).run()
    page.number_input(key="split-Test %").set_value(60).run()
    must_be_well(page)
    assert "Hold back less" in words(page)


def test_tables_are_looked_at_page_by_page():
    _, page = opened("residual")
    page.selectbox(key="dataset").set_value("iris").run()
    first = page.dataframe[0].value
    page.number_input(key="page").set_value(2).run()
    must_be_well(page)
    assert "Species" in first.columns
    assert not first.equals(page.dataframe[0].value)
