"""A real app for a real browser: a server of its own under a home folder, and which Chromium to start."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from . import ROOT
from .processes import end_all

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
_START_SECONDS = 120


@contextmanager
def app(home: Path) -> Iterator[str]:
    """The address of the app, served from a process of its own until the end."""
    port = _free_port()
    command = [sys.executable, "-m", "streamlit", "run", str(ROOT / "app.py"), "--server.port", str(port)]
    with (home / "server.txt").open("wb") as log:
        server = subprocess.Popen(
            command,
            cwd=ROOT,
            env={"LAYERLOOM_MEASURE": "off", **os.environ, "LAYERLOOM_HOME": str(home)},
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    try:
        _wait(port, server)
        yield f"http://localhost:{port}"
    finally:
        server.terminate()
        server.wait(30)
        end_all(home)


def executable() -> str | None:
    """The Chromium to use: $LAYERLOOM_CHROMIUM, the system's, or None for the one Playwright installed."""
    return os.environ.get("LAYERLOOM_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("localhost", 0))
        return int(listener.getsockname()[1])


def _wait(port: int, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        with socket.socket() as client:
            if client.connect_ex(("localhost", port)) == 0:
                return
        time.sleep(0.1)
    raise RuntimeError(f"The app did not answer on port {port} within {_START_SECONDS} seconds.")
