"""Values as code has them: numbers, texts with variables in them, and whatever else stands there as it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from designer.graph import Json

from .values import parameter_value

_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+|[\W\d_]")


@dataclass(frozen=True, slots=True)
class Expression:
    """Python text that stands where a value stands: a variable, a literal, a call."""

    text: str


Token: TypeAlias = "str | Expression"


@dataclass(frozen=True, slots=True)
class Words:
    """A text in pieces: words, numbers, what is between them, and variables."""

    tokens: tuple[Token, ...]


Value: TypeAlias = "int | Words | Expression"


#: The place of a value: the number of a node in its statement, and the parameter; around that the numbers of
#: statements.
Key: TypeAlias = "tuple[int | str, ...]"


def words(text: str) -> Words:
    """A text in pieces.

    >>> words("conv2_block1").tokens
    ('conv', '2', '_', 'block', '1')
    """
    return Words(tuple(_TOKEN.findall(text)))


def value_of(parameter: str, value: Json) -> Value:
    """The value of a parameter. Only names are texts in pieces."""
    if parameter == "name":
        return words(str(value))
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    return Expression(parameter_value(parameter, value))


def text_of(value: Value) -> str:
    """The value as Python text.

    >>> text_of(Words(("conv", Expression("stage"), "_bn")))
    "f'conv{stage}_bn'"
    """
    match value:
        case Expression(text):
            return text
        case Words(tokens):
            return _joined(tokens)
        case _:
            return repr(value)


@lru_cache(maxsize=4096)
def as_number(token: Token) -> int | None:
    """The number that a piece of a text is, if it is written as Python writes numbers."""
    is_number = isinstance(token, str) and token.isascii() and token.isdecimal()
    return int(token) if is_number and str(int(token)) == token else None  # type: ignore[arg-type]


def _joined(tokens: tuple[Token, ...]) -> str:
    if all(isinstance(token, str) for token in tokens):
        return repr("".join(map(str, tokens)))
    parts = [
        f"{{{token.text}}}" if isinstance(token, Expression) else re.sub(r"([{}])", r"\1\1", token)
        for token in tokens
    ]
    return "f" + repr("".join(parts))
