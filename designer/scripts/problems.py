"""What stops the reading of a statement, each with the place in the script."""

from __future__ import annotations

from .values import Place, Unknown, Value


class Problem(Exception):
    """The statement cannot be read; the message says what was found and what to do."""

    def __init__(self, message: str, place: Place) -> None:
        super().__init__(message)
        self.message, self.place = message, place


class Needs(Problem):
    """A value is needed that reading cannot know: it is asked for. `parameter` is the argument's name, if any."""

    def __init__(self, unknown: Unknown, place: Place, parameter: str = "") -> None:
        super().__init__(f"This needs `{unknown.label}`, which is not known: {unknown.why}.", place)
        self.unknown, self.parameter = unknown, parameter


class Raised(Problem):
    """The script itself would fail here with a Python exception, which its own `except` may catch.

    `error` is an exception of Python's or Keras's, or an Instance of a class of the script.
    """

    def __init__(self, error: Value, place: Place) -> None:
        super().__init__(f"{type(error).__name__}: {error}" if str(error) else type(error).__name__, place)
        self.error = error


class TooMuch(Problem):
    """A limit of reading was reached; no `except` of the script catches it."""
