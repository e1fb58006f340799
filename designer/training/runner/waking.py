"""Making sure that the runner runs, and how many runs it trains side by side."""

from __future__ import annotations

import os
from pathlib import Path

from designer.settings import runs_at_once


def wake(home: Path | None = None) -> None:
    """Makes sure that a runner looks after the runs under a home folder; a sign, too, that the app is in use."""


def limit(home: Path | None = None) -> int:
    """How many runs are trained side by side on this machine; the others wait for their turn."""
    return runs_at_once() or max((os.cpu_count() or 1) // 2, 1)
