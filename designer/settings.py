"""Where things are kept, from the environment: read once, here, and documented in the README."""

from __future__ import annotations

import os
import re
from pathlib import Path

#: Presets that come with the program.
PRESETS = Path(__file__).resolve().parents[1] / "presets"


_MODULE = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*", re.ASCII)


def libraries() -> tuple[str, ...]:
    """Modules with Keras layers beside Keras's own: $LAYERLOOM_LIBRARIES, such as "keras_hub.layers,ours".

    The operator of the server names them: their code runs in the engine and in trainings.
    """
    named = (part.strip() for part in os.environ.get("LAYERLOOM_LIBRARIES", "").split(","))
    return tuple(dict.fromkeys(name for name in named if _MODULE.fullmatch(name)))


def home() -> Path:
    """The folder for designs, runs and caches: $LAYERLOOM_HOME, by default ~/.layerloom."""
    return Path(os.environ.get("LAYERLOOM_HOME") or Path.home() / ".layerloom")


def runs_at_once() -> int | None:
    """How many runs are trained side by side: $LAYERLOOM_RUNS, from 1; None to go by the processors."""
    stated = os.environ.get("LAYERLOOM_RUNS", "").strip()
    return int(stated) if stated.isdecimal() and int(stated) > 0 else None


def checkpoint_seconds() -> float:
    """How often a run keeps a checkpoint within an epoch, in seconds: $LAYERLOOM_CHECKPOINT_SECONDS, by default 30."""
    stated = os.environ.get("LAYERLOOM_CHECKPOINT_SECONDS", "").strip()
    return float(stated) if re.fullmatch(r"\d+(\.\d+)?", stated) else 30.0


def is_kept_warm() -> bool:
    """Whether a process with TensorFlow loaded waits for the next run while the app is in use: $LAYERLOOM_WARM."""
    return os.environ.get("LAYERLOOM_WARM", "on").strip().lower() in ("on", "1", "true", "yes")


def is_measured() -> bool:
    """Whether a few steps are measured by themselves before a training is started: $LAYERLOOM_MEASURE."""
    return os.environ.get("LAYERLOOM_MEASURE", "on").strip().lower() in ("on", "1", "true", "yes")


def weights_from() -> str | None:
    """Where Keras's published weights are fetched instead of Google's server: $LAYERLOOM_WEIGHTS_FROM.

    An address or a folder that holds the files under the names that Keras gives them.
    """
    return os.environ.get("LAYERLOOM_WEIGHTS_FROM", "").strip() or None


def custom_code() -> bool:
    """Whether Python code in designs may run: $LAYERLOOM_CUSTOM_CODE, "on" (as without it) or "off".

    The app sets it to "off" where others than the local user can reach it, unless the operator said "on".
    """
    return os.environ.get("LAYERLOOM_CUSTOM_CODE", "on").strip().lower() in ("on", "1", "true", "yes")
