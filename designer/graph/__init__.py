"""The document and its changes: values and functions that need neither Keras nor Streamlit."""

from .analysis import Analysis, Diagnostic, Fix, GraphReport, NodeReport, Severity, Shape, State, TensorSpec
from .apply import apply
from .codec import InvalidDocument, decode, decode_edit, dumps, encode, encode_edit, json_schema, loads
from .edits import (
    AddNode,
    Batch,
    Connect,
    Disconnect,
    Edit,
    EditRefused,
    MakeGroup,
    Move,
    Remove,
    RemoveModel,
    Rename,
    ReplaceLayer,
    ResetConfig,
    SetCollapsed,
    SetConfig,
    SetConstant,
    SetData,
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
)
from .history import History, record, redo, undo
from .model import (
    DEFAULT_PORT,
    INPUT,
    MODEL_PREFIX,
    OPS_PREFIX,
    ROOT,
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
    Node,
    NodeId,
    Objective,
    Option,
    Output,
    Plan,
    Position,
)
from .options import choose
from .summary import SummaryRow, summary
from .topology import (
    ancestors,
    descendants,
    display_names,
    faults,
    incoming,
    input_nodes,
    layer_of,
    outgoing,
    reaches,
    snake_case,
    topological_order,
)

__all__ = [
    "DEFAULT_PORT", "INPUT", "MODEL_PREFIX", "OPS_PREFIX", "ROOT",
    "AddNode", "Analysis", "Batch", "Component", "Connect", "DataChoice", "Diagnostic", "Disconnect",
    "Document", "Edge", "Edit", "EditRefused", "Effect", "Fix", "Gallery", "Graph", "GraphReport",
    "Group", "History", "InvalidDocument", "Json", "Layer", "MakeGroup", "Move", "Node", "NodeId", "NodeReport",
    "Objective", "Option", "Output", "Plan", "Position", "Remove", "RemoveModel", "Rename",
    "ReplaceLayer", "ResetConfig", "SetCollapsed", "SetConfig", "SetConstant", "SetData", "SetModel",
    "SetNote", "SetObjective", "SetOption", "SetOutputs", "SetTarget", "SetTitle", "SetTraining",
    "Severity", "Shape", "Share", "State", "SummaryRow", "TensorSpec", "Ungroup", "ancestors", "apply", "choose",
    "decode", "decode_edit", "descendants", "display_names", "dumps", "encode", "encode_edit", "faults",
    "incoming", "input_nodes", "json_schema", "layer_of", "loads", "outgoing", "reaches", "record",
    "redo", "snake_case", "summary", "topological_order", "undo",
]  # fmt: skip
