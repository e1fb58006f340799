"""How soon a hundred runs of 10,000 points each are listed, and how soon their comparison opens.

Run as `python -m benchmarks.bench_comparison` on a quiet machine with a Chromium. The runs come through the run store's
own door; Keras is not needed. The server's part is measured by running the page, the browser's by what is seen.
"""

from __future__ import annotations

import math
import os
import random
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from playwright.sync_api import Page

from designer import runs
from designer.graph import Component
from designer.runs import Kin, Measured, Progress, RunStore
from tests.support.canvas import Server
from tests.support.pages import must_be_well, open_page
from tests.support.runs import iris

from .bench_room import app, browser

_RUNS = 100
_POINTS = 10_000
_AGAIN = 5
_SERIES = ("loss", "val_loss", "sparse_categorical_accuracy", "val_sparse_categorical_accuracy")


@dataclass(frozen=True, slots=True)
class Case:
    """What the points of a run are: so many epochs of each series, all others by batch."""

    name: str
    epochs: int


_CASES = (
    Case("mostly by batch, 200 epochs", 200),
    Case("all by epoch, 2,500 epochs", _POINTS // len(_SERIES)),
)


def main() -> None:
    """Print seconds: of the server for table and comparison, first and again; until both are seen in a browser."""
    os.environ["LAYERLOOM_WARM"] = "off"
    for case in _CASES:
        with tempfile.TemporaryDirectory() as folder:
            home = Path(folder)
            _make(runs.open_store(home), case)
            print(f"{_RUNS} runs of {_POINTS:,} points, {case.name}")
            _server(home)
            with app(home) as server, browser() as page:
                _browser(server, page, home)


def _make(store: RunStore, case: Case) -> None:
    """Runs of ten plans with ten seeds each."""
    chance = random.Random(1)
    for number in range(_RUNS):
        plan, seed = divmod(number, 10)
        optimizer = Component(("Adam", "SGD", "RMSprop")[plan % 3], {"learning_rate": 0.01 * (plan + 1)})
        document = iris(optimizer=optimizer, seed=seed, epochs=case.epochs)
        id = runs.create(store, replace(document, title=f"Plan {plan}"), kin=Kin(repeats=f"plan-{plan}")).id
        batches = _POINTS - len(_SERIES) * case.epochs
        steps = max(batches // case.epochs, 1)
        runs.take(store, id)
        runs.begin(store, id, steps_per_epoch=steps, fingerprint="", parameters=15)
        began = time.time()
        points = [
            _point(chance, key, step, case.epochs, began)
            for key in _SERIES
            for step in range(1, case.epochs + 1)
        ]
        points += [_point(chance, "batch/loss", step, batches, began) for step in range(1, batches + 1)]
        with closing(runs.connect(store)) as connection:
            runs.record(connection, id, points, Progress(case.epochs, steps, 100.0), began)
        runs.end(store, id, "finished")


def _point(chance: random.Random, key: str, step: int, count: int, began: float) -> Measured:
    value = math.exp(-3 * step / count) * (1 + chance.gauss(0, 0.05)) + 0.1
    return Measured(key, step, began + step * 0.01, value, value * 0.95, value * 1.05)


def _server(home: Path) -> None:
    """A page's script, as the server runs it; what it imports is there before."""
    with tempfile.TemporaryDirectory() as empty:
        os.environ["LAYERLOOM_HOME"] = empty
        open_page("runs")
    os.environ["LAYERLOOM_HOME"] = str(home)
    ids = ",".join(run.id for run in runs.runs(runs.open_store(home), limit=None))
    for what, address in (("the table", {}), ("the comparison", {"runs": ids, "mean": "false"})):
        began = time.perf_counter()
        page = open_page("runs", **address)
        first = time.perf_counter() - began
        must_be_well(page)
        began = time.perf_counter()
        for _ in range(_AGAIN):
            page.run()
        again = (time.perf_counter() - began) / _AGAIN
        print(f"  server, {what}: {first:.2f} s the first time, {again:.2f} s again")


def _browser(server: Server, page: Page, home: Path) -> None:
    """From a click on the box that ticks all runs until their curves are drawn; then with a fresh page."""
    page.goto(f"{server.address}/runs?fold=false")
    table = page.locator(".stDataFrame").first
    table.wait_for()
    page.wait_for_timeout(4_000)
    box = table.bounding_box()
    assert box is not None
    received: list[int] = []
    page.on("websocket", lambda socket: socket.on("framereceived", lambda frame: received.append(len(frame))))
    for what in ("the first time", "again"):
        began = time.perf_counter()
        page.mouse.click(box["x"] + 17, box["y"] + 17)
        page.locator(".ll-comparison canvas").first.wait_for()
        page.locator(".ll-run").nth(9).wait_for()
        print(f"  browser, from the click to the curves, {what}: {time.perf_counter() - began:.2f} s")
        page.wait_for_timeout(2_000)
        page.mouse.click(box["x"] + 17, box["y"] + 17)
        page.locator(".ll-comparison").wait_for(state="detached")
        page.wait_for_timeout(1_000)
    ids = ",".join(run.id for run in runs.runs(runs.open_store(home), limit=None))
    for what, query in (("the table", ""), ("the comparison", f"?runs={ids}&mean=false")):
        began = time.perf_counter()
        page.goto(f"{server.address}/runs{query}")
        page.locator(".ll-comparison canvas" if query else ".stDataFrame").first.wait_for()
        print(f"  browser, {what} on a page that is loaded anew: {time.perf_counter() - began:.2f} s")
    print(f"  bytes received: {sum(received):,}")


if __name__ == "__main__":
    main()
