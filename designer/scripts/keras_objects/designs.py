"""The models that a script made, as designs: the main one first."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import keras

from designer.graph import Document, Json
from designer.importers import NotOpened, from_config
from designer.scripts.limits import MODELS, SECONDS_OF_DESIGNS
from designer.scripts.opened import Found
from designer.scripts.problems import Problem, Raised
from designer.scripts.surface_protocol import Surface
from designer.scripts.values import Event, Place, Session, Value

from .calls import nodes_of
from .groups import grouped

FORMAT = "Python script"


def designs(session: Session, surface: Surface, names: Mapping[str, Value], file: str) -> Iterator[Found]:
    """Every model of the script as a design, the main one first; what makes none is remarked."""
    models = _in_order(session.models, session.events)
    until = time.process_time() + SECONDS_OF_DESIGNS
    for number, (model, place) in enumerate(models):
        if number >= MODELS or time.process_time() > until:
            session.remark("lost", _LEFT_OUT.format(model.name, number), place)
            continue
        try:
            document = _document(session, surface, model, file)
        except (NotOpened, Problem) as error:
            session.remark("lost", f"The model {model.name} makes no design: {error}", place)
        except Exception as fault:  # a fault of ours must not cost the other models of the script
            logging.getLogger(__name__).exception("The model %s makes no design", model.name)
            session.remark("lost", _FAULT.format(model.name, type(fault).__name__, fault), place)
        else:
            held = (name for name, value in names.items() if _graph(value) is model)
            name = next(held, model.name)
            title = document.title if len(models) == 1 else f"{document.title}: {name}"
            yield Found(name, replace(document, title=title), place.line)


_FAULT = "The model {} makes no design, by a fault of Layerloom's own that should be reported: {}: {}"
_LEFT_OUT = "{} was left out: the script builds many or large models, and {} of them are opened."


def _in_order(models: Sequence[tuple[Any, Place]], events: Sequence[Event]) -> list[tuple[Any, Place]]:
    """The main model first: the last one trained, else the last one made that is in no other; none twice."""
    found = list({id(model): (model, place) for model, place in models if _holds_layers(model)}.values())
    inner = {id(layer) for model, _ in found for layer in model._flatten_layers(include_self=False)}
    trained = [_graph(event.model) for event in events]
    main = next((one for one in reversed(trained) if any(one is model for model, _ in found)), None)
    if main is None:
        outer = [model for model, _ in found if id(model) not in inner]
        main = (outer or [model for model, _ in found] or [None])[-1]
    return sorted(found, key=lambda pair: (pair[0] is not main, id(pair[0]) in inner))


def _graph(value: Any) -> Any:
    """The graph of a model of the script's own class; everything else is what it is."""
    return getattr(value, "functional", None) or value


def _holds_layers(model: Any) -> bool:
    return isinstance(model, (keras.Sequential, keras.src.models.Functional)) and bool(model.layers)


def _document(session: Session, surface: Surface, model: Any, file: str) -> Document:
    document = grouped(from_config(serialized(model), file, FORMAT), model)
    nodes = {id(node): name for name, node in nodes_of(model, document).items()}
    return surface.completed(session, document, model, nodes, session.events)


def serialized(model: Any) -> Json:
    """A model's configuration as JSON; Raised where a layer has none."""
    try:
        found: Json = json.loads(model.to_json())
    except Exception as error:
        raise Raised(error, Place()) from error
    return found
