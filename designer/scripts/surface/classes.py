"""Objects of the script's classes that build on Keras's: layers, losses, metrics and models of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import keras

from designer.scripts.interpreter.attributes import HANDED
from designer.scripts.interpreter.classes import method_named, native_base
from designer.scripts.keras_objects import native
from designer.scripts.problems import Problem
from designer.scripts.values import Instance, Native, Place, Session, Unknown, UserClass, Value

from .own_layers import of_class
from .own_models import OwnModel
from .trained import Callback

#: What an object was given when it was made, among its attributes.
GIVEN = "__given__"


def construct(
    session: Session,
    definition: UserClass,
    args: tuple[Value, ...],
    kwargs: Mapping[str, Value],
    place: Place,
) -> Value:
    """An object of a class that builds on one of Keras's."""
    base = native_base(definition)
    of = base.of if base is not None else None
    if of is not None and issubclass(of, keras.callbacks.Callback):
        return Callback(definition.name)
    if of is None or not issubclass(of, (keras.Layer, keras.losses.Loss, keras.metrics.Metric)):
        return Unknown(f"{definition.name}(…)", f"objects of `{definition.name}` are not read", place)
    if issubclass(of, keras.Model):
        session.remark("note", _OF_MODEL.format(definition.name), place)
    made = Instance(definition, _attributes(kwargs))
    given = _given(definition, args, kwargs, place)
    made.attributes[GIVEN] = given
    made.attributes[HANDED] = (args, dict(kwargs))
    method = method_named(definition, "__init__")
    if method is not None:
        made.attributes[HANDED] = ((), {})
        session.call(method, (made, *args), kwargs, place)
    if base is not None and issubclass(of, keras.Model):
        return OwnModel(session, made, place, _graph(session, base, made, place))
    if not issubclass(of, keras.Layer):
        return made
    if base is not None and "call" not in _own_methods(definition):
        return _as_its_base(session, definition, base, made, place)
    return of_class(session, definition, given, made, place)


def _graph(session: Session, base: Native, made: Instance, place: Place) -> keras.Model | None:
    """The graph of a model whose class is given its inputs and outputs, or its layers; None for others."""
    handed = made.attributes[HANDED]
    args, kwargs = handed if isinstance(handed, tuple) else ((), {})
    if not args and not {"inputs", "layers"} & kwargs.keys():
        return None
    found = session.call(base, args, kwargs, place)
    return found if isinstance(found, keras.Model) else None


def _as_its_base(
    session: Session, definition: UserClass, base: Native, made: Instance, place: Place
) -> Value:
    """The layer of Keras's that an object is where its class leaves alone what that computes."""
    if base.of is keras.layers.Layer:
        raise Problem(f"{definition.name} builds on Layer without a `call` of its own.", place)
    handed = made.attributes[HANDED]
    args, kwargs = handed if isinstance(handed, tuple) else ((), {})
    found = session.call(base, args, kwargs, place)
    session.remark("note", _AS_BASE.format(definition.name, base.name), place)
    return found


_AS_BASE = "{0} computes what {1} does; here it is {1}, without what else the class is for."

_OF_MODEL = (
    "{} is a class of its own. Where it is called on an Input, its layers are read; its own training is not."
)


def _own_methods(definition: UserClass) -> Mapping[str, Value]:
    found: dict[str, Value] = {}
    waiting = [definition]
    while waiting:
        one = waiting.pop()
        found = {**one.members, **found}
        waiting += [base for base in one.bases if isinstance(base, UserClass)]
    return found


def _attributes(kwargs: Mapping[str, Value]) -> dict[str, Value]:
    """What Keras's own classes give to objects, as far as code in a script uses it."""
    return {
        "add_weight": Native("add_weight", _weight),
        "add_loss": Native("add_loss", _nothing),
        "add_metric": Native("add_metric", _nothing),
        "built": False,
        "dtype": "float32",
        "compute_dtype": "float32",
        "name": kwargs.get("name"),
        "trainable": kwargs.get("trainable", True),
    }


def _nothing(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
    return None


def _weight(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
    """A weight: a tensor that only has a shape."""

    def tensor(*given: Any, **named: Any) -> keras.KerasTensor:
        # Keras 2 took the name first, Keras 3 takes the shape.
        first = [one for one in given if not isinstance(one, str)]
        shape = named.get("shape", first[0] if first else ())
        return keras.KerasTensor(shape or (), named.get("dtype") or "float32")

    usable = {key: value for key, value in kwargs.items() if key in ("shape", "dtype")}
    return native("add_weight", tensor).run(session, args, usable, place)


def _given(
    definition: UserClass, args: tuple[Value, ...], kwargs: Mapping[str, Value], place: Place
) -> dict[str, Value]:
    """The arguments of a constructor by name."""
    method = method_named(definition, "__init__")
    if method is None:
        return dict(kwargs)
    names = [one.arg for one in (*method.node.args.posonlyargs, *method.node.args.args)][1:]
    return {**dict(zip(names, args, strict=False)), **kwargs}
