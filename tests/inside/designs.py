"""Designs of all kinds with samples for them: what a probe has to look into."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from designer.graph import Component, Document, Graph, Objective, Plan
from tests.support.drawing import Drawing

_NUMBERS = np.random.default_rng(1)
SAMPLES = 8


@dataclass(frozen=True)
class Case:
    """A design, and samples by input and by output."""

    document: Document
    inputs: Mapping[str, np.ndarray]
    targets: Mapping[str, np.ndarray]


def dense() -> Case:
    """Normalisation, dropout, noise and penalties on the way."""
    drawing = Drawing()
    inner = drawing.add("Dense", drawing.input((4,), "a"), id="hidden", units=6, activation="relu",
                        kernel_regularizer=_object("L2", l2=0.01))  # fmt: skip
    inner = drawing.add("BatchNormalization", inner)
    inner = drawing.add("GaussianNoise", drawing.add("Dropout", inner, rate=0.5), stddev=0.1)
    inner = drawing.add("ActivityRegularization", inner, l2=0.1)
    drawing.output(drawing.add("Dense", inner, id="last", units=1), "y")
    return Case(_planned(drawing, "y"), {"a": numbers(4)}, {"y": numbers(1)})


def several() -> Case:
    """Two inputs; two outputs that are learned with weights of their own, and one without a loss."""
    drawing = Drawing()
    first, second = drawing.input((4,), "a"), drawing.input((3,), "b")
    joined = drawing.add("Concatenate", first, second)
    inner = drawing.add("ops.relu", id="rectified")
    drawing.wire(joined, inner, "x")
    for name in ("y", "z", "watched"):
        drawing.output(drawing.add("Dense", inner, units=2), name)
    document = _planned(drawing, "y", "z", watched=Objective())
    return Case(
        document, {"a": numbers(4), "b": numbers(3)}, {name: numbers(2) for name in ("y", "z", "watched")}
    )


def words() -> Case:
    """Texts, of which rows of a table are looked up, and that are read forwards and backwards with a mask."""
    drawing = Drawing()
    text = drawing.add("Input", id="a", name="a", shape=[], dtype="string")
    numbered = drawing.add(
        "TextVectorization", text, vocabulary=["one", "two", "three"], output_sequence_length=5
    )
    looked_up = drawing.add("Embedding", numbered, id="table", input_dim=30, output_dim=4, mask_zero=True)
    cell = {"class_name": "LSTM", "config": {"units": 3}}
    read = drawing.add("Bidirectional", looked_up, id="both", layer=cell)
    drawing.output(drawing.add("Dense", read, units=1), "y")
    texts = np.array(["one two three", "two", "three three", "none of these"] * (SAMPLES // 4))
    return Case(_planned(drawing, "y"), {"a": texts}, {"y": numbers(1)})


def pairs() -> Case:
    """A sub-model that is called twice, with a shared layer in it; and a layer that is shared outside."""
    inner = Drawing()
    once = inner.add("Dense", inner.input((4,), "in"), id="shared", units=4, activation="relu")
    inner.output(inner.call("shared", once, id="again"), "out")
    drawing = Drawing()
    left, right = drawing.input((4,), "a"), drawing.input((4,), "b")
    ends = [drawing.add("model:tower", left, id="left"), drawing.call("left", right, id="right")]
    drawing.add("Dense", ends[0], id="after", units=2)
    drawing.call("after", ends[1], id="after_too")
    drawing.output(drawing.add("Subtract", "after", "after_too"), "y")
    return Case(
        _planned(drawing, "y", models={"tower": inner.graph}),
        {"a": numbers(4), "b": numbers(4)},
        {"y": numbers(2)},
    )


def frozen() -> Case:
    """Pictures, half precision, a frozen layer, and units that are all dead."""
    drawing = Drawing()
    inner = drawing.input((6, 6, 1), "a")
    inner = drawing.add("Conv2D", inner, id="frozen", filters=2, kernel_size=3, trainable=False)
    inner = drawing.add("Conv2D", inner, id="dead", filters=4, kernel_size=3, activation="relu",
                        bias_initializer=_object("Constant", value=-100.0))  # fmt: skip
    inner = drawing.add("TimeDistributed", inner, id="rows",
                        layer={"class_name": "Dense", "config": {"units": 3, "activation": "relu"}})  # fmt: skip
    drawing.output(drawing.add("Dense", drawing.add("Flatten", inner), units=1, dtype="float32"), "y")
    document = _planned(drawing, "y", precision="mixed_float16")
    return Case(document, {"a": numbers(6, 6, 1)}, {"y": numbers(1)})


def own() -> Case:
    """Code of the design's own: a layer, and functions, of which one hands on what it was given."""
    code = {
        "Doubled": "class Doubled(keras.layers.Dense):\n    def call(self, inputs):\n        return 2 * super().call(inputs)\n",
        "squared": "def squared(x):\n    return ops.square(x) + x\n",
        "same": "def same(x):\n    return x\n",
    }
    drawing = Drawing()
    inner = drawing.add("custom:Doubled", drawing.input((4,), "a"), units=3)
    for name in ("squared", "same", "squared"):
        before, inner = inner, drawing.add(f"custom:{name}")
        drawing.wire(before, inner, "x")
    drawing.output(drawing.add("Dense", inner, units=1), "y")
    return Case(_planned(drawing, "y", functions=code), {"a": numbers(4)}, {"y": numbers(1)})


CASES: tuple[Callable[[], Case], ...] = (dense, several, words, pairs, frozen, own)


def numbers(*shape: int) -> np.ndarray:
    """Samples of random numbers."""
    return _NUMBERS.normal(size=(SAMPLES, *shape)).astype("float32")


def _planned(
    drawing: Drawing,
    *learned: str,
    models: Mapping[str, Graph] | None = None,
    functions: Mapping[str, str] | None = None,
    precision: str = "float32",
    **others: Objective,
) -> Document:
    loss = Component("MeanSquaredError")
    objectives = {name: Objective(loss, weight=1.0 + i) for i, name in enumerate(learned)}
    plan = Plan(objectives={**objectives, **others}, precision=precision)  # type: ignore[arg-type]
    return drawing.document(training=plan, models=models or {}, functions=functions or {})


def _object(name: str, **config: float) -> dict[str, object]:
    return {"class_name": name, "config": config}
