"""HDF5 of unknown origin: no link is followed, nothing outside the file is read, sizes are checked first."""

from __future__ import annotations

import contextlib
import io
import math
import zlib
from collections.abc import Iterator
from pathlib import Path

import h5py
import numpy as np

from designer.importers.raw import NotOpened

from .limits import (
    DEEPEST_GROUP,
    LARGEST_CONFIG,
    LARGEST_WEIGHTS,
    MOST_INFLATED,
    MOST_OBJECTS,
    SMALL,
    megabytes,
)
from .words import damage_in_words

#: The filters that a dataset may be stored with: none, or deflate with or without shuffle before it.
_DEFLATE, _SHUFFLE = 1, 2
_FILTERS: tuple[list[int], ...] = ([], [_DEFLATE], [_SHUFFLE, _DEFLATE])
_NUMBERS = "fiub"
#: Two bytes that HDF5 has no name for.
_BFLOAT16 = "|V2"


class TooMuch(Exception):
    """The arrays are honest, but more than are read."""


class Reader:
    """An open HDF5 file and what may still be read of it."""

    def __init__(self, file: h5py.File) -> None:
        self.root: h5py.Group = file
        self._bytes, self._objects = LARGEST_WEIGHTS, MOST_OBJECTS

    def names(self, group: h5py.Group) -> list[str]:
        """The names of what a group holds."""
        self._objects -= len(group)
        if self._objects < 0:
            raise NotOpened(f"The file holds more than {MOST_OBJECTS:,} objects, which no Keras model does.")
        return list(group)

    def child(self, group: h5py.Group, name: str) -> h5py.Group | h5py.Dataset:
        """What a group holds itself under a name, not somewhere else."""
        link = group.get(name, getlink=True)
        if not isinstance(link, h5py.HardLink):
            raise NotOpened(f"The file points elsewhere at {name[:80]!r}; links are not followed.")
        found = group[name]
        if not isinstance(found, (h5py.Group, h5py.Dataset)):
            raise NotOpened(
                f"The file holds something at {name[:80]!r} that is neither a group nor an array."
            )
        return found

    def at(self, group: h5py.Group, path: str) -> h5py.Group | h5py.Dataset:
        """What is at a path of names below a group."""
        parts = [part for part in path.split("/") if part]
        if not parts or len(parts) > DEEPEST_GROUP or {".", ".."} & set(parts):
            raise NotOpened(f"The file names weights {path[:80]!r}, which is no path in it.")
        found: h5py.Group | h5py.Dataset = group
        for part in parts:
            if not isinstance(found, h5py.Group) or part not in found:
                raise NotOpened(f"The file names weights {path[:80]!r} and does not hold them.")
            found = self.child(found, part)
        return found

    def text(self, group: h5py.Group, attribute: str) -> str | None:
        """A text kept as an attribute, None when there is none."""
        value = self._attribute(group, attribute)
        if isinstance(value, np.ndarray):
            value = value.item() if value.size == 1 else None
        return _decoded(value) if isinstance(value, (str, bytes)) else None

    def texts(self, group: h5py.Group, attribute: str) -> list[str] | None:
        """A list of texts kept as an attribute, or as several when one was too small for it."""
        value = self._attribute(group, attribute)
        if value is not None:
            return _all_texts(value)
        parts: list[str] = []
        for number in range(MOST_OBJECTS):
            value = self._attribute(group, f"{attribute}{number}")
            if value is None:
                return parts or None
            parts += _all_texts(value)
        return None

    def array(self, dataset: h5py.Dataset) -> np.ndarray:
        """The numbers of a dataset; TooMuch when they are more than are read."""
        if (
            dataset.is_virtual or dataset.external
        ):  # before its shape is asked for, which may open other files
            raise NotOpened(f"The file keeps {_name(dataset)} in other files; those are not read.")
        size = self._size(dataset)
        _must_be_stored(dataset, size)
        self._bytes -= size
        if self._bytes < 0:
            raise TooMuch
        array = np.asarray(dataset[()])
        if array.dtype.str == _BFLOAT16:
            return (array.view(np.uint16).astype(np.uint32) << 16).view(np.float32).reshape(array.shape)
        return array.astype(array.dtype.newbyteorder("="), copy=False)

    def _size(self, dataset: h5py.Dataset) -> int:
        dtype, shape = dataset.dtype, dataset.shape
        if shape is None or dtype.hasobject or not (dtype.kind in _NUMBERS or dtype.str == _BFLOAT16):
            raise NotOpened(f"The file holds {_name(dataset)} with values that are no numbers ({dtype}).")
        return int(math.prod(shape) * dtype.itemsize)

    def _attribute(self, group: h5py.Group, name: str) -> object:
        if name not in group.attrs:
            return None
        about = group.attrs.get_id(name)
        kept = math.prod(about.shape) * about.dtype.itemsize
        if kept > LARGEST_CONFIG or len(about.shape) > 1:
            raise NotOpened(f"The file says {megabytes(kept)} about {name!r}; that is more than is read.")
        if about.dtype.kind == "O" and h5py.check_string_dtype(about.dtype) is None:
            raise NotOpened(f"The file says something about {name!r} that is no text.")
        return group.attrs[name]


@contextlib.contextmanager
def open_hdf5(source: Path | io.BytesIO) -> Iterator[Reader]:
    """A reader of a file, or of a copy of one in memory; NotOpened when it is damaged."""
    with damage_in_words(), h5py.File(source, "r") as file:
        yield Reader(file)


def _must_be_stored(dataset: h5py.Dataset, size: int) -> None:
    """HDF5 makes up what was never written, and inflates without a limit of its own."""
    if not _may_be(size, dataset.id.get_storage_size(), dataset):
        raise NotOpened(
            f"The file says that {_name(dataset)} has {megabytes(size)}, and holds "
            f"{megabytes(dataset.id.get_storage_size())} of it: that is not possible."
        )
    if dataset.chunks is not None:
        _must_inflate_as_said(dataset)


def _may_be(size: int, stored: int, dataset: h5py.Dataset) -> bool:
    factor = MOST_INFLATED if _filters(dataset) else 1
    return size <= max(SMALL, stored * factor)


def _filters(dataset: h5py.Dataset) -> list[int]:
    plist = dataset.id.get_create_plist()
    filters = [plist.get_filter(number)[0] for number in range(plist.get_nfilters())]
    if filters not in _FILTERS:
        raise NotOpened(f"The file keeps {_name(dataset)} packed in a way that Keras does not use.")
    return filters


def _must_inflate_as_said(dataset: h5py.Dataset) -> None:
    largest = math.prod(dataset.chunks) * dataset.dtype.itemsize
    if largest > LARGEST_WEIGHTS:
        raise NotOpened(
            f"The file keeps {_name(dataset)} in parts of {megabytes(largest)}; that is too much."
        )
    if not _filters(dataset):
        return
    for number in range(dataset.id.get_num_chunks()):
        _, chunk = dataset.id.read_direct_chunk(dataset.id.get_chunk_info(number).chunk_offset)
        if len(zlib.decompressobj().decompress(chunk, largest + 1)) > largest:
            raise NotOpened(f"The file holds more of {_name(dataset)} than it says: it is made to do harm.")


def _name(dataset: h5py.Dataset) -> str:
    return repr((dataset.name or "an array")[-80:])


def _all_texts(value: object) -> list[str]:
    return [_decoded(item) for item in np.atleast_1d(np.asarray(value)).tolist()]


def _decoded(text: object) -> str:
    return text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)
