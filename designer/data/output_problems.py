"""What is wrong with the column that an output of a design learns, and with its loss and metrics."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from designer.graph import (
    Analysis,
    Batch,
    Component,
    DataChoice,
    Diagnostic,
    Document,
    EditRefused,
    Fix,
    Output,
    SetObjective,
    SetTarget,
    Severity,
)

from .dataset import Column, Dataset
from .fitting import activation_edits, fit_output, head_of, objective_of, output_shape
from .objectives import class_count, is_known, loss_fits, metric_fits, shape_wanted, suggest_objective

#: What activations that are no good for numbers of any size give.
_REACHES = {
    "hard_sigmoid": "numbers from 0 to 1",
    "sigmoid": "numbers from 0 to 1",
    "softmax": "shares that add up to 1",
    "softsign": "numbers from -1 to 1",
    "tanh": "numbers from -1 to 1",
}


def output_problems(
    document: Document, chosen: Dataset, choice: DataChoice, output: Output, analysis: Analysis | None
) -> Iterator[Diagnostic]:
    """The diagnostics of one output; their fixes are candidates, not tried yet."""
    objective = objective_of(document, output)
    wanted = choice.targets.get(output.name)
    column = chosen.column(wanted or "")
    if column is not None:
        yield from _loss_problems(document, chosen, output, column, analysis)
        yield from _activation_problems(document, chosen, output, column)
        yield from _metric_problems(document, output, column, analysis)
    elif wanted is not None or objective.loss or objective.metrics:
        found = f"has no column {wanted!r}" if wanted else "gives it nothing to learn"
        message = f"Output {output.name!r} is to be trained; {chosen.title} {found}. Choose a column for it."
        fixes = _learning(document, chosen, output)
        yield Diagnostic("error", message, "data-target", node=output.node, fixes=fixes)


def nothing_to_learn(document: Document, chosen: Dataset, choice: DataChoice) -> Iterator[Diagnostic]:
    """A diagnostic when no output has a loss."""
    outputs = document.graph.outputs
    if not outputs or any(objective_of(document, output).loss for output in outputs):
        return
    output = outputs[0]
    column = chosen.column(choice.targets.get(output.name, ""))
    fixes: tuple[Fix, ...] = ()
    if column is not None:
        suited = suggest_objective(column)
        name = suited.loss.kind if suited.loss else "a loss"
        fixes = (Fix(f"Train with {name}", SetObjective(output=output.name, objective=suited)),)
    message = "No output has a loss, so the model has nothing to learn. Choose a loss for one of them."
    yield Diagnostic("error", message, "data-loss", node=output.node, fixes=fixes)


def _loss_problems(
    document: Document, chosen: Dataset, output: Output, column: Column, analysis: Analysis | None
) -> Iterator[Diagnostic]:
    loss = objective_of(document, output).loss
    if loss is None:
        return
    if not is_known(loss):
        return
    if loss_fits(loss, column):
        yield from _size_problems(document, chosen, output, column, analysis)
        return
    suited = suggest_objective(column).loss
    message = (
        f"{loss.kind} does not suit column {column.name!r} of {chosen.title}, {_said(column)}. "
        f"Train output {output.name!r} with {suited.kind if suited else 'another loss'}."
    )
    fixes = _fitted(document, output, column, analysis)
    yield Diagnostic("error", message, "data-loss", node=output.node, fixes=fixes)


def _size_problems(
    document: Document, chosen: Dataset, output: Output, column: Column, analysis: Analysis | None
) -> Iterator[Diagnostic]:
    loss, head = objective_of(document, output).loss, head_of(document.graph, output)
    given = output_shape(document, output, analysis)
    assert loss is not None
    wanted = shape_wanted(column, loss)
    if given is None:
        if head is None or head.size is None:
            return
        given, wanted = (head.size,), wanted[-1:]
    if _same(given, wanted):
        return
    message = (
        f"Output {output.name!r} gives {_written(given)} for each sample; column {column.name!r} of "
        f"{chosen.title}, {_said(column)}, needs {_written(wanted)} with {loss.kind}."
    )
    more = class_count(column) and _same((*given[:-1], wanted[-1]), wanted) and (given[-1] or 0) > wanted[-1]
    parameter = head.parameter if head else None
    fixes = _fitted(document, output, column, analysis)
    severity: Severity = "warning" if more else "error"
    yield Diagnostic(severity, message, "data-target", node=output.node, parameter=parameter, fixes=fixes)


def _activation_problems(
    document: Document, chosen: Dataset, output: Output, column: Column
) -> Iterator[Diagnostic]:
    """An activation that keeps an output from the numbers that it is to learn."""
    head = head_of(document.graph, output)
    reach = _REACHES.get(str(head.activation)) if head else None
    loss = objective_of(document, output).loss
    if column.kind != "number" or reach is None or loss is None or not loss_fits(loss, column):
        return
    message = (
        f"Output {output.name!r} ends with {head.activation if head else ''}, which gives {reach} alone; column "
        f"{column.name!r} of {chosen.title} holds other numbers, too. Use linear."
    )
    edits = tuple(activation_edits(document, output, column))
    title = "Set activation to linear"
    fixes = (Fix(title, Batch(edits=edits, title=title)),) if edits else ()
    yield Diagnostic("warning", message, "data-activation", node=output.node, fixes=fixes)


def _metric_problems(
    document: Document, output: Output, column: Column, analysis: Analysis | None
) -> Iterator[Diagnostic]:
    objective = objective_of(document, output)
    fitting = tuple(metric for metric in objective.metrics if metric_fits(metric, column))
    for metric in objective.metrics:
        if metric not in fitting:
            message = (
                f"Metric {_named(metric)} of output {output.name!r} does not suit column {column.name!r}, "
                f"{_said(column)}. Take another, or none."
            )
            fewer = SetObjective(output=output.name, objective=replace(objective, metrics=fitting))
            fixes = (*_fitted(document, output, column, analysis), Fix("Remove what does not suit", fewer))
            yield Diagnostic("error", message, "data-metric", node=output.node, fixes=fixes)


def _fitted(document: Document, output: Output, column: Column, analysis: Analysis | None) -> tuple[Fix, ...]:
    """The fix that changes last layer, loss and metrics for the column, where one can."""
    try:
        edits = fit_output(document, output, column, before=column, analysis=analysis)
    except EditRefused:
        return ()
    title = f"Make output {output.name!r} fit {column.title!r}"
    return (Fix(title, Batch(edits=tuple(edits), title=title)),) if edits else ()


def _learning(document: Document, chosen: Dataset, output: Output) -> tuple[Fix, ...]:
    """Fixes that let an output learn a column that suits its loss, its namesake first."""
    loss = objective_of(document, output).loss
    fitting = [column for column in chosen.targets if loss is None or loss_fits(loss, column)]
    return tuple(
        Fix(f"Learn {column.title!r}", SetTarget(output=output.name, column=column.name))
        for column in sorted(fitting, key=lambda column: column.name != output.name)
    )


def _said(column: Column) -> str:
    classes = class_count(column)
    if classes:
        return f"{classes} classes for every pixel" if column.is_class_mask else f"{classes} classes"
    return {
        "mask": "0 or 1 for every pixel", "binary": "0 or 1", "number": "a number",
        "image": "a picture", "vector": "a vector",
    }.get(column.kind, column.kind)  # fmt: skip


def _named(metric: Component) -> str:
    classes = metric.config.get("num_classes")
    return f"{metric.kind} for {classes} classes" if classes else metric.kind


def _same(given: tuple[int | None, ...], wanted: tuple[int, ...]) -> bool:
    return len(given) == len(wanted) and all(g in (None, w) for g, w in zip(given, wanted, strict=True))


def _written(shape: tuple[int | None, ...]) -> str:
    if len(shape) == 1:
        return "1 value" if shape[0] == 1 else f"{shape[0]} values"
    return str(shape)
