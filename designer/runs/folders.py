"""Folders of arrays on disk that are whole or not there, and that tell when something in them is damaged."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import IO, TypeAlias, Union, cast

import numpy as np
import numpy.typing as npt

from designer.graph import Json

VERSION = 1
UNFINISHED = ".new-"
_VALUES = "state.json"

#: Arrays by name, written one after the other, or a file that is there already and gets a second name.
Content: TypeAlias = Union[Mapping[str, npt.ArrayLike], Path]


class Damaged(ValueError):
    """A folder is not as it was written; the message says what is wrong with it."""


def write(folder: Path, files: Mapping[str, Content], values: Mapping[str, Json]) -> None:
    """Makes a folder of these files and values; when this is interrupted, the folder is not there."""
    unfinished = folder.with_name(UNFINISHED + folder.name)
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True)
    try:
        for name, content in files.items():
            _put(unfinished / name, content)
        digests = {name: _listing(unfinished / name) for name in files}
        told: dict[str, Json] = {"version": VERSION, "files": cast("Json", digests), "values": dict(values)}
        with (unfinished / _VALUES).open("w", encoding="utf-8") as file:
            json.dump({"digest": _digest(told), "content": told}, file)
            _reach_the_disk(file)
        _sync(unfinished)
        os.rename(unfinished, folder)
        _sync(folder.parent)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise


def add(folder: Path, name: str, content: Content) -> None:
    """Puts one more file into a folder that is there."""
    unfinished = folder / (UNFINISHED + name)
    _put(unfinished, content)
    os.replace(unfinished, folder / name)
    _sync(folder)


def values(folder: Path) -> Mapping[str, Json]:
    """The values of a folder, and under "files" what tells its files apart; Damaged when they are not whole."""
    try:
        told = json.loads((folder / _VALUES).read_text(encoding="utf-8"))
        content = told["content"]
        if told["digest"] != _digest(content):
            raise Damaged(f"{folder.name}/{_VALUES} was changed after it was written")
        if content["version"] > VERSION:
            raise Damaged(f"{folder.name} was written by a newer Layerloom")
        return {**content["values"], "files": content["files"]}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise error if isinstance(error, Damaged) else Damaged(f"{folder.name}/{_VALUES}: {error}") from error


def arrays(folder: Path, name: str) -> dict[str, np.ndarray]:
    """The arrays of one of a folder's files; Damaged when a single bit of them is not as it was written."""
    told = cast("Mapping[str, Json]", values(folder)["files"])
    try:
        if _listing(folder / name) != told[name]:
            raise Damaged(f"{folder.name}/{name} is not the file that was written")
        with np.load(folder / name, allow_pickle=False) as file:
            return dict(file)
    except (OSError, ValueError, KeyError, EOFError, zlib.error, zipfile.BadZipFile) as error:
        raise error if isinstance(error, Damaged) else Damaged(f"{folder.name}/{name}: {error}") from error


def put(path: Path, there: Path) -> None:
    """Gives a file a second name; a copy where the disk has no second names."""
    try:
        os.link(there, path)
    except OSError:
        shutil.copyfile(there, path)


def _put(path: Path, content: Content) -> None:
    if isinstance(content, Path):
        put(path, content)
        return
    with path.open("wb") as file:
        np.savez(file, **content)  # type: ignore[arg-type]
        _reach_the_disk(file)


def _reach_the_disk(file: IO[bytes] | IO[str]) -> None:
    file.flush()
    os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    """Lets the names in a folder reach the disk, where folders can be opened for that."""
    try:
        number = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _listing(path: Path) -> str:
    """What the file says of its arrays and their checksums, which are compared as the arrays are read."""
    with zipfile.ZipFile(path) as file:
        found = [(each.filename, each.CRC, each.file_size) for each in file.infolist()]
    return hashlib.sha256(repr(sorted(found)).encode()).hexdigest()


def _digest(told: Json) -> str:
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()
