"""Narrow designs that train in seconds: dense and convolutional ones, and presets with other plans."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from designer.data import Column, dataset, suggest_objective
from designer.graph import Component, DataChoice, Document, Json, Plan
from designer.workspace import new_from_preset
from tests.support.drawing import Drawing

#: A layer: its kind and its configuration.
Row = tuple[str, dict[str, Json]]


def dense(units: int, activation: str = "relu", **config: Json) -> Row:
    """A Dense layer."""
    return "Dense", {"units": units, "activation": activation, **config}


def conv(filters: int, activation: str = "relu", **config: Json) -> Row:
    """A Conv2D layer with kernels of 3 × 3."""
    return "Conv2D", {"filters": filters, "kernel_size": 3, "activation": activation, **config}


def layer(kind: str, **config: Json) -> Row:
    """Any layer."""
    return kind, config


def constant(value: float) -> Json:
    """An initializer that gives one number."""
    return {"class_name": "Constant", "config": {"value": value}}


def normal(deviation: float) -> Json:
    """An initializer of small or large random numbers."""
    return {"class_name": "RandomNormal", "config": {"mean": 0.0, "stddev": deviation}}


def uniform(low: float, high: float) -> Json:
    """An initializer of random numbers between two bounds."""
    return {"class_name": "RandomUniform", "config": {"minval": low, "maxval": high}}


def optimizer(kind: str = "Adam", rate: float = 0.001, **config: Json) -> Component:
    """An optimizer with a learning rate."""
    return Component(kind, {"learning_rate": rate, **config})


def stack(
    data: str,
    source: str,
    target: str,
    rows: Sequence[Row],
    by: Component,
    *,
    epochs: int,
    batch_size: int = 32,
    train: float = 0.7,
) -> Document:
    """One layer after another, with the last layer and the loss that suit the target."""
    return split(data, source, rows, {target: ()}, by, epochs=epochs, batch_size=batch_size, train=train)


def split(
    data: str,
    source: str,
    trunk: Sequence[Row],
    heads: Mapping[str, Sequence[Row]],
    by: Component,
    *,
    epochs: int,
    batch_size: int = 32,
    train: float = 0.7,
) -> Document:
    """A trunk with a head for every target; `train` is the part of the samples that is learned from."""
    chosen, drawing = dataset(data), Drawing()
    read = chosen.column(source)
    assert read is not None
    last = drawing.input(read.shape, source)
    for kind, config in trunk:
        last = drawing.add(kind, last, **config)
    for target, rows in heads.items():
        tip = last
        for kind, config in rows:
            tip = drawing.add(kind, tip, **config)
        drawing.output(drawing.add("Dense", tip, **_head(data, target)), target)
    objectives = {target: suggest_objective(_column(data, target)) for target in heads}
    choice = DataChoice(data, {source: source}, {target: target for target in heads})
    plan = Plan(by, objectives, epochs=epochs, batch_size=batch_size)
    return drawing.document(data=parted(choice, train), training=plan)


def parted(choice: DataChoice, train: float) -> DataChoice:
    """The choice with so much of the data to learn from; validation and test share the rest."""
    return replace(choice, validation=(1 - train) / 2, test=(1 - train) / 2)


def preset(
    id: str,
    by: Component | None = None,
    *,
    epochs: int,
    train: float = 0.7,
    options: Mapping[str, int] | None = None,
    layers: Mapping[str, Mapping[str, Json]] | None = None,
    every: Mapping[str, Json] | None = None,
) -> Document:
    """A preset with another plan; `layers` changes configurations by layer, `every` those of all hidden ones."""
    document = new_from_preset(id, options)
    assert document.data is not None
    plan = replace(document.training, epochs=epochs, optimizer=by or document.training.optimizer)
    changed = {**(dict.fromkeys(_hidden(document), every) if every else {}), **(layers or {})}
    graph = document.graph
    kept = {
        id: replace(one, config={**one.config, **changed[id]}) if id in changed else one
        for id, one in graph.layers.items()
    }
    return replace(
        document, training=plan, data=parted(document.data, train), graph=replace(graph, layers=kept)
    )


def _hidden(document: Document) -> list[str]:
    ends = {output.node for output in document.graph.outputs}
    kinds = ("Dense", "Conv2D")
    return [id for id, one in document.graph.layers.items() if one.kind in kinds and id not in ends]


def _column(data: str, name: str) -> Column:
    found = dataset(data).column(name)
    assert found is not None
    return found


def _head(data: str, target: str) -> dict[str, Json]:
    column = _column(data, target)
    if column.kind == "class":
        return {"units": len(column.classes), "activation": "softmax"}
    return {"units": 1, "activation": "sigmoid" if column.kind == "binary" else "linear"}


def planned(document: Document, **plan: object) -> Document:
    """The design with other parts of its plan."""
    return replace(document, training=replace(document.training, **plan))  # type: ignore[arg-type]


def weighted(document: Document, output: str) -> Document:
    """The design with balanced classes in an output's loss."""
    objectives = dict(document.training.objectives)
    objectives[output] = replace(objectives[output], class_weights="balanced")
    return planned(document, objectives=objectives)
