"""What an evaluation found: frozen values that go to and from JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Union, cast

from pydantic import TypeAdapter

from designer.graph import Json
from designer.runs import Which


@dataclass(frozen=True, slots=True)
class Classes:
    """How samples were sorted: `confusion[true][predicted]` counts them; figures are by class, 0 to 1.

    A precision is None for a class that was never predicted, a recall for one that never occurred.
    """

    names: tuple[str, ...]
    confusion: tuple[tuple[int, ...], ...]
    precision: tuple[float | None, ...]
    recall: tuple[float | None, ...]
    accuracy: float
    kind: Literal["classes"] = "classes"


@dataclass(frozen=True, slots=True)
class Masks:
    """How true and predicted areas overlap, by class over all pixels of all samples, 0 to 1.

    None for a class that is in neither. `accuracy` is the part of all pixels that is right.
    """

    names: tuple[str, ...]
    iou: tuple[float | None, ...]
    dice: tuple[float | None, ...]
    accuracy: float
    kind: Literal["masks"] = "masks"


@dataclass(frozen=True, slots=True)
class Numbers:
    """How far predicted numbers are off, in the target's unit; `sample` holds pairs (true, predicted).

    `r2` is the part of the variance that is explained; None when the true numbers do not vary.
    """

    mean_absolute_error: float
    root_mean_squared_error: float
    r2: float | None
    sample: tuple[tuple[float, float], ...]
    kind: Literal["numbers"] = "numbers"


@dataclass(frozen=True, slots=True)
class Pairs:
    """How distances tell similar pairs from dissimilar ones: `accuracy` with those below `threshold` similar.

    `similar` and `dissimilar` count true pairs by distance, between consecutive `edges`.
    """

    threshold: float
    accuracy: float
    edges: tuple[float, ...]
    similar: tuple[int, ...]
    dissimilar: tuple[int, ...]
    kind: Literal["pairs"] = "pairs"


Part = Literal["train", "validation", "test"]
Figures = Union[Classes, Masks, Numbers, Pairs]


@dataclass(frozen=True, slots=True)
class Baseline:
    """What a guess that ignores the input would reach, beside what the model reaches, in one measure."""

    text: str
    measure: str
    guess: float
    model: float


@dataclass(frozen=True, slots=True)
class OutputEvaluation:
    """One output: the column it should give, Keras's figures for it, and our own where there is a target."""

    output: str
    column: str
    metrics: Mapping[str, float | None]
    figures: Figures | None = None
    baseline: Baseline | None = None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A run's model on samples it has not learned from; `metrics` is all that Keras's evaluate gives."""

    run: str
    part: Part
    weights: Which
    samples: int
    metrics: Mapping[str, float | None]
    outputs: tuple[OutputEvaluation, ...]


_EVALUATION: TypeAdapter[Evaluation] = TypeAdapter(Evaluation)


def encode(evaluation: Evaluation) -> dict[str, Json]:
    """The evaluation as JSON values."""
    return cast("dict[str, Json]", _EVALUATION.dump_python(evaluation, mode="json"))


def decode(values: Json) -> Evaluation:
    """The evaluation of some JSON values; ValueError when they are none."""
    return _EVALUATION.validate_python(values)
