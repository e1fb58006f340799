"""What was seen inside a model at one moment of its training: frozen values that go to and from JSON.

All of it is measured on one small fixed batch, the model in inference mode, so that looking changes nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, cast

from pydantic import ConfigDict, TypeAdapter

from designer.graph import Json

#: How a node or a layer fares. "dead": units that give nothing whatever goes in; "vanishing" and "exploding":
#: gradients that no longer teach, or that throw the weights about.
Health = Literal["ok", "dead", "vanishing", "exploding"]


@dataclass(frozen=True, slots=True)
class Histogram:
    """How many of some numbers lie between neighbouring edges; one edge more than counts."""

    edges: tuple[float, ...]
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Output:
    """What a node gave for the batch. `shape` is a sample's, without the batch; `layer` is the layer it calls.

    Of a sub-model that is called several times, or by several layers, its first call is looked into.

    `zeros` is the part of all values that are exactly 0. `dead` is the part of the units (channels of images,
    elements of vectors) that were 0 for every sample; None where the node is not one that rectifies.
    `gradient` is the root mean square of the loss's gradient by this output; None where none arrives.
    `sources` are the nodes of the same graph that it takes from; `calls` names the sub-model that it calls, if any.
    """

    graph: str
    node: str
    layer: str
    shape: tuple[int | None, ...]
    mean: float
    deviation: float
    low: float
    high: float
    zeros: float
    dead: float | None
    gradient: float | None
    histogram: Histogram
    sources: tuple[str, ...] = ()
    calls: str = ""


@dataclass(frozen=True, slots=True)
class Weights:
    """One variable of a layer: "kernel" of the layer of that id in a graph ("" for the whole model).

    `norm` and `gradient_norm` are Euclidean; `update_ratio` is the norm of what one training step changed over
    the norm before it. None where nothing was measured: no gradient arrives, the variable is frozen or was all 0, or the
    model is not being trained.
    """

    graph: str
    layer: str
    variable: str
    shape: tuple[int, ...]
    trainable: bool
    norm: float
    gradient_norm: float | None
    update_ratio: float | None
    histogram: Histogram
    gradient_histogram: Histogram | None


@dataclass(frozen=True, slots=True)
class Look:
    """The inside of a run's model after so many batches, in `epoch` (from 1); `loss` on the batch of `samples`.

    `outputs` and `weights` are in the order in which the model computes, those of a sub-model before the node
    that calls it. `made` is in seconds since 1970.
    """

    steps: int
    epoch: int
    made: float
    samples: int
    loss: float | None
    outputs: tuple[Output, ...]
    weights: tuple[Weights, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """A look that is kept: after so many batches, in which epoch (from 1)."""

    steps: int
    epoch: int


@dataclass(frozen=True, slots=True)
class Figures:
    """A layer of a graph at one moment, over all its trainable weights: Euclidean norms, the update ratio, and
    the part of its units that are dead. None: not measured."""

    graph: str
    layer: str
    norm: float | None
    gradient_norm: float | None
    update_ratio: float | None
    dead: float | None


@dataclass(frozen=True, slots=True)
class LayerSeries:
    """The figures of one layer over the moments that are kept, all tuples as long as `steps`."""

    graph: str
    layer: str
    steps: tuple[int, ...]
    norms: tuple[float | None, ...]
    gradient_norms: tuple[float | None, ...]
    update_ratios: tuple[float | None, ...]
    dead: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class NodeHealth:
    """How a node of a graph fares, in words, with the figures that canvases colour by (None: not measured).

    `gradient` is the root mean square of the loss's gradient by the weights of the node's layer, `update_ratio`
    how much one step changed them (1 is as much as they were), `dead` the part of its units that are.
    """

    graph: str
    node: str
    health: Health
    words: str
    gradient: float | None
    update_ratio: float | None
    dead: float | None


for _kind in (Histogram, Output, Weights, Look):  # JSON has no word for what is infinite, or no number
    setattr(_kind, "__pydantic_config__", ConfigDict(ser_json_inf_nan="strings"))  # noqa: B010

_LOOK: TypeAdapter[Look] = TypeAdapter(Look)


def dumps(look: Look) -> str:
    """The look as JSON text, without a line break."""
    return _LOOK.dump_json(look).decode()


def loads(text: str) -> Look:
    """The look of some JSON text; ValueError when it is none."""
    return _LOOK.validate_json(text)


def encode(look: Look) -> dict[str, Json]:
    """The look as JSON values; a number that is infinite, or none, is "Infinity" or "NaN"."""
    return cast("dict[str, Json]", json.loads(dumps(look)))


def decode(values: Mapping[str, Json]) -> Look:
    """The look of some JSON values; ValueError when they are none."""
    return _LOOK.validate_python(values)
