"""Facts of trainings that nobody trained: a small design, and curves as one likes."""

from __future__ import annotations

from dataclasses import replace

from designer.diagnosis import ClassFacts, Curve, Facts, Inside, OutputFacts
from designer.graph import Component, Document, Json, Objective, Plan
from designer.inside import Histogram, Look, Output, Weights, healths
from tests.support.drawing import Drawing

CHANCE = 2.3
FLAT = Histogram((0.0, 1.0), (1,))
CROSSENTROPY = Objective(Component("SparseCategoricalCrossentropy"))


def design(activation: str = "relu", optimizer: str = "Adam", **config: Json) -> Document:
    """Three hidden layers, d0 to d2, and a last one."""
    drawing = Drawing()
    last = drawing.input((4,), "x")
    for number in range(3):
        last = drawing.add("Dense", last, id=f"d{number}", name=f"d{number}", units=8, activation=activation)
    drawing.output(drawing.add("Dense", last, id="y", name="y", units=10, activation="softmax"), "y")
    return drawing.document(training=Plan(Component(optimizer, config), {"y": CROSSENTROPY}))


def facts(
    train: list[float],
    validation: list[float] | None = None,
    document: Document | None = None,
    **known: object,
) -> Facts:
    """The facts of a classification of ten classes with these losses by epoch."""
    of = document or design()
    found = Facts(
        of,
        of,
        Curve(tuple(train), tuple(validation or train)),
        chance=CHANCE,
        validation_chance=CHANCE,
        first=train[0] if train else CHANCE,
        highest=max(train, default=CHANCE),
        rate=0.001,
        steps_per_epoch=50,
        samples=1600,
    )
    return replace(found, **known)  # type: ignore[arg-type]


def classes(*counts: tuple[str, int, float | None], accuracy: float = 0.9) -> OutputFacts:
    """An output with classes of so many samples, and what was found of them."""
    told = tuple(ClassFacts(name, count, found) for name, count, found in counts)
    return OutputFacts("", Curve(), CROSSENTROPY, CHANCE, CHANCE, told, accuracy=Curve((accuracy,) * 6))


def inside(
    dead: tuple[float, ...] = (0.1, 0.2, 0.1),
    gradients: tuple[float, ...] = (0.1, 0.1, 0.1, 0.1),
    epoch: int = 10,
) -> Inside:
    """A look at the design: the dead parts of its hidden layers, and the norms of the gradients of all."""
    names = ["d0", "d1", "d2", "y"]
    outputs = [
        Output("", name, name, (8,), 0.5, 1.0, 0.0, 2.0, part or 0.0, part, 0.1, FLAT)
        for name, part in zip(names, (*dead, None), strict=True)
    ]
    weights = [
        Weights("", name, "kernel", (8, 8), True, 1.0, gradient, 0.001, FLAT, FLAT)
        for name, gradient in zip(names, gradients, strict=True)
    ]
    look = Look(100, epoch, 0.0, 32, 2.3, tuple(outputs), tuple(weights))
    return Inside(look, healths(look))
