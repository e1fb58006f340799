"""`python -m benchmarks.check_folders FOLDER …`: the code of every model configuration in some folders, held against it.

Every `.json` or `.json.gz` (what `model.to_json()` gives) becomes a design and its code, in both layouts; the code
is executed, and its model must have the same canonical configuration and number of parameters, and, where it is
small enough to be given weights, the same outputs. Models with classes that Keras does not have are left out.
Prints what differs, the lines of both layouts, and the shares that agree.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import keras
import numpy as np

from designer.builder import BuildFailed, build
from designer.codegen import CodeRefused, Style, model_code
from designer.graph import Document, Graph, Json
from designer.importers import NotOpened, from_config
from tests.support.canonical import canonical, difference

LAYOUTS: tuple[Literal["grouped", "flat"], ...] = ("grouped", "flat")
#: Larger models are compared without weights.
SMALL = 3_000_000
#: A size that a model leaves open.
OPEN = 64


def read(path: Path) -> Json:
    """The configuration in a file."""
    content = path.read_bytes()
    found: Json = json.loads(gzip.decompress(content) if path.suffix == ".gz" else content)
    return found


def executed(text: str) -> keras.Model:
    """The model that a text builds."""
    names: dict[str, object] = {}
    exec(compile(text, "model.py", "exec"), names)
    build_model = names["build_model"]
    assert callable(build_model)
    model = build_model()
    assert isinstance(model, keras.Model)
    return model


def differs(document: Document, text: str) -> str:
    """What is not the same in the design's model and the one that its code builds; empty for nothing."""
    keras.backend.clear_session()
    with keras.StatelessScope(initialize_variables=False):
        one, other = build(document, structured=True), executed(text)
        if one.count_params() != other.count_params():
            return f"{one.count_params():,} parameters became {other.count_params():,}"
        if found := difference(*(canonical(json.loads(model.to_json())) for model in (one, other))):
            return found
    return _outputs_differ(document, text) if one.count_params() <= SMALL else ""


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


def _samples(random: np.random.Generator, tensor: keras.KerasTensor) -> np.ndarray:
    if tensor.dtype == "string":
        raise TypeError("texts")
    batch, *inner = (size or OPEN for size in tensor.shape)
    shape = [2 if tensor.shape[0] is None else batch, *inner]
    if np.dtype(tensor.dtype).kind in "iub":
        return random.integers(0, 2, shape).astype(tensor.dtype)
    return random.normal(size=shape).astype(tensor.dtype)


def results(path: Path) -> Iterator[tuple[str, str, int]]:
    """For one file: layout, what came of it ("same", "skipped", or what differs), and the lines of its code."""
    try:
        document = from_config(read(path), path.name, "Keras 3")
        if any(each.placeholder for graph in _graphs(document) for each in graph.layers.values()):
            yield "", "skipped", 0
            return
        for layout in LAYOUTS:
            text = model_code(document, Style(layout=layout))
            yield layout, _tried(document, text), len(text.splitlines())
    except (NotOpened, CodeRefused) as refusal:
        yield "refused", str(refusal), 0


def _graphs(document: Document) -> tuple[Graph, ...]:
    return (document.graph, *document.models.values())


def _tried(document: Document, text: str) -> str:
    try:
        return differs(document, text) or "same"
    except BuildFailed:
        return "skipped"
    except Exception as error:
        return f"{type(error).__name__}: {error}"[:300]


def main(folders: list[str]) -> int:
    """Check every configuration; 1 when one differs."""
    counted: Counter[tuple[str, str]] = Counter()
    for path in sorted(file for folder in folders for file in Path(folder).rglob("*.json*")):
        if path.suffix == ".jsonl":
            continue
        for layout, found, lines in results(path):
            kind = found if found in ("same", "skipped") else "differs"
            counted[layout, kind] += 1
            if kind == "differs":
                print(f"{path.name} {layout}: {found} ({lines} lines)", flush=True)
    for (layout, kind), count in sorted(counted.items()):
        print(f"{layout or 'not tried':<10} {kind:<8} {count}")
    return int(any(kind == "differs" for _, kind in counted))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
