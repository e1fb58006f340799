"""Nothing is lost: not by a reload, another page, another tab, a dead server or a cut line."""

from __future__ import annotations

from contextlib import suppress

import pytest
from playwright.sync_api import Error

from tests.browser.canvas.hands import edges, new_nodes, offered, search, spot
from tests.support.canvas import TURN, CanvasPage, a_row, middle

pytestmark = [pytest.mark.browser, pytest.mark.keras, pytest.mark.timeout(300)]


def test_a_reload_comes_back_to_the_same_design_with_undo_intact(open_design):
    canvas = open_design(a_row(8, 2))
    before = canvas.stored()
    canvas.click("d0")
    canvas.press("Delete")
    assert "d0" not in canvas.stored()["graph"]["nodes"]
    canvas.reload()
    assert "d0" not in canvas.nodes()
    canvas.press("Control+z")
    canvas.wait_for(lambda: "d0" in canvas.nodes())
    assert canvas.stored() == before == canvas.shown()


def test_another_page_and_back_shows_the_same_place_and_selection(open_design):
    canvas = open_design(a_row(8, 4, 2))
    canvas.click("d1")
    canvas.page.get_by_role("button", name="Zoom in").click()
    canvas.still()
    before = canvas.view(), canvas.places()
    canvas.visit("Data")
    canvas.visit("Design")
    canvas.ready()
    assert canvas.selected() == {"d1"}
    assert (canvas.view(), canvas.places()) == before


def test_an_edit_made_right_before_another_page_arrives(open_design):
    canvas = open_design(a_row(8, 4, 2))
    canvas.click("d1")
    canvas.press("b")
    canvas.page.get_by_role("link", name="Data").click()
    canvas.canvas.wait_for(state="detached")
    canvas.visit("Design")
    canvas.ready()
    assert canvas.document().graph.nodes["d1"].bypassed
    assert canvas.shown() == canvas.stored()


def test_two_tabs_see_each_others_edits_and_both_are_kept(open_design, context):
    one = open_design(a_row(8, 4, 2))
    other = another_tab(one, context)
    one.click("d0")
    one.press("b")
    other.click("d2")
    other.press("Control+d")
    one.wait_for(lambda: len(one.nodes()) == 5)
    other.wait_for(lambda: other.shown()["graph"]["nodes"]["d0"]["bypassed"])
    assert one.shown() == other.shown() == one.stored()
    assert len(one.server.history(one.design).past) == 2


def test_an_edit_of_what_another_tab_deleted_is_refused_in_words(open_design, chromium):
    one = open_design(a_row(8, 4, 2))
    with_line = chromium.new_context(viewport={"width": 1440, "height": 900})
    other = another_tab(one, with_line)
    with_line.set_offline(True)
    other.click("d1")
    other.press("b")
    one.click("d1")
    one.press("Delete")
    one.settled()
    with_line.set_offline(False)
    other.wait_for(lambda: "d1" not in other.nodes())
    other.wait_for(lambda: "d1" in other.words())
    assert "error" in (other.page.locator(".ll-message").first.get_attribute("class") or "")
    assert one.stored() == one.shown() == other.shown()
    with_line.close()


def test_a_cut_line_is_said_and_what_was_done_meanwhile_is_sent_later(open_design, context):
    canvas = open_design(a_row(8, 4, 2))
    context.set_offline(True)
    canvas.click("d1")
    canvas.press("b")
    canvas.move("d2", 40, 60)
    canvas.wait_for(lambda: "2 changes wait here and will be sent" in canvas.status())
    assert not canvas.server.history(canvas.design).past
    shown = canvas.shown()
    context.set_offline(False)
    assert canvas.stored() == shown == canvas.shown()
    assert len(canvas.server.history(canvas.design).past) == 2


def test_what_waits_is_kept_when_the_address_is_typed_again(open_design, context):
    canvas = open_design(a_row(8, 4, 2))
    context.set_offline(True)
    canvas.click("d1")
    canvas.press("b")
    canvas.click("d2")
    canvas.press("Control+d")
    shown = canvas.shown()
    with suppress(Error):
        canvas.page.goto(canvas.page.url)
    context.set_offline(False)
    canvas.open()
    assert canvas.stored() == shown == canvas.shown()
    assert len(canvas.server.history(canvas.design).past) == 2
    canvas.open()
    assert canvas.stored() == shown == canvas.shown()


def test_a_search_for_what_fits_goes_on_without_a_connection(open_design, context):
    canvas = open_design(a_row(8, 4, 2))
    before = canvas.document()
    context.set_offline(True)
    canvas.drag(middle(canvas.output("d2")), spot(canvas, 0.5, 0.85))
    search(canvas).get_by_text("The server does not answer").wait_for()
    assert search(canvas).locator(".ll-kind-name").first.is_visible()
    context.set_offline(False)
    search(canvas).get_by_text("The server does not answer").wait_for(state="detached")
    assert offered(canvas, "conv2d") == []
    assert offered(canvas, "dense 5")[0] == "Dense"
    canvas.page.keyboard.press("Enter")
    (made,) = new_nodes(canvas, before)
    assert ("d2", made, "inputs", 0) in edges(canvas)


def test_a_server_that_dies_and_comes_back_gets_every_edit_once(mortal, context):
    canvas = CanvasPage(mortal, context, mortal.keep(a_row(8, 4, 2))).open()
    canvas.click("d0")
    canvas.press("Control+d")
    canvas.settled()
    mark(canvas, "d1")
    mortal.kill()
    canvas.click("d1")
    canvas.press("b")
    canvas.click("d2")
    canvas.press("Control+d")
    canvas.wait_for(lambda: "2 changes wait" in canvas.status())
    mortal.start()
    canvas.settled(60)
    assert is_marked(canvas, "d1")
    assert canvas.stored() == canvas.shown()
    assert len(canvas.shown()["graph"]["nodes"]) == 6
    assert len(mortal.history(canvas.design).past) == 3


def test_a_reload_before_the_server_is_back_keeps_what_waits(mortal, context):
    canvas = CanvasPage(mortal, context, mortal.keep(a_row(8, 4, 2))).open()
    mortal.kill()
    canvas.click("d1")
    canvas.press("b")
    canvas.click("d2")
    canvas.press("Control+d")
    mortal.start()
    canvas.reload()
    assert canvas.stored() == canvas.shown()
    assert canvas.document().graph.nodes["d1"].bypassed
    assert len(canvas.shown()["graph"]["nodes"]) == 5
    assert len(mortal.history(canvas.design).past) == 2


def test_a_duplicated_tab_is_a_tab_of_its_own_also_when_it_is_reloaded(open_design, context):
    one = open_design(a_row(8, 4, 2))
    one.click("d0")
    one.press("b")
    one.settled()
    with context.expect_page() as opened:
        one.page.evaluate("window.open(location.href)")
    other = CanvasPage(one.server, context, one.design, opened.value).ready().reload()
    context.set_offline(True)
    for canvas, node in ((one, "d1"), (other, "d2")):
        canvas.click(node)
        canvas.press("b")
    context.set_offline(False)
    one.settled()
    other.settled()
    assert [one.document().graph.nodes[id].bypassed for id in ("d0", "d1", "d2")] == [True] * 3


def another_tab(canvas: CanvasPage, context) -> CanvasPage:
    """The same design in another tab."""
    return CanvasPage(canvas.server, context, canvas.design).open()


def mark(canvas: CanvasPage, node: str) -> None:
    """Make a node's card one that can be told from any other that may be drawn in its place."""
    canvas.node(node).evaluate("card => { card.marked = true; }")


def is_marked(canvas: CanvasPage, node: str) -> bool:
    """Whether a node's card is still the one that was marked."""
    return bool(canvas.node(node).evaluate("card => card.marked === true"))


@pytest.mark.parametrize("pause_ms", [0, 60, 200, 400])
def test_another_page_and_back_right_after_an_edit_keeps_the_edit_and_the_app(open_design, pause_ms):
    canvas = open_design(a_row(8, 4))
    before = len(canvas.document().graph.nodes)
    canvas.node("d0").click()
    canvas.press("Control+d")
    canvas.page.wait_for_timeout(pause_ms)
    canvas.page.evaluate(TURN, "/")
    canvas.page.get_by_text("Begin with a preset").wait_for()
    canvas.turn_to()
    assert len(canvas.document().graph.nodes) == before + 1
    assert not [said for said in canvas.errors if "delta path" in said]
