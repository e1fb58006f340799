"""Exports under way and done: each in a folder of its own, made by a process that outlives page and server."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeAlias

from pydantic import TypeAdapter

from designer import runs
from designer.graph import Document, Graph, dumps, effective, encode, loads
from designer.runs.processes import lives, started_at
from designer.settings import home

from .model import Made
from .sources import Source, weights_kept

VERIFY: Final = "verify"
JOB, RESULT, REFUSED, WORDS, PROCESS, LOG = (
    "job.json", "result.json", "refused.txt", "words.txt", "process.json", "log.txt",
)  # fmt: skip

#: Exports that are kept, the latest ones, and their bytes.
_KEPT, _KEPT_BYTES = 60, 4 << 30
_ROOT = Path(__file__).resolve().parents[2]
_STARTING = "Starting Keras"


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be made: a format of a document with some weights, or the verification of a text."""

    document: Document
    task: str
    source: Source
    variant: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Going:
    """A job under way: what it does now, and since when it runs."""

    words: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Done:
    """A job that is done, and the file it made, if it makes one."""

    made: Made
    path: Path


@dataclass(frozen=True, slots=True)
class Failed:
    """A job that came to nothing; the message says why and what to do."""

    message: str


State: TypeAlias = "Going | Done | Failed | None"

_JOB: TypeAdapter[Job] = TypeAdapter(Job)
_MADE: TypeAdapter[Made] = TypeAdapter(Made)
_CHILDREN: list[subprocess.Popen[bytes]] = []


def begin(job: Job) -> str:
    """Have a job done unless it is done or under way; gives the key to look for it by."""
    key = key_of(job)
    if isinstance(look(key), (Going, Done)):
        return key
    folder = folder_of(key)
    shutil.rmtree(folder, ignore_errors=True)
    _tidy()
    folder.mkdir(parents=True)
    (folder / JOB).write_text(_write_job(job), encoding="utf-8")
    (folder / WORDS).write_text(_STARTING, encoding="utf-8")
    child = _start(folder)
    _CHILDREN.append(child)
    note = {"pid": child.pid, "started": started_at(child.pid) or time.time(), "began": time.time()}
    write_whole(folder / PROCESS, json.dumps(note))
    return key


def look(key: str) -> State:
    """How a job stands; None when it was never begun, or stopped, or has been tidied away."""
    _CHILDREN[:] = [child for child in _CHILDREN if child.poll() is None]
    folder = folder_of(key)
    ended = _ended(folder)
    if ended is not None or not (folder / PROCESS).is_file():
        return ended
    note = json.loads((folder / PROCESS).read_text())
    if lives(note["pid"], note["started"]):
        return Going((folder / WORDS).read_text(encoding="utf-8"), time.time() - note["began"])
    return _ended(folder) or Failed(f"Its process came to a sudden end{_last_words(folder)}. Try again.")


def stop(key: str) -> None:
    """Give a job up, and forget it."""
    folder = folder_of(key)
    if (folder / PROCESS).is_file():
        note = json.loads((folder / PROCESS).read_text())
        if lives(note["pid"], note["started"]):
            _kill(note["pid"])
    shutil.rmtree(folder, ignore_errors=True)


def wait(key: str, seconds: float = 3600.0) -> Done | Failed:
    """How a job ends."""
    until = time.monotonic() + seconds
    while isinstance(state := look(key), Going):
        if time.monotonic() > until:
            stop(key)
            return Failed(f"It was not done within {seconds / 60:.0f} minutes and was given up.")
        time.sleep(0.1)
    return state or Failed("It was stopped.")


def read_job(folder: Path) -> Job:
    """The job in a folder, for the process that does it."""
    values = json.loads((folder / JOB).read_text(encoding="utf-8"))
    document = loads(json.dumps(values.pop("document")))
    source = Source(**values.pop("source"))
    return Job(document, source=source, **values)


def write_result(folder: Path, made: Made) -> None:
    """Note that a job is done."""
    write_whole(folder / RESULT, _MADE.dump_json(made).decode())


def write_whole(path: Path, text: str) -> None:
    """Write a file that readers find whole or not at all."""
    part = path.with_suffix(".part")
    part.write_text(text, encoding="utf-8", errors="replace")
    os.replace(part, path)


def folder_of(key: str) -> Path:
    """Where a job is done."""
    return home() / "exports" / key


def key_of(job: Job, design: str = "") -> str:
    """What names a job: the same for whoever wants the same made of the same; `design` is `digest_of` its document."""
    parts: list[object] = [design or digest_of(job.document), job.task, job.variant, job.text]
    parts += [job.source.kind, job.source.name]
    if job.source.kind == "run":
        file = weights_kept(runs.open_store(home()), job.source.name)
        parts.append(file.stat().st_mtime_ns if file else 0)
    packages = sorted(f"{name} {version}" for name, version in runs.package_versions().items())
    return _digest([*parts, packages])


def digest_of(document: Document) -> str:
    """What a document's exports depend on, in short: not where its nodes are drawn."""
    built = encode(_without_places(effective(document)))
    return _digest({key: value for key, value in built.items() if key not in ("id", "gallery", "origin")})


def _digest(value: object) -> str:
    text = json.dumps(value, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:40]


def _without_places(document: Document) -> Document:
    models = {name: _unplaced(graph) for name, graph in document.models.items()}
    return replace(document, graph=_unplaced(document.graph), models=models)


def _unplaced(graph: Graph) -> Graph:
    return replace(graph, nodes={id: replace(node, position=None) for id, node in graph.nodes.items()})


def _write_job(job: Job) -> str:
    values = {"task": job.task, "variant": job.variant, "text": job.text}
    source = {"kind": job.source.kind, "name": job.source.name, "words": job.source.words}
    return json.dumps({**values, "source": source, "document": json.loads(dumps(job.document))})


def _ended(folder: Path) -> Done | Failed | None:
    if (folder / RESULT).is_file():
        made = _MADE.validate_json((folder / RESULT).read_bytes())
        return Done(made, folder / made.file)
    if (folder / REFUSED).is_file():
        return Failed((folder / REFUSED).read_text(encoding="utf-8"))
    return None


def _start(folder: Path) -> subprocess.Popen[bytes]:
    path = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
    settings = {
        "LAYERLOOM_HOME": str(home().resolve()),
        "KERAS_BACKEND": "tensorflow",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "CUDA_VISIBLE_DEVICES": "",
        "PYTHONPATH": path,
        "PYTHONUTF8": "1",
    }
    with (folder / LOG).open("ab") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "designer.exporters.worker", str(folder.resolve())],
            cwd=_ROOT,
            env={**os.environ, **settings},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )


def _kill(pid: int) -> None:
    with contextlib.suppress(OSError):
        if sys.platform == "win32":
            os.kill(pid, signal.SIGTERM)
        else:
            os.killpg(pid, signal.SIGKILL)


def _last_words(folder: Path) -> str:
    lines = (folder / LOG).read_text(encoding="utf-8", errors="replace").strip().splitlines()
    return f": {lines[-1][:200]}" if lines else ""


def _tidy() -> None:
    """Remove the oldest exports beyond what is kept; those under way stay."""
    found = sorted(_ages(), reverse=True)
    size = 0
    for number, (_, folder) in enumerate(found):
        size += sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        if (number >= _KEPT or size > _KEPT_BYTES) and not isinstance(look(folder.name), Going):
            shutil.rmtree(folder, ignore_errors=True)


def _ages() -> list[tuple[float, Path]]:
    exports = home() / "exports"
    folders = [path for path in exports.iterdir() if path.is_dir()] if exports.is_dir() else []
    return [(folder.stat().st_mtime, folder) for folder in folders]
