"""The catalogue on disk: made once by a process that imports Keras, then only read."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
from functools import cache
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

from designer.settings import home, libraries

from .codec import loads
from .model import Catalogue

_ROOM = Path(__file__).parent
_REPOSITORY = _ROOM.parents[1]
_LONGEST_SECONDS = 300


class CatalogueFailed(RuntimeError):
    """The catalogue could not be made; the message says why and what to do."""


@cache
def load() -> Catalogue:
    """The catalogue of the installed Keras: from the cache, or made now, which takes some seconds."""
    path = cache_path()
    if not path.exists():
        _generate(path)
    return loads(path.read_text(encoding="utf-8"))


def cache_path() -> Path:
    """Where the catalogue of this Keras, read by this code, is kept."""
    return home() / "cache" / f"catalogue-{keras_version()}-{_fingerprint()}.json"


def keras_version() -> str:
    """The version of the installed Keras; CatalogueFailed when there is none."""
    try:
        return metadata.version("keras")
    except metadata.PackageNotFoundError as error:
        raise CatalogueFailed("Keras is not installed. Run: pip install -r requirements.txt") from error


def _fingerprint() -> str:
    """A short hash of all that decides what the catalogue says: files, and libraries with their versions."""
    return _hashed(tuple(f"{name} {_version(name)}" for name in libraries()))


def _version(module: str) -> str:
    """What changes with the code of a library, found without importing it."""
    top = module.partition(".")[0]
    try:
        return metadata.version(top)
    except metadata.PackageNotFoundError:
        found = find_spec(top)
        origin = Path(found.origin) if found and found.origin else None
        return str(origin.stat().st_mtime) if origin and origin.exists() else ""


@cache
def _hashed(also: tuple[str, ...]) -> str:
    files = [*_ROOM.rglob("*.py"), *_ROOM.glob("*.json"), *(_ROOM.parent / "library").glob("*.py")]
    digest = hashlib.sha256("".join(also).encode())
    for path in sorted(files):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:12]


def _generate(path: Path) -> None:
    """Write the file, whole or not at all; several processes may do so at once."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.stem, suffix=".part")
    except OSError as error:
        raise CatalogueFailed(
            f"The catalogue of layers cannot be kept in {path.parent}: {error.strerror or error}. "
            "Make that folder writable, or set LAYERLOOM_HOME to another."
        ) from error
    os.close(handle)
    part = Path(name)
    try:
        _introspect(part)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _introspect(out: Path) -> None:
    command = [sys.executable, "-m", "designer.catalogue.introspect", str(out)]
    variables = {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "", **os.environ}
    try:
        done = subprocess.run(
            command,
            cwd=_REPOSITORY,
            env=variables,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=_LONGEST_SECONDS,
        )
    except subprocess.TimeoutExpired as error:
        raise _failed(f"it took longer than {_LONGEST_SECONDS} seconds") from error
    if done.returncode != 0:
        raise _failed(done.stderr.strip().rpartition("\n")[2] or f"exit code {done.returncode}")


def _failed(reason: str) -> CatalogueFailed:
    return CatalogueFailed(
        f"The catalogue of layers could not be read from Keras {keras_version()}: {reason}. "
        "Reinstall Keras and TensorFlow: pip install --force-reinstall -r requirements.txt"
    )
