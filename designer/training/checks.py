"""What stops a design from being trained, said before anything is started."""

from __future__ import annotations

from collections.abc import Iterator

from designer import runs
from designer.custom import is_allowed, switched_on
from designer.data import check
from designer.graph import Analysis, Document, effective, functions_used
from designer.plans import check_plan
from designer.runs import RunStore

from .memory import largest_batch, memory_available, memory_needed

_GIGABYTE = 1e9


def refusals(document: Document, analysis: Analysis | None = None) -> Iterator[str]:
    """Each thing that keeps a design from being trained, in words; with its analysis its mistakes, too."""
    document = effective(document)
    yield from _plan_faults(document)
    if document.data is None:
        yield "No data is chosen. Choose a dataset, and which of its columns feed the inputs."
    mistakes = analysis.errors if analysis is not None else ()
    found = (*mistakes, *check(document, analysis), *check_plan(document, analysis))
    yield from dict.fromkeys(each.message for each in found if each.severity == "error")


def memory_refusal(document: Document, analysis: Analysis, available: int | None = None) -> str | None:
    """Why the plan's batch will not fit into memory, by default what is free now, and which will; None when it may fit."""
    needed = memory_needed(document, analysis)
    available = memory_available() if available is None else available
    if needed <= available:
        return None
    found = f"A batch of {document.training.batch_size} needs about {_gigabytes(needed)} of memory and {_gigabytes(available)} are free."
    fits = largest_batch(document, analysis, available)
    if fits:
        return f"{found} A batch of {fits} fits."
    return f"{found} Not even a batch of 1 fits. Make the model or its input smaller, or free memory."


def start_refusal(document: Document, store: RunStore) -> str | None:
    """Why training cannot begin with the weights of the run that the plan names; None when it can."""
    start, advice = document.training.start, "Choose another run to start from, or new weights."
    if start is None:
        return None
    try:
        run = runs.run(store, start.run)
    except runs.UnknownRun:
        return f"The run whose weights training was to start from is gone. {advice}"
    if not runs.weights_file(store, run.id, start.checkpoint).is_file():
        return f"The run {run.title!r} that training was to start from keeps no such weights. {advice}"
    return None


def _plan_faults(document: Document) -> Iterator[str]:
    plan = document.training
    fewest = 0 if document.weights is not None else 1
    for word, value, least in (("epochs", plan.epochs, fewest), ("batch size", plan.batch_size, 1)):
        if value < least:
            yield f"The {word} must be {least} or more, and is {value}."
    yield from _code_faults(document)
    if not document.graph.outputs:
        yield "The model has no output. Mark the node that gives its answer as output."


def _code_faults(document: Document) -> Iterator[str]:
    for name in sorted(functions_used(document)):
        if name not in document.functions:
            yield f"The design has no custom code named {name!r} any more. Choose another loss or metric."
        elif not switched_on():
            yield f"{name!r} is code of this design's own, and such code is switched off on this server."
        elif not is_allowed(document.functions[name]):
            yield f"{name!r} is code that came with this design. Read it on the Design page, and allow it there."


def _gigabytes(size: int) -> str:
    return f"{max(size, 0) / _GIGABYTE:.1f} GB"
