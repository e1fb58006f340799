"""Trainings that are ill in a known way, and healthy ones: what a diagnosis is held against.

`planted.CASES` are those that the rules were adjusted with, `held_out.CASES` others of which nothing was looked at.
"""

from .case import Case

__all__ = ["Case"]
