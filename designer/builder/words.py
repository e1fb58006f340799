"""Keras's refusals in plain words: without colours and dumps of arguments, saying what to do."""

from __future__ import annotations

import re
from dataclasses import dataclass

_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_DUMP = re.compile(r"\s*Arguments received by .*", re.DOTALL)
_EXCEPTION = re.compile(r"^Exception encountered when calling .*?\n+", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Words:
    """A message, its rule's short name, and the port or parameter that it is about, as far as known."""

    message: str
    rule: str = "keras"
    port: str | None = None
    parameter: str | None = None


def plain_words(error: BaseException, kind: str) -> Words:
    """What went wrong in a call of a layer of this kind, for the person who drew it."""
    text = _COLOURS.sub("", str(error)) or type(error).__name__
    return Words(_EXCEPTION.sub("", _DUMP.sub("", text)).strip())
