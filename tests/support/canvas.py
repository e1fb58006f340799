"""The canvas in a real browser: a server that can die, and a design as a person sees and handles it."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import uuid
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from designer.canvas import encode
from designer.graph import Document, History
from designer.workspace import Workspace

from . import ROOT
from .drawing import Drawing

if TYPE_CHECKING:  # the tests without a browser share the designs, not Playwright
    from playwright.sync_api import BrowserContext, Locator, Page

PATIENCE_SECONDS = 45.0
_START_SECONDS = 120.0
_POLL_MS = 30

#: What a browser does when a person goes back or forward within the app.
TURN = "path => { history.pushState(null, '', path); dispatchEvent(new PopStateEvent('popstate')); }"

Value = TypeVar("Value")


def a_row(*units: int) -> Document:
    """An input, and Dense layers of so many units one behind the other, called d0, d1, …"""
    drawing = Drawing()
    last = drawing.input((4,), "x")
    for place, width in enumerate(units):
        last = drawing.add("Dense", last, id=f"d{place}", units=width)
    drawing.output(last, "y")
    return drawing.document()


class Server:
    """The app in a process of its own, always at the same port and home, which may be killed and started again."""

    def __init__(self, home: Path) -> None:
        self.home, self._port = home, _free_port()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        """Where the app answers while it runs."""
        return f"http://localhost:{self._port}"

    @property
    def pid(self) -> int:
        """The number of its process while it runs."""
        assert self._process is not None
        return self._process.pid

    def start(self) -> None:
        """Begin to answer."""
        command = [
            sys.executable,
            "-m",
            "streamlit",
            "run",
            str(ROOT / "app.py"),
            "--server.port",
            str(self._port),
        ]
        with (self.home / "server.txt").open("ab") as log:
            self._process = subprocess.Popen(
                command,
                cwd=ROOT,
                env={**os.environ, "LAYERLOOM_HOME": str(self.home)},
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        wait_until(self._answers, seconds=_START_SECONDS)

    def kill(self) -> None:
        """Die at once, without a goodbye."""
        if self._process is not None:
            self._process.kill()
            self._process.wait(30)
            self._process = None

    def keep(self, document: Document) -> str:
        """Put a copy of a design into the workspace; gives its id."""
        copy = replace(document, id=uuid.uuid4().hex)
        Workspace(self.home).save(History(copy))
        return copy.id

    def history(self, design: str) -> History:
        """A design as it is stored now."""
        return Workspace(self.home).open_design(design)

    def _answers(self) -> bool:
        with socket.socket() as client:
            return client.connect_ex(("localhost", self._port)) == 0


class CanvasPage:
    """A browser tab with a design's canvas: what a person sees there, and what a hand does."""

    def __init__(
        self, server: Server, context: BrowserContext, design: str, page: Page | None = None
    ) -> None:
        self.server, self.design = server, design
        self.page: Page = page or context.new_page()
        self.errors: list[str] = []
        self.page.on("console", lambda said: said.type == "error" and self.errors.append(said.text))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.set_default_timeout(PATIENCE_SECONDS * 1000)

    def open(self) -> CanvasPage:
        """Go to the design's address and wait until it is drawn and its shapes are known."""
        self.page.goto(f"{self.server.address}/design?d={self.design}")
        return self.ready()

    def turn_to(self) -> CanvasPage:
        """Go there in a tab that has the app open, as Back and Forward do, without loading it again."""
        self.page.evaluate(TURN, f"/design?d={self.design}")
        return self.ready()

    def reload(self) -> CanvasPage:
        """Press F5."""
        self.page.reload()
        return self.ready()

    def ready(self) -> CanvasPage:
        """Wait until the canvas is there and knows the shapes."""
        self.page.locator(".ll-status").wait_for(timeout=_START_SECONDS * 1000)
        self.page.get_by_text("Asking Keras for the shapes").wait_for(
            state="detached", timeout=_START_SECONDS * 1000
        )
        self.settled(_START_SECONDS)
        self.still()
        return self

    # What is seen

    @property
    def canvas(self) -> Locator:
        """The drawing area."""
        return self.page.locator(".ll-canvas")

    def node(self, id: str) -> Locator:
        """The card of a node (or of a folded group, "group:<id>")."""
        return self.page.locator(f'.react-flow__node[data-id="{id}"]')

    def nodes(self) -> set[str]:
        """The ids of all that is drawn as a node."""
        return set(
            self.page.locator(".react-flow__node").evaluate_all("found => found.map(one => one.dataset.id)")
        )

    def edge(self, target: str, port: str = "inputs", index: int = 0) -> Locator:
        """The wire that ends at a place."""
        id = (
            json.dumps([target, port, index], separators=(",", ":")).replace("\\", "\\\\").replace('"', '\\"')
        )
        return self.page.locator(f'.react-flow__edge[data-id="{id}"]')

    def output(self, node: str, port: int = 0) -> Locator:
        """Where wires from a node begin."""
        return self.node(node).locator(f'.react-flow__handle.source[data-handleid="out:{port}"]')

    def input(self, node: str, port: str = "inputs") -> Locator:
        """Where wires into a node end."""
        return self.node(node).locator(f'.react-flow__handle.target[data-handleid="in:{port}"]')

    def selected(self) -> set[str]:
        """The ids of the selected nodes."""
        found = self.page.locator(".react-flow__node.selected")
        return set(found.evaluate_all("found => found.map(one => one.dataset.id)"))

    def places(self) -> dict[str, tuple[float, float, float, float]]:
        """Where every node is on the screen: left, top, width, height."""
        boxes: dict[str, list[float]] = self.page.locator(".react-flow__node").evaluate_all(
            "found => Object.fromEntries(found.map(one => { const box = one.getBoundingClientRect();"
            " return [one.dataset.id, [box.x, box.y, box.width, box.height].map(Math.round)]; }))"
        )
        return {id: (box[0], box[1], box[2], box[3]) for id, box in boxes.items()}

    def view(self) -> str:
        """Where the canvas looks, and how near."""
        return self.page.locator(".react-flow__viewport").get_attribute("style") or ""

    def words(self) -> str:
        """All messages that are shown now."""
        return "\n".join(self.page.locator(".ll-message").all_inner_texts())

    def status(self) -> str:
        """The line below the canvas."""
        return self.page.locator(".ll-status").inner_text()

    # The design

    def shown(self) -> dict[str, Any]:
        """The document that the canvas shows, what is on its way included."""
        found: dict[str, Any] = self.page.locator(".ll-host").evaluate("host => host.layerloomDocument()")
        return found

    def settled(self, seconds: float = PATIENCE_SECONDS) -> None:
        """Wait until nothing is on its way."""
        self.page.locator(".ll-status").get_by_text("Saved", exact=True).wait_for(timeout=seconds * 1000)

    def document(self) -> Document:
        """The stored design, once everything has arrived there."""
        self.settled()
        return self.server.history(self.design).present

    def stored(self) -> dict[str, Any]:
        """The stored design as the canvas would have it, once everything has arrived there."""
        found: dict[str, Any] = json.loads(json.dumps(encode(self.document())))
        return found

    # What a hand does

    def press(self, *keys: str) -> None:
        """Press keys on the canvas, one after another."""
        self.canvas.evaluate("canvas => canvas.focus({preventScroll: true})")
        for key in keys:
            self.page.keyboard.press(key)

    def click(self, node: str, *modifiers: str) -> None:
        """Click on a node's card."""
        x, y = self._spot(node)
        for key in modifiers:
            self.page.keyboard.down(key)
        self.page.mouse.click(x, y)
        for key in modifiers:
            self.page.keyboard.up(key)

    def drag(self, start: tuple[float, float], end: tuple[float, float], *, steps: int = 8) -> None:
        """Drag with the left button, the way a hand moves: not in one leap."""
        self.take(start, end, steps=steps)
        self.page.mouse.up()

    def take(self, start: tuple[float, float], end: tuple[float, float], *, steps: int = 8) -> None:
        """Drag and hold on."""
        mouse = self.page.mouse
        mouse.move(*start)
        mouse.down()
        mouse.move(start[0] + 6, start[1] + 4, steps=2)
        mouse.move(*end, steps=steps)

    def connect(self, source: str, target: str, port: str = "inputs", *, out: int = 0) -> None:
        """Draw a wire from an output to an input."""
        self.drag(middle(self.output(source, out)), middle(self.input(target, port)))

    def move(self, node: str, x: float, y: float) -> None:
        """Drag a node so many pixels."""
        start = self._spot(node)
        self.drag(start, (start[0] + x, start[1] + y))

    def visit(self, name: str) -> None:
        """Go to a page of the app through the row of pages."""
        self.page.get_by_role("link", name=name).click()
        self.page.wait_for_url(f"**/{name.lower()}?**")

    def still(self) -> None:
        """Wait until nothing moves any more."""
        before: list[Any] = []

        def calm() -> bool:
            now = [self.places(), self.view()]
            before.append(now)
            return len(before) > 4 and all(one == now for one in before[-5:])

        self.wait_for(calm)

    def wait_for(self, condition: Callable[[], Value]) -> Value:
        """Wait until a condition holds; what it gave then."""
        return wait_until(condition, pause=lambda: self.page.wait_for_timeout(_POLL_MS))

    def _spot(self, node: str) -> tuple[float, float]:
        """A place on a card that is neither its name nor a port."""
        box = self.node(node).bounding_box()
        assert box is not None, f"{node} is not drawn"
        return box["x"] + box["width"] / 2, box["y"] + box["height"] * 0.8


def wait_until(
    condition: Callable[[], Value],
    *,
    seconds: float = PATIENCE_SECONDS,
    pause: Callable[[], object] = lambda: time.sleep(0.05),
) -> Value:
    """What a condition gave as soon as it held; TimeoutError when it does not in time."""
    deadline = time.monotonic() + seconds
    while not (found := condition()):
        if time.monotonic() > deadline:
            raise TimeoutError(f"did not happen within {seconds:.0f} seconds; it is {found!r}")
        pause()
    return found


def middle(found: Locator) -> tuple[float, float]:
    """The middle of an element on the screen."""
    box = found.bounding_box()
    assert box is not None, f"{found} is not drawn"
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("localhost", 0))
        return int(listener.getsockname()[1])
