"""`python -m designer.engine.server.imagenet OUT NAME [--size N]`: an application with the weights Keras publishes.

Keras itself fetches and loads them. Lines of JSON on standard output tell how far it is and why it failed; the
design and its weights are written to the folder OUT.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import math
import os
import shutil
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, Thread
from typing import Any

import keras
import numpy as np

from designer.builder import deep_recursion
from designer.engine.imagenet import DOCUMENT, REFUSED, WEIGHTS
from designer.graph import Document, Graph, display_names, dumps
from designer.importers import NotOpened, WeightKey, Weights, from_config, write_weights
from designer.importers.containers.limits import LARGEST_WEIGHTS, megabytes
from designer.settings import weights_from

from .applications import application, function_named, options_of
from .own_thread import in_own_thread
from .pipes import take_over_stdout
from .published import fetching_by
from .recipients import NODES

_SILENCE_SECONDS = 60.0
_TELL_SECONDS = 0.5
_BYTES = 4


Tell = Callable[..., None]


class Refused(Exception):
    """There are no weights; the message says what failed and what else can be done."""


def main(arguments: list[str], write: Callable[[bytes], object]) -> int:
    """Makes the application, or tells why not; `write` gets the lines for whoever waits."""

    def tell(**what: Any) -> None:
        write(json.dumps(what).encode() + b"\n")

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, help="an empty folder")
    parser.add_argument("name", help="an application of Keras")
    parser.add_argument("--size", type=int, help="of images, without its classifier; with it Keras's own")
    options = parser.parse_args(arguments)
    socket.setdefaulttimeout(_SILENCE_SECONDS)
    try:
        _make(options.name, options.size, options.out, tell)
    except (Refused, NotOpened, ValueError) as refusal:
        tell(refused=str(refusal))
        return REFUSED
    return 0


def _make(name: str, size: int | None, out: Path, tell: Tell) -> None:
    top, shape = size is None, None if size is None else [size, size, 3]
    told: Any = application(name, top, 1000, shape, published=True)
    file, address = told["file"], _address(told["file"], told["address"])
    size_of_all = _BYTES * sum(math.prod(shape) for _, shapes in told["weights"] for shape in shapes)
    tell(file=file, about=size_of_all)
    if size_of_all > LARGEST_WEIGHTS:
        raise Refused(
            f"The weights of {name} have {megabytes(size_of_all)}; a design holds at most "
            f"{megabytes(LARGEST_WEIGHTS)}. Choose a smaller architecture."
        )
    try:
        model = in_own_thread(lambda: _loaded(name, top, shape, out, tell))
    except Exception as error:
        raise Refused(_failed(file, address, error)) from error
    document = from_config(told["config"], name, "keras.applications")
    write_weights(out / WEIGHTS, Weights(dict(_arrays(model, document, document.graph, ()))))
    (out / DOCUMENT).write_text(dumps(document), encoding="utf-8")


def _loaded(name: str, top: bool, shape: list[int] | None, out: Path, tell: Tell) -> keras.Model:
    def fetch(own: Callable[..., str], fname: str, origin: str, **options: Any) -> str:
        return _fetched(own, out, tell, fname, origin, **options)

    with fetching_by(fetch), deep_recursion(NODES):
        return function_named(name)(weights="imagenet", **options_of(top, None, shape))


def _fetched(own: Callable[..., str], out: Path, tell: Tell, fname: str, origin: str, **options: Any) -> str:
    """A file in Keras's cache. It comes there whole or not at all, whenever this process is ended."""
    folder = str(options.get("cache_subdir", "datasets"))
    kept = Path(os.environ.get("KERAS_HOME") or Path.home() / ".keras") / folder / fname
    if kept.is_file():
        return own(fname, origin, **options)
    with _telling_size_of(out / folder / fname, tell):
        fetched = own(fname, _address(fname, origin), **options, cache_dir=str(out))
    tell(fetched=True)
    part = kept.with_name(f"{fname}.{os.getpid()}.part")
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(fetched, part)
        os.replace(part, kept)
    except OSError:  # no room, or no right, to keep it for the next time
        part.unlink(missing_ok=True)
    return fetched


def _address(file: str, origin: str) -> str:
    """Where a file is fetched: from Keras's own address, or from where the operator of the server says."""
    place = weights_from()
    if place is None:
        return origin
    return f"{place.rstrip('/')}/{file}" if "://" in place else (Path(place).resolve() / file).as_uri()


def _failed(file: str, address: str, error: Exception) -> str:
    why = str(error).splitlines()[0].rpartition(" -- ")[2] if str(error) else type(error).__name__
    return (
        f"{file} did not come from {address} ({why}). Fetch it on a computer that reaches this address, and give "
        "it here: Weights, From a file."
    )


@contextlib.contextmanager
def _telling_size_of(path: Path, tell: Tell) -> Iterator[None]:
    """Tells again and again how much of a file is there."""
    done = Event()

    def watch() -> None:
        while not done.wait(_TELL_SECONDS):
            with contextlib.suppress(OSError):
                tell(bytes=path.stat().st_size)

    watching = Thread(target=watch, daemon=True)
    watching.start()
    try:
        yield
    finally:
        done.set()
        watching.join()


def _arrays(
    model: keras.Model, document: Document, graph: Graph, path: WeightKey
) -> Iterator[tuple[WeightKey, np.ndarray]]:
    ids = {name: id for id, name in display_names(graph).items()}
    for layer in model.layers:
        id = ids[layer.name]
        inner = graph.layers[id].model
        if inner is not None:
            yield from _arrays(layer, document, document.models[inner], (*path, id))
            continue
        for number, variable in enumerate(layer.trainable_weights + layer.non_trainable_weights):
            yield (*path, id, f"{number} {variable.path}"), np.asarray(variable)


if __name__ == "__main__":
    os._exit(main(sys.argv[1:], take_over_stdout().write))  # TensorFlow takes seconds to end in order
