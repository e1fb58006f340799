"""Zip archives of unknown origin: nothing is unpacked, single parts are read up to a limit."""

from __future__ import annotations

import contextlib
import io
import stat
import struct
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO

from designer.importers.raw import NotOpened

from .limits import LARGEST_DIRECTORY, MOST_INFLATED, MOST_MEMBERS, SMALL, megabytes
from .words import damage_in_words

_END, _END_SIZE, _LONGEST_COMMENT = b"PK\x05\x06", 22, 65_535
_LOCATOR_64, _LOCATOR_64_SIZE = b"PK\x06\x07", 20
_ENCRYPTED = 0x1
_CHUNK = 1 << 20


class Archive:
    """The parts of an open zip file, each of an honest name and an honest size."""

    def __init__(self, file: zipfile.ZipFile) -> None:
        self._file = file
        self._members = _members(file)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the files in it, in order."""
        return tuple(name for name in self._members if not name.endswith("/"))

    def size(self, name: str) -> int:
        """How many bytes a part says it has, inflated."""
        return self._members[name].file_size

    def read(self, name: str, largest: int) -> bytes:
        """A part's bytes, at most so many."""
        return self.copy(name, largest).getvalue()

    def copy(self, name: str, largest: int) -> io.BytesIO:
        """A part in memory, at most so many bytes."""
        member = self._members[name]
        _must_be_honest(member, largest)
        copied = io.BytesIO()
        with damage_in_words(), self._file.open(member) as part:
            while chunk := part.read(_CHUNK):
                copied.write(chunk)
                if copied.tell() > largest:
                    raise NotOpened(_too_large(name, largest))
        copied.seek(0)
        return copied


@contextlib.contextmanager
def open_archive(path: Path) -> Iterator[Archive]:
    """The archive in a file; NotOpened when it is damaged or made to do harm."""
    with path.open("rb") as stream:
        _must_have_a_small_directory(stream)
        with damage_in_words():
            file = zipfile.ZipFile(stream)
        with file:
            yield Archive(file)


def _must_have_a_small_directory(stream: IO[bytes]) -> None:
    """Python reads the whole directory before anything can be asked of it, so its size is looked at first."""
    size = stream.seek(0, io.SEEK_END)
    start = max(0, size - _END_SIZE - _LONGEST_COMMENT - _LOCATOR_64_SIZE)
    stream.seek(start)
    tail = stream.read(size - start)
    stream.seek(0)
    end = tail.rfind(_END)
    if end < 0 or len(tail) - end < _END_SIZE:
        raise NotOpened(
            "The file is an incomplete zip archive: its end is missing. Download or save it again."
        )
    directory = struct.unpack_from("<L", tail, end + 12)[0]
    if directory > LARGEST_DIRECTORY or tail[:end][-_LOCATOR_64_SIZE:].startswith(_LOCATOR_64):
        raise NotOpened(_TOO_MANY)


_TOO_MANY = f"The file is a zip archive of more than {MOST_MEMBERS:,} parts, which no Keras model is."


def _members(file: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    members: dict[str, zipfile.ZipInfo] = {}
    if len(file.infolist()) > MOST_MEMBERS:
        raise NotOpened(_TOO_MANY)
    for member in file.infolist():
        _must_be_plain(member)
        if member.filename in members:
            raise NotOpened(f"The archive holds two parts named {_shown(member.filename)}; it must hold one.")
        members[member.filename] = member
    return members


def _must_be_plain(member: zipfile.ZipInfo) -> None:
    name = _shown(member.filename)
    path = PurePosixPath(member.filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in path.parts[:1] or member.filename[1:2] == ":":
        raise NotOpened(f"The archive holds a part named {name}, which points outside of it.")
    if stat.S_ISLNK(member.external_attr >> 16):
        raise NotOpened(f"The archive holds a link ({name}) instead of a file.")
    if member.flag_bits & _ENCRYPTED:
        raise NotOpened("The archive is locked with a password. Save the model again without one.")


def _must_be_honest(member: zipfile.ZipInfo, largest: int) -> None:
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise NotOpened(f"{_shown(member.filename)} is packed in a way that Keras does not use.")
    if member.file_size > largest:
        raise NotOpened(_too_large(member.filename, largest))
    if member.file_size > max(SMALL, MOST_INFLATED * member.compress_size):
        raise NotOpened(
            f"{_shown(member.filename)} says it holds {megabytes(member.file_size)}, "
            f"packed into {megabytes(member.compress_size)}: that is not possible."
        )


def _too_large(name: str, largest: int) -> str:
    return f"{_shown(name)} is larger than {megabytes(largest)} when unpacked; that much is not read."


def _shown(name: str) -> str:
    return ascii(name[:80])
