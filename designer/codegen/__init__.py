"""Designs as Python text that a Keras user would have written; executing it gives the builder's model."""

from .program import What, Written, model_code, program, written
from .refusal import CodeRefused
from .style import LAYOUTS, SPELLINGS, Layout, Spelling, Style

__all__ = [
    "LAYOUTS",
    "SPELLINGS",
    "CodeRefused",
    "Layout",
    "Spelling",
    "Style",
    "What",
    "Written",
    "model_code",
    "program",
    "written",
]
