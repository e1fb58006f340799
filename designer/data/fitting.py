"""Making one output of a design fit the column it learns: its last layer, loss and metrics."""

from __future__ import annotations

from dataclasses import dataclass, replace

from designer.graph import (
    Analysis,
    Document,
    Edit,
    EditRefused,
    Graph,
    Objective,
    Output,
    ResetConfig,
    SetConfig,
    SetObjective,
    SetOption,
    incoming,
    layer_of,
)

from .dataset import Column
from .objectives import activation_wanted, loss_fits, metric_fits, suggest_objective, values_wanted

_CONVOLUTIONS = (
    "Conv1D", "Conv2D", "Conv3D", "Conv1DTranspose", "Conv2DTranspose", "Conv3DTranspose",
    "SeparableConv1D", "SeparableConv2D",
)  # fmt: skip
_SIZES = {"Dense": "units", **dict.fromkeys(_CONVOLUTIONS, "filters")}


@dataclass(frozen=True, slots=True)
class Head:
    """The layer that decides how many values an output has, and the one that has the activation."""

    layer: str
    parameter: str
    size: int | None
    activation_layer: str
    activation: object


def head_of(graph: Graph, output: Output) -> Head | None:
    """The output's last Dense or Conv layer, looking through an Activation; None when there is none.

    A layer that is called in several places is none: another size would change the other places too.
    """
    last = layer_of(graph, output.node)
    node = output.node
    if last.kind == "Activation" and (edges := incoming(graph)[node]):
        node = edges[0].source
    layer = layer_of(graph, node)
    called = sum(other.layer == layer.id for other in graph.nodes.values())
    if layer.kind not in _SIZES or called > 1:
        return None
    size = layer.config.get(_SIZES[layer.kind])
    known = size if isinstance(size, int) else None
    return Head(layer.id, _SIZES[layer.kind], known, last.id, last.config.get("activation", "linear"))


def output_shape(
    document: Document, output: Output, analysis: Analysis | None
) -> tuple[int | None, ...] | None:
    """What a sample's output is shaped like, as far as known; the last layer's config counts for its size."""
    report = analysis.graphs[""].nodes.get(output.node) if analysis and "" in analysis.graphs else None
    if report is None or len(report.outputs) <= output.port:
        return None
    shape = report.outputs[output.port].shape[1:]
    head = head_of(document.graph, output)
    return (*shape[:-1], head.size) if head and head.size and shape else shape


def output_size(document: Document, output: Output, analysis: Analysis | None) -> int | None:
    """How many values the output gives for each sample, or each pixel, as far as known."""
    shape = output_shape(document, output, analysis)
    head = head_of(document.graph, output)
    return shape[-1] if shape else head.size if head else None


def is_distance(document: Document, output: Output) -> bool:
    """Whether the output is trained as a distance between two samples."""
    loss = objective_of(document, output).loss
    return loss is not None and loss.kind == "ContrastiveLoss"


def objective_of(document: Document, output: Output) -> Objective:
    """What the output is trained for; nothing when the plan does not say."""
    return document.training.objectives.get(output.name, Objective())


def fit_output(
    document: Document, output: Output, column: Column, *, before: Column | None, analysis: Analysis | None
) -> list[Edit]:
    """The edits that let an output learn a column; none when it does already.

    What fits stays as the user made it, if `before`, the column learned so far, is of the same kind.
    EditRefused when the output's size is wrong and no last layer decides it.
    """
    objective = objective_of(document, output)
    stays = _stays(objective, column, before)
    if not stays:
        suited = suggest_objective(column, distance=is_distance(document, output))
        objective = replace(suited, weight=objective.weight)
    assert objective.loss is not None
    edits = _size_edits(document, output, values_wanted(column, objective.loss), analysis)
    if not stays:
        edits += [
            *activation_edits(document, output, column),
            SetObjective(output=output.name, objective=objective),
        ]
    return edits


def _stays(objective: Objective, column: Column, before: Column | None) -> bool:
    """Whether loss and metrics can be left alone."""
    alike = before is None or (before.kind, before.is_class_mask) == (column.kind, column.is_class_mask)
    fits = objective.loss is not None and loss_fits(objective.loss, column)
    return alike and fits and all(metric_fits(metric, column) for metric in objective.metrics)


def _size_edits(document: Document, output: Output, wanted: int, analysis: Analysis | None) -> list[Edit]:
    head = head_of(document.graph, output)
    size = output_size(document, output, analysis)
    if size == wanted or (size is None and head is None):
        return []
    if head is None:
        raise EditRefused(
            f"Output {output.name!r} gives {size} values and {wanted} are needed, but no Dense or Conv layer of "
            f"its own ends it. Put one there with {wanted} units."
        )
    edit = SetConfig(layer=head.layer, parameter=head.parameter, value=wanted)
    return [edit, *_option_edits(document, edit)]


def activation_edits(document: Document, output: Output, column: Column) -> list[Edit]:
    """The edits that end an output with the activation that a column asks for; none when it does already."""
    head = head_of(document.graph, output)
    wanted = activation_wanted(column)
    if head is None or (head.activation or "linear") == wanted:
        return []
    if wanted == "linear" and head.layer == head.activation_layer:
        return [ResetConfig(layer=head.layer, parameter="activation")]
    return [SetConfig(layer=head.activation_layer, parameter="activation", value=wanted)]


def _option_edits(document: Document, edit: SetConfig) -> list[Edit]:
    """A preset's options that set the same parameter show the new value."""
    same = {"type": "SetConfig", "layer": edit.layer, "parameter": edit.parameter, "value": "$value"}
    return [
        SetOption(option=option.name, value=edit.value)
        for option in (document.gallery.options if document.gallery else ())
        if any(dict(effect.edit) == same for effect in option.effects)
        and isinstance(edit.value, int)
        and option.minimum <= edit.value <= option.maximum
    ]
