"""The code editor in a real browser: what is written arrives, what Python says is seen, and nothing is lost in between."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.canvas.test_looks import _CONTRASTS, READABLE
from tests.support.code_app import PATIENCE_SECONDS, CodeServer, CodeTab
from tests.support.code_page import A_FUNCTION, ANOTHER

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]

OpenTab = Callable[..., CodeTab]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CodeServer]:
    """An app with nothing but code editors."""
    server = CodeServer(tmp_path_factory.mktemp("code"))
    server.start()
    yield server
    server.kill()


@pytest.fixture
def open_tab(server: CodeServer, chromium: Browser) -> Iterator[OpenTab]:
    """Opens a page with a code editor in a tab of its own; what goes wrong there unseen is a failure."""
    expect.set_options(timeout=PATIENCE_SECONDS * 1000)
    context = chromium.new_context(viewport={"width": 1440, "height": 900})
    tabs: list[CodeTab] = []

    def opened(show: str = "kept") -> CodeTab:
        tabs.append(CodeTab(server, context, show))
        if show != "dialog":
            tabs[-1].box.wait_for()
        return tabs[-1]

    yield opened
    # Streamlit tries several addresses for its own files; what our code says is what counts.
    errors = [error for tab in tabs for error in tab.errors if "Failed to load resource" not in error]
    context.close()
    assert not errors


def test_what_is_written_is_heard_after_a_pause_and_nothing_is_asked_of_other_places(open_tab):
    tab = open_tab()
    expect(tab.box).to_have_attribute("aria-label", "Code of doubled")
    assert tab.text == A_FUNCTION
    tab.write("\ndef halved(x):\nreturn (x / [2")
    written = A_FUNCTION + "\ndef halved(x):\n    return (x / [2])"
    assert tab.text == written
    tab.wait_for(lambda: tab.heard["text"] == written == tab.heard["kept"])
    assert {url.split("/")[2] for url in tab.asked if url.startswith("http")} == {
        tab.page.evaluate("location.host")
    }


def test_a_button_clicked_right_after_typing_finds_what_was_typed(open_tab):
    tab = open_tab()
    tab.write("# last words")
    tab.button("Take")
    tab.wait_for(lambda: tab.heard["taken"] == A_FUNCTION + "# last words")


def test_saving_is_heard_at_once_and_each_time_and_not_by_the_page(open_tab):
    tab = open_tab()
    tab.write("#")
    tab.press("Control+s")
    tab.wait_for(lambda: tab.heard["saved"] > 0)
    first = tab.heard
    assert first["text"] == A_FUNCTION + "#"
    tab.press("Control+s")
    tab.wait_for(lambda: tab.heard["saved"] > first["saved"])
    assert not tab.heard["pressed"]


def test_marks_are_seen_reached_by_key_and_said(open_tab):
    tab = open_tab()
    tab.write("x = 1  # ODD\ny = 2  # BAD\n")
    expect(tab.page.locator(".cm-lint-marker-error")).to_have_count(1)
    expect(tab.page.locator(".cm-lintRange-warning").first).to_contain_text("x")
    tab.press("Control+Home")
    status = tab.page.get_by_role("status").and_(tab.page.locator(".ll-said"))
    expect(status).to_have_text("2 problems: F8 goes to the next one")
    tab.press("F8")
    expect(status).to_have_text("Line 13 is odd.")
    tab.press("F8")
    expect(status).to_have_text("Line 14 is bad.")
    tab.page.locator(".cm-lintRange-error").first.hover()
    expect(tab.page.locator(".cm-tooltip")).to_contain_text("Line 14 is bad.")


def test_marks_follow_their_lines_and_go_with_what_was_wrong(open_tab):
    tab = open_tab()
    tab.write("y = 2  # BAD")
    marked = tab.page.locator(".cm-line:has(.cm-lintRange-error)")
    expect(marked).to_have_text("y = 2  # BAD")
    tab.write("# first\n", at="Control+Home")
    expect(marked).to_have_text("y = 2  # BAD")
    tab.wait_for(lambda: tab.heard["text"].startswith("# first"))
    tab.write("", at="Control+End")
    expect(tab.page.locator(".ll-said")).to_have_text("Line 14 is bad.")
    tab.press("Backspace", "Backspace", "Backspace")
    expect(tab.page.locator(".cm-lint-marker-error")).to_have_count(0)


def test_the_answers_of_a_slow_page_move_no_cursor_and_drop_no_key(open_tab):
    tab = open_tab("slow")
    words = [f"word_{number} " for number in range(8)]
    tab.write("", at="Control+Home")
    tab.press("ArrowDown", "ArrowDown")
    for word in words:
        tab.page.keyboard.type(word)
        tab.page.wait_for_timeout(550)
    written = A_FUNCTION.replace("keras\n\n", f"keras\n{''.join(words)}\n", 1)
    assert tab.text == written
    tab.wait_for(lambda: tab.heard["text"] == written)
    assert tab.text == written


def test_undo_of_the_page_and_another_text_are_taken_over(open_tab):
    tab = open_tab()
    for word in ("# one", "# two"):
        tab.write(word)
        tab.wait_for(lambda word=word: tab.heard["kept"].endswith(word))
    tab.button("Undo")
    tab.wait_for(lambda: tab.text == tab.heard["text"] == A_FUNCTION + "# one")
    tab.button("Undo")
    tab.wait_for(lambda: tab.text == tab.heard["text"] == A_FUNCTION)
    tab.button("Another")
    tab.wait_for(lambda: tab.text == ANOTHER)
    tab.write("#", at="Control+Home")
    tab.press("Control+z", "Control+z", "Control+z")
    assert tab.text == ANOTHER
    tab.write("#")
    tab.wait_for(lambda: tab.heard["kept"] == ANOTHER + "#")


def test_a_text_that_nobody_keeps_stays_in_the_editor(open_tab):
    tab = open_tab("loose")
    tab.write("# mine")
    for _ in range(2):
        tab.button("Run again")
        tab.wait_for(lambda: tab.heard["text"] == A_FUNCTION + "# mine")
    assert tab.text == A_FUNCTION + "# mine"


def test_tab_indents_until_escape_and_then_leads_on(open_tab):
    tab = open_tab()
    tab.write("", at="Control+Home")
    tab.press("Tab")
    assert tab.text.startswith('    """Doubles')
    tab.press("Shift+Tab")
    assert tab.text == A_FUNCTION
    expect(tab.page.locator(".ll-way")).to_be_visible()
    help_ = tab.box.evaluate(
        "box => box.getRootNode().getElementById(box.getAttribute('aria-describedby')).textContent"
    )
    assert "Escape, then Tab, to leave" in help_
    tab.press("Escape", "Shift+Tab")
    expect(tab.page.get_by_role("button", name="Save all")).to_be_focused()
    assert tab.text == A_FUNCTION


def test_names_of_the_text_are_offered_when_asked_for(open_tab):
    tab = open_tab()
    tab.write("twice = doub")
    offers = tab.page.get_by_role("listbox")
    assert offers.count() == 0
    tab.press("Control+Space")
    expect(offers.get_by_role("option").first).to_have_text("doubled")
    tab.page.wait_for_timeout(100)  # CodeMirror takes no choice that comes too soon to be meant.
    tab.press("Enter")
    assert tab.text == A_FUNCTION + "twice = doubled"


def test_lines_that_are_meant_are_shown_without_moving_the_page_or_letting_it_be_changed(open_tab):
    tab = open_tab("meant")
    meant = tab.page.locator(".ll-meant")
    scroller = tab.page.locator(".cm-scroller")
    for line in (190, 1, 100):
        tab.button(f"Line {line}")
        tab.wait_for(lambda line=line: f"line={line}" in tab.page.url)
        assert tab.page.locator(".stMain").evaluate("main => main.scrollTop") == 0
        tab.page.locator(".ll-code").scroll_into_view_if_needed()
        expect(meant).to_have_text([f"line_{number} = {number}" for number in range(line, line + 3)])
        tab.wait_for(lambda: scroller.evaluate(_IN_SIGHT))
    scroller.hover()
    tab.page.mouse.wheel(0, 2000)
    expect(meant).to_have_count(0)
    tab.write("nothing")
    assert "nothing" not in tab.text
    expect(tab.box).to_have_attribute("aria-readonly", "true")


def test_in_a_dialog_every_letter_is_written_and_escape_closes_what_is_in_the_editor(open_tab):
    tab = open_tab("dialog")
    tab.button("Open firmly")
    tab.write("return r")
    assert tab.text == A_FUNCTION + "return r"
    tab.page.reload()
    tab.button("Open")
    tab.write("# c")
    tab.press("Control+f")
    expect(tab.page.locator(".cm-search")).to_be_visible()
    tab.page.keyboard.type("factor")
    expect(tab.page.locator(".cm-searchMatch").first).to_be_visible()
    tab.press("Escape")
    expect(tab.page.locator(".cm-search")).to_have_count(0)
    tab.press("Escape")
    tab.wait_for(lambda: tab.heard["text"] == A_FUNCTION + "# c")
    expect(tab.page.get_by_role("dialog")).to_be_visible()


def test_an_editor_that_is_moved_on_its_page_keeps_what_is_being_typed(open_tab):
    tab = open_tab("moved")
    tab.write("# MOVE")
    for letter in "abcdefghijklmnopqrstuvwxyz":
        tab.page.keyboard.type(letter)
        tab.page.wait_for_timeout(30)
    tab.wait_for(lambda: tab.heard["text"].endswith(tab.text[-12:]))
    assert "# MOVEabcdefgh" in tab.text


def test_what_is_written_while_the_server_is_away_is_heard_when_it_is_back(open_tab, server):
    tab = open_tab()
    tab.write("# one ")
    tab.wait_for(lambda: tab.heard["kept"].endswith("# one "))
    server.kill()
    tab.write("two ")
    tab.page.wait_for_timeout(600)
    tab.write("three")
    server.start()
    tab.wait_for(lambda: tab.heard["kept"] == A_FUNCTION + "# one two three")
    assert tab.text == A_FUNCTION + "# one two three"
    tab.errors.clear()  # Streamlit said that the server was away.


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_words_stand_out_from_what_is_behind_them(open_tab, scheme):
    tab = open_tab()
    tab.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    tab.write('y = [True, "a", f(2)]  # BAD\n@twice\nclass A:\npass  # ODD')
    expect(tab.page.locator(".cm-lint-marker-warning")).to_be_visible()
    tab.press("F8")
    expect(tab.page.locator(".ll-said")).to_contain_text("is bad")
    tab.press("Control+f")
    tab.page.keyboard.type("a")
    expect(tab.page.locator(".cm-searchMatch").first).to_be_visible()
    tab.wait_for(lambda: (tab.page.locator(".ll-code").evaluate(_LIGHT) > 128) == (scheme == "light"))
    found = tab.page.locator(".ll-code").evaluate(_CONTRASTS)
    assert len(found) > 60
    assert not sorted({(round(ratio, 2), text) for ratio, text, _ in found if ratio < READABLE})


_IN_SIGHT = """scroller => [...scroller.querySelectorAll(".ll-meant")].every(line => {
    const [inner, outer] = [line, scroller].map(one => one.getBoundingClientRect());
    return inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
  })"""

_LIGHT = """host => {
  const [r, g, b] = getComputedStyle(host).backgroundColor.match(/[\\d.]+/g).map(Number); return (r + g + b) / 3;
}"""
