"""Looks made by hand: a chain of layers, each with a kernel, whose figures are given."""

from dataclasses import dataclass

from designer.inside import Histogram, Look, Output, Weights

NOTHING = Histogram((0.0, 1.0), (1,))


@dataclass(frozen=True)
class Given:
    """A layer of a chain: what its kernel gets and changes, and which part of its units is dead."""

    gradient: float | None = 1e-2
    ratio: float | None = 1e-3
    dead: float | None = None
    mean: float = 0.5
    graph: str = ""
    calls: str = ""
    trainable: bool = True
    sources: str = ""


def look(*layers: Given, steps: int = 10, epoch: int = 1) -> Look:
    """The look at a chain of layers "n0", "n1" …; a kernel of (10, 10) makes gradients ten times their RMS."""
    return Look(
        steps,
        epoch,
        made=1.0,
        samples=16,
        loss=0.7,
        outputs=tuple(_output(i, each) for i, each in enumerate(layers)),
        weights=tuple(_weights(f"n{i}", each) for i, each in enumerate(layers) if not each.calls),
    )


def _output(number: int, given: Given) -> Output:
    name, sources = (
        f"n{number}",
        (given.sources,) if given.sources else ((f"n{number - 1}",) if number else ()),
    )
    return Output(
        given.graph, name, name, (10,), given.mean, 1.0, -1.0, 1.0, 0.0, given.dead, 1e-3, NOTHING, sources,
        given.calls,
    )  # fmt: skip


def _weights(name: str, given: Given) -> Weights:
    norm = None if given.gradient is None else 10 * given.gradient
    return Weights(
        given.graph, name, "kernel", (10, 10), given.trainable, 3.0, norm, given.ratio, NOTHING, NOTHING
    )
