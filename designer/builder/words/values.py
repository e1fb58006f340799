"""A refusal of Keras, and the words we have for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from designer.graph import Json, Layer, Shape


@dataclass(frozen=True, slots=True)
class Refusal:
    """What Keras said when a layer was made or called, and with which tensors (first port first)."""

    text: str
    error: BaseException
    layer: Layer
    shapes: tuple[Shape, ...] = ()

    @property
    def kind(self) -> str:
        """What to call the layer in a message."""
        model = self.layer.model
        return f"The sub-model {model!r}" if model else self.layer.custom or self.layer.kind

    def config_value(self, parameter: str) -> Json:
        """A parameter's value as the document has it."""
        return self.layer.config.get(parameter)


@dataclass(frozen=True, slots=True)
class Words:
    """A message, its rule's short name, what it is about, and what may help.

    `changes` are parameters to set, `resets` parameters to take back, `before` a layer (its kind and
    configuration) to put before the node. Nothing of it has been tried.
    """

    message: str
    rule: str = "keras"
    port: str | None = None
    parameter: str | None = None
    changes: Mapping[str, Json] = field(default_factory=dict)
    resets: tuple[str, ...] = ()
    before: Layer | None = None


def written(shape: Shape) -> str:
    """A shape as people write it: (None, 28, 28, 1)."""
    return "(" + ", ".join(map(str, shape)) + ("," if len(shape) == 1 else "") + ")"
