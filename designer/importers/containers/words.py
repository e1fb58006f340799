"""What the containers say in the same words."""

from __future__ import annotations

import contextlib
import struct
import zipfile
import zlib
from collections.abc import Iterator

from designer.graph import Remark
from designer.importers.raw import NotOpened

from .limits import LARGEST_WEIGHTS, megabytes

#: What zip and HDF5 files raise that are damaged, or made to be.
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, TypeError, LookupError,
    NotImplementedError, RuntimeError, OverflowError,
)  # fmt: skip

TOO_LARGE = Remark(
    "lost",
    f"The weights are larger than {megabytes(LARGEST_WEIGHTS)} and were left out; training starts from new ones.",
)


def told_version(version: str | None, *, before: str) -> str:
    """A version of Keras in words: "Keras 3.10", "tf.keras 2.11"; `before` where the file does not say it."""
    major, _, rest = (version or before).strip()[:20].partition(".")
    minor = rest.partition(".")[0]
    number = f"{major}.{minor}" if minor.isdigit() else major
    return f"tf.keras {number}" if major == "2" and (version or "").endswith("-tf") else f"Keras {number}"


@contextlib.contextmanager
def damage_in_words() -> Iterator[None]:
    """Says of what a damaged container raises that it is damaged: NotOpened."""
    try:
        yield
    except NotOpened:
        raise
    except _DAMAGE as error:
        raise NotOpened(f"The file is damaged or incomplete ({error}). Download or save it again.") from error
