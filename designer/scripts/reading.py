"""One script from its bytes to designs, questions and remarks: in the process that may load Keras."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Literal

from designer.graph import Json, Remark

from .interpreter import Reading, follow, reading_of
from .keras_objects import KerasObjects, deferred, designs
from .opened import Found, Opened, Question
from .surface_protocol import Surface
from .values import Place, Scope


def read(
    text: bytes,
    name: str,
    answers: Mapping[str, Json],
    surface: Surface,
    at_line: Callable[[int], None] = lambda line: None,
) -> Opened:
    """Everything that a script says of models. `at_line` is told where reading is, statement by statement."""
    reading = reading_of(text, surface, KerasObjects(), answers)
    with deferred(lambda: tuple(reading.frames)):
        scope = Scope()
        follow(reading, scope, at_line)
        models = tuple(designs(reading, surface, scope.names, name))
    remarks = _remarks(reading)
    return Opened(tuple(_with_remarks(one, remarks) for one in models), _questions(reading), remarks)


def _with_remarks(found: Found, remarks: tuple[Remark, ...]) -> Found:
    origin = found.document.origin
    if origin is None:
        return found
    origin = replace(origin, remarks=(*origin.remarks, *remarks))
    return replace(found, document=replace(found.document, origin=origin))


def _remarks(reading: Reading) -> tuple[Remark, ...]:
    found = sorted(reading.remarks.values(), key=lambda one: one[2].line)
    return tuple(Remark(severity, _located(message, place)) for severity, message, place in found)


def _located(message: str, place: Place) -> str:
    return f"Line {place.line}: {message}" if place.line else message


def _questions(reading: Reading) -> tuple[Question, ...]:
    return tuple(
        Question(name, place.line, f"Line {place.line} needs `{name}`: {unknown.why}.", _kind(parameter))
        for name, (unknown, place, parameter) in reading.questions.items()
    )


#: Arguments of Keras's layers that are no numbers.
_LISTS = re.compile(r"shape|size$|strides|axes|axis|vocabulary|dims|padding$|cropping")
_TEXTS = re.compile(r"name|activation|mode|data_format|dtype|interpolation|initializer|regularizer")


def _kind(parameter: str) -> Literal["number", "text", "json"]:
    """What an answer looks like, by the argument that it is for; "pool_size" takes 2 as well as [2, 2]."""
    if _TEXTS.search(parameter):
        return "text"
    return "json" if _LISTS.search(parameter) and parameter != "batch_size" else "number"
