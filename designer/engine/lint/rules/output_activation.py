"""A loss that does not fit its output's last activation: it trains, and learns badly or nothing."""

from __future__ import annotations

from collections.abc import Iterator

from designer.engine.lint.losses import takes_logits, wanted_activation, with_logits, with_loss
from designer.engine.lint.outputs import Last, Trained, outputs
from designer.graph import Analysis, Component, Diagnostic, Document, Edit, Fix

_PROBABILITIES = ("softmax", "sigmoid")


def check(document: Document, analysis: Analysis) -> Iterator[Diagnostic]:
    """Outputs whose loss wants another activation than the one they end with."""
    for trained in outputs(document, analysis):
        loss = trained.objective.loss if trained.objective else None
        wanted = wanted_activation(loss) if loss else None
        if (
            loss is None
            or wanted is None
            or trained.last is None
            or (trained.units == 1 and wanted == "softmax")
        ):
            continue
        found = _mismatch(trained, trained.last, loss, wanted)
        if found is not None:
            message, fixes = found
            yield Diagnostic("warning", message, "loss-activation", node=trained.output.node, fixes=fixes)


def _mismatch(
    trained: Trained, last: Last, loss: Component, wanted: str
) -> tuple[str, tuple[Fix, ...]] | None:
    name, activation = trained.output.name, last.activation
    if takes_logits(loss):
        if activation not in _PROBABILITIES:
            return None
        message = (
            f"{loss.kind} is set to take logits, and {name!r} already ends with {activation}: "
            "it would be applied twice. Let the loss take probabilities."
        )
        return message, (_logits(trained, False), *_activation(last, "linear"))
    if activation == wanted:
        return None
    if activation in _PROBABILITIES:
        message = (
            f"{name!r} ends with {activation}, and {loss.kind} goes with {wanted}. "
            f"Use {wanted}, or a loss that goes with {activation}."
        )
        return message, (*_activation(last, wanted), *_other_losses(trained, activation))
    message = (
        f"{loss.kind} needs probabilities, and {name!r} ends with {activation}. "
        f"Use {wanted}, or let the loss take logits."
    )
    logits = (_logits(trained, True),) if activation == "linear" else ()
    return message, (*_activation(last, wanted), *logits)


def _activation(last: Last, activation: str) -> Iterator[Fix]:
    edit = last.become(activation)
    if edit is not None:
        yield Fix(f"Set activation to {activation}", edit)


def _logits(trained: Trained, logits: bool) -> Fix:
    assert trained.objective is not None
    edit: Edit = trained.aim(with_logits(trained.objective, logits))
    return Fix("Let the loss take logits" if logits else "Let the loss take probabilities", edit)


def _other_losses(trained: Trained, activation: str) -> Iterator[Fix]:
    assert trained.objective is not None
    several = ("SparseCategoricalCrossentropy", "CategoricalCrossentropy")
    for kind in several if activation == "softmax" else ("BinaryCrossentropy",):
        yield Fix(f"Use {kind}", trained.aim(with_loss(trained.objective, kind)))
