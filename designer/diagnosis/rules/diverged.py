"""The loss became infinite or no number, though the learning rate is a usual one."""

from __future__ import annotations

from designer.diagnosis.attempts import clipped, other_rate
from designer.diagnosis.facts import Facts
from designer.diagnosis.model import Attempt, Finding


def find(facts: Facts) -> Finding | None:
    """A training that ended because its loss was no number any more."""
    if not facts.has_diverged:
        return None
    when = f"in epoch {facts.epochs + 1}"
    return Finding(
        "diverged",
        f"The loss became infinite or no number {when}.",
        "Some computation left the range of numbers: steps that are too large, values in the data that are no numbers "
        "or very large, or a logarithm or a quotient of 0. Nothing learned after that is of use.",
        (
            other_rate(facts, 0.1),
            clipped(facts),
            Attempt("Look at the data for values that are missing or far larger than others, and scale inputs to about 1."),
            Attempt("Check that the loss fits the last activation: a crossentropy wants probabilities, or from_logits."),
        ),
    )  # fmt: skip
