"""Losses and metrics that a model adds by tensors of its own (add_loss, add_metric): Keras 3 has neither."""

from __future__ import annotations

from .calls import ends, name_of, needed
from .reading import Reading
from .values import Object, as_list, as_object, as_text

_ENDS = {"AddLoss": "loss (add_loss)", "AddMetric": "metric (add_metric)"}
_TOLD = 6


def without_added(config: Object, reading: Reading) -> list[Object]:
    """The graph's layers without such ends, and without the layers that led to nothing else."""
    saved = [as_object(entry) for entry in as_list(config.get("layers"))]
    found = [entry for entry in saved if entry.get("class_name") in _ENDS]
    if not found:
        return saved
    kept, gone = _parted(saved, found, ends(config))
    _remark(found, [name for name in map(name_of, saved) if name in gone], reading)
    return kept


def _remark(found: list[Object], helpers: list[str], reading: Reading) -> None:
    kinds = " and ".join(dict.fromkeys(_ENDS[as_text(entry.get("class_name"))] for entry in found))
    message = f"The model computed a {kinds} by itself, which Keras 3 has no layer for: it is left out"
    if helpers:
        more = f" and {len(helpers) - _TOLD} more" if len(helpers) > _TOLD else ""
        message += f", with the layers that nothing else used: {', '.join(helpers[:_TOLD])}{more}"
    reading.lost("", f"{message}.")


def _parted(saved: list[Object], found: list[Object], given: set[str]) -> tuple[list[Object], set[str]]:
    """The layers that stay, and the names of those that go for want of anyone who needs them."""
    kept = [entry for entry in saved if entry not in found]
    gone: set[str] = set()
    fed = needed(found)
    while idle := (fed & {name_of(entry) for entry in kept}) - given - needed(kept):
        fed |= needed(entry for entry in kept if name_of(entry) in idle)
        kept = [entry for entry in kept if name_of(entry) not in idle]
        gone |= idle
    return kept, gone
