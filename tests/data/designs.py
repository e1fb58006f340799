"""Small designs for the tests of this room."""

from __future__ import annotations

from dataclasses import replace

from designer.graph import (
    Analysis,
    Component,
    DataChoice,
    Document,
    Edge,
    Graph,
    GraphReport,
    Json,
    Layer,
    Node,
    NodeReport,
    Objective,
    Output,
    Plan,
    TensorSpec,
    loads,
)
from designer.settings import PRESETS


def preset(id: str) -> Document:
    return loads((PRESETS / f"{id}.json").read_text("utf-8"))


def dense_design(shape: list[int], units: int, *, activation: str = "softmax") -> Document:
    """An Input `x` into one Dense layer, which is the output `y`."""
    layers = {
        "x": Layer("x", "Input", "x", {"shape": shape}),
        "y": Layer("y", "Dense", "y", {"units": units, "activation": activation}),
    }
    nodes = {id: Node(id, id) for id in layers}
    graph = Graph(layers, nodes, (Edge("x", "y"),), outputs=(Output("y", "y"),))
    return Document("test", "Test", graph)


def learning(document: Document, dataset: str, source: str, target: str) -> Document:
    """The design with its input and output mapped to columns."""
    return replace(document, data=DataChoice(dataset, {"x": source}, {"y": target}))


def trained_for(document: Document, loss: str, *metrics: str, **config: Json) -> Document:
    """The design with a loss and metrics on its output; `config` is the last metric's."""
    made = [Component(kind) for kind in metrics]
    if config:
        made[-1] = replace(made[-1], config=config)
    objective = Objective(loss=Component(loss), metrics=tuple(made))
    return replace(document, training=Plan(objectives={"y": objective}))


def seen(node: str, *shape: int | None) -> Analysis:
    """An analysis that knows what one node gives, batch first."""
    report = NodeReport("ok", node, "Dense", (TensorSpec(shape),))
    return Analysis({"": GraphReport({node: report})})
