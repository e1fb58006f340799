"""The engine: what a design is worth, asked of Keras in a process of its own. This side knows no Keras."""

from .client import Engine
from .imagenet import Fetching, NotFetched, Progress
from .one import End, EngineError, Fit
from .proofs import any_new, with_fixes_of

__all__ = [
    "End",
    "Engine",
    "EngineError",
    "Fetching",
    "Fit",
    "NotFetched",
    "Progress",
    "any_new",
    "with_fixes_of",
]
