"""Layers of the script's own: in a model they stand with the shapes that following their code gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import keras
import numpy as np
from keras import tree

from designer.graph import snake_case
from designer.scripts.interpreter.classes import method_named
from designer.scripts.keras_objects import is_valued
from designer.scripts.problems import Problem, Raised, TooMuch
from designer.scripts.values import Function, Instance, Place, Session, UserClass, Value

#: Sizes that stand for an open one, when code needs a number.
_PROBES = (89, 97)

Specs = Any
Followed = Callable[..., Specs]


class OwnLayer(keras.layers.Layer):  # type: ignore[misc]
    """A layer whose code is the script's. Its configuration holds a number; `own` is what that stands for.

    `followed` gives what the code makes of tensors without values; `fallback` gives it where the code
    cannot be followed, from what the script says of its shape. `made` is the object of the script's class.
    """

    def __init__(
        self,
        name: str,
        *,
        definition: Function | UserClass,
        given: Mapping[str, Value],
        followed: Followed,
        fallback: Followed | None = None,
        made: Instance | None = None,
    ) -> None:
        super().__init__(name=name)
        self.definition, self.given, self.made = definition, given, made
        self._followed, self._fallback = followed, fallback
        self.supports_masking = True
        self.built = True

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """The usual, with the mask of the input where the code takes one; an array stands for its shape."""
        given = tree.flatten((args, kwargs))
        if any(isinstance(one, keras.KerasTensor) for one in given) or not any(map(_is_array, given)):
            return super().__call__(*args, **kwargs)
        return self.compute_output_spec(*tree.map_structure(_spec, args), **tree.map_structure(_spec, kwargs))

    def call(self, inputs: Any, *args: Any, **kwargs: Any) -> Any:
        """Never run: only the shapes of what it gives are needed."""
        return self._followed(inputs, *args, **kwargs)

    def compute_output_spec(self, *args: Any, **kwargs: Any) -> Any:
        """The shapes of what the code gives for these tensors."""
        kwargs.pop("training", None)
        mask = _mask_of(args)
        if self.made is not None and mask is not None and _takes(self.made, "mask"):
            kwargs.setdefault("mask", mask)
        try:
            return _detached(_checked(self._followed(*_detached(args), **_detached(kwargs))))
        except TooMuch:
            raise
        except Problem as problem:
            return self._otherwise(problem, args, kwargs)

    def _otherwise(self, problem: Problem, args: Any, kwargs: Any) -> Any:
        if self._fallback is not None:
            found = self._fallback(*args, **kwargs)
            if found is not None:
                return found
        try:
            probed = [
                _checked(self._followed(*_filled(args, size), **_filled(kwargs, size))) for size in _PROBES
            ]
        except TooMuch:
            raise
        except Problem:
            raise problem from None
        return tree.map_structure(_opened, *probed)

    def again(self) -> OwnLayer:
        """A layer like this one, with weights of its own."""
        return OwnLayer(
            self.name,
            definition=self.definition,
            given=self.given,
            followed=self._followed,
            fallback=self._fallback,
            made=self.made,
        )

    def get_config(self) -> dict[str, Any]:
        """By this number the layer is found again in the model's configuration."""
        return {"name": self.name, "own": id(self)}


def of_class(
    session: Session, definition: UserClass, given: Mapping[str, Value], made: Instance, place: Place
) -> OwnLayer:
    """The layer of a class of the script, for an object of it that was made."""
    built: list[bool] = []

    def followed(*args: Value, **kwargs: Value) -> Specs:
        if not built:
            built.append(True)
            _build(session, made, args, place)
        return _method(session, made, "call", args, kwargs, place)

    def fallback(*args: Value, **kwargs: Value) -> Specs:
        shapes = tree.map_structure(lambda one: tuple(one.shape), args[0])
        try:
            shape = _method(session, made, "compute_output_shape", (shapes,), {}, place)
        except Problem:
            return None
        return _of_shape(shape, args)

    known = made.attributes.get("name")
    name = known if isinstance(known, str) else keras.src.utils.naming.auto_name(snake_case(definition.name))
    return OwnLayer(name, definition=definition, given=given, followed=followed, fallback=fallback, made=made)


def of_function(session: Session, given: Mapping[str, Value], place: Place, name: str) -> OwnLayer:
    """The layer that a Lambda of a function of the script's is, where it stays one."""
    function, shape = given["function"], given.get("output_shape")
    if not isinstance(function, Function):
        raise Problem("This Lambda holds a function that cannot be followed on tensors.", place)
    more = given.get("arguments")
    arguments = dict(more) if isinstance(more, dict) else {}

    def followed(*args: Value, **kwargs: Value) -> Specs:
        return session.call(function, args, {**arguments, **kwargs}, place)

    def fallback(*args: Value, **kwargs: Value) -> Specs:
        if shape is None:
            return None
        if isinstance(shape, (tuple, list)):
            batch = tree.flatten(args)[0].shape[0]
            return _of_shape((batch, *shape), args)
        shapes = tree.map_structure(lambda one: tuple(one.shape), args[0])
        return _of_shape(session.call(shape, (shapes,), {}, place), args)

    return OwnLayer(name, definition=function, given=arguments, followed=followed, fallback=fallback)


def _build(session: Session, made: Instance, args: tuple[Value, ...], place: Place) -> None:
    shapes = tree.map_structure(lambda one: tuple(one.shape), args[0])
    if isinstance(shapes, tuple) and shapes and isinstance(shapes[0], (tuple, list)):
        shapes = list(shapes)
    try:
        _method(session, made, "build", (shapes,), {}, place)
    except Raised as error:
        if not isinstance(error.error, AttributeError):
            raise


def _method(
    session: Session,
    made: Instance,
    name: str,
    args: tuple[Value, ...],
    kwargs: Mapping[str, Value],
    place: Place,
) -> Value:
    found = method_named(made.of, name)
    if found is None:
        raise Raised(AttributeError(f"{made.of.name!r} object has no attribute {name!r}"), place)
    return session.call(found, (made, *args), kwargs, place)


def _mask_of(args: tuple[Any, ...]) -> Any:
    """The mask that comes with the first tensor; None where none does."""
    flat = tree.flatten(args[:1])
    return keras.src.backend.get_keras_mask(flat[0]) if flat else None


def _takes(made: Instance, argument: str) -> bool:
    """Whether the `call` of a class of the script has an argument of this name."""
    method = method_named(made.of, "call")
    given = method.node.args if method is not None else None
    return given is not None and any(one.arg == argument for one in (*given.args, *given.kwonlyargs))


def _is_array(value: Any) -> bool:
    return isinstance(value, np.ndarray) or is_valued(value)


def _spec(value: Any) -> Any:
    array = value if isinstance(value, np.ndarray) or not _is_array(value) else value.numpy()
    return keras.KerasTensor(array.shape, str(array.dtype)) if _is_array(array) else value


def _checked(found: Value) -> Specs:
    flat = tree.flatten(found)
    if not flat or not all(isinstance(one, keras.KerasTensor) for one in flat):
        raise Problem("What this layer gives cannot be told from its code.", Place())
    return found


def _detached(value: Any) -> Any:
    """The same tensors without their past, so that nothing of the layer's inside joins the model."""
    return tree.map_structure(
        lambda one: keras.KerasTensor(one.shape, one.dtype) if isinstance(one, keras.KerasTensor) else one,
        value,
    )


def _filled(value: Any, size: int) -> Any:
    return tree.map_structure(
        lambda one: (
            keras.KerasTensor([size if n is None else n for n in one.shape], one.dtype)
            if isinstance(one, keras.KerasTensor)
            else one
        ),
        value,
    )


def _opened(first: keras.KerasTensor, second: keras.KerasTensor) -> keras.KerasTensor:
    """The shape that is open wherever two probes differ."""
    sizes = [a if a == b else None for a, b in zip(first.shape, second.shape, strict=True)]
    return keras.KerasTensor(sizes, first.dtype)


def _of_shape(shape: Value, args: tuple[Any, ...]) -> Specs:
    dtype = tree.flatten(args)[0].dtype
    if isinstance(shape, list) and shape and isinstance(shape[0], (tuple, list)):
        return [keras.KerasTensor(tuple(one), dtype) for one in shape]
    return keras.KerasTensor(tuple(shape), dtype) if isinstance(shape, (tuple, list)) else None
