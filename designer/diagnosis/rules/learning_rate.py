"""The learning rate is too high: the loss is thrown up, or never comes down though the steps are large."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from designer.diagnosis.attempts import clipped, other_rate
from designer.diagnosis.course import LEARNED_NOTHING, level, second_half
from designer.diagnosis.facts import FEWEST_EPOCHS, Facts
from designer.diagnosis.model import Attempt, Finding
from designer.diagnosis.rates import is_unusual, rate_limit, usual_rate
from designer.diagnosis.telling import figure, several

#: A loss that rises to so many times what it was at first, and what chance gives, was thrown up by the steps: with
#: steps that suit, the mean loss falls from the first epoch on (Smith 2018, "A disciplined approach", section 4.1).
THROWN_UP = 3.0

#: So many epochs are needed to tell a bad start from a rate that is too high.
_FEWEST_EPOCHS = 2

#: Of so many epochs those count that were lost on coming down again.
_ENOUGH_EPOCHS = 5

#: Steps as large as an unusual rate's would have learned something in so many.
_FEWEST_STEPS = 30

#: A rise from one epoch to the next by this part of chance is a jump. Noise of small batches lies far below, since
#: losses of epochs are means over all of them.
JUMP = 0.08

#: It jumps about when at least this part of the epochs, and so many of them, rose like that, and the later ones are
#: on average no better than this part of chance: a model that learns well may do so in jumps.
_JUMPING, _FEWEST_JUMPS, _LEARNED = 0.25, 3, 0.5


def find(facts: Facts) -> Finding | None:
    """The learning rate, if it is what keeps the training from going well."""
    seen = _seen(facts)
    if seen is None:
        return None
    return Finding(
        "learning rate too high",
        seen,
        "Each step goes too far: it passes the minimum that it heads for, and throws the weights about or out of the "
        "range in which layers still learn. A smaller rate makes the same way in smaller steps.",
        (
            *_smaller(facts),
            Attempt("Raise the rate in a warm-up, or lower it over time, by a schedule."),
            clipped(facts),
        ),
    )


def _smaller(facts: Facts) -> tuple[Attempt, Attempt]:
    """Two smaller rates; the usual one first where the plan's is far from it."""
    if facts.rate is not None and is_unusual(facts):
        return other_rate(facts, usual_rate(facts.document) / facts.rate), other_rate(facts, 0.1)
    return other_rate(facts, 0.1), other_rate(facts, 0.01)


def _seen(facts: Facts) -> str | None:
    if facts.has_diverged:
        return _diverged(facts)
    return _thrown(facts) or _astray(facts) or _jumping(facts)


def _diverged(facts: Facts) -> str | None:
    """Steps that grew until the loss was no number, or a rate with which that is no wonder."""
    if _thrown_up(facts):
        return f"The training loss rose to {figure(facts.highest or 0.0)} and then became infinite or no number{_with_rate(facts)}."
    if is_unusual(facts):
        return (
            f"The training loss became infinite or no number in epoch {facts.epochs + 1}{_with_rate(facts)}."
        )
    return None


def _thrown(facts: Facts) -> str | None:
    """The loss was thrown up, and has not come down again, or only late."""
    if not _thrown_up(facts) or facts.epochs < _FEWEST_EPOCHS:
        return None
    rose = f"The training loss rose from {figure(_ground(facts))} to {figure(facts.highest or 0.0)}{_with_rate(facts)}"
    if _is_bad(facts):
        return f"{rose}, and came down to only {figure(facts.loss.train[-1])}."
    lost = _lost(facts)
    if facts.epochs < _ENOUGH_EPOCHS or lost < facts.epochs / 2:
        return None
    return f"{rose}. For {lost} of {several(facts.epochs, 'epoch')} it was no better than a guess that ignores the input."


def _astray(facts: Facts) -> str | None:
    """Nothing was learned, with a rate that is larger than others take."""
    early = facts.epochs < FEWEST_EPOCHS or facts.epochs * facts.steps_per_epoch < _FEWEST_STEPS
    if early or not is_unusual(facts) or not _is_bad(facts):
        return None
    optimizer = facts.document.training.optimizer
    compared = f"; a guess that ignores the input reaches {figure(facts.chance)}" if facts.chance else ""
    return (
        f"After {several(facts.epochs, 'epoch')}{_with_rate(facts)} the training loss is {figure(facts.loss.train[-1])}{compared}. "
        f"{optimizer.kind} with these settings rarely learns with more than {figure(rate_limit(optimizer))}."
    )


def _jumping(facts: Facts) -> str | None:
    """The loss goes up and down by much, and not far below chance."""
    jumps = _jumps(facts.loss.train, facts.chance)
    if jumps < max(_FEWEST_JUMPS, _JUMPING * facts.epochs) or _learns(facts):
        return None
    return (
        f"The training loss rose steeply in {several(jumps, 'epoch')} of {facts.epochs}{_with_rate(facts)}."
    )


def _with_rate(facts: Facts) -> str:
    return f" with a learning rate of {figure(facts.rate)}" if facts.rate is not None else ""


def _ground(facts: Facts) -> float:
    """What the loss was before anything was learned, or would be by chance, whichever is more."""
    return max(facts.first or 0.0, facts.chance or 0.0)


def _thrown_up(facts: Facts) -> bool:
    return facts.highest is not None and facts.highest > THROWN_UP * _ground(facts) > 0


def _lost(facts: Facts) -> int:
    """For how many epochs the loss was no better than chance."""
    return sum(loss > LEARNED_NOTHING * facts.chance for loss in facts.loss.train) if facts.chance else 0


def _is_bad(facts: Facts) -> bool:
    """Whether the loss is no better than chance; or, where that is not known, than at first."""
    found = level(facts)
    if found is not None:
        return found > LEARNED_NOTHING
    return facts.first is not None and bool(facts.loss.train) and min(facts.loss.train) > facts.first


def _learns(facts: Facts) -> bool:
    late = second_half(facts.loss.train)
    return facts.chance is not None and sum(late) / len(late) < _LEARNED * facts.chance


def _jumps(losses: Sequence[float], chance: float | None) -> int:
    scale = chance or (losses[0] if losses else 0.0)
    return sum(after - before > JUMP * scale for before, after in pairwise(losses))
