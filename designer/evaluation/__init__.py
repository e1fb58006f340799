"""Evaluation: what a trained model scores, and what it gives for new samples. Nothing here imports Keras.

    encode(evaluation) -> JSON, decode(JSON) -> Evaluation; keep(store, measured) -> Evaluation
    kept(store, run, part="test", which="last") -> Evaluation | None     what was measured before, if it still holds
    samples_of(store, evaluation) -> Samples | None                      what came of each sample, for slices and lists
    evaluate_apart(run_id, home=None, part="test", which="last", told=None) -> Evaluation
                                                   measured now, in a process of its own, with Keras; kept with the run
    slicings(samples, output, dataset) -> {name: Slicing}, sliced(samples, output, slicing) -> Sliced
    table_of(samples) -> CSV text
    pack({name: array}) -> {name: text}, unpack
    is_distance(objective), distance_threshold(objective), class_indices(given, objective)

Refused, in words: EvaluationRefused, with its kinds InputRefused and NothingLearned.

With Keras, for the trainer, the engine's server and `python -m designer.evaluation RUN --home H --json`:
    designer.evaluation.evaluate: evaluate(home, run, part="test", which="last") -> Measured
    designer.evaluation.predict: predict(home, run, {input: array}, which="last") -> {output: array}

Each trainer keeps the evaluation on the test part with its run.
"""

from .apart import evaluate_apart
from .arrays import pack, unpack
from .figures import (
    Bin,
    Calibration,
    ClassCurves,
    Classes,
    Curve,
    Histogram,
    Interval,
    Masks,
    Mean,
    Numbers,
    Pairs,
    Score,
)  # fmt: skip
from .guessing import Learned, baseline
from .judging import class_indices, distance_threshold, is_distance, judge, results_of
from .keeping import Measured, keep, kept, mark_of, samples_of
from .model import Baseline, Evaluation, Figures, OutputEvaluation, Part, Verdict, decode, encode
from .refusals import EvaluationRefused, InputRefused, NothingLearned
from .results import ClassResults, MaskResults, NumberResults, PairResults, Results
from .samples import OutputSamples, Samples, Shown
from .slicing import FEW, Slice, Sliced, Slicing, named, sliced, slicings
from .tables import table_of

__all__ = [
    "FEW", "Baseline", "Bin", "Calibration", "ClassCurves", "ClassResults", "Classes", "Curve", "Evaluation",
    "EvaluationRefused", "Figures", "Histogram", "InputRefused", "Interval", "Learned", "MaskResults", "Masks",
    "Mean", "Measured", "NothingLearned", "NumberResults", "Numbers", "OutputEvaluation", "OutputSamples",
    "PairResults", "Pairs", "Part", "Results", "Samples", "Score", "Shown", "Slice", "Sliced", "Slicing",
    "Verdict", "baseline", "class_indices", "decode", "distance_threshold", "encode", "evaluate_apart",
    "is_distance", "judge", "keep", "kept", "mark_of", "named", "pack", "results_of", "samples_of", "sliced", "slicings",
    "table_of", "unpack",
]  # fmt: skip
