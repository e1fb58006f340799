"""What Keras's objects do when a script uses them: looked into by an allow-list, called, computed with."""

from __future__ import annotations

import operator
from collections.abc import Mapping
from typing import Any

import keras

from designer.scripts.interpreter import BINARY, COMPARED, UNARY, first_unknown, is_plain, measured
from designer.scripts.limits import LAYERS
from designer.scripts.problems import Needs, Problem, TooMuch
from designer.scripts.values import (
    Event,
    Function,
    Instance,
    Method,
    Module,
    Native,
    Place,
    Session,
    Super,
    Unknown,
    UserClass,
    Value,
)

from . import valued
from .configurations import Configuration, ConfigurationText
from .inner import inner_name
from .natives import as_python, called

_OURS = (Function, Instance, Method, Module, Native, Super, Unknown, UserClass)

#: Methods that are really called: they describe or make models, and touch nothing else.
_CALLED = frozenset({
    "add", "pop", "get_layer", "count_params", "compute_output_shape", "build", "compute_output_spec", "call",
})  # fmt: skip

#: Methods that say how a model is trained.
_TRAINED = frozenset({"compile", "fit", "fit_generator", "evaluate", "train_on_batch"})

#: Methods that do nothing for a design.
_NOTHING = frozenset({
    "summary", "load_weights", "save", "save_weights", "set_weights", "export", "reset_states", "reset_state",
    "reset_metrics", "make_predict_function", "make_train_function", "assign",
})  # fmt: skip

#: Lists that are empty or full by whether weights were made.
_OF_WEIGHTS = frozenset({
    "weights", "trainable_weights", "non_trainable_weights", "variables", "trainable_variables",
    "non_trainable_variables", "losses",
})  # fmt: skip

#: Of tensors, beside what TensorFlow's have.
_OF_TENSORS = frozenset({"shape", "dtype", "ndim", "name", "rank", "sparse"})


class KerasObjects:
    """Objects of Keras's in a script that is read. It counts the calls of layers, which have a limit."""

    def __init__(self) -> None:
        self.count = 0

    def lookup(self, path: tuple[str, ...]) -> Value | None:
        return inner_name(path)

    def is_object(self, value: Value) -> bool:
        """Whether a value is neither Python's own nor the script's."""
        if is_plain(value) or isinstance(value, _OURS):
            return False
        return _is_keras(value) or valued.is_valued(value)

    def attribute(self, session: Session, value: Value, name: str, place: Place) -> Value:
        if name == "__class__":
            return Native(
                type(value).__name__, lambda *_: Unknown("", "classes are not made so", place), of=type(value)
            )
        if name == "__call__":
            return Native(name, lambda session, args, kwargs, at: self.call(session, value, args, kwargs, at))
        if name.startswith("_"):
            raise Problem(f"{name} is Keras's own and is not looked into.", place)
        if valued.is_valued(value):
            return valued.attribute(value, name, place)
        if name in _TRAINED or name in _NOTHING:
            return _recorded(value, name)
        if name in ("get_config", "to_json"):
            return _described(value, name)
        if name in _OF_WEIGHTS:
            return Unknown(f"{type(value).__name__}.{name}", _WEIGHTS, place)
        if isinstance(value, keras.KerasTensor) and name not in _OF_TENSORS:
            return (
                called(getattr, (value, name), {}, place) if name in ("T",) else _missing(value, name, place)
            )
        found = called(getattr, (value, name), {}, place)
        if name in _CALLED and callable(found):
            return Native(name, lambda session, args, kwargs, at: self._run(session, found, args, kwargs, at))
        return found if self._is_shown(found) else Unknown(f"{type(value).__name__}.{name}", _WEIGHTS, place)

    def _is_shown(self, value: Any) -> bool:
        if isinstance(value, keras.Variable):
            return False
        if isinstance(value, (list, tuple)):
            return all(self._is_shown(part) for part in value)
        return (
            is_plain(value)
            or (self.is_object(value) and not callable(value))
            or isinstance(value, keras.Layer)
        )

    def set_attribute(self, session: Session, value: Value, name: str, new: Value, place: Place) -> None:
        if name.startswith("_") or isinstance(new, Unknown):
            return
        if callable(getattr(type(value), name, None)):
            raise Problem(f"{name} of {type(value).__name__} is a method and cannot be replaced.", place)
        called(setattr, (value, name, as_python(session, new, place)), {}, place)

    def call(
        self,
        session: Session,
        value: Value,
        args: tuple[Value, ...],
        kwargs: Mapping[str, Value],
        place: Place,
    ) -> Value:
        if not callable(value):
            raise Problem(f"{type(value).__name__} is not called.", place)
        measured([*args, *kwargs.values()], place)
        unknown = first_unknown([*args, *kwargs.values()])
        if unknown is not None:
            return unknown
        return self._run(session, value, args, kwargs, place)

    def _run(
        self,
        session: Session,
        function: Any,
        args: tuple[Value, ...],
        kwargs: Mapping[str, Value],
        place: Place,
    ) -> Value:
        self.count += 1
        if self.count > LAYERS:
            raise TooMuch(f"The script calls layers more than {LAYERS:,} times.", place)
        given = [as_python(session, one, place, asks=False) for one in args]
        named = {key: as_python(session, one, place, asks=False) for key, one in kwargs.items()}
        return called(function, given, named, place)

    def operate(self, session: Session, name: str, operands: tuple[Value, ...], place: Place) -> Value:
        if any(isinstance(one, _OURS) for one in operands):
            raise Problem("This operator is not followed for these values.", place)
        unknown = first_unknown(operands)
        if unknown is not None and unknown.label and isinstance(operands[0], keras.KerasTensor):
            raise Needs(unknown, place)  # a part of a tensor: of what size, or which one
        if unknown is not None:
            return unknown
        found: Any = {**BINARY, **UNARY, **COMPARED, "Subscript": operator.getitem}[name]
        self.count += 1
        if self.count > LAYERS:
            raise TooMuch(f"The script computes with tensors more than {LAYERS:,} times.", place)
        valued.together(operands, place)
        return called(found, operands, {}, place)

    def items(self, session: Session, value: Value, place: Place) -> list[Value]:
        found: list[Value] = called(list, (value,), {}, place)
        return found

    def truth(self, session: Session, value: Value, place: Place) -> bool:
        has_truth = isinstance(value, keras.KerasTensor) or valued.is_valued(value)
        return bool(called(bool, (value,), {}, place)) if has_truth else True


_WEIGHTS = "weights, and what is computed with them, have no values while a script is read"


def _is_keras(value: Value) -> bool:
    """Whether Keras, or the surface with classes of its own, made the value."""
    return any(kind.__module__.startswith(("keras.", "designer.scripts.")) for kind in type(value).__mro__)


def _recorded(model: Value, name: str) -> Native:
    def run(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
        if name in _TRAINED:
            session.events.append(Event(name, model, args, kwargs, place))
        path = kwargs.get("filepath", args[0] if args else None)
        if name == "save" and isinstance(path, str):
            session.saved[path] = model
        if name in ("summary", "compile") or name in _NOTHING:
            return None
        return Unknown(f"{name}(…)", "nothing is trained while a script is read", place)

    return Native(name, run)


def _described(value: Any, name: str) -> Native:
    """`get_config` or `to_json`: what they give remembers what it describes."""

    def run(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
        if name == "to_json":
            return ConfigurationText.written(str(called(value.to_json, (), {}, place)), value)
        return Configuration(called(value.get_config, (), {}, place), value)

    return Native(name, run)


def _missing(value: keras.KerasTensor, name: str, place: Place) -> Value:
    """What TensorFlow's tensors have and Keras's lack: their shape as a method."""
    if name == "get_shape":
        return Native(name, lambda *_: tuple(value.shape))
    return called(getattr, (value, name), {}, place)
