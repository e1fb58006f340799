"""What a new piece of custom code begins with: something small that works."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from .model import Role


@dataclass(frozen=True, slots=True)
class Template:
    """A way to begin: what it is for, and the source with NAME in place of its name."""

    role: Role
    title: str
    help: str
    stem: str
    text: str


TEMPLATES: tuple[Template, ...] = (
    Template(
        "function",
        "Function",
        "Tensors in, tensors out, no weights: a node on the canvas.",
        "my_function",
        '''def NAME(x, factor=2.0):
    """Multiplies by a factor."""
    return x * factor
''',
    ),
    Template(
        "layer",
        "Layer",
        "With weights of its own: a node on the canvas.",
        "MyLayer",
        '''class NAME(keras.layers.Layer):
    """A dense layer without bias."""

    def __init__(self, units=32, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        self.kernel = self.add_weight(shape=(input_shape[-1], self.units), name="kernel")

    def call(self, inputs):
        return ops.matmul(inputs, self.kernel)

    def get_config(self):
        return {**super().get_config(), "units": self.units}
''',
    ),
    Template(
        "loss",
        "Loss",
        "What training makes small: chosen for an output on the Train page.",
        "my_loss",
        '''def NAME(y_true, y_pred):
    """The mean absolute error, large errors counting more."""
    error = ops.abs(y_true - y_pred)
    return ops.mean(error + ops.square(error), axis=-1)
''',
    ),
    Template(
        "metric",
        "Metric",
        "A figure to watch: chosen for an output on the Train page.",
        "MyMetric",
        '''class NAME(keras.metrics.Metric):
    """The largest absolute error so far."""

    def __init__(self, name="NAME", **kwargs):
        super().__init__(name=name, **kwargs)
        self.largest = self.add_weight(name="largest", initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        error = ops.max(ops.abs(ops.cast(y_true, y_pred.dtype) - y_pred))
        self.largest.assign(ops.maximum(self.largest, error))

    def result(self):
        return self.largest
''',
    ),
)


def begun(template: Template, taken: Collection[str]) -> tuple[str, str]:
    """A free name, and the template's source under it."""
    name, count = template.stem, 1
    while name in taken:
        count += 1
        name = f"{template.stem}_{count}"
    return name, template.text.replace("NAME", name)
