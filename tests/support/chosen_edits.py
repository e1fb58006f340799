"""Edits chosen by hand, on small designs: each does one thing, or is refused for one reason."""

from __future__ import annotations

from collections.abc import Iterator

from designer.graph import (
    AddNode,
    Batch,
    Component,
    Connect,
    DataChoice,
    Disconnect,
    Document,
    Edge,
    Edit,
    Graph,
    Layer,
    MakeGroup,
    MakeIndependent,
    Move,
    Node,
    Objective,
    OrderInputs,
    Output,
    Plan,
    Position,
    Remove,
    RemoveFunction,
    RemoveModel,
    Rename,
    RenameFunction,
    RenameGroup,
    RenameModel,
    Reorder,
    ReplaceLayer,
    ResetConfig,
    ResetConstant,
    SetBypassed,
    SetCollapsed,
    SetConfig,
    SetConstant,
    SetData,
    SetFunction,
    SetModel,
    SetNote,
    SetObjective,
    SetOption,
    SetOutputs,
    SetTarget,
    SetTitle,
    SetTraining,
    Share,
    Ungroup,
    apply,
)
from tests.support.small_designs import broken_graphs, chain, custom, merging, nesting, plain


def chosen() -> Iterator[tuple[Document, Edit]]:
    """Each edit with the document that it is made in."""
    for edit in (*_NODES, *_EDGES, *_LAYERS, *_GROUPS, *_BATCHES):
        yield merging(), edit
    for edit in (*_MODELS, *_WHOLE):
        yield nesting(), edit
    for edit in _FUNCTIONS:
        yield custom(), edit
    yield plain(), SetTarget(output="y", column="label")
    yield plain(), SetOption(option="width", value=2)
    yield plain(), OrderInputs(nodes=())
    yield apply(nesting(), SetModel(name="spare", model=Graph())), RemoveModel(name="spare")
    for fault in broken_graphs():
        yield plain(), SetModel(name="inner", model=fault)


def _new(id: str, kind: str, name: str | None = None, layer: str | None = None, **fields: bool) -> AddNode:
    return AddNode(node=Node(id, layer or id, **fields), layer=Layer(id, kind, name))  # type: ignore[arg-type]


_NODES: tuple[Edit, ...] = (
    _new("n", "Dropout"),
    _new("n", "ops.square", bypassed=True),
    AddNode(
        node=Node("n", "n", {"training": False}, Position(1.5, -2.0), "new"),
        layer=Layer("n", "Conv2D", "conv", {"filters": 8, "kernel_size": [3, 3], "use_bias": False}),
    ),
    AddNode(node=Node("n", "left")),
    AddNode(node=Node("n", "absent")),
    _new("join", "Dense"),
    _new("left", "Dense"),
    AddNode(node=Node("n", "n"), layer=Layer("left", "Dense")),
    _new("n", "Dense", layer="left"),
    _new("n", "Dense", "embed"),
    _new("n", "Dense", " "),
    _new("n", "model:absent"),
    _new("n", "Input", bypassed=True),
    Remove(nodes=("left",)),
    Remove(nodes=("left", "right")),
    Remove(nodes=("a", "a")),
    Remove(nodes=("join", "look")),
    Remove(nodes=()),
    Remove(nodes=("a", "absent")),
    SetConstant(node="left", argument="training", value=None),
    SetConstant(node="look", argument="training", value={"of": [1, 0.5, "x", None]}),
    SetConstant(node="absent", argument="training", value=1),
    ResetConstant(node="look", argument="training"),
    ResetConstant(node="look", argument="mask"),
    ResetConstant(node="absent", argument="mask"),
    Move(positions={"a": Position(0.0, 10.25), "join": Position(-3.5, 1e3)}),
    Move(positions={}),
    Move(positions={"absent": Position(0.0, 0.0)}),
    SetNote(node="a", note="Line 1\nline 2: “naïve 名”"),
    SetNote(node="look", note=""),
    SetNote(node="absent", note=""),
    SetBypassed(nodes=("left", "join"), bypassed=True),
    SetBypassed(nodes=("look",), bypassed=False),
    SetBypassed(nodes=(), bypassed=True),
    SetBypassed(nodes=("left", "a"), bypassed=True),
    SetBypassed(nodes=("absent",), bypassed=True),
    SetOutputs(outputs=(Output("z", "join"), Output("y", "look"), Output("x", "a", 1))),
    SetOutputs(outputs=()),
    SetOutputs(outputs=(Output("y", "a"), Output("y", "b"))),
    SetOutputs(outputs=(Output("y", "absent"),)),
    OrderInputs(nodes=("b", "a")),
    OrderInputs(nodes=("a",)),
    OrderInputs(nodes=("a", "b", "left")),
    OrderInputs(nodes=("a", "a")),
)

_EDGES: tuple[Edit, ...] = (
    Connect(edge=Edge("b", "join", index=3)),
    Connect(edge=Edge("b", "look", 1, "key")),
    Connect(edge=Edge("b", "join", index=1)),
    Connect(edge=Edge("look", "left", index=1)),
    Connect(edge=Edge("join", "join", index=3)),
    Connect(edge=Edge("left", "a")),
    Connect(edge=Edge("absent", "join", index=3)),
    Connect(edge=Edge("a", "absent")),
    Connect(edge=Edge("b", "join", -1, index=3)),
    Connect(edge=Edge("b", "join", index=-1)),
    Disconnect(target="join"),
    Disconnect(target="join", index=1),
    Disconnect(target="look", target_port="value"),
    Disconnect(target="join", index=3),
    Disconnect(target="join", target_port="value"),
    Disconnect(target="absent"),
    Reorder(target="join", order=(2, 0, 1)),
    Reorder(target="join", order=(0, 1, 2)),
    Reorder(target="look", target_port="value", order=(0,)),
    Reorder(target="a", order=()),
    Reorder(target="join", order=(0, 1)),
    Reorder(target="join", order=(0, 1, 1)),
    Reorder(target="a", order=(0,)),
    Reorder(target="join", order=()),
    Reorder(target="absent", order=()),
)

_LAYERS: tuple[Edit, ...] = (
    SetConfig(layer="left", parameter="units", value=64),
    SetConfig(layer="join", parameter="axis", value=-1),
    SetConfig(layer="absent", parameter="axis", value=-1),
    ResetConfig(layer="left", parameter="units"),
    ResetConfig(layer="left", parameter="seed"),
    ResetConfig(layer="absent", parameter="seed"),
    Rename(layer="join", name="together"),
    Rename(layer="left", name="embed"),
    Rename(layer="left", name=None),
    Rename(layer="join", name="embed"),
    Rename(layer="join", name=""),
    Rename(layer="absent", name="x"),
    ReplaceLayer(layer="left", kind="EinsumDense", config={"equation": "ab,bc->ac"}),
    ReplaceLayer(layer="look", kind="Input", config={}),
    ReplaceLayer(layer="left", kind="model:absent", config={}),
    ReplaceLayer(layer="absent", kind="Dense", config={}),
    Share(node="right", layer="left"),
    Share(node="right", layer="join"),
    Share(node="b", layer="a"),
    Share(node="absent", layer="left"),
    Share(node="right", layer="absent"),
    MakeIndependent(node="right", layer="own"),
    MakeIndependent(node="left", layer="own"),
    MakeIndependent(node="join", layer="own"),
    MakeIndependent(node="right", layer="join"),
    MakeIndependent(node="absent", layer="own"),
)

_GROUPS: tuple[Edit, ...] = (
    MakeGroup(group="new", title="New", nodes=("right", "join", "right")),
    MakeGroup(group="new", title="New", nodes=("left", "right")),
    MakeGroup(group="new", title="New", nodes=()),
    MakeGroup(group="g", title="New", nodes=("join",)),
    MakeGroup(group="new", title="New", nodes=("absent",)),
    RenameGroup(group="g", title=" Twins "),
    RenameGroup(group="g", title=" "),
    RenameGroup(group="absent", title="Twins"),
    Ungroup(group="g"),
    Ungroup(group="absent"),
    SetCollapsed(group="g", collapsed=False),
    SetCollapsed(group="h", collapsed=True),
    SetCollapsed(group="absent", collapsed=True),
)

_BATCHES: tuple[Edit, ...] = (
    Batch(edits=()),
    Batch(
        edits=(_new("n", "Dropout"), Connect(edge=Edge("a", "n")), Disconnect(target="join", index=2)),
        title="Put a Dropout in between",
    ),
    Batch(edits=(SetTitle(title="Better"), Batch(edits=(Remove(nodes=("a",)), Remove(nodes=("b",)))))),
    Batch(edits=(SetTitle(title="Better"), Remove(nodes=("absent",)))),
)

_MODELS: tuple[Edit, ...] = (
    SetModel(name="inner", model=chain("Dense", units=5)),
    SetModel(name="third", model=Graph()),
    SetModel(name="inner", model=chain("model:outer")),
    RemoveModel(name="inner"),
    RemoveModel(name="absent"),
    RenameModel(name="inner", to="core"),
    RenameModel(name="outer", to="shell_2"),
    RenameModel(name="outer", to="outer"),
    RenameModel(name="inner", to="outer"),
    RenameModel(name="inner", to=""),
    RenameModel(name="inner", to="two words"),
    RenameModel(name="inner", to="2nd"),
    RenameModel(name="absent", to="core"),
    SetConfig(layer="d", parameter="units", value=9, graph="inner"),
    Remove(nodes=("d",), graph="outer"),
    SetBypassed(nodes=("d",), bypassed=True, graph="inner"),
    SetConfig(layer="d", parameter="units", value=9, graph="absent"),
    ReplaceLayer(layer="d", kind="model:outer", config={}, graph="inner"),
    Batch(edits=(Remove(nodes=("d",), graph="outer"), RemoveModel(name="inner"))),
)

_FUNCTIONS: tuple[Edit, ...] = (
    SetFunction(name="third", source="def third(x):\n    return x\n"),
    SetFunction(name="Scale", source=""),
    SetFunction(name="two words", source=""),
    SetFunction(name="2nd", source=""),
    SetFunction(name="class", source=""),
    SetFunction(name="__import__", source=""),
    SetFunction(name="naïve", source=""),
    SetFunction(name="", source=""),
    SetFunction(name="long", source="#" * 64_001),
    RemoveFunction(name="spare"),
    RemoveFunction(name="Scale"),
    RemoveFunction(name="miss"),
    RemoveFunction(name="squash"),
    RemoveFunction(name="absent"),
    RenameFunction(name="Scale", to="Stretch"),
    RenameFunction(name="squash", to="press"),
    RenameFunction(name="miss", to="loss_2"),
    RenameFunction(name="miss", to="miss"),
    RenameFunction(name="miss", to="Scale"),
    RenameFunction(name="miss", to="a b"),
    RenameFunction(name="absent", to="present"),
    Batch(edits=(Remove(nodes=("d",)), RemoveFunction(name="Scale"))),
    AddNode(node=Node("e", "e"), layer=Layer("e", "custom:spare")),
    AddNode(node=Node("e", "e"), layer=Layer("e", "custom:absent")),
    AddNode(node=Node("e", "e"), layer=Layer("e", "Dense", None, {"activation": {"custom": "absent"}})),
    ReplaceLayer(layer="d", kind="custom:absent", config={}),
    SetConfig(layer="d", parameter="by", value={"custom": "spare"}),
    SetConfig(layer="d", parameter="by", value={"custom": "absent"}),
    SetConfig(layer="d", parameter="by", value={"model": "absent"}),
)

_WHOLE: tuple[Edit, ...] = (
    SetTitle(title=" My design "),
    SetTitle(title=" "),
    SetTraining(training=Plan(Component("AdamW", {"weight_decay": 0.01}), epochs=3, batch_size=8, seed=2)),
    SetObjective(output="y", objective=Objective(Component("Huber"), 0.5, (Component("MeanAbsoluteError"),))),
    SetObjective(output="z", objective=Objective()),
    SetData(data=DataChoice("mnist", validation=0.2)),
    SetData(data=None),
    SetTarget(output="y", column="digit"),
    SetTarget(output="z", column="digit"),
    SetOption(option="width", value=4),
    SetOption(option="width", value=5),
    SetOption(option="height", value=1),
)
