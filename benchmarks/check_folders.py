"""`python -m benchmarks.check_folders FOLDER …`: every model in some folders, opened, built and written as code.

Files are model configurations of any Keras (`.json`, `.json.gz`, what `model.to_json()` gives) and whole models
(`.keras`, `.h5`, `.hdf5`). Each becomes a design, and its code in both layouts is executed. The models that design
and code build must say what the file's own configuration says (where an older Keras wrote it in its own way: what
the design's model says), with as many parameters; where they are small enough to be given weights, the code's model
must compute what the design's does. Models with classes that Keras does not have are only opened, and counted.
Prints what differs, the lines of both layouts, and how many agree.
"""

from __future__ import annotations

import gzip
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import keras
import numpy as np

from benchmarks.check_code import deferred, differs, executed
from designer.builder import BuildFailed, build
from designer.codegen import LAYOUTS, CodeRefused, Style, model_code
from designer.graph import Document, Graph, Json
from designer.importers import NotOpened, read

ENDINGS = (".json", ".json.gz", ".keras", ".h5", ".hdf5")
#: What is no fault: "placeholders" for classes that Keras does not have.
KINDS = ("same", "placeholders", "not built")
#: Larger models are compared without weights.
SMALL = 3_000_000
#: A size that a model leaves open.
OPEN = 64


def results(path: Path) -> Iterator[tuple[str, str, int]]:
    """For one file: what was tried, what came of it (one of KINDS, or what differs), and the lines of its code."""
    try:
        document = opened(path)
        if any(layer.placeholder for graph in _graphs(document) for layer in graph.layers.values()):
            yield "design", "placeholders", 0
            return
        model = deferred(partial(build, document, structured=True))
        config = own(path, document) or json.loads(model.to_json())
        yield "design", differs(model, config) or "same", 0
        for layout in LAYOUTS:
            text = model_code(document, Style(layout=layout))
            yield layout, _tried(document, model.count_params(), config, text), len(text.splitlines())
    except BuildFailed:
        yield "design", "not built", 0
    except (NotOpened, CodeRefused) as refusal:
        yield "refused", str(refusal), 0


def opened(path: Path) -> Document:
    """The design in a file."""
    if path.suffix != ".gz":
        return read(path, path.name).document
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / path.stem
        plain.write_bytes(gzip.decompress(path.read_bytes()))
        return read(plain, path.name).document


def own(path: Path, document: Document) -> Json:
    """The configuration in a file, if Keras 3 wrote it as JSON; None otherwise."""
    if document.origin is None or not document.origin.format.startswith("Keras 3") or "json" not in path.name:
        return None
    content = path.read_bytes()
    found: Json = json.loads(gzip.decompress(content) if path.suffix == ".gz" else content)
    return found


def _graphs(document: Document) -> tuple[Graph, ...]:
    return (document.graph, *document.models.values())


def _tried(document: Document, parameters: int, config: Any, text: str) -> str:
    try:
        model = deferred(partial(executed, text))
        if found := differs(model, config):
            return found
        if model.count_params() != parameters:
            return f"{parameters:,} parameters became {model.count_params():,}"
        small = parameters <= SMALL and _takes_numbers(model)
        return (_outputs_differ(document, text) if small else "") or "same"
    except Exception as error:
        return f"{type(error).__name__}: {error}"[:300]


def _outputs_differ(document: Document, text: str) -> str:
    keras.backend.clear_session()
    one, other = build(document, structured=True), executed(text)
    other.set_weights(one.get_weights())
    random = np.random.default_rng(0)
    given = keras.tree.map_structure(lambda tensor: _samples(random, tensor), one.input)
    outputs = (keras.tree.flatten(model(given, training=False)) for model in (one, other))
    for left, right in zip(*outputs, strict=True):
        if not np.array_equal(np.asarray(left), np.asarray(right), equal_nan=True):
            return "the outputs differ"
    return ""


def _takes_numbers(model: keras.Model) -> bool:
    return all(tensor.dtype != "string" for tensor in model.inputs)


def _samples(random: np.random.Generator, tensor: keras.KerasTensor) -> np.ndarray:
    batch, *inner = (size or OPEN for size in tensor.shape)
    shape = [2 if tensor.shape[0] is None else batch, *inner]
    if np.dtype(tensor.dtype).kind in "iub":
        return random.integers(0, 2, shape).astype(tensor.dtype)
    return random.normal(size=shape).astype(tensor.dtype)


def main(folders: list[str]) -> int:
    """Check every model; 1 when one differs."""
    counted: Counter[tuple[str, str]] = Counter()
    for path in sorted(file for folder in folders for file in Path(folder).rglob("*")):
        if not path.name.endswith(ENDINGS):
            continue
        for tried, found, lines in results(path):
            kind = found if found in KINDS else "differs"
            counted[tried, kind] += 1
            if kind == "differs":
                print(f"{path.name} {tried}: {found} ({lines} lines)", flush=True)
    for (tried, kind), count in sorted(counted.items()):
        print(f"{tried:<8} {kind:<12} {count}")
    return int(any(kind == "differs" for _, kind in counted))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
