"""How long the first page takes to come, cold, beside an empty Streamlit app: in turns, in headless Chromium.

    python benchmarks/bench_first_page.py [ROUNDS]

Each round starts a fresh server and a fresh browser page for either app and takes the time from the
start of `streamlit run` to the text on the page. Prints the medians and their ratio.
"""

from __future__ import annotations

import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
EMPTY = "import streamlit as st\n\nst.title('Layerloom')\n"
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        empty = Path(folder, "app.py")
        empty.write_text(EMPTY)
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        times = {"empty": [], "ours": [], "ours, all presets": []}
        for number in range(rounds + 1):
            home = Path(folder, f"home{number}")
            one = first_content(browser, empty, home, ["h1"])
            two = first_content(browser, ROOT / "app.py", home, ["h1", ".st-key-gallery button >> nth=10"])
            if number:  # the first round warms the disk
                times["empty"] += one
                times["ours"] += two[:1]
                times["ours, all presets"] += two[1:]
        browser.close()
    medians = {name: statistics.median(values) for name, values in times.items()}
    for name, values in times.items():
        print(f"{name:18} median {medians[name]:.2f} s   {' '.join(f'{v:.2f}' for v in values)}")
    for name in ("ours", "ours, all presets"):
        print(f"{name} / empty: {medians[name] / medians['empty']:.2f}")


def first_content(browser: Browser, script: Path, home: Path, selectors: list[str]) -> list[float]:
    """Seconds from starting the server until each selector is seen."""
    with server(script, home) as (address, begun):
        page = browser.new_page()
        page.goto(address)
        seen = []
        for selector in selectors:
            page.wait_for_selector(selector, timeout=60_000)
            seen.append(time.perf_counter() - begun)
        page.close()
    return seen


@contextmanager
def server(script: Path, home: Path) -> Iterator[tuple[str, float]]:
    """A fresh Streamlit server; gives its address once it answers, and the moment it was started."""
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.port", str(port)]
    options = ["--server.headless", "true", "--browser.gatherUsageStats", "false"]
    begun = time.perf_counter()
    process = subprocess.Popen(
        [*command, *options],
        cwd=script.parent,
        env={**os.environ, "LAYERLOOM_HOME": str(home)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        while not answers(port):
            time.sleep(0.02)
        yield f"http://localhost:{port}", begun
    finally:
        process.terminate()
        process.wait()


def answers(port: int) -> bool:
    with socket.socket() as client:
        return client.connect_ex(("localhost", port)) == 0


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("localhost", 0))
        return int(listener.getsockname()[1])


def chromium() -> str | None:
    """The browser to use; None lets Playwright use its own."""
    return (
        os.environ.get("LAYERLOOM_CHROMIUM")
        or shutil.which("chromium")
        or shutil.which("google-chrome")
        or None
    )


if __name__ == "__main__":
    main()
