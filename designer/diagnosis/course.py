"""How a training has gone so far: whether it has learned anything, in measures that suit every loss.

Losses are told in parts of `chance`, what the best constant guess reaches: 1 is as good as knowing nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from .facts import FEWEST_EPOCHS, Curve, Facts
from .rates import is_slow

#: Fewer batches are no time to learn: training warms up.
FEWEST_STEPS = 100

#: A loss above this part of chance has learned nothing of its input to speak of. Running means of an epoch lie a
#: little above what the model reaches at its end, so it is not 1.
LEARNED_NOTHING = 0.97

#: A loss is flat when its second half gained less than this part of the scale on which it moves.
FLAT = 0.005


def is_early(facts: Facts) -> bool:
    """Whether it is too early to say that something is not learned."""
    return facts.epochs < FEWEST_EPOCHS or facts.epochs * facts.steps_per_epoch < FEWEST_STEPS


def level(facts: Facts) -> float | None:
    """The lowest training loss of the second half of the epochs in parts of chance; None where that is not known."""
    return level_of(facts.loss, facts.chance)


def level_of(loss: Curve, chance: float | None) -> float | None:
    """The same of one output."""
    late = second_half(loss.train)
    return min(late) / chance if late and chance else None


def is_flat(loss: Curve, chance: float | None) -> bool:
    """Whether the training loss has not become better in the second half of the epochs."""
    late = second_half(loss.train)
    if len(late) < 2:
        return False
    return late[0] - min(late[1:]) < FLAT * max(chance or 0.0, loss.train[0])


def has_learned_nothing(facts: Facts) -> bool:
    """Whether the model is where it would be without looking at its input, and gets no further.

    With a learning rate that is far too small few batches are enough to say so.
    """
    early = facts.epochs < FEWEST_EPOCHS if is_slow(facts) else is_early(facts)
    if early or (facts.chance is None and not facts.is_new):  # it may have nothing left to learn
        return False
    return learned_nothing(facts.loss, facts.chance)


def learned_nothing(loss: Curve, chance: float | None) -> bool:
    """The same of one output's loss, or of the whole model's. Where chance is not known, nothing may have moved."""
    if not is_flat(loss, chance):
        return False
    found = level_of(loss, chance)
    return (
        loss.train[0] - min(loss.train) < FLAT * loss.train[0] if found is None else found > LEARNED_NOTHING
    )


def second_half(values: Sequence[float]) -> Sequence[float]:
    """The later epochs, the middle one among them."""
    return values[len(values) // 2 :]
