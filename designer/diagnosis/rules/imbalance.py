"""Some classes are rare, and the model gives them up for the common ones."""

from __future__ import annotations

from designer.diagnosis.attempts import balanced
from designer.diagnosis.facts import ClassFacts, Facts, OutputFacts
from designer.diagnosis.model import Attempt, Finding
from designer.diagnosis.telling import of_output, part

#: A class is rare that has less than this part of an even share: below 10 % of two classes, 2 % of ten. Google's
#: "Imbalanced datasets" (Machine Learning Crash Course) calls 1 to 20 % of two classes moderate, less extreme.
RARE = 0.2

#: A rare class is given up when less than this part of its test samples is found, and less than half of what is found
#: of the others.
GIVEN_UP, OF_OTHERS = 0.4, 0.5

#: Of a metric that stays this close to the share of the commonest class the model says nothing but that class.
_CLOSE = 0.005
_EPOCHS = 3


def find(facts: Facts) -> Finding | None:
    """The first output with rare classes that are not found."""
    for output in facts.outputs:
        rare = _rare(output)
        given_up = [one for one in rare if _is_given_up(one, output)]
        if given_up:
            return _finding(facts, output, given_up)
    return None


def _rare(output: OutputFacts) -> list[ClassFacts]:
    """Classes with few samples; those without any are not in the data at all."""
    there = [one for one in output.classes if one.count]
    even = sum(one.count for one in there) / max(len(there), 1)
    return [one for one in there if one.count < RARE * even]


def _is_given_up(one: ClassFacts, output: OutputFacts) -> bool:
    if one.found is None:
        return _says_the_commonest(output)
    others = sorted(each.found for each in output.classes if each.found is not None and each is not one)
    usual = others[len(others) // 2] if others else 0.0
    return one.found < GIVEN_UP and one.found < OF_OTHERS * usual


def _says_the_commonest(output: OutputFacts) -> bool:
    """Whether accuracy has been that of always naming the commonest class for some epochs."""
    share = max(one.count for one in output.classes) / sum(one.count for one in output.classes)
    late = output.accuracy.train[-_EPOCHS:]
    return len(late) == _EPOCHS and all(abs(value - share) < _CLOSE for value in late)


def _finding(facts: Facts, output: OutputFacts, given_up: list[ClassFacts]) -> Finding:
    whole = sum(one.count for one in output.classes)
    counts = ", ".join(f"{one.name} {one.count:,} ({part(one.count / whole)})" for one in given_up[:3])
    what = "overlap with the true areas" if output.unit == "pixels" else "found in the test part"
    found = [f"{one.name} {part(one.found)}" for one in given_up[:3] if one.found is not None]
    told = (
        f" {what.capitalize()}: {', '.join(found)}."
        if found
        else " The accuracy is that of always naming the commonest class."
    )
    tries = (
        balanced(facts, output.name),
        Attempt(
            "Collect more samples of the rare classes, or show those that there are more often, augmented."
        ),
        Attempt(
            "Take a loss that gives hard samples more weight: BinaryFocalCrossentropy, or Dice for masks."
        ),
        Attempt(
            "Judge by figures that count every class the same, such as recall by class, not by accuracy."
        ),
    )
    return Finding(
        "imbalance",
        f"Of {whole:,} training {output.unit}{of_output(output.name)}: {counts}.{told}",
        "Where a class is rare, a model is right nearly always without ever naming it, and so learns to. The loss and "
        "the accuracy look good and say little of that class.",
        tuple(one for one in tries if one is not None),
    )
