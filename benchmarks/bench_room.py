"""What a page with a running training costs the server at rest, as a share of one core.

Run as `python -m benchmarks.bench_room` on a quiet machine with a Chromium. Keras is not needed: a process that
writes points as a trainer does stands in for one. The app is measured from the outside, by its processor time.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
from playwright.sync_api import Page, sync_playwright

from designer import runs
from tests.support.browser import FLAGS, executable
from tests.support.canvas import Server
from tests.support.processes import end_all
from tests.support.runs import iris

_SECONDS = 30
_SETTLING_SECONDS = 8


def main() -> None:
    """Print shares of one core: of the server with no page, with a running training on one, and with one at rest."""
    os.environ["LAYERLOOM_WARM"] = "off"
    with tempfile.TemporaryDirectory() as folder, app(Path(folder)) as server, browser() as page:
        time.sleep(_SETTLING_SECONDS)
        alone = share(server)
        open_room(server, page)
        running = share(server)
        page.locator(".st-key-stop button").first.click()
        page.locator(".st-key-resume").wait_for()
        time.sleep(_SETTLING_SECONDS)
        print(f"no page: {alone:.1%} of one core")
        print(f"a page with a running training: {running:.1%}")
        print(f"the same page, the run at rest: {share(server):.1%}")


def open_room(server: Server, page: Page) -> None:
    """A page on a training that goes on for long."""
    design = server.keep(iris(epochs=10_000))
    page.goto(f"{server.address}/train?d={design}")
    page.locator(".st-key-start button").first.click()
    page.locator(".ll-chart").first.wait_for()
    time.sleep(_SETTLING_SECONDS)


def share(server: Server) -> float:
    """The processor time that the server takes, as a share of one core, over half a minute."""
    process = psutil.Process(server.pid)
    before, began = process.cpu_times(), time.monotonic()
    time.sleep(_SECONDS)
    after, passed = process.cpu_times(), time.monotonic() - began
    return (after.user + after.system - before.user - before.system) / passed


@contextmanager
def app(home: Path, *, before: Callable[[Path], object] = runs.open_store) -> Iterator[Server]:
    """The app, and a runner whose trainers only write points; `before` makes the home folder ready."""
    before(home)
    runner = subprocess.Popen([sys.executable, "-m", "tests.support.curve_runner", "--home", str(home)])
    server = Server(home)
    server.start()
    try:
        yield server
    finally:
        server.kill()
        runner.kill()
        runner.wait()
        end_all(home)


@contextmanager
def browser() -> Iterator[Page]:
    """A tab of a headless Chromium."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=executable(), args=FLAGS)
        page = opened.new_page(viewport={"width": 1440, "height": 900})
        page.set_default_timeout(120_000)
        yield page
        opened.close()


if __name__ == "__main__":
    main()
