"""Folders as zip files, whose bytes depend on what they hold only."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

_THEN = (1980, 1, 1, 0, 0, 0)


def zip_folder(folder: Path, target: Path, *, inside: str, files: Mapping[str, str] | None = None) -> None:
    """Write what a folder holds, and texts by their name, into a zip under a folder of that name."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in (files or {}).items():
            archive.writestr(_entry(f"{inside}/{name}"), text)
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                name = path.relative_to(folder).as_posix()
                archive.writestr(_entry(f"{inside}/{name}"), path.read_bytes())


@contextmanager
def unzipped(path: Path) -> Iterator[Path]:
    """A folder with what a zip of ours holds, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="unzipped-", dir=path.parent) as folder:
        with zipfile.ZipFile(path) as archive:
            archive.extractall(folder)
        yield Path(folder)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _THEN)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry
