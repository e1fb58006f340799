"""Mistakes in a document that we see before Keras does; each knows what it is about."""

from __future__ import annotations


class UnknownName(ValueError):
    """A name that stands for nothing that may be built; the message says so and what is near."""


class WrongValue(ValueError):
    """A parameter has a value that it cannot have."""

    def __init__(self, parameter: str, message: str) -> None:
        super().__init__(message)
        self.parameter = parameter


class UnknownParameter(ValueError):
    """A layer is given a parameter that it does not have."""

    def __init__(self, kind: str, parameter: str) -> None:
        super().__init__(f"{kind} has no parameter {parameter!r}. Remove it.")
        self.parameter = parameter


class Unconnected(ValueError):
    """A call lacks a tensor; `port` says where."""

    def __init__(self, port: str) -> None:
        super().__init__(f"Nothing is connected to {port!r}. Draw a connection to it.")
        self.port = port


class CustomFailed(ValueError):
    """Code of the design's own fails at a line of its source, or may not run (line 0)."""

    def __init__(self, name: str, line: int, told: str) -> None:
        super().__init__(f"Line {line} of {name!r}: {told}" if line else told)
        self.name, self.line, self.told = name, line, told


class NotInKeras(ValueError):
    """A layer is a placeholder for a class that Keras does not have."""

    def __init__(self, name: str) -> None:
        why = (
            "Keras's Lambda holds code, which is never taken from a file"
            if name == "Lambda"
            else _LACKS.format(name)
        )
        super().__init__(
            f"{why}: this is a placeholder, kept as it was in the file. "
            "Replace it by a layer before the model is built."
        )


_LACKS = "Keras has no layer {!r}"
