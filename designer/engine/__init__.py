"""The engine: what a design is worth, asked of Keras in a process of its own. This side knows no Keras."""

from .client import End, Engine, EngineError, Fit

__all__ = ["End", "Engine", "EngineError", "Fit"]
