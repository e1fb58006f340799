"""The training room in a real browser: what one window asks another one sees, and the curves stay as they are."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from designer import runs
from designer.training.runner.places import limit_file
from tests.support.canvas import Server, wait_until
from tests.support.runs import iris

pytestmark = [pytest.mark.browser, pytest.mark.timeout(300)]


@pytest.fixture(scope="module")
def room(mortal: Server) -> Iterator[Server]:
    """An app whose trainings only write points; one that never ends keeps the runner from leaving."""
    store = runs.open_store(mortal.home)
    limit_file(store).write_text("2")
    endless = runs.create(store, iris(epochs=1_000_000)).id
    runner = subprocess.Popen(
        [sys.executable, "-m", "tests.support.curve_runner", "--home", str(mortal.home)]
    )
    wait_until(lambda: runs.run(store, endless).state == "running")  # before a page starts another runner
    yield mortal
    runner.kill()
    runner.wait()


def test_two_windows_on_one_training(room: Server, person: BrowserContext) -> None:
    design = room.keep(iris(epochs=2000))
    first = person.new_page()
    first.goto(f"{room.address}/train?d={design}")
    button(first, "Start training").click()
    expect(first.locator(".ll-chart").first).to_be_visible()
    expect(first).to_have_title(re.compile(r"^\d+ % · Drawing - Layerloom$"))
    second = person.new_page()
    second.goto(first.url)
    _zoomed_curves_stay(first)
    _pauses_in_both(first, second)
    _goes_on_after_a_restart(room, design, first, second)
    _stops(first, second)
    first.close()
    second.close()


def _zoomed_curves_stay(page: Page) -> None:
    """The same element, the same part and finer points, while the training goes on."""
    page.locator(".ll-train").first.wait_for()
    plot = page.locator(".ll-plot").first
    plot.evaluate("plot => plot.marked = true")
    box = plot.locator(".u-over").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] * 0.2, box["y"] + 60)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.6, box["y"] + 70, steps=5)
    page.mouse.up()
    page.mouse.move(0, 0)
    expect(page.get_by_role("button", name="Show all")).to_be_visible()
    page.locator(".ll-smoothing input").fill("0")
    before = _settled(page)
    told = plot.get_attribute("aria-label") or ""
    expect(plot).not_to_have_attribute("aria-label", told)
    assert plot.evaluate("plot => plot.marked")
    assert _picture(page) == before
    page.get_by_role("button", name="Log scale").click()
    expect(page.get_by_role("button", name="Log scale")).to_have_attribute("aria-pressed", "true")


def _settled(page: Page) -> str:
    """The first chart as it is drawn once the finer points of the part have come."""
    drawn = [""]

    def is_settled() -> bool:
        drawn.append(_picture(page))
        return drawn[-1] == drawn[-2]

    wait_until(is_settled, pause=lambda: page.wait_for_timeout(1500))
    return drawn[-1]


def _picture(page: Page) -> str:
    """The first chart as it is drawn now."""
    drawn: str = page.locator(".ll-plot canvas").first.evaluate("canvas => canvas.toDataURL()")
    return drawn


def _pauses_in_both(first: Page, second: Page) -> None:
    expect(button(second, "Pause")).to_be_visible()
    first.keyboard.press("Alt+p")
    for page in (first, second):
        expect(button(page, "Resume")).to_be_visible()
        expect(page.get_by_text("Paused", exact=True)).to_be_visible()
    expect(first).to_have_title("Layerloom")


def _goes_on_after_a_restart(room: Server, design: str, first: Page, second: Page) -> None:
    """The server dies and comes back; nobody reloads a page."""
    done = _run(room, design).steps_done
    room.kill()
    room.start()
    for page in (first, second):
        page.locator('[data-test-connection-state="CONNECTED"]').wait_for()
    button(second, "Resume").click()  # the new server may not have drawn it yet
    expect(button(first, "Stop")).to_be_visible()
    wait_until(lambda: _run(room, design).steps_done > done)
    told = second.locator(".ll-plot").first.get_attribute("aria-label")
    expect(second.locator(".ll-plot").first).not_to_have_attribute("aria-label", told or "")
    expect(first.get_by_role("button", name="Show all")).to_be_visible()


def _stops(first: Page, second: Page) -> None:
    button(second, "Stop").click()
    expect(first.get_by_text("Stopped", exact=True)).to_be_visible()
    expect(button(first, "Resume")).to_be_visible()


def button(page: Page, name: str) -> Locator:
    """One of the buttons that the page's own code made."""
    return page.locator(f".st-key-{name.split()[0].lower()} button").first


def _run(room: Server, design: str) -> runs.Run:
    (run,) = runs.runs(runs.open_store(room.home), document_id=design)
    return run
