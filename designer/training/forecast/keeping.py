"""What was measured is kept, so that the same training on the same machine is measured once."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import statistics
from dataclasses import asdict, dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import psutil

from designer.graph import Document, Graph, effective, encode

from .model import Measured

_MOST = 200
_RATES = 9
_FASTEST_STEP = 0.005  # shorter ones tell of Keras, not of the computer
_THREADS = "TF_NUM_INTRAOP_THREADS"


@dataclass(frozen=True, slots=True)
class _Kept:
    """A file's content: what was measured, and the operations that a step had."""

    measured: Measured
    flops: float


def key_of(document: Document) -> str:
    """What a measured value depends on, as a short text: model, data, plan and machine."""
    plan = replace(document.training, start=None, epochs=1, seed=0)
    bare = replace(
        effective(document),
        id="", title="", gallery=None, origin=None, weights=None, training=plan,
        graph=_bare(effective(document).graph),
        models={name: _bare(graph) for name, graph in document.models.items()},
    )  # fmt: skip
    told = json.dumps([encode(bare), _machine()], sort_keys=True)
    return hashlib.sha256(told.encode()).hexdigest()[:20]


def _bare(graph: Graph) -> Graph:
    nodes = {id: replace(node, position=None, note="") for id, node in graph.nodes.items()}
    return replace(graph, nodes=nodes, groups={})


def _machine() -> list[str]:
    return [
        platform.node(), str(os.cpu_count()), str(psutil.virtual_memory().total),
        os.environ.get(_THREADS, ""), os.environ.get("CUDA_VISIBLE_DEVICES", ""), _tensorflow(),
    ]  # fmt: skip


def _tensorflow() -> str:
    try:
        return version("tensorflow")
    except PackageNotFoundError:
        return ""


def kept(home: Path, key: str) -> Measured | None:
    """What was measured for a key, if anything was."""
    found = _read(_file(home, key))
    return found.measured if found else None


def keep(home: Path, key: str, measured: Measured, flops: float) -> None:
    """Keeps what was measured, with the operations that a step had; the oldest are let go of."""
    path = _file(home, key)
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(f".{os.getpid()}")
    part.write_text(json.dumps({"measured": asdict(measured), "flops": flops}), "utf-8")
    os.replace(part, path)
    for old in _newest_first(home)[_MOST:]:
        old.unlink(missing_ok=True)


def flops_a_second(home: Path) -> float | None:
    """How much this machine computes, by the latest trainings that were measured here; None before the first."""
    found = []
    for path in _newest_first(home):
        told = _read(path)
        if told is not None and told.flops and told.measured.step_seconds >= _FASTEST_STEP:
            found.append(told.flops / told.measured.step_seconds)
        if len(found) == _RATES:
            break
    return statistics.median(found) if found else None


def _read(path: Path) -> _Kept | None:
    try:
        told = json.loads(path.read_text("utf-8"))
        return _Kept(Measured(**told["measured"]), float(told["flops"]))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _newest_first(home: Path) -> list[Path]:
    found = [(path.stat().st_mtime, path) for path in _file(home, "x").parent.glob("*.json")]
    return [path for _, path in sorted(found, reverse=True)]


def _file(home: Path, key: str) -> Path:
    return home / "cache" / "forecasts" / f"{key}.json"
