"""The same wires in streamlit-flow-component, in an environment of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import BrowserContext, FrameLocator, Locator, Page

from tests.support.canvas import middle

from . import clocks, designs
from .clocks import Times
from .hand import draw

_APP = Path(__file__).with_name("flow_app.py")


def connect(context: BrowserContext, nodes: int) -> list[Times]:
    """How long until Python's count of edges was on the page, for each wire."""
    python = os.environ.get("LAYERLOOM_FLOW_PYTHON")
    if not python:
        raise SystemExit("Name the Python with streamlit-flow-component in $LAYERLOOM_FLOW_PYTHON.")
    with _served(python, nodes) as address:
        page = context.new_page()
        page.goto(address)
        count = page.locator("#edges")
        count.wait_for(timeout=60_000)
        edges = int(count.inner_text())
        frame = page.frame_locator("iframe").first
        frame.locator(".react-flow__node").first.wait_for()
        page.wait_for_timeout(1500)
        found = [_wire(page, frame, number, edges + number + 1) for number in range(designs.ROUNDS)][2:]
        page.close()
        return found


def _wire(page: Page, frame: FrameLocator, number: int, wanted: int) -> Times:
    start = _handle(frame, designs.source(number), "right")
    end = _handle(frame, designs.loose(number), "left")
    clocks.traffic(page)
    clocks.watch(start, page.locator("body"), "#edges", str(wanted))
    draw(page, middle(start), middle(end))
    page.mouse.up()
    times = clocks.taken(page)
    page.wait_for_timeout(700)
    return times


def _handle(frame: FrameLocator, node: str, side: str) -> Locator:
    return frame.locator(f'.react-flow__node[data-id="{node}"] .react-flow__handle-{side}')


@contextmanager
def _served(python: str, nodes: int) -> Iterator[str]:
    with socket.socket() as listener:
        listener.bind(("localhost", 0))
        port = int(listener.getsockname()[1])
    command = [python, "-m", "streamlit", "run", str(_APP), "--server.port", str(port)]
    options = ["--server.headless", "true", "--browser.gatherUsageStats", "false", "--", str(nodes)]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen([*command, *options], cwd=_APP.parent, **quiet)
    try:
        while not _answers(port):
            time.sleep(0.1)
        yield f"http://localhost:{port}"
    finally:
        process.terminate()
        process.wait()


def _answers(port: int) -> bool:
    with socket.socket() as client:
        return client.connect_ex(("localhost", port)) == 0
