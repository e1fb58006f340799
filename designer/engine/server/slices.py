"""Long lists of questions answered a little at a time, so that an edit never waits long for them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

_Question = TypeVar("_Question")
_Answer = TypeVar("_Answer")

#: After so long no further question is begun.
SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Slice(Generic[_Answer]):
    """Some answers, and the number of the question to go on with; None when all are answered."""

    found: tuple[_Answer, ...]
    next: int | None


def one_slice(
    questions: Sequence[_Question],
    answer: Callable[[_Question], _Answer],
    start: int,
    seconds: float = SECONDS,
) -> Slice[_Answer]:
    """The answers from question `start` on that there is time for: at least one."""
    end, found = time.monotonic() + seconds, []
    for number in range(start, len(questions)):
        found.append(answer(questions[number]))
        if time.monotonic() > end and number + 1 < len(questions):
            return Slice(tuple(found), number + 1)
    return Slice(tuple(found), None)
