"""What is found of one output: frozen values that go to and from JSON. Fields with defaults are younger than kept ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Interval:
    """A 95 % confidence interval, and what it is made of: so many samples, or groups of them, by which method."""

    low: float
    high: float
    method: Literal["wilson", "bootstrap"]
    units: int
    unit: Literal["sample", "group"] = "sample"


@dataclass(frozen=True, slots=True)
class Score:
    """One measure: what the model reaches, how sure that is, what a guess reaches that ignores the input.

    `value` is None where the measure is undefined: an area under a curve, say, when only one class occurs.
    """

    name: str
    value: float | None
    interval: Interval | None = None
    guess: float | None = None
    better: Literal["higher", "lower"] = "higher"


@dataclass(frozen=True, slots=True)
class Curve:
    """Points of a curve, thinned to what a chart can show."""

    x: tuple[float, ...]
    y: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class ClassCurves:
    """How well the probability of one class (its index) tells it from all others.

    `roc` is recall by false positive rate, `precision_recall` precision by recall; `auc` and `ap` are the
    areas below them, from all points.
    """

    place: int
    auc: float
    ap: float
    roc: Curve
    precision_recall: Curve


@dataclass(frozen=True, slots=True)
class Bin:
    """Samples whose probability lies in a range: their mean probability, and the share of them that came true."""

    count: int
    probability: float
    share: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """Whether probabilities mean what they say. `of` is "positive" (class 1) or "predicted" (the likeliest class).

    `bins` are equally wide from 0 to 1, empty ones left out. `error` is the expected calibration error, 0 to 1;
    `brier` the mean squared difference of probabilities and truth; `log_loss` in nats.
    """

    of: Literal["positive", "predicted"]
    bins: tuple[Bin, ...]
    error: float
    brier: float
    log_loss: float


@dataclass(frozen=True, slots=True)
class Mean:
    """Precision, recall and F1 averaged over classes: "macro" counts each class alike, "weighted" each sample."""

    name: Literal["macro", "weighted"]
    precision: float
    recall: float
    f1: float


@dataclass(frozen=True, slots=True)
class Histogram:
    """How many values lie between consecutive `edges`."""

    edges: tuple[float, ...]
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Classes:
    """How samples were sorted: `confusion[true][predicted]` counts them; figures are by class, 0 to 1.

    A precision is None for a class that was never predicted, a recall for one that never occurred, an F1 for one
    that did neither. `recall_intervals` are 95 % confidence intervals. `curves` are of the classes that occur, or
    the commonest of many.
    """

    names: tuple[str, ...]
    confusion: tuple[tuple[int, ...], ...]
    precision: tuple[float | None, ...]
    recall: tuple[float | None, ...]
    accuracy: float
    kind: Literal["classes"] = "classes"
    f1: tuple[float | None, ...] = ()
    support: tuple[int, ...] = ()
    recall_intervals: tuple[tuple[float, float] | None, ...] = ()
    means: tuple[Mean, ...] = ()
    curves: tuple[ClassCurves, ...] = ()
    calibration: Calibration | None = None


@dataclass(frozen=True, slots=True)
class Masks:
    """How true and predicted areas overlap, by class over all pixels of all samples, 0 to 1.

    None for a class that is in neither. `accuracy` is the part of all pixels that is right. `iou_by_sample` and
    `dice_by_sample` count samples by their own overlap, by class; `median_iou` is that of the sample in the middle.
    """

    names: tuple[str, ...]
    iou: tuple[float | None, ...]
    dice: tuple[float | None, ...]
    accuracy: float
    kind: Literal["masks"] = "masks"
    iou_by_sample: tuple[Histogram, ...] = ()
    dice_by_sample: tuple[Histogram, ...] = ()
    median_iou: tuple[float | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Numbers:
    """How far predicted numbers are off, in the target's unit; `sample` holds pairs (true, predicted).

    `r2` is the part of the variance that is explained; None when the true numbers do not vary. `bias` is the mean
    of predicted less true, `quantiles` pairs (share of the samples, absolute error that these stay below).
    `parts` are the figures of each number where a target has several.
    """

    mean_absolute_error: float
    root_mean_squared_error: float
    r2: float | None
    sample: tuple[tuple[float, float], ...]
    kind: Literal["numbers"] = "numbers"
    bias: float | None = None
    quantiles: tuple[tuple[float, float], ...] = ()
    residuals: Histogram | None = None
    parts: tuple[Numbers, ...] = ()


@dataclass(frozen=True, slots=True)
class Pairs:
    """How distances tell similar pairs from dissimilar ones: `accuracy` with those below `threshold` similar.

    `similar` and `dissimilar` count true pairs by distance, between consecutive `edges`. `chosen_on` names the part
    on which the threshold has the best balanced accuracy, `chosen_score`; without it, the threshold is the plan's.
    `roc` takes similar as positive; `equal_error_rate` is where as many pairs are taken for similar wrongly as for
    dissimilar.
    """

    threshold: float
    accuracy: float
    edges: tuple[float, ...]
    similar: tuple[int, ...]
    dissimilar: tuple[int, ...]
    kind: Literal["pairs"] = "pairs"
    chosen_on: str = ""
    chosen_score: float | None = None
    plan_threshold: float | None = None
    plan_accuracy: float | None = None
    balanced_accuracy: float | None = None
    roc: Curve | None = None
    auc: float | None = None
    equal_error_rate: float | None = None
    equal_error_threshold: float | None = None
