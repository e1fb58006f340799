"""The model that weights of a file are for: its design, its configuration, and what its layers take."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, cast

from designer.graph import Document, Json, Remark, display_names, dumps, loads

from .raw import Weights

#: Names of layers, or their ids, from the root graph through sub-models.
Path = tuple[str, ...]
Shapes = tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class Recipient:
    """A design, the Keras 3 configuration of its built model, and the shapes of its layers' weights by names."""

    document: Document
    config: Json
    shapes: Mapping[Path, Shapes]


@dataclass(frozen=True, slots=True)
class Fitted:
    """Weights of a file that fit a model: for some of its layers, by their ids, and what there is to tell.

    `most` is how many layers of the model take weights.
    """

    weights: Weights
    layers: tuple[Path, ...]
    most: int
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """A layer that takes weights: where it is in the design, what it is called, and the shapes."""

    ids: Path
    name: str
    graph: str
    node: str | None
    shapes: Shapes


def recipient(document: Document, told: Json) -> Recipient:
    """A design with what the engine told of its built model: {"config": …, "weights": [[names, shapes], …]}."""
    found = cast("Mapping[str, Any]", told)
    return Recipient(
        document, found["config"], {_path(names): _shapes(shapes) for names, shapes in found["weights"]}
    )


def places(of: Recipient) -> Iterator[Place]:
    """The layers with weights, in the model's order. A wrapper's inner layers count as its own."""
    merged: dict[Path, Place] = {}
    for names, shapes in of.shapes.items():
        place = _place(of.document, names, shapes)
        if place is not None:
            before = merged.get(place.ids)
            merged[place.ids] = replace(place, shapes=before.shapes + shapes) if before else place
    yield from merged.values()


def _place(document: Document, names: Path, shapes: Shapes) -> Place | None:
    graph_name, ids = "", list[str]()
    for name in names:
        graph = document.graph_named(graph_name)
        id = next((id for id, known in display_names(graph).items() if known == name), None)
        if id is None:
            return None
        ids.append(id)
        node = next((node.id for node in graph.nodes.values() if node.layer == id), None)
        place = Place(tuple(ids), name, graph_name, node, shapes)
        model = graph.layers[id].model
        if model is None:
            return place
        graph_name = model
    return place if names else None


def under(weights: Weights, *ids: str) -> Weights:
    """The weights of a model as those of a sub-model, called by the layer at these ids."""
    return Weights({(*ids, *key): array for key, array in weights.arrays.items()})


def write_recipient(of: Recipient) -> str:
    """A recipient as text, for another process."""
    shapes = [[names, shapes] for names, shapes in of.shapes.items()]
    return json.dumps({"document": dumps(of.document), "config": of.config, "weights": shapes})


def read_recipient(text: str) -> Recipient:
    """The recipient in what `write_recipient` wrote."""
    told = json.loads(text)
    return recipient(loads(told["document"]), told)


def write_fit(fitted: Fitted) -> str:
    """What is to say of weights that were read, as text; not the weights."""
    told = {"layers": fitted.layers, "most": fitted.most}
    return json.dumps({**told, "remarks": [asdict(remark) for remark in fitted.remarks]})


def read_fit(text: str, weights: Weights) -> Fitted:
    """Weights with what `write_fit` wrote of them."""
    told = json.loads(text)
    remarks = tuple(Remark(**one) for one in told["remarks"])
    return Fitted(weights, tuple(map(_path, told["layers"])), told["most"], remarks)


def _path(names: Iterable[Any]) -> Path:
    return tuple(map(str, names))


def _shapes(shapes: Iterable[Iterable[Any]]) -> Shapes:
    return tuple(tuple(map(int, shape)) for shape in shapes)
