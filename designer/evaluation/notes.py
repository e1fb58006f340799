"""What the figures of an evaluation leave out, in words."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .results import ClassResults, PairResults, Results


def notes_on_loss(lost: int, count: int) -> Iterator[str]:
    """Of so many samples for which a model gave no number, of so many in all."""
    if lost and lost == count:
        yield (
            "The model gives no number (NaN or infinity) for any of these samples, so there is nothing to measure: "
            "its weights have diverged. Choose other weights, or train again with a lower learning rate."
        )
    elif lost:
        yield (
            f"For {lost:,} of {count:,} samples the model gives no number (NaN or infinity). "
            "The figures are of the others, so they flatter it."
        )


def notes_on(found: Results) -> Iterator[str]:
    """What these samples cannot tell."""
    match found:
        case PairResults() if found.similar.all() or not found.similar.any():
            yield "All pairs are of one kind here, so there is no ROC curve, and accuracy says little."
        case ClassResults():
            yield from _on_classes(found)
        case _:
            pass


def _on_classes(found: ClassResults) -> Iterator[str]:
    if len(np.unique(found.true)) == 1:
        name = found.names[int(found.true[0])]
        yield f"Every sample here is of one class, “{name}”: curves need others beside it, and accuracy says little."
    if not found.are_probable:
        yield (
            "This output's values are no probabilities (from 0 to 1, with a sum of 1), so there is no calibration. "
            "A softmax or sigmoid activation, or a loss with from_logits, makes them some."
        )
