"""Designs as Python text that a Keras user would have written; executing it gives the builder's model."""

from .program import model_code, program
from .refusal import CodeRefused

__all__ = ["CodeRefused", "model_code", "program"]
