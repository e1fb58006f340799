"""One app and one Chromium for all checks in the browser; each check has a design and tabs of its own.

They last as long as the folder's tests: Playwright allows one driver at a time, and other tests start theirs.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

from designer.graph import Document
from tests.support.browser import FLAGS, executable
from tests.support.canvas import PATIENCE_SECONDS, CanvasPage, Server
from tests.support.kept_tab import KeptTab
from tests.support.processes import end_all

#: A person's first design waits for the catalogue; checks of other things do not measure how long it takes.
MADE = "from designer.catalogue import load; load()"

OpenDesign = Callable[[Document], CanvasPage]


@pytest.fixture(scope="package")
def server(shared_cache: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The app under a home folder of its own."""
    yield from _served(shared_cache, tmp_path_factory)


@pytest.fixture(scope="module")
def mortal(shared_cache: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A further app, for tests that kill it (and start it again)."""
    yield from _served(shared_cache, tmp_path_factory)


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """A headless Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def person(chromium: Browser) -> Iterator[BrowserContext]:
    """One person's browser for all checks: only the first waits until the app's files have come."""
    opened = chromium.new_context(viewport={"width": 1440, "height": 900})
    opened.set_default_timeout(PATIENCE_SECONDS * 1000)
    yield opened
    opened.close()


@pytest.fixture
def context(person: BrowserContext, kept: KeptTab) -> Iterator[BrowserContext]:
    """The browser with no tab but the kept one, which shows the first page; nothing is kept of earlier checks."""
    yield person
    person.set_offline(False)
    for page in person.pages:
        if page is not kept.page:
            page.close()
    kept.leave()


@pytest.fixture(scope="package")
def kept(person: BrowserContext, server: Server) -> KeptTab:
    """The tab that all checks open their first design in: loading the app takes longer than most checks."""
    return KeptTab(person, server)


@pytest.fixture(autouse=True)
def _patience() -> None:
    """What is expected of pages may take as long as on a busy machine."""
    expect.set_options(timeout=PATIENCE_SECONDS * 1000)


@pytest.fixture
def open_design(server: Server, context: BrowserContext, kept: KeptTab) -> OpenDesign:
    """Opens a copy of a design: the first in the kept tab, others in new ones."""

    def opened(document: Document) -> CanvasPage:
        design = server.keep(document)
        if kept.is_free():
            return CanvasPage(server, context, design, kept.taken()).turn_to()
        return CanvasPage(server, context, design).open()

    return opened


def _served(shared_cache: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("canvas-home")
    (folder / "cache").symlink_to(shared_cache, target_is_directory=True)
    subprocess.run(
        [sys.executable, "-c", MADE], env={**os.environ, "LAYERLOOM_HOME": str(folder)}, check=True
    )
    server = Server(folder)
    server.start()
    yield server
    server.kill()
    end_all(folder)
