"""The files in a ZIP archive, read in memory one after the other, within limits."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath

from .given import Part, Upload
from .unfit import MOST_BYTES, MOST_SAMPLES, MOST_UNPACKED, Unfit

_HIDDEN = ("__MACOSX", "Thumbs.db", "desktop.ini")


def unpacked(upload: Upload) -> Iterator[Upload | Part]:
    """The files of an archive in the order of their names; a Part says why one of them is not read.

    Nothing is written anywhere. Unfit when the whole archive cannot be read or is too large.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(upload.data)) as archive:
            for info in _listed(archive):
                yield _read(archive, info)
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, ValueError) as error:
        if isinstance(error, Unfit):
            raise
        raise Unfit(f"{upload.name} is no ZIP archive that can be read. Pack it anew.") from error


def _listed(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    infos = [info for info in archive.infolist() if not info.is_dir() and not _is_hidden(info.filename)]
    if len(infos) > MOST_SAMPLES:
        raise Unfit(f"The archive holds {len(infos):,} files; give at most {MOST_SAMPLES:,} at once.")
    total = sum(info.file_size for info in infos)
    if total > MOST_UNPACKED:
        raise Unfit(
            f"The archive unpacks to {total / 1e6:,.0f} MB; give at most {MOST_UNPACKED / 1e6:,.0f} MB at once."
        )
    return sorted(infos, key=lambda info: _natural(info.filename))


def _natural(name: str) -> list[tuple[int, str]]:
    """What sorts 2.png before 10.png."""
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", name)]


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Upload | Part:
    name, parts = info.filename, PurePosixPath(info.filename.replace("\\", "/")).parts
    if ".." in parts or name.startswith(("/", "\\")) or ":" in parts[0]:
        return Part(name, problem="Its name leads out of the archive. Pack it anew.")
    if info.flag_bits & 1:
        return Part(name, problem="It is encrypted. Pack it without a password.")
    if name.lower().endswith(".zip"):
        return Part(name, problem="An archive within an archive is not opened. Give it by itself.")
    try:
        with archive.open(info) as file:
            data = file.read(MOST_BYTES + 1)
    except Exception:  # damaged members make zlib, lzma and zipfile raise almost anything
        return Part(name, problem="It is damaged in the archive. Pack it anew.")
    if len(data) > MOST_BYTES:
        return Part(name, problem=f"It is larger than {MOST_BYTES / 1e6:.0f} MB.")
    return Upload(name, data)


def _is_hidden(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return any(part in _HIDDEN or (part.startswith(".") and part not in (".", "..")) for part in parts)
