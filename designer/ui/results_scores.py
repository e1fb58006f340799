"""The scores of an output: each with how sure it is, and beside it what a blind guess reaches."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from designer.evaluation import Baseline, Evaluation, Interval, OutputEvaluation, Score
from designer.graph import Document

from .curve_panels import name_of
from .words import brief, count, number, plain

_HELP = {
    "Accuracy": "The share of the samples that were told rightly.",
    "Balanced accuracy": "The mean of the classes' recalls: each class counts alike, however rare it is.",
    "Macro F1": "The mean of the classes' F1 scores, which weigh precision and recall alike.",
    "AUC": "The chance that a positive sample scores higher than a negative one. 0.5 is guessing, 1 perfect.",
    "Mean AUC": "The chance that a sample of a class scores higher for it than another sample, averaged over classes.",
    "Log loss": "How surprising the truth was to the model, in nats. Smaller is better.",
    "Brier score": "The squared distance of probabilities and truth. Smaller is better.",
    "Mean IoU": "Intersection over union, averaged over classes: 1 where the areas are the same.",
    "Mean Dice": "Twice the intersection over both areas, averaged over classes: 1 where the areas are the same.",
    "Pixel accuracy": "The share of the pixels that are right. High by itself where one class covers most.",
    "Mean absolute error": "How far off a prediction is on average, in the target's unit.",
    "Root mean squared error": "Like the mean absolute error, but large errors count more.",
    "R²": "The share of the variance that is explained: 1 is perfect, 0 no better than the mean.",
    "Equal error rate": "The error where as many pairs are wrongly taken for the same as for different.",
}
_FEW_UNITS = 5


def scores(evaluation: Evaluation, found: OutputEvaluation) -> None:
    """The scores with their intervals, what they are made of, and whether guessing does as well."""
    if found.scores:
        with st.container(horizontal=True, gap="medium"):
            for score in found.scores:
                _score(score)
        st.caption(_made_of(found.scores))
    if found.baseline is not None:
        _against(found.baseline, evaluation)


def _score(score: Score) -> None:
    sure = score.interval
    st.metric(
        score.name,
        "undefined" if score.value is None else brief(score.value),
        None if sure is None else f"{brief(sure.low)} – {brief(sure.high)}",
        delta_color="off",
        delta_arrow="off",
        help=_help(score),
        width="content",
    )


def _help(score: Score) -> str:
    told = [_HELP.get(score.name, "How well the areas of this class overlap: 1 where they are the same.")]
    if score.guess is not None:
        told.append(f"A blind guess reaches {brief(score.guess)}.")
    return " ".join(told)


def _made_of(scores: tuple[Score, ...]) -> str:
    """By which method, and of how many samples or groups, the intervals are."""
    own = [(score.name, score.interval) for score in scores if score.interval is not None]
    if not own:
        return "There is no confidence interval: one sample, or one group of them, says nothing of others."
    parts: list[str] = []
    for method in ("wilson", "bootstrap"):
        found = [(name, one) for name, one in own if one.method == method]
        if found:
            names = "all" if len(found) == len(own) else " and ".join(name.lower() for name, _ in found)
            parts.append(f"{names if not parts else 'the others'} {_method(found[0][1])}")
    least = min((one for _, one in own), key=lambda one: one.units)
    return f"In grey: 95 % confidence intervals, {', '.join(parts)}." + _caution(least)


def _method(one: Interval) -> str:
    units = count(one.units, f"{one.unit}") + (
        " of samples that belong together" if one.unit == "group" else ""
    )
    if one.method == "wilson":
        return f"by Wilson's formula for {units}"
    return f"by drawing the {units} again 1,000 times (percentile bootstrap)"


def _caution(least: Interval) -> str:
    if least.units >= _FEW_UNITS:
        return ""
    return f" **With only {count(least.units, least.unit)} they are too narrow**: hold back more data for the test."


def _against(guess: Baseline, evaluation: Evaluation) -> None:
    compared = (
        f"A blind guess ({plain(guess.text)}) reaches {plain(guess.measure)} **{brief(guess.guess)}**, "
        f"this model **{brief(guess.model)}**."
    )
    sure = ""
    if guess.low is not None and guess.high is not None:
        sure = f" It is better by {brief(guess.low)} to {brief(guess.high)} with 95 % confidence."
    few = count(evaluation.groups or evaluation.samples, "group" if evaluation.groups else "sample")
    match guess.verdict:
        case "better":
            st.markdown(f":green[:material/check:] **Better than guessing.** {compared}{sure}")
        case "unclear":
            between = f" The difference lies between {_between(guess)} with 95 % confidence." if sure else ""
            st.markdown(
                f":orange[:material/help:] **Not distinguishable from guessing.** {compared}{between}"
            )
        case "worse":
            st.markdown(f":red[:material/close:] **Worse than guessing.** {compared}")
        case "few":
            st.markdown(_few(guess, compared, few))
        case None:
            st.markdown(f"For comparison: {compared}")


def _few(guess: Baseline, compared: str, units: str) -> str:
    better = guess.low is not None and guess.low > 0
    head = "Better than guessing here" if better else "Not distinguishable from guessing"
    return f":orange[:material/help:] **{head}, but {units} are too few to be sure.** {compared}"


def _between(guess: Baseline) -> str:
    return f"{brief(guess.low or 0.0)} and {brief(guess.high or 0.0)}"


def keras_figures(values: Mapping[str, float | None], document: Document, *, loss: str = "Loss") -> None:
    """What Keras itself measured: the loss and the plan's metrics."""
    told = [
        f"{plain(loss if name == 'loss' else name_of(document, '', name))} **{'undefined (NaN)' if value is None else number(value)}**"
        for name, value in values.items()
    ]
    if told:
        st.markdown(f":small[:gray[The plan's own figures:] {' · '.join(told)}]")
