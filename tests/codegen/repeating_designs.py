"""Designs without groups in which something repeats, as imported models have it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from designer.graph import Document
from designer.workspace import preset

from .sketch import Sketch


def stages() -> Document:
    """A small residual network: stages of blocks, the first of each with a projection, named by their place."""
    s = Sketch()
    x = s.add("Conv2D", s.input((8, 8, 3), "image"), name="stem", filters=4, kernel_size=3)
    for stage, (filters, blocks, strides) in enumerate([(4, 3, 1), (8, 4, 2), (16, 6, 1)], start=2):
        for block in range(1, blocks + 1):
            x = _block(s, x, f"conv{stage}_block{block}", filters, strides, projected=block == 1)
    s.output(s.add("Dense", s.add("GlobalAveragePooling2D", x), units=2, name="answer"), "answer")
    return s.document()


def _block(s: Sketch, x: str, name: str, filters: int, strides: int, *, projected: bool) -> str:
    step = {"strides": strides} if projected and strides > 1 else {}
    y = s.add("Conv2D", x, name=f"{name}_1_conv", filters=filters, kernel_size=1, **step)
    y = s.add("BatchNormalization", y, name=f"{name}_1_bn")
    y = s.add("Activation", y, name=f"{name}_1_relu", activation="relu")
    y = s.add("Conv2D", y, name=f"{name}_2_conv", filters=2 * filters, kernel_size=3, padding="same")
    y = s.add("BatchNormalization", y, name=f"{name}_2_bn")
    if projected:
        x = s.add("Conv2D", x, name=f"{name}_0_conv", filters=2 * filters, kernel_size=1, **step)
    return s.add("Activation", s.add("Add", x, y, name=f"{name}_add"), name=f"{name}_out", activation="relu")


def without_names() -> Document:
    """Blocks that nobody named."""
    s = Sketch()
    x = s.add("Dense", s.input((4,), "x"), units=8)
    for _ in range(5):
        y = s.add("Dropout", s.add("Dense", x, units=16, activation="relu"), rate=0.1)
        x = s.add("LayerNormalization", s.add("Add", x, s.add("Dense", y, units=8)))
    s.output(x, "answer")
    return s.document()


def fractions() -> Document:
    """Blocks whose rates differ after the point only, in as many digits as sizes have."""
    s = Sketch()
    x = s.input((16,), "x")
    for rate in (0.125, 0.25, 0.375, 0.5):
        y = s.add("Dropout", s.add("Dense", x, units=int(64 * rate), activation="relu"), rate=rate)
        x = s.add("Add", x, s.add("Dense", y, units=16))
    s.output(x, "answer")
    return s.document()


def counted_names() -> Document:
    """Branches whose names Keras counted in another order than they are written, sizes in shapes and kernels."""
    s = Sketch()
    x = s.input((4, 4, 16), "image")
    for block in range(4):
        first, filters = 5 * block + 1, 16 * (block + 1)
        one = _conv(s, x, first + 3, filters, 1)
        two = _conv(s, _conv(s, x, first + 1, 8, 1), first + 2, filters, 3)
        three = s.add("Reshape", _conv(s, x, first, filters, 1), target_shape=[4, 4, filters])
        x = s.add("Concatenate", one, two, three, name=f"mixed{block}")
    s.output(s.add("Flatten", x, name="answer"), "answer")
    return s.document()


def _conv(s: Sketch, x: str, number: int, filters: int, size: int) -> str:
    x = s.add(
        "Conv2D",
        x,
        name=f"conv2d_{number}",
        filters=filters,
        kernel_size=size,
        padding="same",
        use_bias=False,
    )
    x = s.add("BatchNormalization", x, name=f"batch_normalization_{number}", scale=False)
    return s.add("Activation", x, name=f"activation_{number}", activation="relu")


def repeated_ops() -> Document:
    """Ops whose numbers differ, also negative ones and multiples, and a shared layer between them."""
    s = Sketch()
    x = s.input((4,), "x")
    first = s.add("Dense", x, units=4, id="again")
    for number in range(4):
        y = s.ported("ops.multiply", {"x1": first}, x2=-2 * (number + 1))
        y = s.ported("ops.add", {"x1": y}, x2=number + 1)
        y = s.add("Dense", y, units=4)
        first = s.call("again", y)
    s.output(s.add("Activation", first, activation="tanh"), "answer")
    return s.document()


def gathered() -> Document:
    """Dense blocks of several depths: each layer is given what all before it in its block gave."""
    s = Sketch()
    x = s.add("Dense", s.input((4,), "x"), units=8)
    for block, depth in enumerate((3, 4, 6), start=1):
        known = [x]
        for layer in range(1, depth + 1):
            joined = s.add("Concatenate", *known)
            y = s.add("LayerNormalization", joined, name=f"block{block}_layer{layer}_norm")
            known.append(s.add("Dense", y, units=4, name=f"block{block}_layer{layer}_dense"))
        x = s.add("Concatenate", *known)
        x = s.add("Dense", x, units=4 * depth, name=f"transition{block}")
    s.output(s.add("Dense", x, units=2, name="answer"), "answer")
    return s.document()


def _ungrouped(document: Document) -> Document:
    return replace(
        document,
        graph=replace(document.graph, groups={}),
        models={name: replace(graph, groups={}) for name, graph in document.models.items()},
    )


REPEATING: dict[str, Callable[[], Document]] = {
    "stages": stages,
    "without_names": without_names,
    "fractions": fractions,
    "counted_names": counted_names,
    "repeated_ops": repeated_ops,
    "gathered": gathered,
} | {f"ungrouped_{id}": lambda id=id: _ungrouped(preset(id)) for id in ("unet", "siamese", "residual")}  # type: ignore[misc]
