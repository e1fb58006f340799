"""The process that measures: started, waited for within limits, and ended; one at a time, and of a design only its latest state."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock, Thread

from designer.graph import Document, dumps

from .keeping import keep, kept, key_of
from .model import Measured

_ROOT = Path(__file__).resolve().parents[3]
_COMMAND = (sys.executable, "-m", "designer.training.forecast")
_LONGEST_SECONDS = 180.0
_LOOK_SECONDS = 0.25
_MOST_FAILURES = 50


class NotMeasured(RuntimeError):
    """Nothing was measured; the message says why."""


@dataclass(frozen=True, slots=True)
class Going:
    """A measurement under way, since so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Failed:
    """A measurement that came to nothing, and why."""

    message: str


class _Asked:
    """What is being measured in this process of the app, and what could not be."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.key, self.document = "", ""
        self.began = 0.0
        self.failures: dict[str, str] = {}


_ASKED = _Asked()


def state(key: str) -> Going | Failed | None:
    """How it stands with a measurement: under way, failed, or neither."""
    with _ASKED.lock:
        if _ASKED.key == key:
            return Going(time.monotonic() - _ASKED.began)
        message = _ASKED.failures.get(key)
    return None if message is None else Failed(message)


def begin(document: Document, home: Path, flops: float, unwanted: Callable[[], bool]) -> bool:
    """Begin to measure a design behind the page; False while another design is measured.

    What was measured of an earlier state of the same design is given up, and so is this one as soon as it is
    `unwanted`: when something is trained, which it would slow down.
    """
    key = key_of(document)
    with _ASKED.lock:
        if _ASKED.key == key:
            return True
        if _ASKED.key and _ASKED.document != document.id:
            return False
        _ASKED.key, _ASKED.document, _ASKED.began = key, document.id, time.monotonic()
        _ASKED.failures.pop(key, None)
    Thread(target=_work, args=(document, home, flops, key, unwanted), daemon=True).start()
    return True


def measure_now(document: Document, home: Path, flops: float) -> Measured:
    """What a few steps of a design's training take, measured now unless it is known; NotMeasured in words."""
    key = key_of(document)
    found = kept(home, key)
    if found is None:
        found = _measured(document, home, lambda: True)
        keep(home, key, found, flops)
    return found


def _work(document: Document, home: Path, flops: float, key: str, unwanted: Callable[[], bool]) -> None:
    failure = ""
    try:
        keep(home, key, _measured(document, home, lambda: _ASKED.key == key and not unwanted()), flops)
    except _GivenUp:
        pass
    except (NotMeasured, OSError) as error:
        failure = str(error)
    with _ASKED.lock:
        if failure:
            _ASKED.failures[key] = failure
            while len(_ASKED.failures) > _MOST_FAILURES:
                del _ASKED.failures[next(iter(_ASKED.failures))]
        if _ASKED.key == key:
            _ASKED.key = ""


class _GivenUp(Exception):
    """It was not wanted any more."""


def _measured(document: Document, home: Path, wanted: Callable[[], bool]) -> Measured:
    child = subprocess.Popen(
        _COMMAND,
        cwd=_ROOT,
        env=_environment(home),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    told: list[bytes] = []
    talk = Thread(target=lambda: told.append(child.communicate(dumps(document).encode())[0]), daemon=True)
    talk.start()
    began = time.monotonic()
    while talk.is_alive():
        talk.join(_LOOK_SECONDS)
        late = time.monotonic() - began > _LONGEST_SECONDS
        if talk.is_alive() and (late or not wanted()):
            child.kill()
            talk.join()
            if not late:
                raise _GivenUp
            raise NotMeasured(f"A few steps took longer than {_LONGEST_SECONDS:.0f} seconds.")
    return _read(told[0] if told else b"", child.returncode)


def _read(text: bytes, code: int) -> Measured:
    try:
        found = json.loads(text)
    except ValueError:
        reason = "Memory ran out." if code < 0 else f"The process ended with code {code}."
        raise NotMeasured(reason) from None
    if "failed" in found:
        raise NotMeasured(str(found["failed"]))
    return Measured(**found)


def _environment(home: Path) -> dict[str, str]:
    fixed = {"LAYERLOOM_HOME": str(home.resolve()), "KERAS_BACKEND": "tensorflow", "PYTHONUNBUFFERED": "1"}
    return {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", **fixed}
