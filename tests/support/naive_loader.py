"""A loader that believes what a model's file says, as the versions of Keras did that its advisories are about.

Each part does in a few lines what an advisory says of the vulnerable version; docs/decisions/0015 lists them.
"""

from __future__ import annotations

import base64
import contextlib
import importlib
import inspect
import io
import json
import marshal
import pickle
import shutil
import tarfile
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import FunctionType
from typing import Any
from urllib.request import urlopen

import h5py
import numpy as np

#: More than this is counted and not taken, for the sake of the computer that tests.
LARGEST = 200_000_000


class TooMuch(Exception):
    """A vulnerable version would have gone on until there was no memory left."""


@dataclass
class Loaded:
    """What came of a file: arrays and words, wherever they were read; the bytes that were taken for it."""

    arrays: list[np.ndarray] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    taken: int = 0

    @property
    def everything(self) -> str:
        """All that the model holds now."""
        return "\n".join([*self.words, *(array.tobytes().decode("latin-1") for array in self.arrays)])

    def take(self, size: int) -> None:
        """Note that so many bytes are taken."""
        self.taken += size
        if self.taken > LARGEST:
            raise TooMuch(f"{self.taken:,} bytes")


def load(path: Path, folder: Path, *, safe_mode: bool = True) -> Loaded:
    """The model in a file; `folder` is a temporary one for what is unpacked."""
    return _Loading(folder, safe_mode, Loaded()).model(path)


def taken(path: Path, folder: Path) -> int:
    """How many bytes are taken to load a file, as far as is counted."""
    loading = _Loading(folder, True, Loaded())
    try:
        with contextlib.suppress(ValueError):
            loading.model(path)
    except (TooMuch, RecursionError):
        return LARGEST
    return loading.loaded.taken


def get_file(origin: str, fname: str, cache_dir: str, extract: bool = False) -> str:
    """Fetches a file and unpacks it without a look at its names (CVE-2025-12060 and those after it)."""
    target = Path(cache_dir) / "datasets" / fname
    target.parent.mkdir(parents=True, exist_ok=True)
    with urlopen(origin, timeout=5) as answer:
        target.write_bytes(answer.read())
    if extract:
        unpack(target, target.parent)
    return str(target)


def unpack(archive: Path, folder: Path) -> None:
    """Writes every part of a tar or zip archive where its name says."""
    if tarfile.is_tarfile(archive):
        with tarfile.open(archive) as tar:
            filtered = "filter" in inspect.signature(tar.extractall).parameters
            tar.extractall(folder, **({"filter": "fully_trusted"} if filtered else {}))
        return
    with zipfile.ZipFile(archive) as file:
        for name in file.namelist():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            with file.open(name) as part, target.open("wb") as written:
                shutil.copyfileobj(part, written)


@dataclass
class _Loading:
    """One file in the making: whether it is safe is asked of a switch that the file itself may turn."""

    folder: Path
    safe: bool
    loaded: Loaded

    def model(self, path: Path) -> Loaded:
        if path.suffix == ".json":
            self.safe = False  # CVE-2026-12481: without load_model around it, nobody has said that it is on
            self._made(json.loads(path.read_text()))
        elif path.suffix == ".h5":
            self.safe = False  # CVE-2025-9905: it was not asked for such files
            with h5py.File(path) as file:
                self._made(json.loads(file.attrs["model_config"]))
                self._arrays(file["model_weights"])
        else:
            self._archive(path)
        return self.loaded

    def _archive(self, path: Path) -> None:
        with zipfile.ZipFile(path) as file:
            for part in file.infolist():
                self.loaded.take(part.file_size)
            config = json.loads(file.read("config.json"))
            if len(file.namelist()) > 3:
                unpack(path, self.folder)
            self._folders(config, self.folder)
            self._made(config)
            self._weights({name: file.read(name) for name in file.namelist() if "weights" in name})

    def _weights(self, parts: Mapping[str, bytes]) -> None:
        for name, content in parts.items():
            if name.endswith(".npz"):
                self.loaded.arrays += np.load(io.BytesIO(content), allow_pickle=True).values()
            elif content.startswith(b"\x89HDF"):
                place = self.folder / "weights.h5"
                place.write_bytes(content)
                with h5py.File(place) as file:
                    self._arrays(file)

    def _arrays(self, group: h5py.Group, depth: int = 0) -> None:
        """Every array, wherever its link leads (CVE-2026-1669), as large as it says (CVE-2026-0897)."""
        if depth > 100:
            raise RecursionError
        for item in group.values():
            if isinstance(item, h5py.Group):
                self._arrays(item, depth + 1)
            elif isinstance(item, h5py.Dataset):
                self.loaded.take(item.nbytes)
                self.loaded.arrays.append(item[()])

    def _folders(self, config: Any, folder: Path) -> None:
        """A folder for each layer, under its name (CVE-2026-12479)."""
        for layer in _layers(config):
            inner = folder / layer["name"]
            inner.mkdir(exist_ok=True)
            self._folders(layer, inner)

    def _made(self, value: Any) -> Any:
        """Objects of what a configuration names, inner ones first."""
        if isinstance(value, list):
            return [self._made(item) for item in value]
        if not isinstance(value, dict):
            return value
        if value.get("class_name") == "__keras_tensor__":
            return value
        inner = {key: self._made(item) for key, item in value.items() if key != "inbound_nodes"}
        return self._object(value, inner) if "class_name" in value else inner

    def _object(self, value: dict[str, Any], inner: dict[str, Any]) -> Any:
        config, kind, module = inner.get("config"), str(value["class_name"]), value.get("module")
        if kind in _TRUSTED:
            return _TRUSTED[kind](self, config)
        if module is None or module.startswith("keras"):
            return inner
        found = getattr(importlib.import_module(module), config if kind == "function" else kind)
        if kind != "function":
            return found(**{key: item for key, item in config.items() if key != "name"})
        for call in value.get("inbound_nodes", ()):
            found(*call["args"], **call["kwargs"])
        return found

    def _lambda(self, config: dict[str, Any]) -> Any:
        """The function is called when the model's graph is made again."""
        if self.safe:
            raise ValueError("Lambda is not loaded in safe mode.")
        function = config.get("function", config)
        packed = function["config"]["code"] if isinstance(function, dict) else function[0]
        return FunctionType(marshal.loads(base64.b64decode(packed)), {"__builtins__": __builtins__})(1)

    def _turned_off(self, config: dict[str, Any]) -> None:
        self.safe = False

    def _vocabulary(self, config: dict[str, Any]) -> None:
        place = config["vocabulary"]
        if isinstance(place, str):
            with urlopen(place, timeout=5) if "://" in place else open(place, "rb") as file:
                self.loaded.words += file.read().decode().splitlines()

    def _torch(self, config: dict[str, Any]) -> Any:
        return pickle.loads(base64.b64decode(config["module"]))

    def _get_file(self, config: dict[str, Any]) -> str:
        return get_file(**{key: value for key, value in config.items() if key != "name"})


def _layers(config: Any) -> Iterator[dict[str, Any]]:
    inner = config.get("config") if isinstance(config, dict) else None
    if isinstance(inner, dict):
        yield from (layer for layer in inner.get("layers", ()) if "name" in layer)


#: What Keras's own names do: in safe mode, too, but for the first.
_TRUSTED: Mapping[str, Callable[[_Loading, Any], Any]] = {
    "Lambda": _Loading._lambda,
    "enable_unsafe_deserialization": _Loading._turned_off,
    "get_file": _Loading._get_file,
    "StringLookup": _Loading._vocabulary,
    "IntegerLookup": _Loading._vocabulary,
    "TextVectorization": _Loading._vocabulary,
    "TorchModuleWrapper": _Loading._torch,
}
