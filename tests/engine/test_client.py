"""The app's side of the engine: a process that dies, hangs or babbles is replaced, and nothing is lost."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import pytest

from designer.engine import Engine, EngineError
from designer.engine.process import EngineProcess
from designer.graph import Document

#: A stand-in for the server that speaks its protocol, without Keras; `{}` is what it does on a request.
SERVER = """
import json, os, sys, time
print(json.dumps({{"ready": True}}), flush=True)
for count, line in enumerate(sys.stdin):
    request = json.loads(line)
    {}
    print(json.dumps({{"id": request["id"], "result": request["params"]}}), flush=True)
"""


@contextmanager
def engine_that(does: str = "pass") -> Iterator[tuple[Engine, list[EngineProcess]]]:
    """An engine over stand-ins, and the processes that it started."""
    started: list[EngineProcess] = []

    def launch() -> EngineProcess:
        started.append(EngineProcess([sys.executable, "-c", SERVER.format(does)]))
        return started[-1]

    engine = Engine(launch)
    try:
        yield engine, started
    finally:
        engine.close()


def test_no_process_is_started_before_it_is_needed() -> None:
    with engine_that() as (engine, started):
        assert started == []
        assert engine.request("echo", {"a": 1}) == {"a": 1}
        assert engine.request("echo", {"a": 2}) == {"a": 2}
        assert len(started) == 1


def test_starting_does_not_wait_for_the_process() -> None:
    with engine_that() as (engine, started):
        start = time.monotonic()
        engine.start()
        assert time.monotonic() - start < 0.5
        assert len(started) == 1


def test_what_is_known_is_told_without_waiting_for_a_question_that_takes_long() -> None:
    with engine_that("time.sleep(3)") as (engine, _):
        design = Document("d", "Design")

        def ask() -> None:
            with suppress(EngineError):
                engine.shapes(design, 1.0)

        asking = threading.Thread(target=ask)
        asking.start()
        time.sleep(0.3)
        start = time.monotonic()
        assert engine.known(design) is None
        assert time.monotonic() - start < 0.5
        asking.join()


def test_a_process_that_died_is_replaced_and_asked_again() -> None:
    with engine_that() as (engine, started):
        engine.request("echo", {})
        started[0].kill()
        assert engine.request("echo", {"a": 1}) == {"a": 1}
        assert len(started) == 2


def test_a_process_that_dies_at_every_request_is_given_up_with_its_last_words() -> None:
    with engine_that("sys.exit('out of memory')") as (engine, started):
        with pytest.raises(EngineError, match=r"stopped twice .* out of memory"):
            engine.request("echo", {})
        assert len(started) == 2


def test_a_request_that_hangs_is_cut_off_and_the_next_is_answered() -> None:
    with engine_that('time.sleep(60 if request["params"] else 0)') as (engine, started):
        with pytest.raises(EngineError, match=r"within 0\.3 seconds and was restarted"):
            engine.request("echo", {"a": 1}, timeout=0.3)
        assert engine.request("echo", {}) == {}
        assert len(started) == 2


def test_an_answer_to_another_question_is_not_taken() -> None:
    confused = engine_that('request["id"] += 7')
    with confused as (engine, _), pytest.raises(EngineError, match="stopped twice"):
        engine.request("echo", {})


def test_babble_on_the_pipe_is_not_an_answer() -> None:
    babbling = engine_that('print("Downloading data ...", flush=True)')
    with babbling as (engine, _), pytest.raises(EngineError, match="stopped twice"):
        engine.request("echo", {})


def test_an_engine_that_was_closed_starts_again_when_asked() -> None:
    with engine_that() as (engine, started):
        engine.request("echo", {})
        engine.close()
        engine.close()
        assert engine.request("echo", {}) == {}
        assert len(started) == 2


def in_threads(count: int, work: Callable[[int], None]) -> None:
    threads = [threading.Thread(target=work, args=(i,)) for i in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_many_sessions_get_each_its_own_answer() -> None:
    answers: dict[tuple[int, int], object] = {}

    with engine_that() as (engine, started):

        def session(number: int) -> None:
            for i in range(20):
                answers[number, i] = engine.request("echo", {"session": number, "i": i})

        in_threads(8, session)
        assert len(started) == 1
    assert answers == {key: {"session": key[0], "i": key[1]} for key in answers}
    assert len(answers) == 160
