"""Keras's own objects in scripts: made, called and looked into, with deferred weights."""

from .natives import native

__all__ = ["native"]
