"""The engine as the app sees it: one process for all designs, and one with limits for those with custom code."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

import numpy as np

from designer import runs
from designer.custom import Problem, permitted
from designer.evaluation import pack, unpack
from designer.graph import Analysis, Document, Graph, Json
from designer.importers import Recipient, recipient
from designer.inside import FeatureMaps, Look, decode, kept_look
from designer.settings import home

from .maps import read_maps
from .one import ANSWER_SECONDS, End, EngineError, Fit, NoAnswer, OneEngine
from .process import LIMITED_COMMAND, EngineProcess

_Result = TypeVar("_Result")

#: Custom code has ten seconds a call; a process that is silent for so long will not come back.
CUSTOM_SECONDS = 30.0

#: To look inside a large model it is built, called and its gradients computed.
LOOK_SECONDS = 180.0

_Work = tuple[Graph, Mapping[str, Graph], Mapping[str, str]]


def _limited() -> EngineProcess:
    return EngineProcess(LIMITED_COMMAND)


class Engine:
    """What the app asks of Keras. Safe to ask from any thread.

    Code of a design's own runs only in a process of its own, with limits on memory and time, so that nothing
    it does keeps other designs waiting; what may not run is not even told to it.
    """

    def __init__(
        self,
        launch: Callable[[], EngineProcess] = EngineProcess,
        launch_limited: Callable[[], EngineProcess] = _limited,
    ) -> None:
        self._usual, self._limited = OneEngine(launch), OneEngine(launch_limited)
        self._hung: _Work | None = None

    @property
    def pid(self) -> int | None:
        """The number of the process for designs without custom code, if it runs."""
        return self._usual.pid

    def start(self) -> None:
        """Let the process start in the background, so that the first request need not wait for it."""
        self._usual.start()

    def start_for_custom_code(self) -> None:
        """The same for the process that runs the code of designs, which few designs need."""
        self._limited.start()

    def close(self) -> None:
        """End the processes. A later request starts new ones."""
        self._usual.close()
        self._limited.close()

    def analyse(self, document: Document, timeout: float = ANSWER_SECONDS) -> Analysis:
        """Shapes, parameters and diagnostics of every node of a document, with fixes that were tried."""
        return self._asked(document, timeout, lambda one, design, limit: one.analyse(design, limit))

    def shapes(self, document: Document, timeout: float = ANSWER_SECONDS) -> Analysis:
        """The same without fixes: what there is at once.

        What the engine does not look at (places, notes, groups, titles) may change without a question.
        """
        return self._asked(document, timeout, lambda one, design, limit: one.shapes(design, limit))

    def known(self, document: Document) -> Analysis | None:
        """What `analyse` would give, if no question is needed for it."""
        design = permitted(document)
        return self._engine_of(design).known(design)

    def proved(
        self, document: Document, wanted: Callable[[], bool], timeout: float = ANSWER_SECONDS
    ) -> Analysis | None:
        """The analysis with fixes that were tried; None once it is not wanted any more."""
        return self._asked(document, timeout, lambda one, design, limit: one.proved(design, wanted, limit))

    def fits(
        self, document: Document, graph: str, node: str, port: str, end: End, timeout: float = ANSWER_SECONDS
    ) -> tuple[Fit, ...]:
        """Where the other end of an edge could be, and why it could not.

        With `end` "output" the edge starts at output `port` (a number, as text) of `node`, and the answer
        has every input port of every other node; with "input" it ends at input `port` of `node`, and the
        answer has every output of every other node.
        """
        return self._asked(
            document, timeout, lambda one, design, limit: one.fits(design, graph, node, port, end, limit)
        )

    def offers(
        self, document: Document, graph: str, node: str, port: str, end: End, timeout: float = ANSWER_SECONDS
    ) -> tuple[str, ...]:
        """The kinds of layers ("Dense", "ops.square", "custom:<name>", "model:<name>") that could be added there."""
        return self._asked(
            document, timeout, lambda one, design, limit: one.offers(design, graph, node, port, end, limit)
        )

    def try_functions(self, document: Document, timeout: float = CUSTOM_SECONDS) -> dict[str, Problem]:
        """What goes wrong when a design's own code is run, by name: the definitions, losses and metrics."""
        if not document.functions:
            return {}
        params = {"functions": dict(permitted(document).functions)}
        found = self._asked(
            document, timeout, lambda one, design, limit: one.request("functions", params, limit)
        )
        return {name: Problem(line, told) for name, line, told in cast("list[tuple[str, int, str]]", found)}

    def predict(
        self,
        run: str,
        inputs: Mapping[str, np.ndarray],
        which: runs.Which = "last",
        timeout: float = LOOK_SECONDS,
    ) -> dict[str, np.ndarray]:
        """What the model of a run gives for some samples, by output; `inputs` are batches by input name.

        The model has the weights "last", "best" or of a checkpoint. EngineError in words.
        """
        answer = self._ask_run("predict", {"run": run, "which": which, "inputs": pack(inputs)}, timeout)
        return unpack(cast("dict[str, str]", answer))

    def look(self, run: str, which: runs.Which = "last", timeout: float = LOOK_SECONDS) -> Look:
        """The inside of a run's model with its weights "last", "best" or of a checkpoint.

        It is kept with the run, so the second time needs no question. EngineError in words.
        """
        kept = self._of_run(run, lambda store: kept_look(store, run, which))
        if kept is not None:
            return kept
        answer = self._ask_run("look", {"run": run, "which": which}, timeout)
        return decode(cast("dict[str, Json]", answer))

    def feature_maps(
        self,
        run: str,
        which: runs.Which,
        inputs: Mapping[str, np.ndarray],
        node: tuple[str, str],
        *,
        most: int = 64,
        timeout: float = LOOK_SECONDS,
    ) -> FeatureMaps:
        """What a node, told by its graph's name ("" for the root) and its id, gives for the first of some samples.

        `inputs` are batches by input name. EngineError in words.
        """
        params = {"run": run, "which": which, "graph": node[0], "node": node[1], "most": most}
        answer = self._ask_run("feature_maps", {**params, "inputs": pack(inputs)}, timeout)
        return read_maps(cast("dict[str, Any]", answer))

    def _ask_run(self, method: str, params: dict[str, Any], timeout: float) -> Json:
        """The answer to a question about a run, of the process that may run its design's code."""
        trained = self._of_run(params["run"], lambda store: runs.document_of(store, params["run"]))
        one = self._engine_of(permitted(trained))
        return one.request(method, {**params, "home": str(home().resolve())}, timeout)

    def _of_run(self, run: str, ask: Callable[[runs.RunStore], _Result]) -> _Result:
        """What the store says of a run; EngineError when there is no such run, or it cannot be read."""
        try:
            return ask(runs.open_store())
        except (LookupError, ValueError, OSError) as error:
            raise EngineError(str(error)) from error

    def recipient(self, document: Document, timeout: float = ANSWER_SECONDS) -> Recipient:
        """What the model of a design takes as weights; EngineError when it cannot be built."""
        told = self._asked(
            document, timeout, lambda one, design, limit: one.about(design, "recipient", limit)
        )
        return recipient(document, told)

    def request(self, method: str, params: dict[str, Any], timeout: float = ANSWER_SECONDS) -> Json:
        """The result of a method of the server that is about no design, as JSON values."""
        return self._usual.request(method, params, timeout)

    def _engine_of(self, document: Document) -> OneEngine:
        return self._limited if any(document.functions.values()) else self._usual

    def _asked(
        self, document: Document, timeout: float, ask: Callable[[OneEngine, Document, float], _Result]
    ) -> _Result:
        """The answer of the process that a design belongs to; EngineError when there is none.

        A design on which that process hung is not asked about again until it changes.
        """
        design = permitted(document)
        engine = self._engine_of(design)
        if engine is self._usual:
            return ask(engine, design, timeout)
        work = (document.graph, document.models, document.functions)
        if self._hung is not None and all(one is other for one, other in zip(work, self._hung, strict=True)):
            raise EngineError(_HUNG)
        try:
            return ask(engine, design, min(timeout, CUSTOM_SECONDS))
        except NoAnswer as error:
            self._hung = work
            raise EngineError(_HUNG) from error


_HUNG = "The custom code of this design did not come back, and was stopped. Change it, or remove the node that uses it."
