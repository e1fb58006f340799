"""What a file holds, before anything is made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from typing_extensions import TypeAliasType

from designer.graph import Document, Json, Remark

#: Where an array belongs: the ids of layers from the root graph through sub-models, the names of a layer's
#: inner layers ("forward_layer", "cell"), and last the number of the weight among that layer's own. In
#: files of Keras 1 and 2 the last part is "<number> <name>": the number among all weights of the layer.
WeightKey = tuple[str, ...]

#: Groups of arrays by name, as in the file.
Groups = TypeAliasType("Groups", "Mapping[str, Groups | np.ndarray]")

NamedArrays = tuple[tuple[str, np.ndarray], ...]


class NotOpened(ValueError):
    """The file is no model that can be opened; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class RawWeights:
    """The arrays of a file: `groups` as Keras 3 nests them, or `lists` of each root layer's as before."""

    groups: Groups = field(default_factory=dict)
    lists: Mapping[str, NamedArrays] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RawModel:
    """A model's configuration as the file has it; `format` says in words what kind of file it is."""

    config: Json
    format: str
    keras_version: str | None = None
    backend: str | None = None
    weights: RawWeights | None = None
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of an imported design, by where they belong."""

    arrays: Mapping[WeightKey, np.ndarray]


@dataclass(frozen=True, slots=True)
class Imported:
    """A file as a design, and its weights if it holds any that fit."""

    document: Document
    weights: Weights | None = None
