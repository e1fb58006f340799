"""Training the same design more than once: with several seeds, or a run again exactly as it was."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from designer import data, runs
from designer.graph import Analysis, Document, InvalidDocument
from designer.runs import Kin, Run, RunStore

from .checks import start_refusal
from .launching import LaunchRefused, must_be_trainable
from .runner import settings, start

MOST_REPEATS = 50


@dataclass(frozen=True, slots=True)
class Again:
    """A run that does another once more; `remarks` say what may make its figures others, in words."""

    run: Run
    remarks: tuple[str, ...]


def repeat(
    document: Document, count: int, *, home: Path | None = None, analysis: Analysis | None = None
) -> tuple[Run, ...]:
    """So many new runs of a design that differ in the seed of their training only, the plan's and those after it.

    The samples are split alike in all. LaunchRefused as in `launch`.
    """
    if not 1 <= count <= MOST_REPEATS:
        raise LaunchRefused(
            f"A design can be trained with 1 to {MOST_REPEATS} seeds at once, not with {count}."
        )
    must_be_trainable(document, analysis)
    store = runs.open_store(home)
    if refusal := start_refusal(document, store):
        raise LaunchRefused(refusal)
    kin = Kin(repeats=secrets.token_hex(4) if count > 1 else "")
    made = [
        runs.create(store, _with_seed(document, offset), kin=kin, settings=settings())
        for offset in range(count)
    ]
    return tuple(start(store, run.id) for run in made)


def again(id: str, *, home: Path | None = None) -> Again:
    """Starts a whole run again from what is stored: design, plan, data, seeds, settings, number of processors.

    Its losses are those of the first time to the last bit, on the same kind of machine with the same packages.
    LaunchRefused when its design no longer opens, or its data are gone or others; UnknownRun when there is none.
    """
    store = runs.open_store(home)
    before = runs.run(store, id)
    document = _document(store, id)
    _must_have_its_data(before)
    must_be_trainable(document)
    if refusal := start_refusal(document, store):
        raise LaunchRefused(refusal)
    kept = runs.settings_of(store, id) or settings()
    made = runs.create(store, document, kin=Kin(again=id), settings=kept)
    runs.annotate(store, made.id, f"Started again from run {id}.")
    runs.tag(store, made.id, before.tags)
    return Again(start(store, made.id), tuple(_remarks(before.packages or {}, made.packages or {})))


def _with_seed(document: Document, offset: int) -> Document:
    seed = document.training.seed + offset
    return replace(document, training=replace(document.training, seed=seed))


def _document(store: RunStore, id: str) -> Document:
    try:
        return runs.document_of(store, id)
    except InvalidDocument as error:
        raise LaunchRefused(f"The design that run {id} trained no longer opens: {error}") from error


def _must_have_its_data(run: Run) -> None:
    """LaunchRefused when a run's data are gone, or are not what they were."""
    try:
        now = data.fingerprint(run.dataset)
    except (data.UnknownDataset, data.DataUnavailable) as error:
        raise LaunchRefused(
            f"The data {run.dataset!r} that run {run.id} was trained on are gone. {error}"
        ) from error
    if run.fingerprint and now != run.fingerprint:
        raise LaunchRefused(
            f"The data {run.dataset!r} have changed since run {run.id}, so it cannot be done again as it was. Bring them "
            "back as they were, or open its design and start a new run."
        )


def _remarks(before: Mapping[str, str], now: Mapping[str, str]) -> Iterator[str]:
    found = [
        f"{name} {before.get(name, 'was not installed')}, now {now.get(name, 'not installed')}"
        for name in dict.fromkeys((*before, *now))
        if before.get(name) != now.get(name) and name != "layerloom"
    ]
    if before and found:
        yield f"Other packages than the first time ({'; '.join(found)}): the figures may differ."
