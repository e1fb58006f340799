"""A parameter's type, guessed from its name, its default and what its documentation says first."""

from __future__ import annotations

import re

from designer.catalogue.model import ParameterType
from designer.graph import Json

_BY_SUFFIX: tuple[tuple[str, ParameterType], ...] = (
    ("initializer", "initializer"),
    ("regularizer", "regularizer"),
    ("constraint", "constraint"),
    ("activation", "activation"),
    ("dtype", "dtype"),
    ("data_format", "choice"),
    ("seed", "integer"),
    ("shape", "shape"),
    ("newshape", "shape"),
    ("layer", "layer"),
    ("cell", "layer"),
)
_ARTICLE = (
    r"(?:optional[.:,)]* ?|positive |non-negative |python |single |total |possible |desired (?:output )?|"
    r"must be |an? |the )*"
)
_INTEGER = r"\(?int(?:eger|egers)?\b"

#: How a documentation text begins → the type it says; the first that fits counts.
_BY_TEXT: tuple[tuple[str, ParameterType], ...] = (
    (r"bool|whether|if `?true`?[ ,]|true |only relevant .* if `true`", "boolean"),
    (r"float\b[^.]*\bor\b[^.]*(?:tuple|list)|(?:tuple|list|list/tuple) of (?:2|two) floats", "json"),
    (r"tuple or a list of two elements|(?:two|2)[ -]number tuple|range of values", "integers"),
    (_INTEGER + r".*\btuples of", "json"),
    (r"axes\b|axis or axes|tuple.*\baxes\b", "axes"),
    (_INTEGER + r"[^.;]*(?:\bor\b|/)[^.;]*(?:tuple|list)|" + _INTEGER + r" tuple", "integers"),
    (r"(?:tuples?|lists?)(?:/tuple|/list)? of (?:\d |two |three )?int", "integers"),
    (_INTEGER + r"|size of|number of|maximum (?:size|number)|dimension|\w+ of output channels", "integer"),
    (
        r"float\b|`float`|small float\b|number|scalar|fraction|probability|momentum|learning rate|factor",
        "number",
    ),
    (r"str(?:ing)?\b|one of", "string"),
    (r"list|dict|tuple|array", "json"),
)


def guess(name: str, default: Json, text: str) -> ParameterType | None:
    """The type of a parameter, None when nothing tells it."""
    for suffix, kind in _BY_SUFFIX:
        if name == suffix or name.endswith("_" + suffix):
            return kind
    if isinstance(default, bool):
        return "boolean"
    said = _from_text(text)
    if name == "axis":
        return "axes" if said in ("axes", "integers", "json") else "integer"
    if name.endswith("axes") and said != "string":
        return "axes"
    return _from_default(default, said)


def _from_text(text: str) -> ParameterType | None:
    lowered = re.sub(r"^[(`]*" + _ARTICLE, "", text.lower())
    return next((kind for pattern, kind in _BY_TEXT if re.match(pattern, lowered)), None)


def _from_default(default: Json, said: ParameterType | None) -> ParameterType | None:
    """The type that a default value allows, where the text does not say something wider."""
    if isinstance(default, str):
        return "string"
    if isinstance(default, list):
        whole = all(isinstance(item, int) for item in default)
        return "integers" if whole and said in ("integers", "integer", None) else "json"
    if isinstance(default, float):
        return "json" if said == "json" else "number"
    if isinstance(default, int):
        return said if said in ("integers", "number", "axes", "json") else "integer"
    return said
