"""Keras's refusals in plain words: what was found, what was expected, what to do."""

from .rewording import plain_words, stripped
from .values import Refusal, Words

__all__ = ["Refusal", "Words", "plain_words", "stripped"]
