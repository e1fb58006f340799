"""Small designs that between them have everything a document can have, and graphs that are broken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from designer.graph import (
    Component,
    DataChoice,
    Document,
    Edge,
    Effect,
    Gallery,
    Graph,
    Group,
    Json,
    Layer,
    Objective,
    Option,
    Output,
    Plan,
)
from tests.support.drawing import Drawing


def plain() -> Document:
    """A design of which nothing is chosen."""
    return Document("plain", "Plain")


def merging() -> Document:
    """Two inputs, a layer with two calls, a merge of three, a group and a second kind of port."""
    drawing = Drawing()
    a, b = drawing.input((4,), "a"), drawing.input((4,), "b")
    drawing.add("Dense", a, id="left", name="embed", units=3, activation="relu")
    drawing.call("left", b, id="right")
    drawing.add("Concatenate", "left", "right", a, id="join")
    drawing.add("Attention", "join", id="look")
    drawing.wire("join", "look", "value")
    drawing.output("look", "y")
    drawing.output("join", "z")
    graph = drawing.graph
    nodes = dict(graph.nodes)
    nodes["look"] = replace(nodes["look"], constants={"training": True}, bypassed=True, note="why?")
    groups = {"g": Group("g", "Both", ("left", "right"), True), "h": Group("h", "End", ("look",))}
    return Document("merging", "Merging", replace(graph, nodes=nodes, groups=groups))


def nesting() -> Document:
    """A sub-model in a sub-model, data, a plan and an option."""
    inner = chain("Dense", units=2)
    outer = replace(chain("model:inner"), groups={})
    option = Option(
        "width", "Width", "How wide.", 2, 1, 4,
        (
            Effect({"type": "SetConfig", "layer": "d", "parameter": "units", "value": "$value", "graph": "inner"}),
            Effect({"type": "SetTitle", "title": "Wide"}, 4),
        ),
    )  # fmt: skip
    return Document(
        "nesting",
        "Nesting",
        chain("model:outer"),
        {"inner": inner, "outer": outer},
        DataChoice("digits", {"x": "image"}, {"y": "label"}),
        Plan(Component("SGD", {"momentum": 0.9}), {"y": Objective(Component("MeanSquaredError"))}),
        Gallery("Nest", "A nest.", 7, (option,)),
    )


def custom() -> Document:
    """Code of its own: a layer with a function in its configuration, a loss, and something unused."""
    functions = {
        "squash": "def squash(x):\n    return ops.tanh(x)\n",
        "Scale": "class Scale(keras.layers.Layer):\n    pass\n",
        "miss": "def miss(y_true, y_pred):\n    return ops.mean(ops.abs(y_true - y_pred))\n",
        "spare": "def spare(x):\n    return x\n",
    }
    by: Json = {"custom": "squash"}
    plan = Plan(objectives={"y": Objective(Component("custom:miss"), metrics=(Component("custom:miss"),))})
    return Document(
        "custom",
        "Custom",
        chain("custom:Scale", by=[by], also={"by": by}),
        training=plan,
        functions=functions,
    )


def chain(kind: str, **config: Json) -> Graph:
    """An input and one layer."""
    drawing = Drawing()
    drawing.output(drawing.add(kind, drawing.input((4,), "x"), id="d", name=None, **config), "y")
    return drawing.graph


def broken_graphs() -> Iterator[Graph]:
    """Graphs that hang together no longer, each for one reason."""
    good = chain("Dense")
    x, d = good.nodes["x"], good.nodes["d"]
    yield replace(good, layers={**good.layers, "e": good.layers["d"]})
    yield replace(good, nodes={"x": x, "d": d, "e": d})
    yield replace(good, groups={"g": Group("h", "G", ("d",))})
    yield replace(good, nodes={"x": x, "d": replace(d, layer="absent")})
    yield replace(good, layers={**good.layers, "e": Layer("e", "Dense")})
    yield chain("model:absent")
    yield chain("model:inner")
    yield chain("custom:absent")
    yield chain("Dense", activation={"custom": "absent"})
    yield replace(good, edges=(*good.edges, Edge("absent", "d", index=1)))
    yield replace(good, edges=(*good.edges, Edge("d", "absent")))
    yield replace(good, groups={"g": Group("g", "G", ("absent",))})
    yield replace(good, outputs=(Output("y", "absent"),))
    yield replace(good, edges=(*good.edges, *good.edges))
    yield replace(good, edges=(Edge("x", "d", index=-1),))
    yield replace(good, edges=(Edge("x", "d", -1),))
    yield replace(good, edges=(Edge("d", "d"),))
    yield replace(good, groups={"g": Group("g", "G", ("d",)), "h": Group("h", "H", ("d",))})
    yield replace(good, outputs=(Output("y", "d"), Output("y", "x")))
    yield replace(good, nodes={"x": replace(x, bypassed=True), "d": d})
