"""Names of people's own as Python identifiers: safe, readable, distinct."""

from __future__ import annotations

import builtins
import keyword
import re
import unicodedata
from collections.abc import Collection

LONGEST = 40

#: Names that generated programs use themselves.
OWN = frozenset(
    [
        "keras",
        "layers",
        "ops",
        "np",
        "tf",
        "sys",
        "x",
        "name",
        "outputs",
        "main",
        "build_model",
        "load",
        "select",
        "split_samples",
        "split_groups",
        "augmenter",
        "balanced_weights",
        "weights_of",
    ]
)

_RESERVED = frozenset({*keyword.kwlist, *keyword.softkwlist, *dir(builtins), *OWN})
_NOT_A_WORD = re.compile(r"[^a-z0-9]+")


def identifier(text: str, otherwise: str) -> str:
    """A lower-case identifier that reads like the text; `otherwise` when nothing of it can be kept.

    >>> identifier("Encoder 1", "block"), identifier("2nd path", "block"), identifier("class", "layer")
    ('encoder_1', 'block_2nd_path', 'class_')
    """
    plain = unicodedata.normalize("NFKD", text[: 4 * LONGEST]).encode("ascii", "ignore").decode("ascii")
    words = _NOT_A_WORD.sub("_", plain.lower()).strip("_")[:LONGEST].strip("_")
    if not words:
        return otherwise
    if words[0].isdigit():
        words = f"{otherwise}_{words}"
    return f"{words}_" if words in _RESERVED else words


def distinct(wanted: str, taken: Collection[str]) -> str:
    """The name wanted, or with the first number that makes it free."""
    name, count = wanted, 1
    while name in taken:
        count += 1
        name = f"{wanted.rstrip('_')}_{count}"
    return name
