"""Inside a model while it learns: what its layers give, how their weights and gradients are. Nothing here imports Keras.

What was seen:
    moments(store, run) -> (Moment, …)             when looks were kept, the earliest first
    look_at(store, run, steps) -> Look             NoLook in words when there is none any more
    series(store, run) -> (LayerSeries, …)         figures of every layer over all moments, for charts
    figures(look) -> (Figures, …)                  the same of one look
    kept_look(store, run, which) -> Look | None    at the weights "last", "best" or of a checkpoint, if it is there
    healths(look) -> (NodeHealth, …)               every node: ok, dead, vanishing or exploding, in words
    encode(look) -> JSON, decode(JSON) -> Look    and dumps, loads for JSON text

Who trains keeps looks by `keep`, and lets go of them by `forget_after`; `runs.look_into` switches looking on and off.
"""

from .figures import figures
from .health import (
    DEAD,
    EXPLODING_GRADIENT,
    EXPLODING_UPDATE,
    VANISHING_GRADIENT,
    VANISHING_UPDATE,
    healths,
)
from .keeping import (
    MOST_MOMENTS,
    NoLook,
    forget_after,
    keep,
    keep_of_weights,
    look_at,
    look_at_weights,
    moments,
    series,
)
from .maps import FeatureMaps
from .model import (
    Figures,
    Health,
    Histogram,
    LayerSeries,
    Look,
    Moment,
    NodeHealth,
    Output,
    Weights,
    decode,
    dumps,
    encode,
    loads,
)
from .places import LookRefused, kept_look

__all__ = [
    "DEAD",
    "EXPLODING_GRADIENT",
    "EXPLODING_UPDATE",
    "MOST_MOMENTS",
    "VANISHING_GRADIENT",
    "VANISHING_UPDATE",
    "FeatureMaps",
    "Figures",
    "Health",
    "Histogram",
    "LayerSeries",
    "Look",
    "LookRefused",
    "Moment",
    "NoLook",
    "NodeHealth",
    "Output",
    "Weights",
    "decode",
    "dumps",
    "encode",
    "figures",
    "forget_after",
    "healths",
    "keep",
    "keep_of_weights",
    "kept_look",
    "loads",
    "look_at",
    "look_at_weights",
    "moments",
    "series",
]  # fmt: skip
