"""The way from what Keras raised to words a person can act on."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from designer.builder.mistakes import CustomFailed, NotInKeras, UnknownName
from designer.graph import Layer, Shape

from . import parameters, ports, shapes
from .values import Refusal, Words

_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_DUMP = re.compile(r"\s*Arguments received by .*", re.DOTALL)
_WHERE = re.compile(r"^Exception encountered when calling .*?\n+", re.DOTALL)
_NESTED = re.compile(r"^.*Exception encountered: ", re.DOTALL)
_INFERRED = re.compile(r"^Could not automatically infer .* Error encountered:\s*", re.DOTALL)
_TENSOR = re.compile(r"<KerasTensor shape=(\([^)]*\))[^>]*>")
_UNNAMED = re.compile(r" with name '[^']*' of layer '[^']*'")
_LONGEST = 400
_RULES: Mapping[type[Exception], str] = {UnknownName: "unknown-kind", NotInKeras: "placeholder"}

_REWORDINGS: tuple[Callable[[Refusal], Words | None], ...] = (
    shapes.wrong_rank,
    shapes.another_size,
    shapes.sizes_differ,
    shapes.unknown_size,
    shapes.too_small,
    shapes.not_reshapable,
    shapes.no_such_axis,
    parameters.missing_parameter,
    parameters.unknown_parameter,
    parameters.unknown_identifier,
    parameters.wrong_type,
    parameters.not_positive,
    ports.missing_tensor,
    ports.no_such_port,
    ports.too_many_tensors,
    ports.unused_input,
)


def plain_words(error: BaseException, layer: Layer, input_shapes: tuple[Shape, ...] = ()) -> Words:
    """What went wrong when this layer was made or called, for the person who drew it."""
    if isinstance(error, CustomFailed):
        return Words(str(error), "custom-code")
    refusal = Refusal(stripped(str(error)) or type(error).__name__, error, layer, input_shapes)
    for reword in _REWORDINGS:
        words = reword(refusal)
        if words is not None:
            return words
    return _as_keras_says(refusal)


def stripped(text: str) -> str:
    """What an error says, without colours and what Keras adds of where it was."""
    for pattern in (_COLOURS, _DUMP, _WHERE, _NESTED, _INFERRED):
        text = pattern.sub("", text)
    return _TENSOR.sub(r"\1", text).strip()


def _as_keras_says(refusal: Refusal) -> Words:
    parameter = parameters.named_parameter(refusal)
    text = _UNNAMED.sub("", refusal.text)
    shortened = text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + " …"
    resets = (parameter,) if parameter else ()
    ours = isinstance(refusal.error, ValueError) and not shortened.startswith("Keras")
    message = shortened if not ours or refusal.kind in shortened else f"{refusal.kind}: {shortened}"
    rule = next((rule for kind, rule in _RULES.items() if isinstance(refusal.error, kind)), "keras")
    return Words(message, rule, parameter=parameter, resets=resets)
