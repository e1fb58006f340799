"""A code editor in a real browser: an app that holds nothing else, and what a hand does in it."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Locator

from .pages import ROOT

PATIENCE_SECONDS = 20.0
_START_SECONDS = 120.0


class CodeServer:
    """The app in a process of its own, which may be killed and started again at the same port."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "app.py").write_text("from tests.support.code_page import show\n\nshow()\n")
        for place in ("static/code.js", ".streamlit/config.toml"):
            (folder / place).parent.mkdir(exist_ok=True)
            shutil.copy(ROOT / place, folder / place)
        with socket.socket() as listener:
            listener.bind(("localhost", 0))
            self._port = int(listener.getsockname()[1])
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Begin to answer."""
        command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(self._port)]
        with (self.folder / "server.txt").open("ab") as log:
            self._process = subprocess.Popen(
                command,
                cwd=self.folder,
                env={**os.environ, "PYTHONPATH": str(ROOT), "LAYERLOOM_HOME": str(self.folder)},
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        wait_until(self._answers, seconds=_START_SECONDS)

    def kill(self) -> None:
        """Die at once."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(30)
            self._process = None

    def address(self, show: str) -> str:
        """Where a page answers."""
        return f"http://localhost:{self._port}/?show={show}"

    def _answers(self) -> bool:
        with socket.socket() as client:
            return client.connect_ex(("localhost", self._port)) == 0


class CodeTab:
    """A browser tab with a code editor: what a person sees there, and what a hand does."""

    def __init__(self, server: CodeServer, context: BrowserContext, show: str = "kept") -> None:
        self.page = context.new_page()
        self.errors: list[str] = []
        self.asked: set[str] = set()
        self.page.on("console", lambda said: said.type == "error" and self.errors.append(said.text))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("request", lambda request: self.asked.add(request.url))
        self.page.set_default_timeout(PATIENCE_SECONDS * 1000)
        self.page.goto(server.address(show))

    @property
    def box(self) -> Locator:
        """Where one writes."""
        return self.page.get_by_role("textbox", name="ode", exact=False).and_(
            self.page.locator(".cm-content")
        )

    @property
    def text(self) -> str:
        """What the editor shows."""
        lines: list[str] = self.page.locator(".cm-line").all_text_contents()
        return "\n".join(lines)

    @property
    def heard(self) -> dict[str, Any]:
        """What Python says it heard."""
        said: dict[str, Any] = json.loads(self.page.locator(".st-key-heard").inner_text())
        return said

    def write(self, text: str, *, at: str = "Control+End") -> None:
        """Go to a place by a key, and type."""
        self.box.focus()
        self.press(at)
        self.page.keyboard.type(text)

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            self.page.keyboard.press(key)

    def button(self, name: str) -> None:
        """Click one of the page's buttons."""
        self.page.get_by_role("button", name=name, exact=True).click()

    def wait_for(self, what: Callable[[], bool]) -> None:
        """Wait until it is so."""
        wait_until(what, pause=lambda: self.page.wait_for_timeout(30))


def wait_until(
    what: Callable[[], bool], *, seconds: float = PATIENCE_SECONDS, pause: Callable[[], None] | None = None
) -> None:
    """Wait until it is so, or fail."""
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "It did not come to be in time."
        (pause or (lambda: time.sleep(0.1)))()
