"""What is found out about a document: values that the engine computes and everyone reads, stored nowhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from .edits import Edit
from .model import ROOT, NodeId

Shape = tuple[int | None, ...]
State = Literal["ok", "error", "waiting", "bypassed", "placeholder"]
Severity = Literal["error", "warning", "hint"]


@dataclass(frozen=True, slots=True)
class TensorSpec:
    """A tensor's shape, batch dimension first (None where unknown), and its dtype."""

    shape: Shape
    dtype: str = "float32"


@dataclass(frozen=True, slots=True)
class Fix:
    """An edit that was tried on a copy and made its diagnostic go away."""

    title: str
    edit: Edit


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A mistake or a doubt, in plain words: what was found, what was expected, what to do.

    Where it belongs: `graph` (root or sub-model), and as far as known `node`, `port`, `parameter`.
    `rule` is a short stable name ("keras", "shape-mismatch", "unused-input" …).
    """

    severity: Severity
    message: str
    rule: str
    graph: str = ROOT
    node: NodeId | None = None
    port: str | None = None
    parameter: str | None = None
    fixes: tuple[Fix, ...] = ()


@dataclass(frozen=True, slots=True)
class NodeReport:
    """What one call gives: its outputs (empty unless known), its layer's parameters, output size a sample.

    A placeholder gives what the file said of it; how many parameters its layer has is not known.

    A bypassed node gives what it passes on, once for each of its outputs that is used, and has no parameters.
    `name` is the layer's name in the built model. `parameters` counts weights, trainable or not; a
    shared layer's are reported with each of its nodes. `activation_bytes` is per sample.
    """

    state: State
    name: str
    layer: str
    outputs: tuple[TensorSpec, ...] = ()
    parameters: int = 0
    trainable: int = 0
    activation_bytes: int = 0


@dataclass(frozen=True, slots=True)
class GraphReport:
    """The reports of one graph's nodes, and its totals (each shared layer counted once)."""

    nodes: Mapping[NodeId, NodeReport] = field(default_factory=dict)
    parameters: int = 0
    trainable: int = 0
    activation_bytes: int = 0


@dataclass(frozen=True, slots=True)
class Analysis:
    """The reports of all graphs of a document, the root under "", and everything found wrong."""

    graphs: Mapping[str, GraphReport] = field(default_factory=dict)
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def root(self) -> GraphReport:
        """The report of the document's own graph."""
        return self.graphs[ROOT]

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """What must be mended before the model can be built."""
        return tuple(d for d in self.diagnostics if d.severity == "error")

    def with_fixes(self, fixes: Sequence[tuple[Fix, ...]]) -> Analysis:
        """The analysis whose first diagnostics have these fixes, and the others none."""
        every = (*fixes, *((),) * (len(self.diagnostics) - len(fixes)))
        found = zip(self.diagnostics, every, strict=True)
        return replace(self, diagnostics=tuple(replace(one, fixes=some) for one, some in found))
