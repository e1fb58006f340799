"""Class weights that the data, or the loss, cannot have."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import replace

from designer.data import Column, datasets
from designer.graph import Analysis, ClassWeights, Diagnostic, Document, Objective
from designer.plans.changing import objective_fix

#: Losses that give one value for many pixels, or for the whole batch.
_OF_THE_WHOLE = ("Dice", "Tversky")
_WITH_CLASSES = ("class", "binary", "mask")


def check(document: Document, analysis: Analysis | None) -> Iterator[Diagnostic]:
    """Weights of classes that are not there, of outputs without classes, or below zero."""
    for output in document.graph.outputs:
        objective = document.training.objectives.get(output.name, Objective())
        if objective.class_weights is not None:
            found = _wrong(document, output.name, objective)
            if found is not None:
                message, fixed = found
                title = "Remove the class weights" if fixed is None else "Keep only the weights that fit"
                fix = objective_fix(title, output.name, replace(objective, class_weights=fixed))
                yield Diagnostic(
                    "error", message, "class-weights", node=output.node, parameter=output.name, fixes=(fix,)
                )


def _wrong(document: Document, name: str, objective: Objective) -> tuple[str, ClassWeights] | None:
    """What to say of an output's class weights, and the weights that would do; None when they do."""
    column = _column(document, name)
    if objective.loss is not None and objective.loss.kind in _OF_THE_WHOLE:
        return (
            f"{objective.loss.kind} compares the whole mask of {name!r} at once, so classes cannot weigh "
            "differently in it. Remove the class weights, or take a crossentropy."
        ), None
    if column is not None and column.kind not in _WITH_CLASSES:
        return (
            f"Output {name!r} learns {column.title!r}, which has no classes, and has class weights. Remove them.",
            None,
        )
    weights = objective.class_weights
    if not isinstance(weights, Mapping):
        return None
    return _wrong_weights(name, weights, _classes(column))


def _wrong_weights(name: str, weights: Mapping[str, float], classes: int) -> tuple[str, ClassWeights] | None:
    known = {number: weight for number, weight in weights.items() if _is_class(number, classes)}
    good = {number: weight for number, weight in known.items() if math.isfinite(weight) and weight >= 0}
    if len(known) < len(weights):
        strange = ", ".join(sorted(weights.keys() - known.keys()))
        there = f"0 to {classes - 1}" if classes else "whole numbers from 0 on"
        return f"The class weights of {name!r} name class {strange}; its classes are {there}.", good or None
    if len(good) < len(known):
        return f"A class weight of {name!r} is below 0 or no number. Take 0 or more.", good or None
    if good and len(good) == classes and not any(good.values()):
        return f"Every class of {name!r} weighs 0, so there is nothing to learn. Let one count more.", None
    return None


def _is_class(number: str, classes: int) -> bool:
    return number.isascii() and number.isdigit() and (not classes or int(number) < classes)


def _column(document: Document, output: str) -> Column | None:
    choice = document.data
    chosen = datasets().get(choice.dataset) if choice else None
    return chosen.column(choice.targets.get(output, "")) if choice and chosen else None


def _classes(column: Column | None) -> int:
    """How many classes a column has; 0 when that is not known."""
    if column is None:
        return 0
    return len(column.classes) if column.kind == "class" or column.is_class_mask else 2
