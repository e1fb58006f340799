"""The model learns its training samples by heart: it gets better on them, and not on others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from designer.diagnosis.attempts import stop_early
from designer.diagnosis.course import second_half
from designer.diagnosis.facts import Facts
from designer.diagnosis.model import Attempt, Finding
from designer.diagnosis.telling import figure, part, several

#: Fewer epochs say nothing of where the validation loss is heading.
_FEWEST_EPOCHS = 6

#: The validation loss has turned when it lies above its best by this part of it and this part of chance …
RISE, RISE_OF_CHANCE = 0.1, 0.05
#: … for so many epochs, by more than so many times what it moves from one epoch to the next …
_EPOCHS_SINCE, _NOISE = 4, 2.0
#: … or by this part of chance where training and validation are far apart, by these parts and times …
RISE_APART, APART_BY, APART_TIMES = 0.02, 0.25, 3.0
#: … while the training loss went on to fall by this part: else both got worse, which is no learning by heart.
FALL = 0.2

#: Without turning, validation must lie above training by this part of chance and be so many times as much, and not
#: have become better by this part in the second half of so many epochs. A gap by itself is usual (Goodfellow, Bengio
#: and Courville 2016, section 5.2); one of a quarter of all that there is to learn, of a model that gets no better, is not.
GAP, TIMES, STILL, STILL_FOR = 0.25, 4.0, 0.01, 10

#: Whoever has not learned the training samples to this part of chance has not learned them by heart.
KNOWN = 0.6


@dataclass(frozen=True, slots=True)
class _Losses:
    train: Sequence[float]
    validation: Sequence[float]
    chance: float

    @property
    def best(self) -> int:
        """The epoch with the lowest validation loss, from 0."""
        return min(range(len(self.validation)), key=self.validation.__getitem__)

    @property
    def now(self) -> tuple[float, float]:
        """Training and validation loss of late: the middle of the last three epochs, since single ones are noisy."""
        return sorted(self.train[-3:])[1], sorted(self.validation[-3:])[1]


def find(facts: Facts) -> Finding | None:
    """Overfitting of the whole model, by its losses."""
    both = facts.loss.both
    if both < _FEWEST_EPOCHS:
        return None
    scale = facts.validation_chance or facts.chance or facts.loss.validation[0]
    losses = _Losses(facts.loss.train[-both:], facts.loss.validation[-both:], scale)
    if losses.now[0] > KNOWN * scale:
        return None
    seen = _turned(losses) or _apart(losses)
    if seen is None:
        return None
    since = losses.best + 1
    patience = max(3, min(both // 5, 10))
    tries = (
        stop_early(facts, patience),
        Attempt("Drop units at random: a Dropout layer (0.3 to 0.5) before the last layers."),
        Attempt("Hold weights small: AdamW with a weight_decay of 0.01, or a kernel_regularizer."),
        Attempt(
            f"Learn from more samples than these {facts.samples:,}, or augment them; or take a smaller model."
        ),
    )
    return Finding(
        "overfitting",
        seen,
        "From then on the model learns what is particular to its training samples, noise included, and not what "
        f"they have in common with others. Its weights after epoch {since} serve new samples best.",
        tuple(one for one in tries if one is not None),
    )


def _turned(losses: _Losses) -> str | None:
    """The validation loss rose again while the training loss fell."""
    best, (train, validation) = losses.best, losses.now
    lowest = losses.validation[best]
    since, rise = len(losses.validation) - 1 - best, validation - lowest
    moves = sorted(abs(b - a) for a, b in pairwise(losses.validation))
    usual = moves[len(moves) // 2]
    apart = validation - train > APART_BY * losses.chance and validation > APART_TIMES * train
    least = (RISE_APART if apart else RISE_OF_CHANCE) * losses.chance
    if since < _EPOCHS_SINCE or rise < RISE * lowest or rise < least:
        return None
    if rise < _NOISE * usual or train > (1 - FALL) * losses.train[best]:
        return None
    return (
        f"The validation loss was lowest after epoch {best + 1} of {len(losses.validation)}, {figure(lowest)}, and is {figure(validation)} now "
        f"({part(rise / lowest)} more), while the training loss fell from {figure(losses.train[best])} to {figure(train)}."
    )


def _apart(losses: _Losses) -> str | None:
    """The validation loss stays far above the training loss, and gets no better."""
    train, validation = losses.now
    if validation - train < GAP * losses.chance or validation < TIMES * train:
        return None
    late = second_half(losses.validation)
    if len(losses.validation) < STILL_FOR or late[0] - min(late[1:]) > STILL * losses.chance:
        return None
    return (
        f"The training loss is {figure(train)}, the validation loss {figure(validation)}, and it has not become better for "
        f"{several(len(late), 'epoch')}."
    )
