"""The looks of a run: small files in its folder, about sixty of them however long it is trained.

Each is two lines of JSON, compressed: the figures of its layers, which charts need of all moments, and the look.
"""

from __future__ import annotations

import gzip
import json
import os
import re
from collections.abc import Iterator
from dataclasses import astuple
from pathlib import Path

from designer.runs import RunStore
from designer.runs.store import words

from .figures import figures
from .model import Figures, LayerSeries, Look, Moment, dumps, loads

MOST_MOMENTS = 60

_NAME = re.compile(r"look-(\d+)-(\d+)\.json\.gz")
_OF_WEIGHTS = re.compile(r"weights-[\w.-]+\.json\.gz")


class NoLook(LookupError):
    """The run keeps no such look, or it cannot be read; the message says what to do."""


def keep(store: RunStore, run: str, look: Look) -> None:
    """Keeps a look, whole or not at all, and lets go of one of those that lie closest when there are too many."""
    _write(store, _folder(store, run) / f"look-{look.steps}-{look.epoch}.json.gz", look)
    kept = _files(store, run)
    while len(kept) > MOST_MOMENTS:
        gone = _crowded([moment.steps for moment, _ in kept])
        kept.pop(gone)[1].unlink(missing_ok=True)


def moments(store: RunStore, run: str) -> tuple[Moment, ...]:
    """When looks were kept, the earliest first; none for a run that was not looked into."""
    return tuple(moment for moment, _ in _files(store, run))


def look_at(store: RunStore, run: str, steps: int) -> Look:
    """The look after so many batches; NoLook when there is none any more."""
    for moment, path in _files(store, run):
        if moment.steps == steps and (found := _read(path)) is not None:
            return found
    raise NoLook(f"Run {run} keeps no look after {steps:,} batches any more. Choose another moment.")


def forget_after(store: RunStore, run: str, steps: int) -> None:
    """Lets go of all looks after so many batches, when the run is set back."""
    for moment, path in _files(store, run):
        if moment.steps > steps:
            path.unlink(missing_ok=True)


def series(store: RunStore, run: str) -> tuple[LayerSeries, ...]:
    """The figures of every layer over all moments, for charts; in the order of the latest look."""
    found = [(moment.steps, _read_figures(path)) for moment, path in _files(store, run)]
    by_steps = {steps: {(each.graph, each.layer): each for each in figures} for steps, figures in found}
    places = dict.fromkeys(place for layers in reversed(list(by_steps.values())) for place in layers)
    return tuple(_series(graph, layer, by_steps) for graph, layer in places)


def keep_of_weights(store: RunStore, run: str, key: str, look: Look) -> None:
    """Keeps the look at weights that belong to no moment of the training that is known; `key` names them."""
    folder = _folder(store, run)
    for path in folder.glob("weights-*") if folder.is_dir() else ():
        path.unlink(missing_ok=True)
    _write(store, folder / _name_of(key), look)


def look_at_weights(store: RunStore, run: str, key: str) -> Look | None:
    """The look at weights of a name; None when there is none."""
    return _read(_folder(store, run) / _name_of(key))


def _name_of(key: str) -> str:
    name = f"weights-{key}.json.gz"
    if not _OF_WEIGHTS.fullmatch(name):
        raise ValueError(f"{key!r} is no name of weights.")
    return name


def _series(graph: str, layer: str, by_steps: dict[int, dict[tuple[str, str], Figures]]) -> LayerSeries:
    found = {steps: layers[graph, layer] for steps, layers in by_steps.items() if (graph, layer) in layers}
    each = list(found.values())
    return LayerSeries(
        graph,
        layer,
        tuple(found),
        tuple(one.norm for one in each),
        tuple(one.gradient_norm for one in each),
        tuple(one.update_ratio for one in each),
        tuple(one.dead for one in each),
    )


def _crowded(steps: list[int]) -> int:
    """Which of some moments is missed least: the first and the last stay, and else gaps stay even."""
    return min(range(1, len(steps) - 1), key=lambda i: steps[i + 1] - steps[i - 1])


def _folder(store: RunStore, run: str) -> Path:
    return store.folder_of(run) / "inside"


def _files(store: RunStore, run: str) -> list[tuple[Moment, Path]]:
    return sorted(_named(_folder(store, run)), key=lambda found: found[0].steps)


def _named(folder: Path) -> Iterator[tuple[Moment, Path]]:
    try:
        names = os.listdir(folder)
    except OSError:
        return
    for name in names:
        if found := _NAME.fullmatch(name):
            yield Moment(int(found[1]), int(found[2])), folder / name


def _read(path: Path) -> Look | None:
    """The look in a file; None when it is gone, or no look of this version."""
    try:
        with gzip.open(path, "rt", encoding="utf-8") as file:
            file.readline()
            return loads(file.readline())
    except (OSError, ValueError, EOFError):
        return None


def _read_figures(path: Path) -> tuple[Figures, ...]:
    try:
        with gzip.open(path, "rt", encoding="utf-8") as file:
            return tuple(Figures(*each) for each in json.loads(file.readline()))
    except (OSError, ValueError, TypeError, EOFError):
        return ()


def _write(store: RunStore, path: Path, look: Look) -> None:
    first = json.dumps([astuple(each) for each in figures(look)])
    with words(store):
        path.parent.mkdir(exist_ok=True)
        temporary = path.with_suffix(".tmp")
        temporary.write_bytes(gzip.compress(f"{first}\n{dumps(look)}\n".encode(), compresslevel=3))
        os.replace(temporary, path)
