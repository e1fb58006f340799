"""Code that does its harm as soon as it is run, each piece in another place of a definition."""

from __future__ import annotations

from pathlib import Path

from designer.graph import Document
from tests.support.drawing import Drawing

_SOURCES = {
    "constant": "X = MARK\ndef f(x): return x\n",
    "comprehension": "X = [MARK for _ in 'a']\ndef f(x): return x\n",
    "default": "def f(x, y=MARK): return x\n",
    "keyword default": "def f(x, *, y=MARK): return x\n",
    "annotation": "def f(x: MARK): return x\n",
    "answer": "def f(x) -> MARK: return x\n",
    "decorator": "@(lambda given: MARK or given)\ndef f(x): return x\n",
    "helper": "def other(y=MARK): ...\ndef f(x): return x\n",
    "class body": "class Other:\n    x = MARK\ndef f(x): return x\n",
    "base": "class Other(MARK or object): ...\ndef f(x): return x\n",
    "metaclass": "class Other(metaclass=lambda *made: MARK): ...\ndef f(x): return x\n",
    "hook": "class Other:\n    def __init_subclass__(cls): MARK\nclass More(Other): ...\ndef f(x): return x\n",
}
HARMFUL = tuple(_SOURCES)


def harmful(where: str, mark: Path) -> str:
    """A function f whose text makes a file when it is run."""
    return _SOURCES[where].replace("MARK", f"open({str(mark)!r}, 'w').close()")


def calling(source: str, name: str = "f") -> Document:
    """A design that carries a source and calls it."""
    drawing = Drawing()
    drawing.input((4,), "in")
    drawing.add(f"custom:{name}", id="d")
    drawing.wire("in", "d", "x")
    drawing.output("d", "y")
    return Document("own", "Own", drawing.graph, functions={name: source})
