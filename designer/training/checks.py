"""What stops a design from being trained, said before anything is started."""

from __future__ import annotations

from collections.abc import Iterator

from designer.data import UnknownDataset, dataset
from designer.graph import Analysis, Document, display_names, input_nodes, layer_of

from .memory import largest_batch, memory_available, memory_needed

_GIGABYTE = 1e9


def refusals(document: Document) -> Iterator[str]:
    """Each thing that is missing in a design for training, in words."""
    yield from _plan_faults(document)
    if document.data is None:
        yield "No data is chosen. Choose a dataset, and which of its columns feed the inputs."
        return
    try:
        chosen = dataset(document.data.dataset)
    except UnknownDataset as error:
        yield str(error)
        return
    columns = {column.name for column in chosen.columns}
    wanted = {f"input {name!r}": document.data.inputs.get(name, "") for name in _inputs(document)}
    wanted |= {f"output {name!r}": document.data.targets.get(name, "") for name in _learned(document)}
    for what, column in wanted.items():
        if not column:
            yield f"The {what} has no column of {chosen.title}. Choose one of: {', '.join(sorted(columns))}."
        elif column not in columns:
            names = ", ".join(sorted(columns))
            yield f"The {what} wants the column {column!r}; {chosen.title} has: {names}. Choose one of them."


def memory_refusal(analysis: Analysis, batch_size: int) -> str | None:
    """Why a batch of this size will not fit into memory, and which will; None when it fits."""
    needed, available = memory_needed(analysis, batch_size), memory_available()
    if needed <= available:
        return None
    found = f"A batch of {batch_size} needs about {_gigabytes(needed)} of memory and {_gigabytes(available)} are free."
    fits = largest_batch(analysis, available)
    if fits:
        return f"{found} A batch of {fits} fits."
    return f"{found} Not even a batch of 1 fits. Make the model or its input smaller, or free memory."


def _plan_faults(document: Document) -> Iterator[str]:
    plan = document.training
    for word, value in (("epochs", plan.epochs), ("batch size", plan.batch_size)):
        if value < 1:
            yield f"The {word} must be 1 or more, and is {value}."
    if not document.graph.outputs:
        yield "The model has no output. Mark the node that gives its answer as output."
    elif not _learned(document):
        yield "No output has a loss, so there is nothing to learn. Choose a loss for one output."


def _inputs(document: Document) -> list[str]:
    names = display_names(document.graph)
    return [names[layer_of(document.graph, node).id] for node in input_nodes(document.graph)]


def _learned(document: Document) -> list[str]:
    objectives = document.training.objectives
    names = [output.name for output in document.graph.outputs]
    return [name for name in names if name in objectives and objectives[name].loss is not None]


def _gigabytes(size: int) -> str:
    return f"{max(size, 0) / _GIGABYTE:.1f} GB"
