"""Loading datasets: each is loaded once, kept as .npy files in the cache and read memory-mapped."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import numpy as np

from designer.settings import home

from .dataset import Dataset
from .registry import dataset, loader_source

_FINGERPRINT = "fingerprint.txt"


class DataUnavailable(RuntimeError):
    """A dataset could not be loaded or kept; the message says why and what to do."""


def load(id: str) -> Mapping[str, np.ndarray]:
    """The dataset's arrays by name, read-only: its columns, and its group numbers if it has them."""
    chosen = dataset(id)
    folder = _kept(chosen)
    try:
        return _read(chosen, folder)
    except (ValueError, OSError, EOFError):  # damaged: a file is cut short or gone
        shutil.rmtree(folder, ignore_errors=True)
        return _read(chosen, _kept(chosen))


def samples(id: str, indices: Iterable[int]) -> dict[str, np.ndarray]:
    """The columns' values for some samples, in memory."""
    wanted = np.asarray(list(indices), dtype=np.int64)
    arrays = load(id)
    return {column.name: np.array(arrays[column.name][wanted]) for column in dataset(id).columns}


def fingerprint(id: str) -> str:
    """A short hash of the dataset's values: another one means that the data has changed."""
    return (_kept(dataset(id)) / _FINGERPRINT).read_text("utf-8")


def keep(chosen: Dataset, folder: Path) -> None:
    """Load a dataset here and now and write its arrays to a folder, all of them or nothing."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    unfinished = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        arrays = {name: np.ascontiguousarray(array) for name, array in chosen.load().items()}
        for name, array in arrays.items():
            np.save(unfinished / f"{name}.npy", array)
        (unfinished / _FINGERPRINT).write_text(_digest(arrays), "utf-8")
        _put_in_place(unfinished, folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _put_in_place(unfinished: Path, folder: Path) -> None:
    try:
        os.rename(unfinished, folder)
    except OSError:
        if not folder.is_dir():  # otherwise another process was first
            raise


def _digest(arrays: Mapping[str, np.ndarray]) -> str:
    digest = hashlib.sha256()
    for name in sorted(arrays):
        array = arrays[name]
        digest.update(f"{name} {array.dtype.str} {array.shape}\n".encode())
        digest.update(array.data)
    return digest.hexdigest()[:16]


def _read(chosen: Dataset, folder: Path) -> dict[str, np.ndarray]:
    names = [column.name for column in chosen.columns] + ([chosen.group] if chosen.group else [])
    return {name: np.load(folder / f"{name}.npy", mmap_mode="r") for name in names}


def _kept(chosen: Dataset) -> Path:
    """The folder with the dataset's arrays, made by another process when it is not there yet.

    Another process, because the packages that bring the data are heavy and would stay in this one.
    """
    folder = home().resolve() / "cache" / "data" / f"{chosen.id}-{_key(chosen)}"
    if not (folder / _FINGERPRINT).is_file():
        command = [sys.executable, "-m", f"{__package__}.keep", chosen.id, str(folder)]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", cwd=_ROOT)
        if done.returncode:
            reason = (done.stderr.strip().splitlines() or [f"it ended with {done.returncode}."])[-1]
            raise DataUnavailable(f"{chosen.title} cannot be loaded: {reason}")
    return folder


_ROOT = Path(__file__).resolve().parents[2]


def _key(chosen: Dataset) -> str:
    """A hash of all that the arrays come from: the loader's text and the versions of its packages."""
    parts = [loader_source(chosen), *(f"{name} {_version(chosen, name)}" for name in chosen.requires)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]


def _version(chosen: Dataset, package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        raise DataUnavailable(
            f"{chosen.title} comes with the package {package}, which is not installed. "
            f"Install it: pip install {package}"
        ) from None
