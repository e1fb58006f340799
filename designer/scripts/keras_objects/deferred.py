"""While a script is read: weights are not made, and every call of a layer remembers who asked for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import keras
from keras.src.ops.node import Node

#: What a call of a layer remembers, in the order from the outermost function.
FRAMES = "frames_of_script"


@contextmanager
def deferred(frames: Callable[[], tuple[Any, ...]]) -> Iterator[None]:
    """Layers are called without weights; each call keeps what `frames` gives at that moment."""
    original = Node.__init__

    def remembering(self: Any, *args: Any, **kwargs: Any) -> None:
        original(self, *args, **kwargs)
        setattr(self, FRAMES, frames())

    keras.utils.clear_session()  # layers without names are counted from the start, as in a fresh process
    keras.config.disable_traceback_filtering()
    Node.__init__ = remembering
    try:
        with keras.StatelessScope(initialize_variables=False):
            yield
    finally:
        Node.__init__ = original
        keras.config.enable_traceback_filtering()
