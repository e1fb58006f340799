"""What ails a training, in words, with what to try: read from its curves, its data and what was seen inside. No Keras.

    facts_of(store, run) -> Facts              what is known of a run so far, in milliseconds
    diagnose(facts) -> (Finding, …)            what to look at first in front; empty for a healthy run
    is_look_wanted(facts) -> bool               whether a look inside the model could tell more

A rule is a file in `rules`; thresholds stand there with their reasons. A cause hides its consequences.
"""

from .diagnose import diagnose
from .facts import ClassFacts, Curve, Facts, Inside, OutputFacts
from .gathering import facts_of
from .looking import is_look_wanted
from .model import Attempt, Finding, Kind

__all__ = [
    "Attempt", "ClassFacts", "Curve", "Facts", "Finding", "Inside", "Kind", "OutputFacts", "diagnose", "facts_of", "is_look_wanted",
]  # fmt: skip
