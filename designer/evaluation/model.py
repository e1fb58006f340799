"""What an evaluation found: frozen values that go to and from JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Union, cast

from pydantic import TypeAdapter

from designer.graph import Json
from designer.runs import Which

from .figures import Classes, Masks, Numbers, Pairs, Score

Part = Literal["train", "validation", "test"]
Figures = Union[Classes, Masks, Numbers, Pairs]

#: Whether the model beats a blind guess; "few" when there are too few samples, or groups, to tell.
Verdict = Literal["better", "worse", "unclear", "few"]


@dataclass(frozen=True, slots=True)
class Baseline:
    """What a guess that ignores the input would reach, beside what the model reaches, in one measure.

    `low` and `high` are the 95 % confidence interval of how much better the model is, negative where it is worse.
    """

    text: str
    measure: str
    guess: float
    model: float
    verdict: Verdict | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class OutputEvaluation:
    """One output: the column it should give, Keras's figures for it, and our own where there is a target.

    `notes` say in words what these figures leave out, and why.
    """

    output: str
    column: str
    metrics: Mapping[str, float | None]
    figures: Figures | None = None
    baseline: Baseline | None = None
    scores: tuple[Score, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A run's model on a part of its data; `metrics` is all that Keras's evaluate gives.

    `groups` counts the groups of samples that belong together, None where each stands for itself. `mark` tells
    the weights that were measured from later ones.
    """

    run: str
    part: Part
    weights: Which
    samples: int
    metrics: Mapping[str, float | None]
    outputs: tuple[OutputEvaluation, ...]
    groups: int | None = None
    mark: str = field(default="", compare=False)


_EVALUATION: TypeAdapter[Evaluation] = TypeAdapter(Evaluation)


def encode(evaluation: Evaluation) -> dict[str, Json]:
    """The evaluation as JSON values."""
    return cast("dict[str, Json]", _EVALUATION.dump_python(evaluation, mode="json"))


def decode(values: Json) -> Evaluation:
    """The evaluation of some JSON values; ValueError when they are none."""
    return _EVALUATION.validate_python(values)
