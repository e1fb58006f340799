"""A design completed with what a model's configuration cannot say: code of its own and the training plan."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import keras

from designer.custom import read_all
from designer.graph import (
    CUSTOM_PREFIX,
    OPS_PREFIX,
    PLACEHOLDER_PREFIX,
    Document,
    Graph,
    Json,
    Layer,
    NodeId,
    Origin,
    Remark,
    function_faults,
)
from designer.scripts.values import Event, Function, Native, Place, Session, Value

from .own_code import OwnCode
from .own_layers import OwnLayer
from .own_ports import with_own_ports
from .plans import planned
from .policies import with_precision

#: Arguments of a layer's constructor that a design says elsewhere.
_ELSEWHERE = {"name", "dtype", "trainable"}


def completed(
    session: Session,
    document: Document,
    model: Any,
    nodes: Mapping[int, NodeId],
    events: Sequence[Event],
) -> Document:
    """The design with its own code and its plan."""
    code = OwnCode(session.text)
    found = _with_own_layers(session, _without_names_of_ops(document), model, code)
    plan = planned(session, found, model, events, code)
    done = with_precision(replace(found, training=plan, functions=code.sources))
    for fault in function_faults(done):
        session.remark("lost", f"{fault[:1].upper()}{fault[1:]}.", Place())
        return replace(document, training=document.training)
    _tell_of_problems(session, done)
    return done


def _without_names_of_ops(document: Document) -> Document:
    """Ops have no names of their own; a Lambda's stays that of an output."""

    def bare(graph: Graph) -> Graph:
        layers = {
            id: replace(layer, name=None) if layer.kind.startswith(OPS_PREFIX) else layer
            for id, layer in graph.layers.items()
        }
        return replace(graph, layers=layers)

    models = {name: bare(graph) for name, graph in document.models.items()}
    return replace(document, graph=bare(document.graph), models=models)


def _tell_of_problems(session: Session, document: Document) -> None:
    for written in read_all(document.functions).values():
        for problem in written.problems:
            session.remark(
                "note", f"Custom code {written.name}, line {problem.line}: {problem.message}", Place()
            )


def _with_own_layers(session: Session, document: Document, model: Any, code: OwnCode) -> Document:
    own = {id(layer): layer for layer in model._flatten_layers() if isinstance(layer, OwnLayer)}
    if not own:
        return document
    kept: set[str] = set()
    graphs = {"": document.graph, **document.models}
    for name, graph in graphs.items():
        graphs[name] = _kept(session, graph, own, code, kept)
    origin = document.origin and _without_remarks(document.origin, kept)
    return replace(document, graph=graphs.pop(""), models=graphs, origin=origin)


def _kept(
    session: Session, graph: Graph, own: Mapping[int, OwnLayer], code: OwnCode, kept: set[str]
) -> Graph:
    """A graph in which layers of the script's own are what they are, no placeholders."""
    layers = dict(graph.layers)
    wired: dict[str, OwnLayer] = {}
    for id, layer in graph.layers.items():
        found = own.get(_number(layer))
        if found is None:
            continue
        try:
            layers[id] = _as_custom(layer, found, code)
            wired[id] = found
            kept.add(layer.name or id)
        except ValueError as error:
            session.remark("lost", f"The code of {found.name} was not kept: {error}", found.definition.place)
    return with_own_ports(replace(graph, layers=layers), wired)


def _number(layer: Layer) -> int:
    """The number that a placeholder of a layer of the script's own has; 0 for other layers."""
    config = layer.config.get("config")
    if layer.kind != PLACEHOLDER_PREFIX + OwnLayer.__name__ or not isinstance(config, dict):
        return 0
    number = config.get("own")
    return number if isinstance(number, int) else 0


def _as_custom(layer: Layer, own: OwnLayer, code: OwnCode) -> Layer:
    if isinstance(own.definition, Function):
        name = code.layer_of(own.definition, own.name)
        return Layer(layer.id, CUSTOM_PREFIX + name, layer.name, {})
    config = dict(_arguments(own.given))
    return Layer(layer.id, CUSTOM_PREFIX + code.class_(own.definition), layer.name, config)


def _arguments(given: Mapping[str, Value]) -> Iterator[tuple[str, Json]]:
    for name, value in given.items():
        if name not in _ELSEWHERE and value is not None:
            yield name, _json(name, value)


def _json(name: str, value: Any) -> Json:
    if isinstance(value, Native):
        return getattr(value.function, "__name__", value.name.rpartition(".")[2])
    if isinstance(value, (keras.initializers.Initializer, keras.regularizers.Regularizer)):
        return {"class_name": type(value).__name__, "config": dict(value.get_config())}
    try:
        found: Json = json.loads(json.dumps(value, allow_nan=False))
    except (TypeError, ValueError) as error:
        raise ValueError(f"its argument `{name}` cannot be part of a design.") from error
    return found


def _without_remarks(origin: Origin, kept: set[str]) -> Origin:
    """The report without what was said of placeholders that are none any more."""

    def stays(remark: Remark) -> bool:
        return not (remark.layer in kept and "placeholder" in remark.message)

    return replace(origin, remarks=tuple(remark for remark in origin.remarks if stays(remark)))
