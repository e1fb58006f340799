"""Trainings that are ill in a known way, and healthy ones: what a diagnosis is held against.

`planted` has those that the rules were made with; `held_out`, `fresh` and `last` came one after the other when the rules
stood, which were adjusted once more after the first two of them.
"""

from .case import Case

__all__ = ["Case"]
