"""Trainings that are ill in a known way, and healthy ones: what a diagnosis is held against.

`planted` has those that the rules were made with, `held_out` others that came when the rules stood, `fresh` the last ones.
"""

from .case import Case

__all__ = ["Case"]
