"""What was found is kept with its run, one evaluation for each choice of part and weights."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from designer import runs
from designer.runs import RunStore, StoreUnavailable, Which

from .model import Evaluation, Part, decode, encode
from .samples import Samples, fitted, read, write

_UNFIT = re.compile(r"[^A-Za-z0-9-]")


@dataclass(frozen=True, slots=True)
class Measured:
    """An evaluation, and what came of each sample."""

    evaluation: Evaluation
    samples: Samples


def keep(store: RunStore, measured: Measured) -> Evaluation:
    """Keeps an evaluation with its run; StoreUnavailable in words when it cannot be written. Gives the evaluation."""
    found = measured.evaluation
    try:
        write(_file(store, found.run, found.part, found.weights), fitted(measured.samples))
    except OSError as error:
        raise StoreUnavailable(
            f"What the evaluation found cannot be kept: {error.strerror or error}. Check that {store.folder} "
            "can be written and the disk has room."
        ) from error
    runs.keep_evaluation(store, found.run, _key(found.part, found.weights), encode(found))
    return found


def kept(store: RunStore, run: str, part: Part = "test", which: Which = "last") -> Evaluation | None:
    """What is kept of a choice; None when it was not measured, or those weights have changed since."""
    values = runs.evaluation_of(store, run, _key(part, which))
    if values is None:
        return None
    try:
        found = decode(values)
    except ValueError:
        return None
    return found if found.mark in ("", mark_of(store, run, which)) else None


def samples_of(store: RunStore, found: Evaluation) -> Samples | None:
    """What came of each sample of a kept evaluation; None where it is from before that was kept."""
    return read(_file(store, found.run, found.part, found.weights)) if found.mark else None


def mark_of(store: RunStore, run: str, which: Which = "last") -> str:
    """What tells the weights that a choice means now from those it meant before."""
    try:
        told = runs.weights_file(store, run, which).stat()
    except OSError:
        return ""
    return f"{told.st_mtime_ns}-{told.st_size}"


def _key(part: Part, which: Which) -> str:
    """Under what a choice is kept; the latest weights under the part alone, as trainers always did."""
    return part if which == "last" else f"{part}/{which}"


def _file(store: RunStore, run: str, part: Part, which: Which) -> Path:
    return store.folder_of(run) / "evaluations" / f"{part}-{_UNFIT.sub('_', which)}.npz"
