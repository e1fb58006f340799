"""Which learning rates are usual, by optimizer."""

from __future__ import annotations

from collections.abc import Mapping

from designer.graph import Component, Document

from .facts import Facts

#: Above these a rate is unusual: ten times or more what Keras takes by default and what is recommended for practice
#: (Bengio 2012, "Practical recommendations for gradient-based training", section 3.1.1: below 1 for inputs of about 1;
#: Kingma and Ba 2015: 0.001 for Adam). Of those that are not named, the rule of Adam holds.
_UNUSUAL: Mapping[str, float] = {
    "SGD": 1.0, "Adadelta": 10.0, "Adagrad": 0.5, "Ftrl": 1.0, "Lion": 0.005, "Adafactor": 0.1, "Muon": 0.1,
}  # fmt: skip
_UNUSUAL_FOR_ADAM = 0.02

#: Rates are noted in single precision.
_ROUNDING = 1e-3

#: Below this part of the default nothing is learned in the usual number of steps.
_SLOW = 0.02
_DEFAULTS: Mapping[str, float] = {"SGD": 0.01, "Lion": 0.001}
_DEFAULT = 0.001


def rate_limit(optimizer: Component) -> float:
    """Above which learning rate an optimizer's steps are unusually large.

    Momentum m adds steps up to 1 / (1 − m) of them, so the limit is lower by that.
    """
    momentum = optimizer.config.get("momentum", 0.0)
    slowed = 1.0 - momentum if isinstance(momentum, (int, float)) and 0 < momentum < 1 else 1.0
    return _UNUSUAL.get(optimizer.kind, _UNUSUAL_FOR_ADAM) * (slowed if optimizer.kind == "SGD" else 1.0)


def is_unusual(facts: Facts) -> bool:
    """Whether the learning rate is larger than what an optimizer usually takes."""
    limit = rate_limit(facts.document.training.optimizer)
    return facts.rate is not None and facts.rate > limit * (1 + _ROUNDING)


def is_slow(facts: Facts) -> bool:
    """Whether the learning rate is so small that nothing can be learned in usual time."""
    usual = usual_rate(facts.document)
    return facts.rate is not None and facts.rate < _SLOW * usual


def usual_rate(document: Document) -> float:
    """What Keras takes by default."""
    return _DEFAULTS.get(document.training.optimizer.kind, _DEFAULT)
