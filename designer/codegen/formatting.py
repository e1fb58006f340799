"""Generated text as ruff formats it; when ruff cannot be run, the text as it is."""

from __future__ import annotations

import subprocess

from ruff.__main__ import find_ruff_bin  # type: ignore[import-untyped]

_SECONDS = 20


def formatted(text: str) -> str:
    """The text in the style of ruff, lines of at most 100 characters."""
    command = ["format", "--isolated", "--line-length", "100", "--stdin-filename", "program.py", "-"]
    try:
        done = subprocess.run(
            [find_ruff_bin(), *command],
            input=text.encode(),
            capture_output=True,
            timeout=_SECONDS,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return text
    return done.stdout.decode()
