"""Evaluation in a process of its own, for processes that must not import Keras."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from designer.runs import Which
from designer.settings import home as default_home

from .model import Evaluation, Part, decode
from .refusals import EvaluationRefused

_ROOT = Path(__file__).resolve().parents[2]


def evaluate_apart(
    run: str,
    *,
    home: Path | None = None,
    part: Part = "test",
    which: Which = "last",
    told: Callable[[int, int], None] | None = None,
) -> Evaluation:
    """What the model of a run scores on a part of its data; kept with the run. It takes some seconds.

    `told` hears how many batches are done, and of how many. EvaluationRefused when there is no such run, it has
    learned nothing yet, or its data are gone.
    """
    folder = str((home or default_home()).resolve())
    command = [sys.executable, "-m", "designer.evaluation", run, "--home", folder, "--progress"]
    command += ["--part", part, "--weights", which, "--json"]
    environment = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", "PYTHONUNBUFFERED": "1"}
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as complaints:
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=complaints, text=True, cwd=_ROOT, env=environment
        ) as child:
            assert child.stdout is not None
            last = _followed(child.stdout, told)
        complaints.seek(0)
        said = complaints.read().strip().splitlines() or ["the process ended without a word"]
    if child.returncode:
        raise EvaluationRefused(said[-1] if child.returncode > 0 else "Memory ran out, or it was ended.")
    return decode(json.loads(last))


def _followed(lines: Iterable[str], told: Callable[[int, int], None] | None) -> str:
    """Passes on how far the process is; gives the last line that it prints."""
    last = ""
    for line in lines:
        words = line.split()
        if words[:1] != ["progress"]:
            last = line if words else last
        elif told is not None:
            told(int(words[1]), int(words[2]))
    return last
