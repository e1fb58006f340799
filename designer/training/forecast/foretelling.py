"""How long a training takes and how much memory it needs: computed at once, measured as soon as that is done."""

from __future__ import annotations

import os
from pathlib import Path

from designer.data import DataUnavailable, InvalidSplit, UnknownDataset, dataset, split
from designer.graph import Analysis, Document
from designer.runs import RunStore
from designer.training.memory import MARGIN, each_sample, largest_batch, memory_needed
from designer.training.room import memory_for_a_run

from .cost import training_flops
from .keeping import flops_a_second, kept, key_of
from .model import Forecast, Measured

_FLOPS_A_CORE = 3e10  # until something was measured here
_STEP_SECONDS = 0.001  # what Keras takes for a step of nothing
_NODE_SECONDS = 0.00003
_VALIDATION = 0.34  # of the time of a training step
_START_SECONDS = 8.0


def foretell(document: Document, analysis: Analysis, home: Path) -> Forecast | None:
    """What training a design will take, by what was measured if it was; None while it has no data to learn of."""
    steps = _steps(document)
    if steps is None:
        return None
    measured = kept(home, key_of(document))
    found = _epoch_seconds(document, analysis, home, steps, measured)
    start = measured.start_seconds if measured else _START_SECONDS
    batch, available = document.training.batch_size, memory_for_a_run(RunStore(home))
    needed = measured.peak if measured and measured.peak else memory_needed(document, analysis)
    return Forecast(
        epoch_seconds=found,
        total_seconds=start + found * max(document.training.epochs, 1),
        needed=needed,
        available=available,
        batch_size=batch,
        largest_batch=_largest(document, analysis, needed, available),
        measured=measured,
    )


def flops_a_step(document: Document, analysis: Analysis) -> float:
    """About how many operations a training step has."""
    return training_flops(document, analysis) * document.training.batch_size


def _largest(document: Document, analysis: Analysis, needed: int, available: int) -> int:
    """The largest batch that fits: a round number, counted from what is known of the plan's own."""
    if needed == memory_needed(document, analysis):
        most = largest_batch(document, analysis, available)
    else:
        spare = (available / MARGIN - needed) / max(each_sample(document, analysis), 1)
        most = max(int(document.training.batch_size + spare), 0)
    return 1 << (most.bit_length() - 1) if most else 0


def _epoch_seconds(
    document: Document, analysis: Analysis, home: Path, steps: tuple[int, int], measured: Measured | None
) -> float:
    if measured is not None and measured.epoch_seconds is not None:
        return measured.epoch_seconds
    if measured is not None:
        each = measured.step_seconds
    else:
        rate = flops_a_second(home) or _FLOPS_A_CORE * (os.cpu_count() or 1)
        nodes = sum(len(report.nodes) for report in analysis.graphs.values())
        each = flops_a_step(document, analysis) / rate + _STEP_SECONDS + _NODE_SECONDS * nodes
    training, validation = steps
    return each * (training + _VALIDATION * validation)


def _steps(document: Document) -> tuple[int, int] | None:
    """Batches of training and of validation in an epoch."""
    if document.data is None:
        return None
    try:
        parts = split(dataset(document.data.dataset), document.data)
    except (DataUnavailable, InvalidSplit, UnknownDataset):
        return None
    size = max(document.training.batch_size, 1)
    return -(-len(parts.train) // size), -(-len(parts.validation) // size)
