"""The engine: what a design is worth, asked of Keras in a process of its own. This side knows no Keras."""

from .client import Engine, EngineError

__all__ = ["Engine", "EngineError"]
