"""Batches that do not go with the number of samples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from designer.data import datasets
from designer.graph import Analysis, Diagnostic, Document
from designer.plans.changing import plan_fix


def check(document: Document, analysis: Analysis | None) -> Iterator[Diagnostic]:
    """A batch larger than the training part; steps for one execution that do not divide those of an epoch."""
    samples, plan = _training_samples(document), document.training
    if samples is None or samples < 1 or plan.batch_size < 1:
        return
    if plan.batch_size > samples:
        fewer = 1 << (samples.bit_length() - 1)
        message = (
            f"A batch of {plan.batch_size} is larger than the training part of about {samples} samples, so an "
            "epoch is one step. Take smaller batches."
        )
        fix = plan_fix(f"Take a batch of {fewer}", replace(plan, batch_size=fewer))
        yield Diagnostic("warning", message, "large-batch", parameter="batch_size", fixes=(fix,))
        return
    steps, wanted = -(-samples // plan.batch_size), plan.steps_per_execution
    if wanted > 1 and steps % wanted:
        fits = max(count for count in range(1, min(wanted, steps) + 1) if steps % count == 0)
        message = (
            f"An epoch has {steps} steps, and {wanted} at a time do not divide it: {fits} at a time will be "
            "computed together."
        )
        fix = plan_fix(f"Compute {fits} steps at a time", replace(plan, steps_per_execution=fits))
        yield Diagnostic(
            "hint", message, "steps-per-execution", parameter="steps_per_execution", fixes=(fix,)
        )


def _training_samples(document: Document) -> int | None:
    """How many samples are trained on; about so many where groups of samples stay together."""
    choice = document.data
    chosen = datasets().get(choice.dataset) if choice else None
    if choice is None or chosen is None:
        return None
    held = sum(max(1, round(chosen.samples * part)) for part in (choice.validation, choice.test))
    return chosen.samples - held
