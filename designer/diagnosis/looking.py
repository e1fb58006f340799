"""Whether a look inside the model could tell more than its curves do."""

from __future__ import annotations

from .course import has_learned_nothing, is_early, level
from .facts import Facts
from .rules.vanishing import LEARNED_LITTLE

#: A look from before this part of the epochs says little of the model as it is.
_RECENT = 0.5


def is_look_wanted(facts: Facts) -> bool:
    """Whether a model has learned so little that its units may be dead or its gradients gone, and nobody looked of late."""
    if facts.has_diverged or is_early(facts) or _is_seen(facts):
        return False
    found = level(facts)
    return found > LEARNED_LITTLE if found is not None else has_learned_nothing(facts)


def _is_seen(facts: Facts) -> bool:
    return facts.inside is not None and facts.inside.look.epoch >= _RECENT * facts.epochs
