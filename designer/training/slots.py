"""How many values an optimizer keeps beside each weight that it trains."""

from __future__ import annotations

from designer.graph import Component

#: Of every optimizer of Keras, as its defaults make it; a test holds them against Keras.
_SLOTS = {
    "Adadelta": 2, "Adafactor": 1, "Adagrad": 1, "Adam": 2, "AdamW": 2, "Adamax": 2, "Ftrl": 2, "Lamb": 2,
    "Lion": 1, "Muon": 2, "Nadam": 2, "RMSprop": 1, "SGD": 0, "ScheduleFreeAdamW": 2,
}  # fmt: skip
_USUAL = 2

#: Arguments that ask for one more, where they are set; `momentum` is always there in some.
_MORE = ("amsgrad", "centered", "use_ema", "gradient_accumulation_steps")
_MOMENTUM = frozenset({"SGD", "RMSprop"})


def slots(optimizer: Component) -> int:
    """Values beside each trained weight: momenta, averages, summed gradients; rather too many than too few."""
    more = sum(bool(optimizer.config.get(argument)) for argument in _MORE)
    momentum = optimizer.kind in _MOMENTUM and bool(optimizer.config.get("momentum"))
    return _SLOTS.get(optimizer.kind, _USUAL) + more + momentum
