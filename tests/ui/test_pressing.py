"""Buttons are heard once, also by a server that was started after the page was drawn."""

from streamlit.testing.v1 import AppTest

_PAGE = """
import streamlit as st
from designer.ui.pressing import button

button("Go", lambda: st.session_state.update(pressed=st.session_state.get("pressed", 0) + 1), key="go", icon="close")
"""


def pressed(page):
    return page.session_state["pressed"]


def test_a_press_is_heard_once_by_the_server_that_drew_the_button_and_by_a_new_one(tmp_path):
    (tmp_path / "page.py").write_text(_PAGE)
    page = AppTest.from_file(str(tmp_path / "page.py")).run()
    page.button(key="go").click()
    sent = page._tree.get_widget_states()
    assert pressed(page.run()) == 1
    assert pressed(page.run()) == 1
    new = AppTest.from_file(str(tmp_path / "page.py"))._run(sent)  # it has drawn nothing yet
    assert pressed(new) == 1
    assert pressed(new.run()) == 1
