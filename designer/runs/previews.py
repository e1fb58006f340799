"""Predictions on a run's fixed samples, epoch by epoch: small files in the run's folder."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from .model import Previews
from .store import RunStore, words

_EPOCH_FILE = re.compile(r"epoch-(\d+)\.npz")


def previews(store: RunStore, run: str) -> Previews | None:
    """The samples that a run predicts after each epoch; None while there are none."""
    folder = _folder(store, run)
    if not (folder / "samples.npz").is_file():
        return None
    with np.load(folder / "samples.npz", allow_pickle=False) as file:
        arrays = dict(file)
    return Previews(
        samples=tuple(int(row) for row in arrays["rows"]),
        inputs=_part(arrays, "input/"),
        targets=_part(arrays, "target/"),
        epochs=tuple(sorted(int(found[1]) for found in map(_epoch_name, folder.iterdir()) if found)),
    )


def previews_mark(store: RunStore, run: str) -> int:
    """A number that is another one as soon as there are more predictions, or fewer; 0 while there are none."""
    try:
        return _folder(store, run).stat().st_mtime_ns // 1_000_000
    except OSError:
        return 0


def predictions(store: RunStore, run: str, epoch: int) -> Mapping[str, np.ndarray]:
    """What the model gave for the fixed samples after an epoch, by output name."""
    with np.load(_folder(store, run) / f"epoch-{epoch}.npz", allow_pickle=False) as file:
        return _part(dict(file), "output/")


def keep_samples(
    store: RunStore,
    run: str,
    rows: Sequence[int],
    *,
    inputs: Mapping[str, np.ndarray],
    targets: Mapping[str, np.ndarray],
) -> None:
    """Keeps the fixed samples of a run: rows of the dataset, what goes in, what should come out."""
    arrays = {"rows": np.asarray(rows), **_named("input/", inputs), **_named("target/", targets)}
    _write(store, _folder(store, run) / "samples.npz", arrays)


def keep_predictions(store: RunStore, run: str, epoch: int, outputs: Mapping[str, np.ndarray]) -> None:
    """Keeps what the model gave for the fixed samples after an epoch; fractions in half precision."""
    halved = {name: _half(values) for name, values in outputs.items()}
    _write(store, _folder(store, run) / f"epoch-{epoch}.npz", _named("output/", halved))


def forget_predictions(store: RunStore, run: str, *, after: int) -> None:
    """Lets go of what the model gave after later epochs."""
    found = previews(store, run)
    for epoch in found.epochs if found else ():
        if epoch > after:
            (_folder(store, run) / f"epoch-{epoch}.npz").unlink(missing_ok=True)


def _folder(store: RunStore, run: str) -> Path:
    return store.folder_of(run) / "previews"


def _epoch_name(path: Path) -> re.Match[str] | None:
    return _EPOCH_FILE.fullmatch(path.name)


def _named(prefix: str, arrays: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    return {prefix + name: values for name, values in arrays.items()}


def _part(arrays: Mapping[str, np.ndarray], prefix: str) -> dict[str, np.ndarray]:
    return {name.removeprefix(prefix): values for name, values in arrays.items() if name.startswith(prefix)}


def _half(values: np.ndarray) -> np.ndarray:
    """Images and masks in half precision; single numbers, whose digits are shown, as they are."""
    return values.astype(np.float16) if values.dtype == np.float32 and values.ndim > 2 else values


def _write(store: RunStore, path: Path, arrays: Mapping[str, np.ndarray]) -> None:
    with words(store):
        path.parent.mkdir(exist_ok=True)
        temporary = path.with_suffix(".tmp")
        with temporary.open("wb") as file:
            np.savez(file, **arrays)  # type: ignore[arg-type]
        os.replace(temporary, path)
