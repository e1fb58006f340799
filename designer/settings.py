"""Where things are kept, from the environment: read once, here, and documented in the README."""

from __future__ import annotations

import os
from pathlib import Path

#: Presets that come with the program.
PRESETS = Path(__file__).resolve().parents[1] / "presets"


def home() -> Path:
    """The folder for designs, runs and caches: $LAYERLOOM_HOME, by default ~/.layerloom."""
    return Path(os.environ.get("LAYERLOOM_HOME") or Path.home() / ".layerloom")
