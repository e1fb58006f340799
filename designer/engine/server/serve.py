"""The loop of the engine: a request a line in, an answer a line out, until the app goes away."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from designer.engine.wire import Answer, Request, read_request, write_answer
from designer.graph import Json


def serve(
    lines: Iterable[bytes], write: Callable[[bytes], object], answer: Callable[[str, Mapping[str, Any]], Json]
) -> None:
    """Answer every line, one after the other."""
    for line in lines:
        write(_answered(line, answer))


def _answered(line: bytes, answer: Callable[[str, Mapping[str, Any]], Json]) -> bytes:
    id = 0
    try:
        request: Request = read_request(line)
        id = request.id
        return write_answer(Answer(id, answer(request.method, request.params)))
    except ValueError as error:
        return write_answer(Answer(id, error=str(error), kind="refused"))
    except Exception as error:
        traceback.print_exc()
        return write_answer(Answer(id, error=f"{type(error).__name__}: {error}", kind="bug"))
