"""Layerloom: a visual designer for Keras Functional-API models."""

__version__ = "0.1.0"
