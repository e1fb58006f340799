"""Layerloom: a visual designer for Keras Functional-API models.

In a notebook: `designer.from_keras(model)` opens a model as a design, `designer.save(design, "design.json")`
writes it for the app to open, and `designer.to_keras(designer.load("design.json"))` builds it again.
"""

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

#: What a notebook uses; Keras is imported only when one of these is asked for.
_NOTEBOOK = ("from_keras", "load", "save", "to_keras")


def __getattr__(name: str) -> Any:
    if name in _NOTEBOOK:
        return getattr(import_module("designer.notebook"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *_NOTEBOOK])
