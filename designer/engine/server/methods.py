"""What the engine can be asked: a name, and the function that answers. Adding a method is one line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from designer.builder import BuildFailed, PlanFailed
from designer.engine.difference import analysis_changes, write_fixes
from designer.engine.wire import read_told
from designer.evaluation import pack, unpack
from designer.evaluation.predict import predict
from designer.graph import Analysis, Document, Json

from .analyse import Analyst
from .applications import application, names
from .augmenting import augmented
from .designs import Designs, Lost
from .fits import Trial
from .functions import tried
from .insides import feature_maps, look
from .offers import Offers
from .own_thread import in_own_thread
from .recipients import of_design
from .schedules import learning_rates
from .slices import Slice, one_slice

Method = Callable[..., Json]

#: The answer to a question about changes of a design that this process does not know: it wants the whole.
LOST: Json = {"lost": True}

_ANALYST, _DESIGNS = Analyst(), Designs()


def ping() -> Json:
    """A sign of life."""
    return "pong"


def analyse(design: Json, since: int) -> Json:
    """What changed in the analysis of a design since that of a version; all of it when that is not known.

    Without fixes: they are asked for on their own, since trying them takes longest.
    """
    held = _DESIGNS.hear(read_told(design))
    analysis = _ANALYST.shapes(held.document)
    known, before = held.answered
    relative = since > 0 and known == since
    held.answered = (held.version, analysis)
    return {
        "since": since if relative else 0,
        **analysis_changes(before if relative else Analysis(), analysis),
    }


def fixes(design: Json, start: int) -> Json:
    """A slice of the fixes of the design's diagnostics that were seen to work: a list for each."""
    answered = _ANALYST.fixes(_DESIGNS.hear(read_told(design)).document, start)
    return {"found": write_fixes(answered.found), "next": answered.next}


def fits(design: Json, graph: str, node: str, port: str, end: str, start: int) -> Json:
    """A slice of the places for the other end of an edge: (node, port, why not)."""
    document = _DESIGNS.hear(read_told(design)).document

    def work() -> Slice[tuple[str, str, str]]:
        trial = _trial(document, graph, node)
        return one_slice(trial.places(node, port, end), trial.fit, start)

    return _as_json(_ANALYST.run(document, work))


def offers(design: Json, graph: str, node: str, port: str, end: str, start: int) -> Json:
    """A slice of the kinds that could be added at the other end of an edge: (kind, whether it could)."""
    document = _DESIGNS.hear(read_told(design)).document

    def work() -> Slice[tuple[str, bool]]:
        asked = Offers(_trial(document, graph, node), node, port, end)
        return one_slice(asked.kinds(), lambda kind: (kind, asked.fits(kind)), start)

    return _as_json(_ANALYST.run(document, work))


def _trial(document: Document, graph: str, node: str) -> Trial:
    if graph and graph not in document.models:
        raise ValueError(f"There is no sub-model {graph!r} any more.")
    if node not in document.graph_named(graph).nodes:
        raise ValueError(f"There is no node {node!r} any more.")
    return Trial(_ANALYST.look(document), graph, _ANALYST.memory)


def _as_json(answered: Slice[Any]) -> Json:
    return {"found": [list(one) for one in answered.found], "next": answered.next}


def predict_samples(run: str, home: str, inputs: Mapping[str, str], which: str = "last") -> Json:
    """What the model of a run gives for some samples, by output; arrays go as text."""
    try:
        return dict(pack(predict(Path(home), run, unpack(inputs), which)))
    except (BuildFailed, PlanFailed) as error:
        raise ValueError(str(error)) from error


def functions(functions: Mapping[str, str]) -> Json:
    """What goes wrong when a design's own code is run: (name, line, message) of each source that fails."""
    found = in_own_thread(lambda: tried(functions))
    return [[error.name, error.line, error.told] for error in found]


def recipient(design: Json) -> Json:
    """What the model of a design takes as weights."""
    return of_design(_DESIGNS.hear(read_told(design)).document)


METHODS: Mapping[str, Method] = {
    "ping": ping,
    "analyse": analyse,
    "fixes": fixes,
    "fits": fits,
    "offers": offers,
    "predict": predict_samples,
    "functions": functions,
    "recipient": recipient,
    "look": look,
    "feature_maps": feature_maps,
    "applications": names,
    "application": application,
    "augmented": augmented,
    "learning_rates": learning_rates,
}


def answer(method: str, params: Mapping[str, Any]) -> Json:
    """The result of a method; ValueError when there is none of that name."""
    if method not in METHODS:
        raise ValueError(f"The engine has no method {method!r}; it has {', '.join(METHODS)}.")
    try:
        return METHODS[method](**params)
    except Lost:
        return LOST
