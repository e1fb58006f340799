"""How fluid the curves of 100,000 batches are in a browser while more arrive, and what each look at them costs.

Run as `python -m benchmarks.bench_curves` on a quiet machine with a Chromium. Keras is not needed: a process that
writes points as a trainer does stands in for one, and the points before it come through the run store's own door.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from itertools import pairwise
from pathlib import Path

from playwright.sync_api import Page

from designer import runs
from designer.runs import Progress, RunStore
from tests.support.canvas import Server
from tests.support.curve_worker import BATCH_SECONDS, STEPS, points
from tests.support.runs import iris

from .bench_room import app, browser

_BATCHES = 100_000
_AT_ONCE = 5_000
_SECONDS = 10.0
_FRAMES = """() => {
  window.frames_ = [];
  const note = (at) => { window.frames_.push(at); window.noting_ = requestAnimationFrame(note); };
  window.noting_ = requestAnimationFrame(note);
}"""
_IS_FIRST = """canvas => canvas.isConnected && canvas === [...document.querySelectorAll('*')]
  .flatMap(one => one.shadowRoot ? [...one.shadowRoot.querySelectorAll('.ll-plot canvas')] : [])[0]"""
_TAKEN = "() => { cancelAnimationFrame(window.noting_); return window.frames_; }"


def main() -> None:
    """Print frames a second at rest, under the pointer, moving and looking nearer, and bytes a look at the run."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        with app(home, before=long_run) as server, browser() as page:
            received = _received(page)
            began = time.monotonic()
            _open(server, page)
            print(f"opened after {time.monotonic() - began:.1f} s, {sum(received) / 1e3:.0f} kB received")
            page.wait_for_timeout(5_000)
            canvas = page.locator(".ll-plot canvas").first.element_handle()
            received.clear()
            _frames(page, "at rest, points arriving", lambda: page.wait_for_timeout(100))
            print(f"bytes received: {sum(received) / _SECONDS:,.0f} a second in {len(received)} messages")
            _frames(page, "under the pointer", lambda: _hover(page))
            _near(page)
            _frames(page, "moving with the arrows", lambda: _move(page))
            _frames(page, "looking nearer and farther", lambda: _zoom(page))
            received.clear()
            _frames(page, "at rest, looking at a part", lambda: page.wait_for_timeout(100))
            print(f"bytes received: {sum(received) / _SECONDS:,.0f} a second in {len(received)} messages")
            assert page.get_by_role("button", name="Show all").is_visible(), "the part looked at is gone"
            assert canvas.evaluate(_IS_FIRST), "the chart is another element than before"


def long_run(home: Path) -> None:
    """A paused run with very many batches, which waits for its turn to go on."""
    store = runs.open_store(home)
    run = runs.create(store, iris(epochs=10 * _BATCHES // STEPS))
    runs.take(store, run.id)
    runs.begin(store, run.id, steps_per_epoch=STEPS, fingerprint="")
    _fill(store, run.id)
    runs.end(store, run.id, "paused")
    runs.enqueue(store, run.id)


def _fill(store: RunStore, id: str) -> None:
    began = time.time() - _BATCHES * BATCH_SECONDS
    with closing(runs.connect(store)) as connection:
        for first in range(1, _BATCHES, _AT_ONCE):
            last = first + _AT_ONCE - 1
            now = began + last * BATCH_SECONDS
            progress = Progress(last // STEPS, STEPS, 1 / BATCH_SECONDS)
            runs.record(connection, id, points(first, last, now), progress, now)


def _open(server: Server, page: Page) -> None:
    (run,) = runs.runs(runs.open_store(server.home))
    page.goto(f"{server.address}/runs?run={run.id}")
    page.locator(".ll-chart").first.wait_for()


def _received(page: Page) -> list[int]:
    """The sizes of all messages that the page gets from the server, as they come."""
    sizes: list[int] = []
    page.on("websocket", lambda socket: socket.on("framereceived", lambda frame: sizes.append(len(frame))))
    return sizes


def _frames(page: Page, what: str, act: Callable[[], object]) -> None:
    """Print frames a second while something is done again and again."""
    page.evaluate(_FRAMES)
    until = time.monotonic() + _SECONDS
    while time.monotonic() < until:
        act()
    at: list[float] = page.evaluate(_TAKEN)
    gaps = sorted(after - before for before, after in pairwise(at))
    print(
        f"{what}: {1000 * len(gaps) / (at[-1] - at[0]):.0f} frames a second, "
        f"a frame takes {statistics.median(gaps):.0f} ms, "
        f"95 % below {gaps[len(gaps) * 95 // 100]:.0f} ms, the longest {gaps[-1]:.0f} ms"
    )


def _box(page: Page) -> dict[str, float]:
    box = page.locator(".ll-plot .u-over").first.bounding_box()
    assert box is not None
    return dict(box)


def _hover(page: Page) -> None:
    box = _box(page)
    page.mouse.move(box["x"] + 5, box["y"] + 60)
    page.mouse.move(box["x"] + box["width"] - 5, box["y"] + 70, steps=60)


def _near(page: Page) -> None:
    """Look at a third of it, as a hand does."""
    box = _box(page)
    page.mouse.move(box["x"] + box["width"] * 0.3, box["y"] + 60)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.6, box["y"] + 70, steps=10)
    page.mouse.up()
    page.locator(".ll-plot").first.focus()


def _move(page: Page) -> None:
    for key in ("ArrowLeft", "ArrowRight"):
        for _ in range(10):
            page.keyboard.press(key)
            page.wait_for_timeout(30)


def _zoom(page: Page) -> None:
    for key in ("+", "-"):
        for _ in range(4):
            page.keyboard.press(key)
            page.wait_for_timeout(60)


if __name__ == "__main__":
    main()
