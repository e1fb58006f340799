"""The pipe to the app, kept clean: whatever Keras or a library prints goes to stderr instead."""

from __future__ import annotations

import os
import sys
from typing import BinaryIO


def take_over_stdout() -> BinaryIO:
    """The real standard output for answers only; from now on prints, of C code too, go to stderr."""
    sys.stdout.flush()
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return answers
