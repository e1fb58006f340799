"""Lambda layers: what they compute becomes nodes of Keras's own portable ops."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import keras

from designer.scripts.problems import Needs, Problem, TooMuch
from designer.scripts.values import Native, Place, Session, Unknown, Value

from .own_layers import OwnLayer, of_function


def lambda_layer() -> Native:
    """The class Lambda, whose layers are taken apart when they are called."""
    return Native("Lambda", _made, of=keras.layers.Lambda)


def _made(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
    given = {**dict(zip(("function", "output_shape", "mask", "arguments"), args, strict=False)), **kwargs}
    function = given.get("function")
    if function is None or isinstance(function, Unknown):
        raise Problem("Lambda needs a function that stands in the script.", place)
    name = given.get("name")
    return Lambda(session, given, place, name=name if isinstance(name, str) else None)


class Lambda(keras.layers.Layer):  # type: ignore[misc]
    """A layer that is gone once it was called: the function it holds was called on the tensors instead.

    Where the function cannot be followed on tensors without values, the layer stays, with the function's text.
    """

    def __init__(
        self, session: Session, given: Mapping[str, Value], place: Place, name: str | None = None
    ) -> None:
        super().__init__(name=name)
        self._session, self._given, self._place = session, given, place
        self._chosen_name = name
        self._kept: OwnLayer | None = None

    def __call__(self, inputs: Any, **_: Any) -> Any:
        """What the function gives for these tensors."""
        if self._kept is not None:
            return self._kept(inputs)
        try:
            found = self._session.call(self._given["function"], (inputs,), self._arguments(), self._place)
            if not _is_of_tensors(found):
                raise Problem("The function gives no tensor here.", self._place)
        except (Needs, TooMuch):
            raise
        except Problem:
            self._kept = of_function(self._session, self._given, self._place, self.name)
            return self._kept(inputs)
        self._pass_name_on(inputs, found)
        return found

    def _arguments(self) -> dict[str, Value]:
        more = self._given.get("arguments")
        return dict(more) if isinstance(more, dict) else {}

    def _pass_name_on(self, inputs: Any, found: Any) -> None:
        """Let the op that gives the result have the name: outputs are called by it."""
        operation = getattr(getattr(found, "_keras_history", None), "operation", None)
        before = {
            id(tensor._keras_history.operation)
            for tensor in keras.tree.flatten(inputs)
            if hasattr(tensor, "_keras_history")
        }
        if self._chosen_name and operation is not None and not isinstance(operation, keras.Layer):
            if id(operation) not in before:
                operation.name = self._chosen_name
            self._chosen_name = None


class Activated(Lambda):
    """A layer whose activation is a function of the script's: what that computes stands behind the layer."""

    def __init__(
        self, session: Session, given: Mapping[str, Value], place: Place, *, name: Value, inner: Any
    ) -> None:
        super().__init__(
            session, given, place, name=name if inner is None and isinstance(name, str) else None
        )
        self._inner = inner

    def __call__(self, inputs: Any, **kwargs: Any) -> Any:
        """What the function gives for what the layer gives."""
        return super().__call__(inputs if self._inner is None else self._inner(inputs, **kwargs))


def dissolves(layer: object) -> bool:
    """Whether a layer leaves ops behind instead of itself."""
    return isinstance(layer, Lambda)


def _is_of_tensors(value: Value) -> bool:
    flat = keras.tree.flatten(value)
    return bool(flat) and all(isinstance(one, keras.KerasTensor) for one in flat)
