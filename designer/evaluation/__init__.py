"""Evaluation: what a trained model scores, and what it gives for new samples. Nothing here imports Keras.

    encode(evaluation) -> JSON, decode(JSON) -> Evaluation
    judge(column, objective, true, given) -> Classes | Masks | Numbers | Pairs | None
    is_distance(objective), distance_threshold(objective), class_indices(given, objective)

With Keras, for the trainer, the engine's server and `python -m designer.evaluation RUN --home H --json`:
    designer.evaluation.evaluate: evaluate(home, run, part="test", which="last") -> Evaluation
    designer.evaluation.predict: predict(home, run, {input: array}, which="last") -> {output: array}
        InputRefused and NothingLearned (both ValueError) in words

Each trainer keeps the evaluation on the test part with its run: decode(runs.evaluation_of(store, run)).
"""

from .guessing import baseline
from .judging import class_indices, distance_threshold, is_distance, judge
from .model import (
    Baseline,
    Classes,
    Evaluation,
    Figures,
    Masks,
    Numbers,
    OutputEvaluation,
    Pairs,
    decode,
    encode,
)

__all__ = [
    "Baseline", "Classes", "Evaluation", "Figures", "Masks", "Numbers", "OutputEvaluation", "Pairs",
    "baseline", "class_indices", "decode", "distance_threshold", "encode", "is_distance", "judge",
]  # fmt: skip
