"""How the canvas feels: from the release of the mouse to the shapes, opening a large model, frames, bytes.

    python -m benchmarks.bench_canvas [connect] [flow] [open] [frames] [bytes]

All parts when none is named. A real server and headless Chromium, drawing in software. Designs of 50 and 500
nodes. `connect`: two ports are connected by mouse, until the new shape stands on the card. `flow`: the same
wire in streamlit-flow-component, which knows no shapes: until Python's count of the edges is on the page; it
needs an environment of its own, named by $LAYERLOOM_FLOW_PYTHON:

    python3 -m venv /tmp/flow && /tmp/flow/bin/pip install -r benchmarks/requirements.txt
    LAYERLOOM_FLOW_PYTHON=/tmp/flow/bin/python python -m benchmarks.bench_canvas connect flow

`open`: ResNet152 from the recent designs, until all cards are laid out and until the shapes are there. `frames`:
panning and dragging 500 nodes. `bytes`: what crosses the line for an edit, and a second without one.
Measure on an idle machine: the load is printed. Prints medians.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import BrowserContext, sync_playwright

from benchmarks.canvas import clocks, designs, hand, rival
from benchmarks.canvas.clocks import median, spread
from designer.graph import Document, loads
from tests.support.browser import FLAGS, executable
from tests.support.canvas import CanvasPage, Server

NODES = (50, 500)
OPENINGS = 5
FRAME_STEPS = 240
PATIENCE_MS = 60_000


def main() -> None:
    parts = sys.argv[1:] or list(PARTS)
    print("load before: {:.1f} {:.1f} {:.1f} on {} cores".format(*os.getloadavg(), os.cpu_count()))
    with tempfile.TemporaryDirectory() as folder, served(Path(folder)) as server, browser() as context:
        for part in parts:
            PARTS[part](server, context)
    print("load after: {:.1f} {:.1f} {:.1f}".format(*os.getloadavg()))


def time_connecting(server: Server, context: BrowserContext) -> None:
    """From the release of the button to the shape on the card."""
    for nodes in NODES:
        canvas = opened(server, context, designs.chain(nodes))
        hand.look_at_loose_ones(canvas)
        times = [hand.connect(canvas, number)[0] for number in range(designs.ROUNDS)][2:]
        print(f"connect, {nodes} nodes: shape shown  {spread([one.shown for one in times])}")
        print(f"    sent after {median([one.sent for one in times]):.1f} ms,", end=" ")
        print(f"heard last after {median([one.heard for one in times]):.1f} ms")
        MEASURED[nodes] = median([one.shown for one in times])
        canvas.page.close()


def time_rival(_: Server, context: BrowserContext) -> None:
    """The same wire in streamlit-flow-component."""
    for nodes in NODES:
        times = rival.connect(context, nodes)
        print(f"streamlit-flow, {nodes} nodes: count shown  {spread([one.shown for one in times])}")
        if nodes in MEASURED:
            print(
                f"    the canvas, with shapes / streamlit-flow: {MEASURED[nodes] / median([t.shown for t in times]):.2f}"
            )


def time_opening(server: Server, context: BrowserContext) -> None:
    """From clicking Open on the Start page to cards and shapes."""
    file = server.home / "resnet152.json"
    subprocess.run(
        [sys.executable, "-m", "benchmarks.canvas.resnet", str(file)], check=True, stderr=subprocess.DEVNULL
    )
    nodes = len(loads(file.read_text()).graph.nodes)
    found = [_opening(server, context, file, nodes) for _ in range(OPENINGS + 1)][1:]
    print(f"ResNet152, {nodes} nodes: laid out  {spread([one for one, _ in found])}")
    print(f"ResNet152: with shapes  {spread([two for _, two in found])}")


def _opening(server: Server, context: BrowserContext, file: Path, nodes: int) -> tuple[float, float]:
    design = server.keep(loads(file.read_text()))
    page = context.new_page()
    page.goto(server.address)
    button = page.locator(f".st-key-open-{design} button")
    button.wait_for()
    page.wait_for_timeout(1000)
    page.evaluate(_SINCE_CLICK)
    button.click()
    drawn = page.wait_for_function(_LAID_OUT, polling=10, timeout=PATIENCE_MS).json_value()
    known = page.wait_for_function(_SHAPES, polling=10, timeout=PATIENCE_MS).json_value()
    count = page.locator(".ll-host").evaluate(
        "host => Object.keys(host.layerloomDocument().graph.nodes).length"
    )
    assert count == nodes, f"{count} nodes were opened instead of {nodes}"
    page.close()
    return drawn, known


def count_frames(server: Server, context: BrowserContext) -> None:
    """Panning and dragging, from far and from near."""
    canvas = opened(server, context, designs.chain(NODES[-1]))
    canvas.press("f")
    canvas.still()
    for where in ("all in sight", "near"):
        print(f"{where}: pan {hand.pan(canvas, FRAME_STEPS):.0f} frames a second,", end=" ")
        canvas.still()
        print(f"drag a node {hand.drag(canvas, designs.source(9), FRAME_STEPS):.0f}")
        canvas.press("f")
        canvas.still()
        hand.look_at_loose_ones(canvas)
    canvas.page.close()


def count_bytes(server: Server, context: BrowserContext) -> None:
    """What crosses the line for an edit."""
    canvas = opened(server, context, designs.chain(NODES[0]))
    hand.look_at_loose_ones(canvas)
    rounds = range(designs.ROUNDS)
    for name, edit in (
        ("connect", lambda number: hand.connect(canvas, number)[1]),
        ("move", lambda number: hand.move(canvas, number)),
        ("set a parameter", lambda number: hand.set_activation(canvas, number - (number % 4 == 3))),
    ):
        found = [edit(number) for number in rounds]
        sent, heard = median([one.out for one in found]), median([one.back for one in found])
        print(
            f"{name}: {median([one.both for one in found]):.0f} bytes an edit ({sent:.0f} out, {heard:.0f} back)"
        )
    calm = hand.idle(canvas, 10)
    print(f"nothing done: {calm.both} bytes a second ({calm.out} out, {calm.back} back)")
    canvas.page.close()


@contextmanager
def served(home: Path) -> Iterator[Server]:
    """A server whose engine is warm once a page has asked it."""
    server = Server(home)
    server.start()
    try:
        yield server
    finally:
        server.kill()


@contextmanager
def browser() -> Iterator[BrowserContext]:
    """A browser that notes in every page what crosses the line."""
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=executable(), args=FLAGS)
        context = found.new_context(viewport={"width": 1440, "height": 900})
        context.add_init_script(clocks.LISTEN)
        yield context
        found.close()


def opened(server: Server, context: BrowserContext, document: Document) -> CanvasPage:
    """A tab with the canvas of a design."""
    return CanvasPage(server, context, server.keep(document)).open()


_SINCE_CLICK = """
() => window.addEventListener("click", (event) => { window.clicked = event.timeStamp; }, { capture: true, once: true })
"""
_LAID_OUT = """
() => {
  const host = [...document.querySelectorAll("*")].map((one) => one.shadowRoot?.querySelector(".ll-host")).find(Boolean);
  const nodes = Object.values(host?.layerloomDocument()?.graph.nodes ?? {});
  if (!nodes.length || nodes.some((one) => !one.position)) return false;
  return host.querySelector(".react-flow__node .ll-card") ? performance.now() - window.clicked : false;
}
"""
_SHAPES = """
() => {
  const host = [...document.querySelectorAll("*")].map((one) => one.shadowRoot?.querySelector(".ll-host")).find(Boolean);
  return host?.querySelector(".ll-card-shape")?.textContent ? performance.now() - window.clicked : false;
}
"""

PARTS: dict[str, Callable[[Server, BrowserContext], None]] = {
    "connect": time_connecting,
    "flow": time_rival,
    "open": time_opening,
    "frames": count_frames,
    "bytes": count_bytes,
}
MEASURED: dict[int, float] = {}

if __name__ == "__main__":
    main()
