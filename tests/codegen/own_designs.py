"""Designs with code of their own, each for one reason, for tests of generated code."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from designer.graph import Component, Document, Objective
from designer.workspace import preset

from .sketch import Sketch

OWN_DESIGNS: dict[str, Callable[[], Document]] = {}


def own_design(make: Callable[[], Document]) -> Callable[[], Document]:
    """Put a design on the list, under the name of its function."""
    OWN_DESIGNS[make.__name__] = make
    return make


def trained(sketch: Sketch, functions: Mapping[str, str], objective: Objective) -> Document:
    """A document that learns whether a digit is even, from its pixels."""
    like = preset("residual")
    assert like.data is not None
    return replace(
        sketch.document(functions=functions, training=replace(like.training, epochs=1)),
        data=replace(like.data, inputs={"pixels": "pixels"}, targets={"even": "even"}),
        training=replace(like.training, epochs=1, objectives={"even": objective}),
    )


def on_pixels(functions: Mapping[str, str], objective: Objective, kind: str = "Dense") -> Document:
    """The smallest model that learns so, with a first layer of that kind."""
    s = Sketch()
    first = s.add(kind, s.input((64,), "pixels"), **({"units": 3} if kind == "Dense" else {}))
    s.output(s.add("Dense", first, units=1, name="even"), "even")
    return trained(s, functions, objective)


SCALE = '''
from math import pi  # half a turn

import numpy as np

LIMIT = 5.0  # where values end


# Kept apart, since the layer needs it too.
def clipped(x):
    return ops.clip(x, -LIMIT, LIMIT)


def scale(x, factor=2.0):
    """Multiplies by a factor."""
    return clipped(x) * factor / np.float32(pi)  # half turns
'''

LAYER = '''
from keras import layers


class MyLayer(layers.Layer):
    """A dense layer without bias."""

    def __init__(self, units=32, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        self.kernel = self.add_weight(shape=(input_shape[-1], self.units), name="kernel")

    def call(self, inputs):
        return clipped(ops.matmul(inputs, self.kernel))

    def compute_output_shape(self, input_shape):
        return (*input_shape[:-1], self.units)

    def get_config(self):
        return {**super().get_config(), "units": self.units}
'''

ACTIVATION = "def soft(x): return x * tf.sigmoid(x)\n"

LOSS = '''
def distance(y_true, y_pred, delta=1.0):
    """The absolute error, times delta."""
    return ops.mean(delta * ops.abs(y_true - y_pred), axis=-1)
'''

METRIC = '''
class Largest(keras.metrics.Metric):
    """The largest absolute error so far."""

    def __init__(self, name="largest", **kwargs):
        super().__init__(name=name, **kwargs)
        self.largest = self.add_weight(name="largest", initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        error = ops.max(ops.abs(ops.cast(y_true, y_pred.dtype) - y_pred))
        self.largest.assign(ops.maximum(self.largest, error))

    def result(self):
        return self.largest
'''


@own_design
def every_role() -> Document:
    """A function, a layer, an activation, a loss with a setting, a metric, and code that nothing uses."""
    s = Sketch()
    scaled = s.ported("custom:scale", {"x": s.input((64,), "pixels")}, factor=3.0)
    mine = s.add("custom:MyLayer", scaled, units=6, name="mine")
    soft = s.add("Dense", mine, units=4, activation={"custom": "soft"})
    s.output(s.add("Dense", soft, units=1, activation="sigmoid", name="even"), "even")
    functions = {
        "scale": SCALE,
        "unused": "def unused(x): return x\n",
        "MyLayer": LAYER,
        "soft": ACTIVATION,
        "distance": LOSS,
        "Largest": METRIC,
    }
    metrics = (Component("custom:Largest"), Component("custom:distance"), Component("BinaryAccuracy"))
    return trained(s, functions, Objective(Component("custom:distance", {"delta": 2.0}), metrics=metrics))


@own_design
def tuned_metrics() -> Document:
    """A function that is loss and metric with the same setting, and a metric with another one."""
    delta = Component("custom:distance", {"delta": 2.0})
    metrics = (delta, Component("custom:distance", {"delta": 3.0}))
    return on_pixels({"distance": LOSS}, Objective(delta, metrics=metrics))


@own_design
def classes_with_settings() -> Document:
    """A loss and a metric as classes, with settings, names, and what they build on."""
    loss = """
class Scaled(keras.losses.Loss):
    def __init__(self, factor, name="scaled", **kwargs):
        super().__init__(name=name, **kwargs)
        self.factor = factor

    def call(self, y_true, y_pred):
        return self.factor * ops.mean(ops.square(y_true - y_pred), axis=-1)

    def get_config(self):
        return {**super().get_config(), "factor": self.factor}
"""
    metric = "class Mine(keras.metrics.MeanAbsoluteError):\n    pass\n"
    return on_pixels(
        {"Scaled": loss, "Mine": metric},
        Objective(
            Component("custom:Scaled", {"factor": 0.5, "reduction": "sum"}),
            metrics=(Component("custom:Mine", {"name": "off"}),),
        ),
    )


@own_design
def in_blocks() -> Document:
    """Functions and layers of the design's own in groups of one form with other settings, and in a sub-model."""
    inner = Sketch()
    squeezed = inner.ported("custom:scale", {"x": inner.input((4,), "vector")}, factor=0.5)
    inner.output(inner.add("custom:MyLayer", squeezed, units=4), "code")
    s = Sketch()
    x = s.input((4,), "start")
    for number in (1, 2):
        scaled = s.ported("custom:scale", {"x": x}, factor=float(number))
        mine = s.add("custom:MyLayer", scaled, units=number + 2)
        x = s.add("Dense", mine, units=4, activation={"custom": "soft"})
        s.group(f"Block {number}", scaled, mine, x)
    s.output(s.add("model:inner", x), "code")
    functions = {"scale": SCALE, "MyLayer": LAYER, "soft": ACTIVATION}
    return s.document(models={"inner": inner.graph}, functions=functions)


@own_design
def shared_layer() -> Document:
    """A layer of the design's own that is called twice, one inside a wrapper, and one that names itself."""
    named = LAYER.replace("MyLayer", "Named").replace(
        '**kwargs):\n        super().__init__(**kwargs)',
        'name="fancy", **kwargs):\n        super().__init__(name=name, **kwargs)',
    )  # fmt: skip
    s = Sketch()
    left, right = s.input((3, 4), "left"), s.input((3, 4), "right")
    one = s.add("custom:MyLayer", left, id="shared", units=4)
    joined = s.add("Add", one, s.call("shared", right))
    wrapped = s.add("TimeDistributed", joined, layer={"custom": "MyLayer"})
    twice = s.add("custom:Named", s.add("custom:Named", wrapped, units=5), units=6)
    s.output(twice, "answer")
    return s.document(functions={"scale": SCALE, "MyLayer": LAYER, "Named": named})


@own_design
def several_tensors() -> Document:
    """Calls that take and give several tensors: by name, any number, as a list; a tuple, a list, a dict."""
    functions = {
        "mix": "def mix(a, b, share: float = 0.5, mask=None): return share * a - (1 - share) * b, a\n",
        "join": "def join(first, axis=-1, *more): return ops.concatenate([first, *more], axis)\n",
        "halves": "def halves(x):\n    parts = ops.split(x, 2, axis=-1)\n    return parts\n",
        "named": "def named(x): return {'low': x - 1, 'high': x + 1, 'all': [x, -x]}\n",
        "Pair": "class Pair(keras.layers.Layer):\n"
        "    def call(self, inputs, scale=1.0):\n"
        "        a, b = inputs\n"
        "        return a * scale, (a, b)\n",
    }
    s = Sketch()
    left, right = s.input((4,), "left"), s.input((4,), "right")
    mixed = s.ported("custom:mix", {"b": left, "a": right}, share=0.25)
    half = s.ported("custom:halves", {"x": mixed})
    named = s.ported("custom:named", {"x": half})
    pair = s.add("custom:Pair", left, right)
    s.constant(pair, scale=2.0)
    joined = s.ported("custom:join", {"first": half}, axis=1)
    for index, (source, part) in enumerate([(mixed, 1), (half, 1), (named, 0), (named, 3), (pair, 2)]):
        s.part(source, part, joined, "more", index)
    s.output(joined, "answer")
    return s.document(functions=functions)


@own_design
def built_on_keras() -> Document:
    """Classes that build on Keras's layers, also on one that takes a list."""
    functions = {
        "Wide": "class Wide(keras.layers.Dense):\n"
        "    def call(self, inputs):\n"
        "        return 2 * super().call(inputs)\n",
        "Wider": "class Wider(keras.layers.Dense):\n    pass\n",
        "Both": "class Both(keras.layers.Add):\n    pass\n",
        "Dense": "class Dense(keras.layers.Dense):\n    pass\n",
    }
    s = Sketch()
    x = s.input((4,))
    wide = s.add("custom:Wide", x, units=3, activation="relu", trainable=False)
    wider = s.add("custom:Wider", wide, units=3, use_bias=False)
    both = s.add("custom:Both", s.add("custom:Both", wide, wider))
    s.output(s.add("Dense", s.add("custom:Dense", both, units=2), units=2), "answer")
    return s.document(functions=functions)


@own_design
def one_helper_twice() -> Document:
    """Two sources that define one helper: the later counts, also for a function that stands before it."""
    first = "def step(x): return x + 1\n\n\ndef early(x): return step(x)\n"
    second = "def step(x): return x + 2\n\n\ndef late(x): return step(x)\n"
    s = Sketch()
    s.output(s.ported("custom:early", {"x": s.input((4,))}), "answer")
    return s.document(functions={"early": first, "late": second})


@own_design
def names_of_the_program() -> Document:
    """Code that is called as the program calls its own functions and variables."""
    functions = {
        "x": "def x(name): return name * 2\n",
        "select": "LIMIT = 3\n\n\ndef select(outputs): return ops.minimum(outputs, LIMIT)\n",
        "block": "def block(x): return x + 1\n",
        "value": LOSS.replace("distance", "value"),
        "data": LOSS.replace("distance", "data"),
        "model": METRIC.replace("Largest", "model"),
    }
    s = Sketch()
    one = s.ported("custom:x", {"name": s.input((64,), "pixels")})
    two = s.ported("custom:select", {"outputs": one})
    three = s.ported("custom:block", {"x": two})
    s.group("Block", two, three)
    s.output(s.add("Dense", three, units=1, name="even", activation={"custom": "x"}), "even")
    metrics = (Component("custom:model"), Component("custom:value"))
    return trained(s, functions, Objective(Component("custom:data", {"delta": 0.5}), metrics=metrics))


@own_design
def imports_of_all_kinds() -> Document:
    """Imports that the program has too, through TensorFlow, with other names, and of submodules."""
    functions = {
        "one": "from __future__ import annotations\n"
        "import os.path, math as m; HALF = m.pi / 2\n"
        "from tensorflow import keras\n"
        "from tensorflow.keras import layers as L, backend\n"
        "import numpy\n"
        "class one(L.Layer):\n"
        "    def call(self, inputs) -> tf.Tensor:\n"
        "        return inputs * HALF * numpy.float32(len(os.path.sep))\n",
        "two": "import keras, math\n"
        "from keras import (\n    layers,  # all of them\n    ops as O,\n)\n"
        "from math import (sqrt as root,\n                  tau)\n"
        "def two(x): return O.abs(x) * root(tau)\n",
    }
    s = Sketch()
    s.output(s.ported("custom:two", {"x": s.add("custom:one", s.input((4,)))}), "answer")
    return s.document(functions=functions)
