"""The kinds of file that models come in, each read safely: zip, HDF5 and JSON."""

from __future__ import annotations

from pathlib import Path

from designer.graph import Document
from designer.importers.raw import NotOpened, RawModel

from .description import read_description
from .keras_archive import read_keras_archive
from .limits import LARGEST_CONFIG, LARGEST_FILE, megabytes
from .weights_file import read_hdf5_weights
from .whole_model import read_whole_model

__all__ = ["read_raw", "read_weights_file"]

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_HDF5 = b"\x89HDF\r\n\x1a\n"


def read_raw(path: Path) -> RawModel | Document:
    """What a file holds, recognised by its first bytes; NotOpened when it is no model."""
    size, head = _beginning(path)
    if head.startswith(_ZIP):
        return read_keras_archive(path)
    if head.startswith(_HDF5):
        return read_whole_model(path)
    if head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b'"'):
        return read_description(_text(path, size))
    raise NotOpened(_unknown(head, "layers", "Open a .keras, .h5 or JSON file of a Keras model."))


def read_weights_file(path: Path) -> RawModel:
    """The weights in a file of weights alone or of a whole model; NotOpened when it is neither."""
    _, head = _beginning(path)
    if head.startswith(_ZIP):
        return read_keras_archive(path)
    if head.startswith(_HDF5):
        return read_hdf5_weights(path)
    if head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b'"'):
        raise NotOpened("This is JSON, which holds no weights. Give an .h5 or .keras file that Keras saved.")
    raise NotOpened(_unknown(head, "weights", "Give an .h5 or .keras file that Keras saved."))


def _beginning(path: Path) -> tuple[int, bytes]:
    """The size of a file and its first bytes."""
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise NotOpened("This is a folder, not a file. Open the model's .keras, .h5 or JSON file.")
        with path.open("rb") as file:
            head = file.read(512)
    except OSError as error:
        raise NotOpened(f"The file cannot be read: {error.strerror}.") from error
    if size > LARGEST_FILE:
        raise NotOpened(f"The file has {megabytes(size)}; at most {megabytes(LARGEST_FILE)} are read.")
    return size, head


def _text(path: Path, size: int) -> bytes:
    if size > LARGEST_CONFIG:
        raise NotOpened(
            f"The description of the model has {megabytes(size)}; at most {megabytes(LARGEST_CONFIG)} are read."
        )
    return path.read_bytes()


def _unknown(head: bytes, wanted: str, instead: str) -> str:
    if not head:
        return "The file is empty. Download or save it again."
    kind = next((f"{name}, which" for start, name in _FOREIGN if head.startswith(start)), "a file that")
    return f"This is {kind} holds no Keras {wanted}. {instead}"


_FOREIGN = (
    (b"\x80", "a Python pickle"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x93NUMPY", "a NumPy array"),
    (b"\x89PNG", "a picture"),
    (b"%PDF", "a PDF"),
    (b"\x08", "a SavedModel or ONNX file"),
)
