"""One app and one Chromium for all checks of the canvas; each check has a design and tabs of its own.

They last as long as the folder's tests: Playwright allows one driver at a time, and other tests start theirs.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, sync_playwright

from designer.graph import Document
from tests.support.browser import FLAGS, executable
from tests.support.canvas import CanvasPage, Server

OpenDesign = Callable[[Document], CanvasPage]


@pytest.fixture(scope="package")
def server(shared_cache: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The app under a home folder of its own."""
    served = Server(home_folder(shared_cache, tmp_path_factory))
    served.start()
    yield served
    served.kill()


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """A headless Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """A person's browser: its tabs share what the browser keeps."""
    opened = chromium.new_context(viewport={"width": 1440, "height": 900})
    yield opened
    opened.close()


@pytest.fixture
def open_design(server: Server, context: BrowserContext) -> OpenDesign:
    """Opens a design of its own in a new tab."""
    return lambda document: CanvasPage(server, context, kept(server, document)).open()


def kept(server: Server, document: Document) -> str:
    """The id under which a copy of a document is in the workspace now."""
    id = uuid.uuid4().hex
    server.keep(replace(document, id=id))
    return id


def home_folder(shared_cache: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home folder that shares what takes long to make."""
    folder = tmp_path_factory.mktemp("canvas-home")
    (folder / "cache").symlink_to(shared_cache, target_is_directory=True)
    return folder
