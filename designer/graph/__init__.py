"""The document and its changes: values and functions that need neither Keras nor Streamlit."""

from .analysis import Analysis, Diagnostic, Fix, GraphReport, NodeReport, Severity, Shape, State, TensorSpec
from .apply import apply
from .bypass import effective, main_input
from .codec import InvalidDocument, decode, decode_edit, dumps, encode, encode_edit, json_schema, loads
from .drawing import same_model, same_work
from .edits import (
    AddNode,
    Batch,
    Connect,
    Disconnect,
    Edit,
    EditRefused,
    MakeGroup,
    MakeIndependent,
    Move,
    OrderInputs,
    Remove,
    RemoveModel,
    Rename,
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
from .history import History, amend, record, redo, undo
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
    GroupId,
    Json,
    Layer,
    LayerId,
    Node,
    NodeId,
    Objective,
    Option,
    Output,
    Plan,
    Position,
)
from .options import choose
from .same import field_names, same
from .summary import SummaryRow, summary
from .topology import (
    ancestors,
    callers,
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
    "DEFAULT_PORT", "INPUT", "MODEL_PREFIX", "OPS_PREFIX", "ROOT", "AddNode", "Analysis", "Batch",
    "Component", "Connect", "DataChoice", "Diagnostic", "Disconnect", "Document", "Edge", "Edit",
    "EditRefused", "Effect", "Fix", "Gallery", "Graph", "GraphReport", "Group", "GroupId", "History",
    "InvalidDocument", "Json", "Layer", "LayerId", "MakeGroup", "MakeIndependent", "Move", "Node", "NodeId",
    "NodeReport", "Objective", "Option", "OrderInputs", "Output", "Plan", "Position", "Remove",
    "RemoveModel", "Rename", "RenameGroup", "RenameModel", "Reorder", "ReplaceLayer", "ResetConfig",
    "ResetConstant", "SetBypassed", "SetCollapsed", "SetConfig", "SetConstant", "SetData", "SetModel",
    "SetNote", "SetObjective", "SetOption", "SetOutputs", "SetTarget", "SetTitle", "SetTraining",
    "Severity", "Shape", "Share", "State", "SummaryRow", "TensorSpec", "Ungroup", "amend", "ancestors",
    "apply", "callers", "choose", "decode", "decode_edit", "descendants", "display_names", "dumps",
    "effective", "encode", "encode_edit", "faults", "field_names", "incoming", "input_nodes", "json_schema",
    "layer_of", "loads", "main_input", "outgoing", "reaches", "record", "redo", "same", "same_model", "same_work", "snake_case",
    "summary", "topological_order", "undo",
]  # fmt: skip
