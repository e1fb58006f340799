"""What the engine can be asked: a name, and the function that answers. Adding a method is one line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from designer.engine.wire import encode_analysis
from designer.evaluation import pack, unpack
from designer.evaluation.predict import predict
from designer.graph import Json, decode

from .analyse import Analyst

Method = Callable[..., Json]

_ANALYST = Analyst()


def ping() -> Json:
    """A sign of life."""
    return "pong"


def analyse(document: Json) -> Json:
    """The analysis of a document; both as JSON values."""
    return encode_analysis(_ANALYST.analyse(decode(document)))


def predict_samples(run: str, home: str, inputs: Mapping[str, str]) -> Json:
    """What the model of a run gives for some samples, by output; arrays go as text."""
    return dict(pack(predict(Path(home), run, unpack(inputs))))


METHODS: Mapping[str, Method] = {
    "ping": ping,
    "analyse": analyse,
    "predict": predict_samples,
}


def answer(method: str, params: Mapping[str, Any]) -> Json:
    """The result of a method; ValueError when there is none of that name."""
    if method not in METHODS:
        raise ValueError(f"The engine has no method {method!r}; it has {', '.join(METHODS)}.")
    return METHODS[method](**params)
