"""Why a run cannot be evaluated, or samples cannot be predicted, in words."""

from __future__ import annotations


class EvaluationRefused(ValueError):
    """There is nothing to measure or to predict with; the message says why and what to do."""


class InputRefused(EvaluationRefused):
    """The samples are not what the model takes; the message says what was found and what is needed."""


class NothingLearned(EvaluationRefused):
    """The run has kept no weights yet; the message says what to do."""
