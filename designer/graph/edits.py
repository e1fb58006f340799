"""Edits: every change a person can make to a document, as a value; `type` tells them apart in JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Union

from typing_extensions import TypeAliasType

from .model import (
    DEFAULT_PORT,
    ROOT,
    DataChoice,
    Edge,
    Graph,
    GroupId,
    Json,
    Layer,
    LayerId,
    Node,
    NodeId,
    Objective,
    Output,
    Plan,
    Position,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddNode:
    """Add a node; `layer` is a new layer, or None when the node calls one that exists already."""

    node: Node
    layer: Layer | None = None
    graph: str = ROOT
    type: Literal["AddNode"] = "AddNode"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remove:
    """Remove nodes with their edges, outputs and group memberships, and layers no node calls any more."""

    nodes: tuple[NodeId, ...]
    graph: str = ROOT
    type: Literal["Remove"] = "Remove"


@dataclass(frozen=True, slots=True, kw_only=True)
class Connect:
    """Add an edge. Refused when it closes a loop or the port's place is taken."""

    edge: Edge
    graph: str = ROOT
    type: Literal["Connect"] = "Connect"


@dataclass(frozen=True, slots=True, kw_only=True)
class Disconnect:
    """Remove the edge at a port's place; later edges of the port move up."""

    target: NodeId
    target_port: str = DEFAULT_PORT
    index: int = 0
    graph: str = ROOT
    type: Literal["Disconnect"] = "Disconnect"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reorder:
    """Put the edges of a port in another order: the edge now at place order[i] comes to place i."""

    target: NodeId
    order: tuple[int, ...]
    target_port: str = DEFAULT_PORT
    graph: str = ROOT
    type: Literal["Reorder"] = "Reorder"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetConfig:
    """Set one parameter of a layer."""

    layer: LayerId
    parameter: str
    value: Json
    graph: str = ROOT
    type: Literal["SetConfig"] = "SetConfig"


@dataclass(frozen=True, slots=True, kw_only=True)
class ResetConfig:
    """Give one parameter of a layer back its default."""

    layer: LayerId
    parameter: str
    graph: str = ROOT
    type: Literal["ResetConfig"] = "ResetConfig"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetConstant:
    """Set a call argument of a node that is not a tensor."""

    node: NodeId
    argument: str
    value: Json
    graph: str = ROOT
    type: Literal["SetConstant"] = "SetConstant"


@dataclass(frozen=True, slots=True, kw_only=True)
class ResetConstant:
    """Give a call argument of a node back its default."""

    node: NodeId
    argument: str
    graph: str = ROOT
    type: Literal["ResetConstant"] = "ResetConstant"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rename:
    """Name a layer; None gives it back its automatic name."""

    layer: LayerId
    name: str | None
    graph: str = ROOT
    type: Literal["Rename"] = "Rename"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplaceLayer:
    """Let a layer be of another kind, with another configuration, in the same place."""

    layer: LayerId
    kind: str
    config: Mapping[str, Json]
    graph: str = ROOT
    type: Literal["ReplaceLayer"] = "ReplaceLayer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """Let a node call a layer that another node calls too; its own layer goes when nobody calls it."""

    node: NodeId
    layer: LayerId
    graph: str = ROOT
    type: Literal["Share"] = "Share"


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeIndependent:
    """Give a node that shares its layer a copy of it, under the new id `layer`, with weights of its own."""

    node: NodeId
    layer: LayerId
    graph: str = ROOT
    type: Literal["MakeIndependent"] = "MakeIndependent"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetBypassed:
    """Let the model be built as if the tensors that these nodes take went straight through, or not any more."""

    nodes: tuple[NodeId, ...]
    bypassed: bool
    graph: str = ROOT
    type: Literal["SetBypassed"] = "SetBypassed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Place nodes on the canvas."""

    positions: Mapping[NodeId, Position]
    graph: str = ROOT
    type: Literal["Move"] = "Move"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetNote:
    """Write a note on a node; empty removes it."""

    node: NodeId
    note: str
    graph: str = ROOT
    type: Literal["SetNote"] = "SetNote"


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeGroup:
    """Put nodes into a new group; they leave the groups they were in."""

    group: GroupId
    title: str
    nodes: tuple[NodeId, ...]
    graph: str = ROOT
    type: Literal["MakeGroup"] = "MakeGroup"


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameGroup:
    """Give a group another title."""

    group: GroupId
    title: str
    graph: str = ROOT
    type: Literal["RenameGroup"] = "RenameGroup"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ungroup:
    """Dissolve a group; its nodes stay."""

    group: GroupId
    graph: str = ROOT
    type: Literal["Ungroup"] = "Ungroup"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetCollapsed:
    """Fold a group on the canvas, or unfold it."""

    group: GroupId
    collapsed: bool
    graph: str = ROOT
    type: Literal["SetCollapsed"] = "SetCollapsed"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetOutputs:
    """Say which tensors are the outputs, in order."""

    outputs: tuple[Output, ...]
    graph: str = ROOT
    type: Literal["SetOutputs"] = "SetOutputs"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderInputs:
    """Put the Input nodes, all of them, in another order: data is fed in the order of the document."""

    nodes: tuple[NodeId, ...]
    graph: str = ROOT
    type: Literal["OrderInputs"] = "OrderInputs"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetModel:
    """Add a sub-model, or replace one."""

    name: str
    model: Graph
    type: Literal["SetModel"] = "SetModel"


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveModel:
    """Remove a sub-model. Refused while a layer calls it."""

    name: str
    type: Literal["RemoveModel"] = "RemoveModel"


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameModel:
    """Give a sub-model another name, also in the layers that call it."""

    name: str
    to: str
    type: Literal["RenameModel"] = "RenameModel"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetFunction:
    """Add code of the design's own, or replace it: the source of the function or class of that name."""

    name: str
    source: str
    type: Literal["SetFunction"] = "SetFunction"


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveFunction:
    """Remove code of the design's own. Refused while a layer or the training plan uses it."""

    name: str
    type: Literal["RemoveFunction"] = "RemoveFunction"


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameFunction:
    """Give code of the design's own another name, also where it is used; its text stays as it is."""

    name: str
    to: str
    type: Literal["RenameFunction"] = "RenameFunction"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTitle:
    """Name the design."""

    title: str
    type: Literal["SetTitle"] = "SetTitle"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTraining:
    """Replace the training plan."""

    training: Plan
    type: Literal["SetTraining"] = "SetTraining"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetObjective:
    """Say what one output is trained for."""

    output: str
    objective: Objective
    type: Literal["SetObjective"] = "SetObjective"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetData:
    """Choose the data, or none."""

    data: DataChoice | None
    type: Literal["SetData"] = "SetData"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTarget:
    """Let a column of the chosen dataset be what one output learns."""

    output: str
    column: str
    type: Literal["SetTarget"] = "SetTarget"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetOption:
    """Note the value of a preset's option; `options.choose` gives this with all that it changes."""

    option: str
    value: int
    type: Literal["SetOption"] = "SetOption"


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Several edits as one step, with the words that undo shows."""

    edits: tuple[Edit, ...]
    title: str = ""
    type: Literal["Batch"] = "Batch"


GraphEdit = Union[
    AddNode, Remove, Connect, Disconnect, Reorder, SetConfig, ResetConfig, SetConstant, ResetConstant,
    Rename, ReplaceLayer, Share, MakeIndependent, SetBypassed, Move, SetNote, MakeGroup, RenameGroup,
    Ungroup, SetCollapsed, SetOutputs, OrderInputs,
]  # fmt: skip
"""An edit of one graph: the root, or the sub-model it names."""

Edit = TypeAliasType(
    "Edit",
    Union[
        GraphEdit, SetModel, RemoveModel, RenameModel, SetFunction, RemoveFunction, RenameFunction, SetTitle,
        SetTraining, SetObjective, SetData, SetTarget, SetOption, Batch,
    ],
)  # fmt: skip


class EditRefused(ValueError):
    """An edit that does not fit the document; the message says why and what would."""
