"""A design's own code tried on its own: defined and, where it is a loss or a metric, called."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any

import keras

from designer.builder import CustomFailed, TookTooLong, find_custom, plain_words, problems_of, within
from designer.catalogue import Entry, load
from designer.custom import entries
from designer.graph import CUSTOM_PREFIX, Layer

#: Mistakes that are the code's own, whatever tensors it is given.
_CERTAIN = (NameError, AttributeError, ImportError, MemoryError, TookTooLong)

_SHAPES = ((None, 8), (None, 8, 8, 3))

#: Shapes of a truth and a prediction: a loss that takes none of these pairs is wrong.
_PAIRS = (
    ((None, 3), (None, 3)),
    ((None, 1), (None, 1)),
    ((None,), (None, 3)),
    ((None, 1), (None, 3)),
    ((None, 8, 8, 3), (None, 8, 8, 3)),
    ((None, 8, 8, 1), (None, 8, 8, 1)),
    ((None, 8, 8), (None, 8, 8, 3)),
)


def tried(functions: Mapping[str, str]) -> list[CustomFailed]:
    """The mistakes found, each with its line; a source without one is not in the list."""
    found = problems_of(functions)
    for entry in entries(functions, load()):
        name = entry.name.removeprefix(CUSTOM_PREFIX)
        if name not in found and (mistake := _of_call(name, entry, functions)) is not None:
            found[name] = mistake
    return [found[name] for name in functions if name in found]


def _of_call(name: str, entry: Entry, functions: Mapping[str, str]) -> CustomFailed | None:
    """Why a call fails whatever it is given; None when one of the usual calls works.

    What tensors a layer or a function wants is not known: only mistakes that no tensor mends are told.
    """
    compares = entry.family in ("loss", "metric")
    if compares and any(parameter.required for parameter in entry.parameters):
        return None
    first: CustomFailed | None = None
    for shapes in _PAIRS if compares else [(shape,) for shape in _SHAPES]:
        try:
            with within(name):
                _call(find_custom(functions, name), entry, [keras.KerasTensor(shape) for shape in shapes])
        except CustomFailed as error:
            first = first or error
        except Exception as error:
            first = first or CustomFailed(name, 0, plain_words(error, Layer(name, name)).message)
        else:
            return None
        if not compares and not (first.line and isinstance(first.__cause__, _CERTAIN)):
            return None
    return first


def _call(found: Any, entry: Entry, tensors: list[Any]) -> None:
    """One call, on tensors without values."""
    if entry.family in ("loss", "metric"):
        _Compared(found if inspect.isfunction(found) else found())(*tensors)
        return
    ports = {
        port.name: list(tensors * 2) if port.many else tensors[0] for port in entry.ports if port.required
    }
    if inspect.isfunction(found):
        more = [given for port in entry.ports if port.variadic for given in ports.pop(port.name, ())]
        found(*ports.values(), *more, **entry.starting)
    else:
        first = ports.pop(entry.ports[0].name, tensors[0])
        found(**entry.starting)(first, **ports)


class _Compared(keras.Operation):  # type: ignore[misc]
    """A truth and a prediction compared, on tensors without values."""

    def __init__(self, made: Any) -> None:
        super().__init__()
        self._made = made

    def call(self, true: Any, pred: Any) -> Any:
        """What the loss gives, or the metric after one batch."""
        if not isinstance(self._made, keras.metrics.Metric):
            return self._made(true, pred)
        self._made.update_state(true, pred)
        return self._made.result()
