"""Fresh virtual environments that hold what a user of a format installs, and refuse to read this repository."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import designer

REPOSITORY = Path(designer.__file__).parents[1]
#: What users of each format have who never saw us; programs and services say themselves what they need.
PACKAGES = {
    "keras": ("keras", "tensorflow"),
    "weights": ("keras", "tensorflow"),
    "config": ("keras", "tensorflow"),
    "savedmodel": ("tensorflow",),
    "litert": ("ai-edge-litert",),
    "onnx": ("onnxruntime",),
    "png": ("pillow", "numpy"),
    "svg": ("resvg-py", "pillow", "numpy"),
}
#: What every notebook is run with.
JUPYTER = ("nbclient", "nbformat", "ipykernel")

_INSTALL = re.compile(r"pip install ([\w .=<>-]+)")
_REFUSING = """import os, sys
def refuse(event, arguments):
    if event in ("open", "os.listdir", "os.scandir") and isinstance(arguments[0], str):
        if (os.path.abspath(arguments[0]) + os.sep).startswith({folder!r}):
            raise RuntimeError("Here nothing of the repository may be read: " + arguments[0])
sys.addaudithook(refuse)
"""


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment, and the empty home folder of what runs there."""

    folder: Path
    home: Path

    @property
    def python(self) -> str:
        """Its interpreter."""
        return str(self.folder / "bin" / "python")

    def run(self, arguments: Sequence[str], here: Path, seconds: float = 900) -> str:
        """What a Python process there prints, in a folder; RuntimeError with its last words when it fails."""
        done = subprocess.run(
            [self.python, *arguments],
            cwd=here, env=self.variables(), timeout=seconds,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip
        if done.returncode:
            raise RuntimeError(" | ".join(done.stdout.strip().splitlines()[-3:])[-400:])
        return done.stdout

    def variables(self) -> dict[str, str]:
        """All that processes there know of this machine."""
        path = f"{self.folder / 'bin'}:/usr/bin:/bin"
        return {"PATH": path, "HOME": str(self.home), "LANG": "C.UTF-8", "TF_CPP_MIN_LOG_LEVEL": "3"}


def packages(format: str, file: Path) -> tuple[str, ...]:
    """What somebody installs for an export; for programs and services it is what these say."""
    if format in ("python", "notebook"):
        text = file.read_text(encoding="utf-8")
        if (said := _INSTALL.search(text)) is None:
            raise RuntimeError("It does not say what must be installed.")
        return (*said[1].split(), *(JUPYTER if format == "notebook" else ()))
    if format == "service":
        with zipfile.ZipFile(file) as archive:
            return tuple(archive.read("service/requirements.txt").decode().split())
    return PACKAGES[format]


def environment(folder: Path, wanted: Sequence[str]) -> Environment:
    """The environment with these packages and what they bring along; made where it is not there yet."""
    name = hashlib.sha256(" ".join(sorted(wanted)).encode()).hexdigest()[:12]
    found = Environment(folder / name, folder / "home")
    if not (found.folder / "ready").exists():
        found.home.mkdir(parents=True, exist_ok=True)
        _make(found, wanted)
        (found.folder / "ready").write_text(" ".join(wanted))
    return found


def _make(found: Environment, wanted: Sequence[str]) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(found.folder)], check=True)
    fast = shutil.which("uv")
    install = [fast, "pip", "install", "--python"] if fast else []
    command = [*install, found.python] if fast else [found.python, "-m", "pip", "install"]
    subprocess.run([*command, "--quiet", *wanted], check=True)
    packages = next((found.folder / "lib").glob("python*/site-packages"))
    refusing = _REFUSING.format(folder=f"{REPOSITORY}/")
    (packages / "nothing_of_the_repository.py").write_text(refusing)
    (packages / "nothing_of_the_repository.pth").write_text("import nothing_of_the_repository\n")
