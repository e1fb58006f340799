"""How processes of our own import Keras: without looking for garbage meanwhile, and never again through what it holds."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def much_imported() -> Iterator[None]:
    """Around imports that make a million objects, none of which is ever garbage.

    Keras's import takes a fifth less processor time so, and each `gc.collect()` afterwards, of which
    `keras.utils.clear_session` is one, 0.3 s less.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.freeze()
