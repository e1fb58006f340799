"""Families of layers that are drawn alike, by the words in their class."""

from __future__ import annotations

import re
from dataclasses import dataclass

from designer.graph import CUSTOM_PREFIX, INPUT, MODEL_PREFIX, OPS_PREFIX, PLACEHOLDER_PREFIX


@dataclass(frozen=True, slots=True)
class Family:
    """Layers that are drawn alike; the colour is readable on light and dark ground."""

    title: str
    colour: str


INPUTS = Family("Input", "#64748b")
NESTED = Family("Nested model", "#9f5fc0")
OPERATION = Family("Operation", "#8a7a5c")
UNKNOWN = Family("Placeholder", "#b4613f")
CUSTOM = Family("Custom", "#d4567f")
OTHER = Family("Other", "#7c8aa0")

_BY_WORDS = (
    (re.compile(r"Pool|UpSampling|Cropping|ZeroPadding|Resizing"), Family("Pooling and resizing", "#2a9d8f")),
    (re.compile(r"Conv"), Family("Convolution", "#4a7fd6")),
    (re.compile(r"Concatenate|Add$|Average$|Maximum|Minimum|Multiply|Subtract|Dot$"), Family("Merging", "#b5569b")),
    (re.compile(r"LSTM|GRU|RNN|Bidirectional|TimeDistributed"), Family("Recurrent", "#5e8c3a")),
    (re.compile(r"Attention"), Family("Attention", "#c2574f")),
    (re.compile(r"Normalization"), Family("Normalization", "#5aa4b8")),
    (re.compile(r"Dropout|Noise|Regularization"), Family("Regularization", "#a3884d")),
    (re.compile(r"Flatten|Reshape|Permute|RepeatVector"), Family("Reshaping", "#8d8fb0")),
    (re.compile(r"Dense|Embedding"), Family("Dense", "#dd8a3e")),
    (re.compile(r"Activation|ReLU|Softmax|ELU"), Family("Activation", "#c9a227")),
)  # fmt: skip


def family_of(kind: str) -> Family:
    """The family of a kind of layer.

    >>> family_of("SeparableConv2D").title, family_of("ops.square").title
    ('Convolution', 'Operation')
    """
    if kind == INPUT:
        return INPUTS
    if kind.startswith(MODEL_PREFIX):
        return NESTED
    if kind.startswith(PLACEHOLDER_PREFIX):
        return UNKNOWN
    if kind.startswith(CUSTOM_PREFIX):
        return CUSTOM
    if kind.startswith(OPS_PREFIX):
        return OPERATION
    return next((family for words, family in _BY_WORDS if words.search(kind)), OTHER)
