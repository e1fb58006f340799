"""Evaluation: what a trained model scores, and what it gives for new samples. Nothing here imports Keras.

    encode(evaluation) -> JSON, decode(JSON) -> Evaluation
    evaluate_apart(run_id, home=None, part="test", which="last") -> Evaluation    in a process of its own, with Keras
    pack({name: array}) -> {name: text}, unpack
    judge(column, objective, true, given) -> Classes | Masks | Numbers | Pairs | None
    is_distance(objective), distance_threshold(objective), class_indices(given, objective)

Refused, in words: EvaluationRefused, with its kinds InputRefused and NothingLearned.

With Keras, for the trainer, the engine's server and `python -m designer.evaluation RUN --home H --json`:
    designer.evaluation.evaluate: evaluate(home, run, part="test", which="last") -> Evaluation
    designer.evaluation.predict: predict(home, run, {input: array}, which="last") -> {output: array}

Each trainer keeps the evaluation on the test part with its run: decode(runs.evaluation_of(store, run)).
"""

from .apart import evaluate_apart
from .arrays import pack, unpack
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
    Part,
    decode,
    encode,
)
from .refusals import EvaluationRefused, InputRefused, NothingLearned

__all__ = [
    "Baseline", "Classes", "Evaluation", "EvaluationRefused", "Figures", "InputRefused", "Masks",
    "NothingLearned", "Numbers", "OutputEvaluation", "Pairs", "Part", "baseline", "class_indices", "decode",
    "distance_threshold", "encode", "evaluate_apart", "is_distance", "judge", "pack", "unpack",
]  # fmt: skip
