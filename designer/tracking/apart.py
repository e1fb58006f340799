"""Other tools' libraries run in processes of their own, for processes that must not import them."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from designer.settings import home as default_home

from .model import TrackingRefused

_ROOT = Path(__file__).resolve().parents[2]
_MLFLOW = "mlflow"
_SERVER = "MLFLOW_TRACKING_URI"


def write_event_files(ids: Sequence[str], folder: Path, *, home: Path | None = None) -> tuple[Path, ...]:
    """Writes what TensorBoard reads of some runs into a folder; gives a folder for each. It takes some seconds."""
    return tuple(map(Path, _run(["events", *ids, "--out", str(folder.resolve())], home)))


def zipped_event_files(ids: Sequence[str], *, home: Path | None = None) -> bytes:
    """The same as the content of a zip file."""
    packed = BytesIO()
    with tempfile.TemporaryDirectory() as folder:
        write_event_files(ids, Path(folder), home=home)
        with ZipFile(packed, "w", ZIP_DEFLATED) as file:
            for path in sorted(Path(folder).rglob("*")):
                if path.is_file():
                    file.write(path, path.relative_to(folder))
    return packed.getvalue()


def is_tracker_set() -> bool:
    """Whether MLflow is installed, and the operator has said where its server is."""
    return bool(os.environ.get(_SERVER, "").strip()) and find_spec(_MLFLOW) is not None


def track(id: str, *, home: Path | None = None) -> str:
    """Mirrors a run that has ended to MLflow, and says in words where. TrackingRefused when that cannot be."""
    if find_spec(_MLFLOW) is None:
        raise TrackingRefused(
            "MLflow is not installed here. Install it with: pip install 'layerloom[mlflow]'."
        )
    if not os.environ.get(_SERVER, "").strip():
        raise TrackingRefused(
            f"Set {_SERVER} to the address of an MLflow server, or to a folder such as file:runs."
        )
    return _run(["mlflow", id], home)[-1]


def _run(command: Sequence[str], home: Path | None) -> list[str]:
    """The lines that the process prints; TrackingRefused with its last words when it fails."""
    whole = [
        sys.executable,
        "-m",
        "designer.tracking",
        *command,
        "--home",
        str((home or default_home()).resolve()),
    ]
    path = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
    done = subprocess.run(whole, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": path})
    if done.returncode:
        said = done.stderr.strip().splitlines() or ["the process ended without a word"]
        raise TrackingRefused(said[-1])
    return done.stdout.strip().splitlines()
