"""KerasTuner in scripts: hyperparameters stand at their defaults, as where a tuner first builds the model."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from designer.scripts.interpreter.classes import method_named
from designer.scripts.values import Instance, Module, Native, Place, Session, Unknown, Value

from .opaque import nothing

#: What the package is called, also as it was before.
PACKAGES = ("keras_tuner", "kerastuner")

_TUNERS = {"RandomSearch", "Hyperband", "BayesianOptimization", "GridSearch", "Tuner"}
_SEVERAL = 10

Given = dict[str, Value]


class Hyperparameters:
    """What a function that builds a model is given: every call by a name gives its default."""

    def __init__(self) -> None:
        self.values: dict[str, Value] = {}

    def member(self, name: str) -> Value | None:
        """What stands behind a dot; None for what is not known."""
        if name == "values":
            return self.values
        if name == "get":
            return Native(name, lambda session, args, kwargs, place: self._known(args, kwargs, place))
        kind = _KINDS.get(name)
        return None if kind is None else Native(name, self._asked(*kind))

    def _known(self, args: tuple[Value, ...], kwargs: Given, place: Place) -> Value:
        name = kwargs.get("name", args[0] if args else "")
        missing = Unknown(f"hp.get({name!r})", "no hyperparameter of this name was asked for before", place)
        return self.values.get(str(name), missing)

    def _asked(
        self, order: tuple[str, ...], default: Callable[[Given], Value]
    ) -> Callable[[Session, tuple[Value, ...], Given, Place], Value]:
        def run(session: Session, args: tuple[Value, ...], kwargs: Given, place: Place) -> Value:
            given = {**dict(zip(order, args, strict=False)), **kwargs}
            name = str(given.get("name"))
            if name not in self.values:
                chosen = given.get("default")
                self.values[name] = default(given) if chosen is None else chosen
            session.remark("note", _DEFAULT.format(name, self.values[name]), place)
            return self.values[name]

        return run


_DEFAULT = "The hyperparameter `{}` stands at its default here: {}."


def _least(given: Given) -> Value:
    return given.get("min_value")


def _first(given: Given) -> Value:
    values = given.get("values")
    return values[0] if isinstance(values, (list, tuple)) and values else values


_RANGE = ("name", "min_value", "max_value", "step", "sampling", "default")
_KINDS: Mapping[str, tuple[tuple[str, ...], Callable[[Given], Value]]] = {
    "Int": (_RANGE, _least),
    "Float": (_RANGE, _least),
    "Choice": (("name", "values", "ordered", "default"), _first),
    "Boolean": (("name", "default"), lambda given: False),
    "Fixed": (("name", "value"), lambda given: given.get("value")),
}


class Tuner:
    """A search that is never run; the model is what its function builds at the defaults."""

    def __init__(self, session: Session, hypermodel: Value, place: Place) -> None:
        self._hypermodel = hypermodel
        self._built = build(session, hypermodel, Hyperparameters(), place)

    def member(self, name: str) -> Value | None:
        """What stands behind a dot; None for what is not known."""
        if name == "hypermodel":
            return self
        if name == "build":
            return Native(
                name, lambda session, args, kwargs, at: build(session, self._hypermodel, args[0], at)
            )
        if name == "get_best_hyperparameters":
            return Native(name, lambda *_: [Hyperparameters() for _ in range(_SEVERAL)])
        if name == "get_best_models":
            return Native(name, lambda *_: [self._built] * _SEVERAL)
        return nothing(name)


def build(session: Session, hypermodel: Value, given: Value, place: Place) -> Value:
    """What the function, or the object with a `build`, makes of hyperparameters."""
    if isinstance(hypermodel, Instance):
        method = method_named(hypermodel.of, "build")
        return None if method is None else session.call(method, (hypermodel, given), {}, place)
    return None if hypermodel is None else session.call(hypermodel, (given,), {}, place)


def tuner_name(path: tuple[str, ...]) -> Value | None:
    """What a name under `keras_tuner` is, given without that."""
    match path:
        case () | ("tuners",) | ("engine",) | ("engine", "hyperparameters"):
            return Module(("keras_tuner", *path))
        case (*_, "HyperParameters"):
            return Native("HyperParameters", lambda *_: Hyperparameters())
        case (*_, "HyperModel"):
            return Native("object", lambda *_: None)
        case (*_, name) if name in _TUNERS:
            return Native(name, _tuner)
        case (*_, "Objective"):
            return nothing("Objective")
    return None


def _tuner(session: Session, args: tuple[Value, ...], kwargs: Given, place: Place) -> Value:
    return Tuner(session, kwargs.get("hypermodel", args[0] if args else None), place)
