"""Whether a look inside the model could tell more than its curves do."""

from __future__ import annotations

from .course import has_learned_nothing, is_early, level
from .facts import Facts
from .rules.vanishing import LEARNED_LITTLE


def is_look_wanted(facts: Facts) -> bool:
    """Whether a model has learned so little that its units may be dead or its gradients gone, and nobody looked."""
    if facts.inside is not None or facts.has_diverged or is_early(facts):
        return False
    found = level(facts)
    return found > LEARNED_LITTLE if found is not None else has_learned_nothing(facts)
