"""Softmax over one unit is always 1: nothing can be learned through it."""

from __future__ import annotations

from collections.abc import Iterator

from designer.engine.lint.losses import wanted_activation, with_loss
from designer.engine.lint.outputs import Trained, outputs
from designer.graph import Analysis, Batch, Diagnostic, Document, Edit, Fix


def check(document: Document, analysis: Analysis) -> Iterator[Diagnostic]:
    """Outputs of one unit that are treated as a choice among classes."""
    for trained in outputs(document, analysis):
        is_softmax = trained.last is not None and trained.last.activation == "softmax"
        if trained.units == 1 and (is_softmax or _is_categorical(trained)):
            why = "softmax over it is always 1" if is_softmax else "its loss chooses among classes"
            message = (
                f"{trained.output.name!r} has one unit, and {why}. "
                "Use sigmoid with BinaryCrossentropy for yes or no, or one unit for each class."
            )
            yield Diagnostic(
                "warning", message, "one-class", node=trained.output.node, fixes=tuple(_fixes(trained))
            )


def _is_categorical(trained: Trained) -> bool:
    loss = trained.objective.loss if trained.objective else None
    return loss is not None and wanted_activation(loss) == "softmax"


def _fixes(trained: Trained) -> Iterator[Fix]:
    sigmoid = trained.last.become("sigmoid") if trained.last else None
    edits: list[Edit] = [] if sigmoid is None else [sigmoid]
    if trained.objective is not None and _is_categorical(trained):
        edits.append(trained.aim(with_loss(trained.objective, "BinaryCrossentropy")))
    if edits:
        title = "Use sigmoid with BinaryCrossentropy"
        yield Fix(title, Batch(edits=tuple(edits), title=title))
