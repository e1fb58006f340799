"""What goes over the pipe between the app and the engine: JSON lines, checked where they come in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from pydantic import TypeAdapter

from designer.graph import Json

#: What the server writes first, once it can answer.
READY = {"ready": True}


@dataclass(frozen=True, slots=True)
class Request:
    """A question: a method of the server by name, and its parameters."""

    id: int
    method: str
    params: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    """The result of a request, or why there is none: a mistake of the user's ("refused") or a bug."""

    id: int
    result: Any = None
    error: str | None = None
    kind: Literal["refused", "bug"] | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """A version of a design, as what changed since version `base`, or since nothing."""

    id: str
    version: int
    base: int | None = None
    changes: dict[str, Any] = field(default_factory=dict)


_REQUEST: TypeAdapter[Request] = TypeAdapter(Request)
_ANSWER: TypeAdapter[Answer] = TypeAdapter(Answer)
_TOLD: TypeAdapter[Told] = TypeAdapter(Told)


def write_request(request: Request) -> bytes:
    """A request as a line."""
    return _REQUEST.dump_json(request) + b"\n"


def read_request(line: bytes) -> Request:
    """The request in a line; ValueError when it is none."""
    return _REQUEST.validate_json(line)


def write_answer(answer: Answer) -> bytes:
    """An answer as a line."""
    return _ANSWER.dump_json(answer) + b"\n"


def read_answer(line: bytes) -> Answer:
    """The answer in a line; ValueError when it is none."""
    return _ANSWER.validate_json(line)


def write_told(told: Told) -> Json:
    """A version of a design as JSON values."""
    values: Json = _TOLD.dump_python(told, mode="json")
    return values


def read_told(values: Json) -> Told:
    """The version of a design in some JSON values; ValueError when they are none."""
    return _TOLD.validate_python(values)
