"""The state of reading one script: what it noted, and how much it may still do."""

from __future__ import annotations

import ast
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from designer.graph import Json
from designer.scripts.limits import (
    DEPTH,
    QUESTIONS,
    REMARKS,
    SECONDS,
    SECONDS_OF_STATEMENT,
    STEPS,
    STEPS_OF_STATEMENT,
)
from designer.scripts.problems import Problem, TooMuch
from designer.scripts.surface_protocol import Surface
from designer.scripts.values import Event, Function, Method, Native, Place, Severity, Unknown, Value

from .objects_protocol import Objects

Caller = Callable[["Reading", Value, tuple[Value, ...], Mapping[str, Value], Place], Value]

_CLOCK_EVERY = 256
_LINES_SHOWN, _REASONS_SHOWN = 8, 30


@dataclass(frozen=True, slots=True)
class Frame:
    """A call of a function of the script that is being followed; `number` counts the calls."""

    function: Function
    number: int
    place: Place


@dataclass(slots=True)
class Reading:
    """A script that is being read; natives see it as their Session."""

    surface: Surface
    objects: Objects
    caller: Caller
    builtins: Mapping[str, Value] = field(default_factory=dict)
    standard: Mapping[tuple[str, ...], Value] = field(default_factory=dict)
    answers: Mapping[str, Json] = field(default_factory=dict)
    text: str = ""
    lines: list[str] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    models: list[tuple[Value, Place]] = field(default_factory=list)
    saved: dict[str, Value] = field(default_factory=dict)
    remarks: dict[tuple[int, str], tuple[Severity, str, Place]] = field(default_factory=dict)
    questions: dict[str, tuple[Unknown, Place, str]] = field(default_factory=dict)
    frames: list[Frame] = field(default_factory=list)
    passed_over: dict[str, list[int]] = field(default_factory=dict)
    catching: list[Value] = field(default_factory=list)
    calls: int = 0
    steps: int = 0
    node: ast.stmt | ast.expr | None = None
    _most_steps: int = STEPS
    _until: float = 0.0
    _end: float = field(default_factory=lambda: time.process_time() + SECONDS)

    def call(
        self, function: Value, args: tuple[Value, ...], kwargs: Mapping[str, Value], place: Place
    ) -> Value:
        return self.caller(self, function, args, kwargs, place)

    def callable(self, function: Value, place: Place) -> Callable[..., Value]:
        def interpreted(*args: Value, **kwargs: Value) -> Value:
            return self.call(function, args, kwargs, place)

        interpreted.__name__ = interpreted.__qualname__ = name_of(function)
        return interpreted

    def remark(self, severity: Severity, message: str, place: Place) -> None:
        if len(self.remarks) < REMARKS:
            self.remarks.setdefault((place.line, message), (severity, message, place))

    def ask(self, unknown: Unknown, place: Place, parameter: str = "") -> None:
        if len(self.questions) < QUESTIONS and unknown.label:
            self.questions.setdefault(unknown.label, (unknown, place, parameter))

    def lookup(self, path: tuple[str, ...]) -> Value | None:
        """What a full name means: the surface's, or of the standard library's modules."""
        for known in (self.surface.lookup, self.standard.get, self.objects.lookup):
            found = known(path)
            if found is not None:
                return found
        return None

    def begin_statement(self) -> None:
        """A statement of the module begins: it has its own share of steps and time."""
        self._most_steps = min(STEPS, self.steps + STEPS_OF_STATEMENT)
        self._until = min(self._end, time.process_time() + SECONDS_OF_STATEMENT)

    def step(self, node: ast.stmt | ast.expr | None) -> None:
        """Count one step; TooMuch when there were too many or they took too long."""
        self.steps += 1
        self.node = node or self.node
        if self.steps > self._most_steps:
            raise TooMuch(_ENDLESS, self.place)
        if self.steps % _CLOCK_EVERY == 0:
            self.in_time(self.place)

    @property
    def place(self) -> Place:
        """Where reading is just now."""
        return Place() if self.node is None else Place(self.node.lineno, self.node.col_offset)

    def in_time(self, place: Place) -> None:
        """TooMuch when the statement took too long: of the processor, which others may keep busy."""
        if time.process_time() > self._until:
            raise TooMuch(f"This took longer than {SECONDS_OF_STATEMENT:.0f} seconds to follow.", place)

    @property
    def is_over(self) -> bool:
        """Whether nothing more of the script may be followed."""
        return self.steps >= STEPS or time.process_time() > self._end

    @contextmanager
    def frame(self, function: Function, place: Place) -> Iterator[None]:
        """While a function of the script is followed."""
        if len(self.frames) >= DEPTH:
            raise TooMuch(f"Functions call one another more than {DEPTH} times deep.", place)
        self.calls += 1
        self.frames.append(Frame(function, self.calls, place))
        try:
            yield
        finally:
            self.frames.pop()

    def pass_over(self, module: str, place: Place) -> None:
        """Take note that something of a module that is not read was called."""
        lines = self.passed_over.setdefault(module, [])
        if place.line not in lines and len(lines) <= _LINES_SHOWN:
            lines.append(place.line)

    def tell_passed_over(self) -> None:
        """Say in the report what was not followed, each reason once with its lines."""
        for why, lines in list(self.passed_over.items())[:_REASONS_SHOWN]:
            shown = ", ".join(map(str, lines[1:_LINES_SHOWN])) + (", …" if len(lines) > _LINES_SHOWN else "")
            also = f" (also in line {shown})" if len(lines) > 1 else ""
            self.remark("note", f"A call was passed over{also}: {why}.", Place(lines[0]))

    def problem(self, problem: Problem, place: Place) -> None:
        """Keep what stopped a statement for the report."""
        self.remark("lost", problem.message, problem.place if problem.place.line else place)


_ENDLESS = "This takes more steps than are followed: a loop without an end, or a very long one."


def name_of(value: Value) -> str:
    """What a function is called."""
    match value:
        case Function():
            return value.name
        case Method():
            return name_of(value.function)
        case Native():
            return value.name.rpartition(".")[2]
    return "function"
