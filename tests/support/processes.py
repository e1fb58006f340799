"""Ending what outlives tests by design: runners and trainings."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path

import psutil


def end_all(home: Path) -> None:
    """Ends the runner of a home folder, if there is one, and what is being trained there."""
    cards = [json.loads(card.read_text("utf-8")) for card in (home / "runs").glob("runner-*.card.json")]
    if cards:
        _kill((card["pid"], card["began"]) for card in cards)
        _kill(_trainers(home / "runs" / "runs.sqlite"))


def _trainers(database: Path) -> list[tuple[int, float]]:
    asked = "select pid, process_started from runs where state in ('starting', 'running') and pid is not null"
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(asked).fetchall()


def _kill(processes: Iterable[tuple[int, float]]) -> None:
    for number, began in processes:
        with suppress(psutil.NoSuchProcess, ProcessLookupError):
            if number != os.getpid() and abs(psutil.Process(number).create_time() - began) < 2:
                os.kill(number, signal.SIGKILL)
