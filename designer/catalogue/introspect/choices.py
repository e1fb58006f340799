"""The strings a parameter may have: as its documentation lists them, confirmed by Keras's own error."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from .attempts import attempt

_QUOTED = re.compile(r"""[`"'*]{1,2}"([\w+-]+)[`"']{1,2}|"([\w+-]+)[`"]{1,2}|(?<![\w"'])'([\w+-]+)'(?!\w)""")
_LISTING = re.compile(
    r"one of|either|options include|support|available|values can be|can be|string,? [`\"]|choose|"
    r"possible values|valid (?:values|options)|accept|allowed|expected|must be|in [\[{(]",
    re.IGNORECASE,
)
_BOGUS = "layerloom-no-such-choice"


def documented(text: str) -> tuple[str, ...]:
    """The quoted strings that a text lists as possible values, in its order; empty when it lists none."""
    start = _LISTING.search(text)
    if not start:
        return ()
    quoted = ("".join(groups) for groups in _QUOTED.findall(text[start.start() :]))
    found = tuple(dict.fromkeys(quoted))
    return found if len(found) > 1 else ()


def confirmed(use: Callable[[str], object]) -> tuple[str, ...]:
    """The values that Keras names when it is given one that cannot be; empty when it does not complain.

    `use` uses the value it is given: it constructs a layer with it, for instance.
    """
    return _named(attempt(lambda: use(_BOGUS))[1])


def _named(message: str) -> tuple[str, ...]:
    """The strings listed in an error message, which must be about the bogus value."""
    if _BOGUS not in message:
        return ()
    listed = re.findall(r"""["'`]([\w+-]+)["'`]""", _listing_part(message))
    return tuple(dict.fromkeys(value for value in listed if value not in (_BOGUS, "None")))


def _listing_part(message: str) -> str:
    brackets: Iterable[str] = re.findall(r"[\[{(]([^\[\]{}()]*)[\]})]", message)
    inside = [text for text in brackets if len(re.findall(r"""["'][\w+-]+["']""", text)) > 1]
    if inside:
        return inside[0]
    start = _LISTING.search(message)
    return re.split("received", message[start.end() if start else 0 :], flags=re.IGNORECASE)[0]
