"""The page that compares two designs: figures, pictures with signs, and a list in words."""

import base64
import re

import pytest

from designer.graph import History, SetConfig, apply
from designer.settings import home
from designer.workspace import Workspace, new_from_preset
from tests.support.pages import must_be_well, open_page, words


def test_with_nothing_to_compare_it_says_what_is_needed():
    page = open_page("compare")
    must_be_well(page)
    assert "Nothing to compare yet" in words(page)


@pytest.mark.keras
def test_two_designs_are_compared_in_figures_pictures_and_words():
    design = new_from_preset("residual", {})
    other = apply(new_from_preset("residual", {}), SetConfig(layer="dense_1", parameter="units", value=7))
    for document in (design, other):
        Workspace(home()).save(History(document))
    page = open_page("compare")
    must_be_well(page)
    said = words(page)
    assert "1 layer changed" in said
    assert "units 64 → **7**" in said
    assert page.metric[0].value == "743"
    pictures = re.findall(r"base64,([A-Za-z0-9+/=]+)", " ".join(one.value for one in page.get("html")))
    assert len(pictures) == 2
    assert all("≠" in base64.b64decode(picture).decode() for picture in pictures)
