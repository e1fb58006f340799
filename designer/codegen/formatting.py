"""Generated text as ruff formats it; when ruff cannot be run, the text as it is."""

from __future__ import annotations

import subprocess

from ruff.__main__ import find_ruff_bin  # type: ignore[import-untyped]

_SECONDS = 20


def formatted(text: str) -> str:
    """The text in the style of ruff, lines of at most 100 characters."""
    return _by_ruff(text, ["format", "--isolated", "--line-length", "100"])


def in_order(imports: str) -> str:
    """Import statements in the order of ruff, those of one module together."""
    every = ["check", "--isolated", "--select", "I", "--fix", "--quiet", "--config", "src = []"]
    return _by_ruff(imports, every).strip("\n")


def _by_ruff(text: str, command: list[str]) -> str:
    """The text as ruff leaves it; as it is when ruff cannot be run."""
    try:
        done = subprocess.run(
            [find_ruff_bin(), *command, "--stdin-filename", "program.py", "-"],
            input=text.encode(),
            capture_output=True,
            timeout=_SECONDS,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return text
    return done.stdout.decode()
