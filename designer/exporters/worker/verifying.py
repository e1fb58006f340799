"""Written code, run, and held against the design's own model."""

from __future__ import annotations

import json
import traceback
from collections.abc import Iterator
from typing import Any

import keras

from designer.builder import build, deep_recursion
from designer.exporters.agreement import EXACT, apart, difference, too_far
from designer.exporters.check import Check
from designer.exporters.verification import Described, compare, verified_words
from designer.graph import Document, effective, input_structure, output_structure

from .samples import NoSamples, give_words, is_steady, outputs_of, samples_for

_FILE = "<the code>"
_LONGEST = 300


def verify(document: Document, text: str) -> Check:
    """Whether the text's `build_model()` is the model of a document whose code may run."""
    keras.backend.clear_session()
    try:
        code = _executed(text)
    except Exception as error:
        return Check(False, "The code could not be run.", (_said(error),))
    keras.backend.clear_session()
    return held_against(document, build(document, structured=_keeps_structure(document, code)), code)


def _keeps_structure(document: Document, code: keras.Model) -> bool:
    """Whether the code's model takes and gives tensors as the imported one did: the model alone does so."""
    graph = effective(document).graph
    ends = ((code.input, input_structure(graph)), (code.output, output_structure(graph)))
    return all(_shape(one) == _shape(other) for one, other in ends)


def _shape(structure: Any) -> Any:
    """A structure without what its leaves are."""
    if isinstance(structure, dict):
        return {key: _shape(inner) for key, inner in structure.items()}
    return [_shape(inner) for inner in structure] if isinstance(structure, (list, tuple)) else ""


def held_against(document: Document, design: keras.Model, code: keras.Model) -> Check:
    """The design's model and the code's: what was compared, or what differs."""
    with deep_recursion(len(document.graph.nodes)):
        described = _described(design)
        differences = compare(described, _described(code))
    if differences:
        return Check(False, "The code does not build the design's model.", differences)
    names = [output.name for output in effective(document).graph.outputs]
    outputs, wrong = _outputs(design, code, names)
    if wrong:
        return Check(False, "The code's model computes something else under equal weights.", wrong)
    return Check(True, verified_words(len(described.by_layer), described.parameters, outputs))


def _executed(text: str) -> Any:
    names: dict[str, Any] = {"__name__": "generated"}
    exec(compile(text, _FILE, "exec", dont_inherit=True), names)
    return names["build_model"]()


def _said(error: Exception) -> str:
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == _FILE]
    place = f"Line {lines[-1]}: " if lines else ""
    return f"{place}{type(error).__name__}: {error}"[:_LONGEST]


def _described(model: keras.Model) -> Described:
    config = json.loads(json.dumps(model.get_config(), default=str))
    return Described(config, model.count_params(), tuple(_counts(model)))


def _counts(model: keras.Model) -> Iterator[int]:
    """The parameters of each layer, in the order of the model's configuration."""
    for operation in model.operations:
        yield operation.count_params() if isinstance(operation, keras.Layer) else 0
        if isinstance(operation, keras.Model):
            yield from _counts(operation)


def _outputs(design: keras.Model, code: keras.Model, names: list[str]) -> tuple[str, tuple[str, ...]]:
    """How far the outputs are apart under equal weights, and which are too far apart."""
    code.set_weights(design.get_weights())
    give_words(design)
    give_words(code)
    try:
        samples, expected = samples_for(design, names)
    except NoSamples:
        return "outputs were not compared: no samples could be made up", ()
    if not is_steady(design, samples):
        return "outputs were not compared: a layer draws random numbers", ()
    found = dict(zip(names, outputs_of(code, samples), strict=True))
    differences = {name: difference(expected[name], found[name]) for name in names}
    wrong = tuple(
        f"The output {name!r} differs by up to {largest:.3g}."
        for name, largest in differences.items()
        if too_far(expected[name], largest, EXACT)
    )
    return f"under equal weights {apart(max(differences.values()))}", wrong
