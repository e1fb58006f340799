"""Evaluation in a process of its own, for processes that must not import Keras."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from designer.runs import Which
from designer.settings import home as default_home

from .model import Evaluation, Part, decode
from .refusals import EvaluationRefused

_ROOT = Path(__file__).resolve().parents[2]


def evaluate_apart(
    run: str, *, home: Path | None = None, part: Part = "test", which: Which = "last"
) -> Evaluation:
    """What the model of a run scores on a part of its data; kept with the run. It takes some seconds.

    EvaluationRefused when there is no such run, it has learned nothing yet, or its data are gone.
    """
    folder = str((home or default_home()).resolve())
    command = [sys.executable, "-m", "designer.evaluation", run, "--home", folder]
    command += ["--part", part, "--weights", which, "--json"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=_ROOT)
    if done.returncode:
        said = done.stderr.strip().splitlines() or ["the process ended without a word"]
        raise EvaluationRefused(said[-1])
    return decode(json.loads(done.stdout.strip().splitlines()[-1]))
