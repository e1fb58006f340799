"""A design whose configurations hold the text of its own code where they refer to that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from designer.graph import Component, Document, Graph, Layer, Objective, Plan

from .known import Known
from .own_marks import marked
from .values import Reference


def with_references(document: Document, known: Known) -> Document:
    """The design with text in place of {"custom": name} wherever that is known; of a class an object is made."""

    def written(value: Any) -> Any:
        if isinstance(value, Mapping):
            if value.keys() == {"custom"} and (found := known.own.get(str(value["custom"]))) is not None:
                return Reference(marked(found.node.name) + ("()" if found.is_class else ""))
            return {key: written(inner) for key, inner in value.items()}
        return [written(inner) for inner in value] if isinstance(value, list) else value

    def layer(found: Layer) -> Layer:
        return found if found.placeholder is not None else replace(found, config=written(found.config))

    def graph(found: Graph) -> Graph:
        return replace(found, layers={id: layer(each) for id, each in found.layers.items()})

    def component(found: Component) -> Component:
        return replace(found, config=written(found.config))

    def objective(found: Objective) -> Objective:
        loss = found.loss and component(found.loss)
        return replace(found, loss=loss, metrics=tuple(map(component, found.metrics)))

    plan: Plan = document.training
    objectives = {name: objective(each) for name, each in plan.objectives.items()}
    return replace(
        document,
        graph=graph(document.graph),
        models={name: graph(each) for name, each in document.models.items()},
        training=replace(plan, optimizer=component(plan.optimizer), objectives=objectives),
    )
