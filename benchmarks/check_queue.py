"""Ten runs queued by four browser sessions at a limit of two, while sessions close and the server is killed.

python -m benchmarks.check_queue [--runs 10]

Needs a Chromium. After each four runs a session is closed, the server is killed and started again; once
the runner is killed, too. Reported are runs that did not finish, that were trained twice, that left the queue before
one that came earlier, and moments with more than two at work. All must be 0; the exit code is 1 otherwise.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from designer import runs
from designer.runs import RunStore
from designer.settings import home as usual_home
from designer.training.runner.places import card
from tests.support.browser import FLAGS, executable
from tests.support.canvas import Server
from tests.support.processes import end_all
from tests.support.runs import iris

_SESSIONS, _LIMIT, _EPOCHS = 4, 2, 60

_PATIENCE_SECONDS = 900.0


def main() -> int:
    """Prints what was found."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=10)
    options = parser.parse_args()
    os.environ |= {"LAYERLOOM_RUNS": str(_LIMIT), "LAYERLOOM_WARM": "off"}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        home = Path(folder)
        _share_cache(home)
        browser = playwright.chromium.launch(executable_path=executable(), args=FLAGS)
        try:
            wrong = _check(Server(home), browser, options.runs)
        finally:
            browser.close()
            end_all(home)
    return 1 if wrong else 0


def _check(server: Server, browser: Browser, count: int) -> int:
    store = runs.open_store(server.home)
    watch = Watch(store)
    thread = threading.Thread(target=watch.look, daemon=True)
    thread.start()
    server.start()
    try:
        _queue(server, browser, store, count)
        _wait(lambda: all(run.is_at_rest for run in runs.runs(store)))
    finally:
        watch.over.set()
        thread.join()
        server.kill()
    return _told(store, watch, count)


def _queue(server: Server, browser: Browser, store: RunStore, count: int) -> None:
    designs = [server.keep(iris(epochs=_EPOCHS)) for _ in range(count)]
    sessions = [browser.new_context() for _ in range(_SESSIONS)]
    for first in range(0, count, _SESSIONS):
        pages = [
            _train_page(server, sessions[i], design)
            for i, design in enumerate(designs[first : first + _SESSIONS])
        ]
        for page in pages:
            page.locator(".st-key-start button").click()
        queued = first + len(pages)
        _wait(lambda queued=queued: len(runs.runs(store)) == queued)
        print(f"{queued} runs queued, {sum(run.is_at_rest for run in runs.runs(store))} at rest", flush=True)
        if first == 0:
            _kill_runner(store)
        if queued < count:
            sessions[first % _SESSIONS].close()
            server.kill()
            server.start()
            sessions[first % _SESSIONS] = browser.new_context()
    for session in sessions:
        session.close()


def _train_page(server: Server, session: BrowserContext, design: str) -> Page:
    page = session.new_page()
    page.set_default_timeout(_PATIENCE_SECONDS * 1000)
    page.goto(f"{server.address}/train?d={design}")
    page.locator(".st-key-start button:enabled").wait_for()
    return page


def _kill_runner(store: RunStore) -> None:
    """Another one is started with the next run."""
    known = card(store)
    if known is not None:
        with suppress(ProcessLookupError):
            os.kill(known.pid, signal.SIGKILL)


@dataclass(slots=True)
class Watch:
    """Looks at the store all the time, and counts what must not be."""

    store: RunStore
    overtaken: int = 0
    too_many: int = 0
    over: threading.Event = field(default_factory=threading.Event)

    def look(self) -> None:
        """Until it is over."""
        while not self.over.wait(0.02):
            found = sorted(runs.runs(self.store), key=lambda run: run.place if run.state == "queued" else 0.0)
            latest = max((run.created for run in found if run.state != "queued"), default=0.0)
            self.overtaken += any(run.state == "queued" and run.created < latest for run in found)
            self.too_many += sum(run.state != "queued" and not run.is_at_rest for run in found) > _LIMIT


def _told(store: RunStore, watch: Watch, count: int) -> int:
    found = runs.runs(store)
    unfinished = count - sum(run.state == "finished" for run in found)
    twice = sum(runs.log_of(store, run.id).count(" epoch 1: ") != 1 for run in found)
    print(
        f"{len(found)} runs of {_SESSIONS} sessions at a limit of {_LIMIT}: {unfinished} not finished, {twice} not "
        f"trained exactly once, {watch.overtaken} moments in which one had overtaken another, {watch.too_many} "
        f"moments with more than {_LIMIT} at work"
    )
    for run in found:
        if run.state != "finished":
            print(f"{run.id} {run.state}: {run.message}")
    return unfinished + twice + watch.overtaken + watch.too_many + (len(found) != count)


def _wait(condition: object) -> None:
    assert callable(condition)
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError("the runs did not come to an end in time")
        time.sleep(0.1)


def _share_cache(home: Path) -> None:
    """The catalogue is there already."""
    (usual_home() / "cache").mkdir(parents=True, exist_ok=True)
    os.symlink(usual_home() / "cache", home / "cache")


if __name__ == "__main__":
    sys.exit(main())
