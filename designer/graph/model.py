"""The document: plain immutable values that describe a Keras model and its training.

A *layer* owns weights; a *node* is one call of a layer, so two nodes of one layer share its
weights; an *edge* carries one tensor. Only the standard library is needed to hold a document.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from typing_extensions import TypeAliasType

Json = TypeAliasType("Json", "bool | int | float | str | list[Json] | dict[str, Json] | None")

ClassWeights = Mapping[str, float] | Literal["balanced"] | None
Precision = Literal["float32", "mixed_float16", "mixed_bfloat16"]

LayerId = str
NodeId = str
GroupId = str

#: The root graph of a document, where an edit or a diagnostic names a graph.
ROOT = ""

#: Kinds of layer that are not a class or an op of Keras.
INPUT = "Input"
MODEL_PREFIX = "model:"
OPS_PREFIX = "ops."
CUSTOM_PREFIX = "custom:"
PLACEHOLDER_PREFIX = "placeholder:"

#: The port of a layer that takes one tensor, or one list of tensors.
DEFAULT_PORT = "inputs"

FORMAT = "layerloom"
VERSION = 5


def _after(prefix: str, kind: str) -> str | None:
    return kind.removeprefix(prefix) if kind.startswith(prefix) else None


@dataclass(frozen=True, slots=True)
class Layer:
    """Something with weights and a configuration; `config` holds what differs from Keras's defaults.

    `kind` is a Keras class ("Dense"), an op ("ops.matmul"), a sub-model ("model:<name>"), code of
    the design's own ("custom:<name>") or a class that Keras does not have ("placeholder:<Class>"). Values in
    `config` are JSON; nested Keras objects are {"class_name": …, "config": {…}}, a sub-model inside a wrapper
    {"model": <name>}, code of the design's own in place of a function or an object {"custom": <name>}.

    The config of a placeholder is {"module": …, "registered_name": …, "config": {…}, "outputs": [{"shape":
    […], "dtype": …}, …]}: what the file said of the layer, and of the tensors it gives (batch first).
    """

    id: LayerId
    kind: str
    name: str | None = None
    config: Mapping[str, Json] = field(default_factory=dict)

    @property
    def model(self) -> str | None:
        """The name of the sub-model this layer calls, if it is one."""
        return _after(MODEL_PREFIX, self.kind)

    @property
    def custom(self) -> str | None:
        """The name of the design's own function or class that this layer is, if it is one."""
        return _after(CUSTOM_PREFIX, self.kind)

    @property
    def placeholder(self) -> str | None:
        """The name of the class this layer stands for, if Keras does not have it."""
        return _after(PLACEHOLDER_PREFIX, self.kind)


@dataclass(frozen=True, slots=True)
class Position:
    """Where a node is drawn, in canvas units, y downwards."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Node:
    """One call of a layer; `constants` are call arguments that are not tensors.

    Among a constant's values {"tensor": k} stands for the k-th tensor at the port of the same name (where
    tensors and other values are mixed, or in a dict), {"slice": [start, stop, step]} and {"ellipsis": true}
    for parts of an index, {"array": […], "dtype": …} for an array.
    A bypassed node is drawn, but the model is built as if its main input went straight through.
    """

    id: NodeId
    layer: LayerId
    constants: Mapping[str, Json] = field(default_factory=dict)
    position: Position | None = None
    note: str = ""
    bypassed: bool = False


@dataclass(frozen=True, slots=True)
class Edge:
    """A tensor from an output of one node to a port of another.

    `target_port` is the name of the call argument ("inputs" for the first one of any layer; for a
    sub-model with several inputs, the id of its Input node). `index` orders the tensors of one port.
    """

    source: NodeId
    target: NodeId
    source_port: int = 0
    target_port: str = DEFAULT_PORT
    index: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """A block that the user made of some nodes; it becomes a helper function in generated code."""

    id: GroupId
    title: str
    nodes: tuple[NodeId, ...]
    collapsed: bool = False


@dataclass(frozen=True, slots=True)
class Output:
    """A named output of a graph: a tensor that some node gives."""

    name: str
    node: NodeId
    port: int = 0


@dataclass(frozen=True, slots=True)
class Structure:
    """How a model takes its inputs and gives its outputs: lists and dicts as JSON.

    The leaves are ids of Input nodes, and names of outputs; a leaf alone is a bare tensor. None is the usual
    way: one bare tensor; several inputs as a list, several outputs as a dict by name. A structure that does
    not hold exactly the graph's inputs (outputs) counts as None.
    """

    inputs: Json = None
    outputs: Json = None


@dataclass(frozen=True, slots=True)
class Graph:
    """Layers, their calls and the tensors between them; inputs are the nodes of Input layers, in order."""

    layers: Mapping[LayerId, Layer] = field(default_factory=dict)
    nodes: Mapping[NodeId, Node] = field(default_factory=dict)
    edges: tuple[Edge, ...] = ()
    groups: Mapping[GroupId, Group] = field(default_factory=dict)
    outputs: tuple[Output, ...] = ()
    structure: Structure = Structure()


@dataclass(frozen=True, slots=True)
class Component:
    """A Keras optimizer, loss, metric or callback by its class name, with what differs from its defaults.

    "custom:<name>" is a loss or a metric of the design's own.
    """

    kind: str
    config: Mapping[str, Json] = field(default_factory=dict)

    @property
    def custom(self) -> str | None:
        """The name of the design's own function or class that this is, if it is one."""
        return _after(CUSTOM_PREFIX, self.kind)


@dataclass(frozen=True, slots=True)
class Objective:
    """What one output is trained for. Without a loss the output is only watched.

    `class_weights` say how much a sample, or a pixel of a mask, of each class counts in the loss, by the
    number of the class as text; classes that are not named count 1. "balanced" lets every class count as much
    as any other, whatever its share of the training samples.
    """

    loss: Component | None = None
    weight: float = 1.0
    metrics: tuple[Component, ...] = ()
    class_weights: ClassWeights = None


@dataclass(frozen=True, slots=True)
class WarmStart:
    """The weights that a training begins with: those of a run's checkpoint.

    `checkpoint` is "best", "last", or the id of one that the run still keeps. Layers are matched by name and
    shapes.
    """

    run: str
    checkpoint: str = "best"


@dataclass(frozen=True, slots=True)
class Plan:
    """How a model is trained; objectives are keyed by the name of the output.

    `callbacks` are Keras's, in their order. `augmentation` are Keras's image augmentation layers; each training
    sample's images go through them, a mask in the same way as its image, validation and test samples do not.
    `precision` is the name of Keras's dtype policy. `start` is None where training begins with new weights, or
    with those that were imported.
    """

    optimizer: Component = Component("Adam")
    objectives: Mapping[str, Objective] = field(default_factory=dict)
    epochs: int = 10
    batch_size: int = 32
    seed: int = 1
    shuffle: bool = True
    callbacks: tuple[Component, ...] = ()
    augmentation: tuple[Component, ...] = ()
    precision: Precision = "float32"
    jit_compile: bool = False
    steps_per_execution: int = 1
    start: WarmStart | None = None


@dataclass(frozen=True, slots=True)
class DataChoice:
    """Which dataset feeds the model: columns by the name of the input and of the output.

    `validation` and `test` are the parts of the samples (0–1) held back; `seed` orders the split.
    """

    dataset: str
    inputs: Mapping[str, str] = field(default_factory=dict)
    targets: Mapping[str, str] = field(default_factory=dict)
    validation: float = 0.15
    test: float = 0.15
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Effect:
    """An edit that an option makes, as JSON; strings "$value" and "$value*4" stand for its value.

    It is made when the option has the value `when`, or any value not named by another effect of the
    option when `when` is "else", or always.
    """

    edit: Mapping[str, Json]
    when: int | str = "always"


@dataclass(frozen=True, slots=True)
class Option:
    """A whole number that a preset lets one choose, and what it changes."""

    name: str
    title: str
    help: str
    value: int
    minimum: int
    maximum: int
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True)
class Gallery:
    """What the gallery says of a preset: `task` in a few words, `text` in one or two sentences."""

    task: str
    text: str
    order: int = 100
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Remark:
    """What became of a part of an imported file: "changed" to mean the same, "lost", or a "note".

    `layer` is the layer's name in the file; `graph` and `node` say where it is now, if it is anywhere.
    """

    severity: Literal["changed", "lost", "note"]
    message: str
    layer: str = ""
    graph: str = ROOT
    node: NodeId | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """The file that a design was imported from: its name, its format in words, and the import report."""

    file: str
    format: str
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A design: the model, its sub-models by name, the data it learns from and how it is trained.

    `functions` holds the design's own code: Python source by the name of the function or class it defines.
    It is text here; only the engine and trainings run it, where that is allowed. Later sources may use what
    earlier ones define.
    `weights` names the file of imported weights in the workspace, if there is one.
    """

    id: str
    title: str
    graph: Graph = Graph()
    models: Mapping[str, Graph] = field(default_factory=dict)
    data: DataChoice | None = None
    training: Plan = Plan()
    gallery: Gallery | None = None
    origin: Origin | None = None
    weights: str | None = None
    functions: Mapping[str, str] = field(default_factory=dict)

    def graph_named(self, name: str) -> Graph:
        """The root graph for "", otherwise the sub-model of that name; KeyError when there is none."""
        return self.graph if name == ROOT else self.models[name]
