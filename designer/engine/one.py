"""One engine process: ask, and it answers; when it dies or hangs, a new one does."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from threading import Lock
from typing import Any, Literal, cast

from designer.graph import Analysis, Document, Json

from .difference import read_fixes
from .places import with_places
from .process import Died, EngineProcess, TimedOut
from .telling import LIMIT, Telling
from .wire import Answer, Request, Told, read_answer, write_request, write_told

START_SECONDS = 120.0
ANSWER_SECONDS = 60.0

#: Between two slices of a long answer whoever waits may ask.
_BREATH = 0.002

#: What needs no question waits so long for one that is being answered: the first takes until Keras is there.
_MOMENT = 0.05

#: Which end of a new edge is fixed.
End = Literal["output", "input"]

#: A node, its port (the number of an output, as text), and why the edge cannot be there: "" when it can.
Fit = tuple[str, str, str]


class EngineError(Exception):
    """There is no answer; the message says why and what to do."""


class NoAnswer(EngineError):
    """The process took too long and was ended."""


class OneEngine:
    """One engine process: started when first needed, safe to ask from any thread.

    Requests are answered one after the other. A process that died is replaced and asked once more; one
    that takes too long is ended, and only the request that it hung on fails.
    """

    def __init__(self, launch: Callable[[], EngineProcess] = EngineProcess) -> None:
        self._launch = launch
        self._lock = Lock()
        self._process: EngineProcess | None = None
        self._ready = False
        self._count = 0
        self._telling, self._telling_lock = Telling(), Lock()
        self._proved: dict[str, tuple[Analysis, Analysis]] = {}

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
        """Shapes, parameters and diagnostics of every node of a document, with fixes that were tried."""
        found = self.proved(document, lambda: True, timeout)
        assert found is not None
        return found

    def shapes(self, document: Document, timeout: float = ANSWER_SECONDS) -> Analysis:
        """The same without fixes: what there is at once.

        What the engine does not look at (places, notes, groups, titles) may change without a question.
        """
        with self._telling_lock:
            analysis = self._telling.known_analysis(document)
            if analysis is None:
                since = self._telling.analysed(document)
                told, changes = self._ask_about(document, "analyse", {"since": since}, timeout)
                analysis = self._telling.answered(told, document, changes)
            return analysis

    def known(self, document: Document) -> Analysis | None:
        """What `analyse` would give, if no question is needed for it, and no other is being answered."""
        if not self._telling_lock.acquire(timeout=_MOMENT):
            return None
        try:
            shapes = self._telling.known_analysis(document)
            of, proved = self._proved.get(document.id, (None, None))
        finally:
            self._telling_lock.release()
        return with_places(proved, document) if proved is not None and of is shapes else None

    def proved(
        self, document: Document, wanted: Callable[[], bool], timeout: float = ANSWER_SECONDS
    ) -> Analysis | None:
        """The analysis with fixes that were tried; None once it is not wanted any more."""
        shapes = self.shapes(document, timeout)
        of, proved = self._proved.get(document.id, (None, shapes))
        if of is not shapes:
            found = []
            for fixes in self._in_slices(document, "fixes", {}, timeout) if shapes.diagnostics else ():
                if not wanted():
                    return None
                found.append(fixes)
            proved = shapes.with_fixes(read_fixes(found))
            self._note_proved(document, shapes, proved)
        return with_places(proved, document)

    def _note_proved(self, document: Document, shapes: Analysis, proved: Analysis) -> None:
        with self._telling_lock:
            self._proved.pop(document.id, None)
            self._proved[document.id] = (shapes, proved)
            while len(self._proved) > LIMIT:
                del self._proved[next(iter(self._proved))]

    def fits(
        self, document: Document, graph: str, node: str, port: str, end: End, timeout: float = ANSWER_SECONDS
    ) -> tuple[Fit, ...]:
        """Where the other end of an edge could be, and why it could not.

        With `end` "output" the edge starts at output `port` (a number, as text) of `node`, and the answer
        has every input port of every other node; with "input" it ends at input `port` of `node`, and the
        answer has every output of every other node.
        """
        where = {"graph": graph, "node": node, "port": port, "end": end}
        found = self._in_slices(document, "fits", where, timeout)
        return tuple((node, port, reason) for node, port, reason in found)

    def offers(
        self, document: Document, graph: str, node: str, port: str, end: End, timeout: float = ANSWER_SECONDS
    ) -> tuple[str, ...]:
        """The kinds of layers ("Dense", "ops.square", "model:<name>") that could be added at the other end."""
        where = {"graph": graph, "node": node, "port": port, "end": end}
        return tuple(kind for kind, fits in self._in_slices(document, "offers", where, timeout) if fits)

    def _in_slices(
        self, document: Document, method: str, where: dict[str, Any], timeout: float
    ) -> Iterator[Any]:
        """All answers to a long question; edits get in between its slices."""
        start: int | None = 0
        while start is not None:
            with self._telling_lock:
                told, answer = self._ask_about(document, method, {**where, "start": start}, timeout)
                self._telling.told(told, document)
            yield from answer["found"]
            start = answer["next"]
            if start is not None:
                time.sleep(_BREATH)

    def _ask_about(
        self, document: Document, method: str, params: dict[str, Any], timeout: float
    ) -> tuple[Told, dict[str, Any]]:
        """What was told of a document, and the answer: the whole is told to an engine that lost what it knew."""
        told = self._telling.tell(document)
        answer = self.request(method, {"design": write_told(told), **params}, timeout)
        if isinstance(answer, dict) and answer.get("lost"):
            told = self._telling.tell_all(document)
            answer = self.request(method, {"design": write_told(told), **params}, timeout)
        return told, cast("dict[str, Any]", answer)

    def about(self, document: Document, method: str, timeout: float = ANSWER_SECONDS) -> Json:
        """The result of a method of the server that is about a design."""
        with self._telling_lock:
            told, answer = self._ask_about(document, method, {}, timeout)
            self._telling.told(told, document)
            return answer

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
            raise NoAnswer(
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
