"""Models that are classes of the script: what their `call` does with inputs becomes the graph."""

from __future__ import annotations

from typing import Any

import keras

from designer.scripts.interpreter.classes import method_named
from designer.scripts.keras_objects import native
from designer.scripts.problems import Problem
from designer.scripts.values import Instance, Method, Native, Place, Session, Value

#: What a model has of its graph.
_OF_GRAPHS = frozenset(
    {"layers", "inputs", "outputs", "input", "output", "input_shape", "output_shape", "name", "get_layer"}
)


class OwnModel:
    """An object of a class that builds on keras.Model. `functional` is its graph, once it has inputs."""

    def __init__(
        self, session: Session, made: Instance, place: Place, functional: keras.Model | None = None
    ) -> None:
        self.made, self.functional = made, functional
        self._session, self._place = session, place

    def __call__(self, inputs: Any, *args: Any, **kwargs: Any) -> Any:
        """What the model's own code gives for tensors; an example is taken for the shape of the inputs."""
        if all(isinstance(one, keras.KerasTensor) for one in keras.tree.flatten(inputs)):
            return self._called(inputs, *args, **kwargs)
        if self.functional is not None:
            return None
        self._draw(keras.tree.map_structure(_like, inputs))
        return None

    def built(self, shape: Any) -> None:
        """The graph for inputs of a shape, as `build` is given it: with the batch."""
        sizes = tuple(shape) if isinstance(shape, (list, tuple)) else ({},)
        if not all(isinstance(size, (int, type(None))) for size in sizes):
            raise Problem(
                "The shapes of several inputs are not followed. Call the model on Inputs.", self._place
            )
        self._draw(keras.Input(batch_shape=sizes))

    def member(self, name: str) -> Value | None:
        """What stands behind a dot: an attribute, a method, or `build`."""
        if name in self.made.attributes:
            return self.made.attributes[name]
        found = method_named(self.made.of, name)
        if found is not None and name != "build":
            return Method(found, self.made)
        if name == "build":
            return Native("build", self._build)
        if self.functional is None or name not in _OF_GRAPHS:
            return None
        held: Value = getattr(self.functional, name)
        return native(name, self.functional.get_layer) if name == "get_layer" else held

    def _build(
        self, session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place
    ) -> Value:
        self._place = place
        self.built(kwargs.get("input_shape", args[0] if args else ()))
        return None

    def _draw(self, inputs: Any) -> None:
        self.functional = keras.Model(inputs, self._called(inputs))
        self._session.models.append((self.functional, self._place))

    def _called(self, inputs: Any, *args: Any, **kwargs: Any) -> Any:
        method = method_named(self.made.of, "call")
        if method is None and self.functional is not None:
            return self.functional(inputs)
        if method is None:
            raise Problem(f"{self.made.of.name} has no `call`.", self._place)
        return self._session.call(method, (self.made, inputs, *args), kwargs, self._place)


def _like(example: Any) -> keras.KerasTensor:
    """An Input for tensors like this one."""
    if isinstance(example, keras.KerasTensor):
        return example
    return keras.Input(tuple(example.shape)[1:], dtype=keras.backend.standardize_dtype(example.dtype))
