"""What is said of lines of a script, apart: the line and the words."""

from __future__ import annotations

import re

_LINES = re.compile(r"\bLine (\d+):? (.*?)(?=\s*\bLine \d+[: ]|$)", re.DOTALL)


def located(message: str) -> tuple[tuple[int, str], ...]:
    """The lines (from 1) that a message of `open_script` speaks of, each with what it says of them."""
    return tuple((int(line), text.strip()) for line, text in _LINES.findall(message))
