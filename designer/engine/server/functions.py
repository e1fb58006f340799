"""A design's own code tried on its own: defined and, where it is a loss or a metric, called."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from typing import Any

import keras

from designer.builder import CustomFailed, find_custom, plain_words, problems_of, within
from designer.custom import Written, read_all
from designer.graph import Layer

#: Shapes of a truth and a prediction: a loss that takes none of these pairs is wrong.
_SHAPES = (
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
    for name, written in read_all(functions).items():
        if name not in found and _can_be_tried(written):
            mistake = _of_call(name, functions)
            if mistake is not None:
                found[name] = mistake
    return [found[name] for name in functions if name in found]


def _can_be_tried(written: Written) -> bool:
    return written.role in ("loss", "metric") and not any(one.required for one in written.parameters)


def _of_call(name: str, functions: Mapping[str, str]) -> CustomFailed | None:
    """Why a loss or a metric takes no truth and prediction at all; None when it takes one of the usual pairs."""
    first: CustomFailed | None = None
    for true, pred in _SHAPES:
        try:
            with within(name):
                found = find_custom(functions, name)
                made = found if inspect.isfunction(found) else found()
                _Compared(made)(keras.KerasTensor(true), keras.KerasTensor(pred))
        except CustomFailed as error:
            first = first or error
        except Exception as error:
            first = first or CustomFailed(name, 0, plain_words(error, Layer(name, name)).message)
        else:
            return None
    return first


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
