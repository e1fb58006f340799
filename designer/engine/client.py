"""The engine as the app sees it: ask, and it answers; when its process dies or hangs, a new one does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import Lock
from typing import Any, cast

import numpy as np

from designer.evaluation import pack, unpack
from designer.graph import Analysis, Document, Json, encode
from designer.settings import home

from .process import Died, EngineProcess, TimedOut
from .wire import Answer, Request, decode_analysis, read_answer, write_request

START_SECONDS = 120.0
ANSWER_SECONDS = 60.0


class EngineError(Exception):
    """There is no answer; the message says why and what to do."""


class Engine:
    """One engine process for the whole app: started when first needed, safe to ask from any thread.

    Requests are answered one after the other. A process that died is replaced and asked once more; one
    that takes too long is ended, and only the request that it hung on fails.
    """

    def __init__(self, launch: Callable[[], EngineProcess] = EngineProcess) -> None:
        self._launch = launch
        self._lock = Lock()
        self._process: EngineProcess | None = None
        self._ready = False
        self._count = 0

    @property
    def pid(self) -> int | None:
        """The number of the process, if one runs."""
        return None if self._process is None else self._process.pid

    def start(self) -> None:
        """Let the process start in the background, so that the first request need not wait for it."""
        with self._lock:
            self._running()

    def close(self) -> None:
        """End the process. A later request starts a new one."""
        with self._lock:
            self._end()

    def analyse(self, document: Document, timeout: float = ANSWER_SECONDS) -> Analysis:
        """Shapes, parameters and diagnostics of every node of a document."""
        result = self.request("analyse", {"document": encode(document)}, timeout)
        return decode_analysis(result)

    def predict(
        self, run: str, inputs: Mapping[str, np.ndarray], timeout: float = ANSWER_SECONDS
    ) -> dict[str, np.ndarray]:
        """What the model of a run gives for some samples, by output; `inputs` are batches by input name."""
        params = {"run": run, "home": str(home().resolve()), "inputs": pack(inputs)}
        return unpack(cast("dict[str, str]", self.request("predict", params, timeout)))

    def request(self, method: str, params: dict[str, Any], timeout: float = ANSWER_SECONDS) -> Json:
        """The result of a method of the server, as JSON values; EngineError when there is none."""
        with self._lock:
            self._count += 1
            question = Request(self._count, method, params)
            try:
                answer = self._exchange(question, timeout)
            except Died:
                answer = self._again(question, timeout)
        if answer.kind == "refused":
            raise EngineError(str(answer.error))
        if answer.kind == "bug":
            raise EngineError(
                f"The engine could not answer: {answer.error}. Undo the last change if it happens again."
            )
        result: Json = answer.result
        return result

    def _exchange(self, question: Request, timeout: float) -> Answer:
        """The answer; Died, with the process ended, when none can come from it."""
        try:
            process = self._ready_process()
            process.write(write_request(question))
            return _read(process, question.id, timeout)
        except Died:
            self._end()
            raise
        except TimedOut:
            self._end()
            raise EngineError(
                f"The engine did not answer within {timeout:.3g} seconds and was restarted. "
                "Nothing is lost; undo the last change if it happens again."
            ) from None

    def _again(self, question: Request, timeout: float) -> Answer:
        try:
            return self._exchange(question, timeout)
        except Died as error:
            said = f" Its last words: {error}" if str(error) else ""
            raise EngineError(f"The engine stopped twice without an answer. Try again.{said}") from error

    def _ready_process(self) -> EngineProcess:
        process = self._running()
        if not self._ready:
            try:
                process.read(START_SECONDS)
            except TimedOut:
                self._end()
                message = f"The engine did not start within {START_SECONDS:.0f} seconds. Try again."
                raise EngineError(message) from None
            self._ready = True
        return process

    def _running(self) -> EngineProcess:
        if self._process is None:
            self._process = self._launch()
            self._ready = False
        return self._process

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process = None


def _read(process: EngineProcess, id: int, timeout: float) -> Answer:
    """The answer to a request; a line that is none means that the process is out of step, and so dead."""
    line = process.read(timeout)
    try:
        answer = read_answer(line)
    except ValueError:
        raise Died(f"It wrote {line[:80]!r}.") from None
    if answer.id != id:
        raise Died(f"It answered {answer.id} instead of {id}.")
    return answer
