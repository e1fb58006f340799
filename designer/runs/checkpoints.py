"""Checkpoints of a run: all that training needs to go on as if it had never been interrupted."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import numpy as np
import numpy.typing as npt

from designer.graph import Json

from . import folders
from .folders import Damaged
from .store import RunStore, words
from .thinning import surplus

WEIGHTS, BEST, FINAL, _REST = "weights.npz", "best.npz", "final.npz", "rest.npz"
_NAME = re.compile(r"((\d+)-(\d+))\.(\d+)")


class UnknownCheckpoint(LookupError):
    """The run keeps no checkpoint of that id; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A point of a run that it can go on from.

    `epoch` are the epochs completed, `step` the batches done of the next one. `loss` is of the validation where
    there is one. The latest of a run `is_last`; one whose weights are the best so far `is_best`. `size` in bytes.
    """

    id: str
    epoch: int
    step: int
    made: float
    loss: float | None
    is_best: bool
    is_last: bool
    size: int


@dataclass(frozen=True, slots=True)
class State:
    """What a checkpoint holds: weights as `set_weights` takes them, further arrays, and values for JSON.

    `best` are weights better than these that no checkpoint has yet; `is_best` says that these are the best. When
    neither is given, the best ones stay those of the checkpoint before.
    """

    epoch: int
    step: int
    weights: Sequence[npt.ArrayLike]
    arrays: Mapping[str, npt.ArrayLike] = field(default_factory=dict)
    values: Mapping[str, Json] = field(default_factory=dict)
    loss: float | None = None
    best: Sequence[npt.ArrayLike] | None = None
    is_best: bool = False


def checkpoints(store: RunStore, run: str) -> tuple[Checkpoint, ...]:
    """The checkpoints that a run keeps, oldest first; folders that are damaged are passed over."""
    found = list(_whole(store, run))
    best = _best_listing(found)
    return tuple(
        _checkpoint(folder, told, best, last=i == len(found) - 1) for i, (folder, told) in enumerate(found)
    )


def read_checkpoint(store: RunStore, run: str, id: str) -> State:
    """What a checkpoint holds; UnknownCheckpoint when there is none of that id, Damaged when it is not whole."""
    folder = _folder_of(store, run, id)
    told = folders.values(folder)
    return State(
        epoch=cast("int", told["epoch"]),
        step=cast("int", told["step"]),
        weights=weights_in(folder, WEIGHTS),
        arrays=folders.arrays(folder, _REST),
        values=cast("Mapping[str, Json]", told["values"]),
        loss=cast("float | None", told["loss"]),
        is_best=_listing(told, WEIGHTS) == _listing(told, BEST),
    )


def latest_state(store: RunStore, run: str) -> tuple[State | None, tuple[str, ...]]:
    """What the latest checkpoint that is whole holds, if there is one; what was found damaged, in words.

    Damaged checkpoints are let go of.
    """
    told: list[str] = []
    for folder in reversed(_folders(store, run)):
        try:
            return read_checkpoint(store, run, _id(folder)), tuple(told)
        except Damaged as error:
            told.append(f"Checkpoint {_id(folder)} is damaged ({error}), so the one before it is used.")
            _remove(folder)
    return None, tuple(told)


def keep_checkpoint(store: RunStore, run: str, state: State) -> Checkpoint:
    """Keeps a checkpoint, whole or not at all, and lets go of those that are not needed any more.

    StoreUnavailable in words when it cannot be written; what was kept before is kept then.
    """
    before = list(_whole(store, run))
    name = f"{state.epoch}-{state.step}.{_serial(store, run)}"
    values: dict[str, Json] = {
        "epoch": state.epoch, "step": state.step, "made": time.time(), "loss": state.loss,
        "values": dict(state.values),
    }  # fmt: skip
    files: dict[str, folders.Content] = {WEIGHTS: _numbered(state.weights), _REST: state.arrays}
    home = _home(store, run)
    if state.best is not None:
        files[BEST] = _numbered(state.best)
    elif state.is_best:
        files[BEST] = home / (folders.UNFINISHED + name) / WEIGHTS
    elif before and (before[-1][0] / BEST).is_file():
        files[BEST] = before[-1][0] / BEST
    with words(store):
        folders.write(home / name, files, values)
    _let_go(store, run)
    return checkpoints(store, run)[-1]


def keep_final(store: RunStore, run: str, weights: Sequence[npt.ArrayLike]) -> None:
    """Notes that a run that ended gives these weights, not those that training would go on with."""
    found = list(_whole(store, run))
    if found:
        with words(store):
            folders.add(found[-1][0], FINAL, _numbered(weights))


def copy_checkpoint(store: RunStore, source: str, id: str, target: str) -> None:
    """Gives another run a checkpoint, to begin from; UnknownCheckpoint when there is none of that id."""
    folder = _folder_of(store, source, id)
    home = _home(store, target)
    unfinished = home / (folders.UNFINISHED + folder.name)
    with words(store):
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(parents=True)
        for file in folder.iterdir():
            if file.name != FINAL:
                folders.put(unfinished / file.name, file)
        unfinished.rename(home / folder.name)


def drop_after(store: RunStore, run: str, id: str) -> None:
    """Lets go of all checkpoints later than this one; UnknownCheckpoint when there is none of that id."""
    chosen = _folder_of(store, run, id)
    with words(store):
        for folder in reversed(_folders(store, run)):
            if _order(folder) > _order(chosen):
                _remove(folder)
        (chosen / FINAL).unlink(missing_ok=True)


def folder_of(store: RunStore, run: str, id: str = "") -> Path | None:
    """Where the checkpoint of that id is, or the latest one that looks whole; None when there is none."""
    found = [folder for folder, _ in _whole(store, run) if not id or _id(folder) == id]
    return found[-1] if found else None


def weights_in(folder: Path, name: str) -> list[np.ndarray]:
    """The weights in one of a checkpoint's files, in their order."""
    found = folders.arrays(folder, name)
    return [found[f"arr_{i}"] for i in range(len(found))]


def _home(store: RunStore, run: str) -> Path:
    return store.folder_of(run) / "checkpoints"


def _folders(store: RunStore, run: str) -> list[Path]:
    """The folders of all checkpoints, oldest first, whether they are whole or not."""
    home = _home(store, run)
    found = [path for path in home.iterdir() if _NAME.fullmatch(path.name)] if home.is_dir() else []
    return sorted(found, key=_order)


def _whole(store: RunStore, run: str) -> Iterator[tuple[Path, Mapping[str, Json]]]:
    for folder in _folders(store, run):
        try:
            told = folders.values(folder)
        except Damaged:
            continue
        yield folder, told


def _folder_of(store: RunStore, run: str, id: str) -> Path:
    found = [folder for folder in _folders(store, run) if _id(folder) == id]
    if not found:
        raise UnknownCheckpoint(
            f"The run {run} keeps no checkpoint {id!r} any more. List its checkpoints to see those it has."
        )
    return found[-1]


def _order(folder: Path) -> tuple[int, int, int]:
    found = _NAME.fullmatch(folder.name)
    assert found is not None
    return int(found[2]), int(found[3]), int(found[4])


def _id(folder: Path) -> str:
    return folder.name.partition(".")[0]


def _serial(store: RunStore, run: str) -> int:
    """A number that no checkpoint has: one made again takes its place only once it is whole."""
    return max((_order(folder)[2] for folder in _folders(store, run)), default=0) + 1


def _numbered(weights: Sequence[npt.ArrayLike]) -> dict[str, npt.ArrayLike]:
    return {f"arr_{i}": array for i, array in enumerate(weights)}


def _listing(told: Mapping[str, Json], name: str) -> Json:
    return cast("Mapping[str, Json]", told["files"]).get(name)


def _best_listing(found: Sequence[tuple[Path, Mapping[str, Json]]]) -> Json:
    return _listing(found[-1][1], BEST) if found else None


def _checkpoint(folder: Path, told: Mapping[str, Json], best: Json, *, last: bool) -> Checkpoint:
    return Checkpoint(
        id=_id(folder),
        epoch=cast("int", told["epoch"]),
        step=cast("int", told["step"]),
        made=cast("float", told["made"]),
        loss=cast("float | None", told["loss"]),
        is_best=best is not None and _listing(told, WEIGHTS) == best,
        is_last=last,
        size=sum(file.stat().st_size for file in folder.iterdir() if file.name != BEST),
    )


def _let_go(store: RunStore, run: str) -> None:
    """Removes checkpoints made again since, those that are surplus, and what was left unfinished."""
    home = _home(store, run)
    latest = {_id(folder): folder for folder in _folders(store, run)}
    for path in home.iterdir():
        if path.name.startswith(folders.UNFINISHED) or (
            _NAME.fullmatch(path.name) and latest[_id(path)] != path
        ):
            _remove(path)
    found = checkpoints(store, run)
    for place in list(surplus(found)):
        _remove(latest[found[place].id])


def _remove(folder: Path) -> None:
    """Removes a folder; its values first, so that what is left after an interruption counts as damaged."""
    (folder / "state.json").unlink(missing_ok=True)
    shutil.rmtree(folder, ignore_errors=True)
