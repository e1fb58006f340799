"""Losses and metrics that a model adds by tensors of its own (add_loss, add_metric): Keras 3 has neither."""

from __future__ import annotations

from .calls import ends, name_of, reached
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
    layers = {name_of(entry): entry for entry in saved}
    fed = reached(map(name_of, found), layers)
    wanted = reached({*ends(config), *(layers.keys() - fed)}, layers)
    helpers = [
        name_of(entry)
        for entry in saved
        if name_of(entry) not in wanted and entry.get("class_name") not in _ENDS
    ]
    _remark(found, helpers, reading)
    return [entry for entry in saved if name_of(entry) in wanted]


def _remark(found: list[Object], helpers: list[str], reading: Reading) -> None:
    kinds = " and ".join(dict.fromkeys(_ENDS[as_text(entry.get("class_name"))] for entry in found))
    message = f"The model computed a {kinds} by itself, which Keras 3 has no layer for: it is left out"
    if helpers:
        more = f" and {len(helpers) - _TOLD} more" if len(helpers) > _TOLD else ""
        message += f", with the layers that nothing else used: {', '.join(helpers[:_TOLD])}{more}"
    reading.lost("", f"{message}.")
