"""Weights in a file: a zip of plain arrays, named by where they belong; nothing in it is ever unpickled."""

from __future__ import annotations

import io
import math
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, unquote

import numpy as np
from numpy.lib import format as npy

from .containers.archive import Archive, open_archive
from .containers.limits import LARGEST_WEIGHTS, MEGABYTE
from .raw import NotOpened, WeightKey, Weights

_SUFFIX = ".npy"
_NUMBERS = "fiub"
_LONGEST_HEADER = 1_000
#: Headers of arrays, beyond the arrays themselves.
_LARGEST = LARGEST_WEIGHTS + MEGABYTE


def write_weights(path: Path, weights: Weights) -> None:
    """Writes the weights; equal weights give equal files."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as file:
        for key, array in weights.arrays.items():
            member = zipfile.ZipInfo("/".join(quote(part, safe="") for part in key) + _SUFFIX)
            with file.open(member, "w", force_zip64=True) as part:
                npy.write_array(part, np.asarray(array), allow_pickle=False)


def read_weights(path: Path) -> Weights:
    """The weights in a file that `write_weights` made; NotOpened when it is another one."""
    with open_archive(path) as archive:
        return Weights(dict(_arrays(archive)))


def _arrays(archive: Archive) -> Iterator[tuple[WeightKey, np.ndarray]]:
    left = _LARGEST
    for name in archive.names:
        left -= archive.size(name)
        if left < 0 or not name.endswith(_SUFFIX):
            raise NotOpened("The file of weights is damaged: open the model again.")
        parts = name.removesuffix(_SUFFIX).split("/")
        yield tuple(unquote(part) for part in parts), _array(archive.copy(name, _LARGEST))


def _array(file: io.BytesIO) -> np.ndarray:
    try:
        version = npy.read_magic(file)
        read = npy.read_array_header_1_0 if version == (1, 0) else npy.read_array_header_2_0
        shape, fortran, dtype = read(file, max_header_size=_LONGEST_HEADER)
        if (
            dtype.kind not in _NUMBERS
            or math.prod(shape) * dtype.itemsize != len(file.getbuffer()) - file.tell()
        ):
            raise ValueError("its arrays are no numbers")
        flat = np.frombuffer(file.getvalue(), dtype, offset=file.tell())
        return flat.reshape(shape, order="F" if fortran else "C")
    except ValueError as error:
        raise NotOpened(f"The file of weights is damaged ({error}): open the model again.") from error
