"""`python -m benchmarks.check_folders FOLDER …`: every model in some folders, opened, built and written as code.

Files are model configurations of any Keras (`.json`, `.json.gz`, what `model.to_json()` gives) and whole models
(`.keras`, `.h5`, `.hdf5`). Each becomes a design, and its code in both layouts is executed. The models that design
and code build must say what the file's own configuration says (where an older Keras wrote it in its own way: what
the design's model says), with as many parameters; up to `--most` parameters (3,000,000) both get random weights, and the
code's model must compute what the design's does, to the last bit. Models with classes that Keras does not have are only
opened, and counted. Prints what differs, the lines of both layouts with `--lines`, and how many agree.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import keras

from benchmarks.check_code import deferred, differs, executed
from benchmarks.computing import Computed, computed, computes_otherwise, tells
from designer.builder import BuildFailed, build
from designer.codegen import LAYOUTS, CodeRefused, Style, model_code
from designer.graph import Document, Graph, Json
from designer.importers import NotOpened, read

ENDINGS = (".json", ".json.gz", ".keras", ".h5", ".hdf5")
SAME = "same"


@dataclass(frozen=True, slots=True)
class Result:
    """What was tried of a file and what came of it; `wrong` when it differs, with the lines of the code."""

    tried: str
    found: str = SAME
    wrong: bool = False
    lines: int = 0


def results(path: Path, most: int) -> Iterator[Result]:
    """What becomes of one file; outputs are compared up to so many parameters."""
    try:
        document = opened(path)
        if any(layer.placeholder for graph in _graphs(document) for layer in graph.layers.values()):
            yield Result("design", "placeholders")
            return
        model = deferred(partial(build, document, structured=True))
        config = own(path, document) or json.loads(model.to_json())
        yield _result("design", differs(model, config))
        large = (parameters := model.count_params()) > most
        known = f"more than {most:,} parameters" if large else computed(document)
        texts = {layout: model_code(document, Style(layout=layout)) for layout in LAYOUTS}
        found = {text: _tried(parameters, config, known, text) for text in dict.fromkeys(texts.values())}
        for layout, text in texts.items():
            lines = len(text.splitlines())
            built, outputs = found[text]
            yield _result(layout, built, lines)
            yield replace(outputs, tried=f"outputs of {layout}", lines=lines)
    except BuildFailed:
        yield Result("design", "not built")
    except (NotOpened, CodeRefused) as refusal:
        yield Result("refused", str(refusal), wrong=True)


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


def _result(tried: str, found: str, lines: int = 0) -> Result:
    return Result(tried, found or SAME, wrong=bool(found), lines=lines)


def _tried(parameters: int, config: Any, known: Computed | str, text: str) -> tuple[str, Result]:
    """What the code's model says differently, and whether it computes what the design's does."""
    try:
        if isinstance(known, str):
            model = deferred(partial(executed, text))
            return _built(model, parameters, config), Result("", f"not compared: {known}")
        keras.backend.clear_session()
        model = executed(text)
        built = _built(model, parameters, config)
        otherwise = computes_otherwise(model, known)
    except Exception as error:
        return _said(error), _result("", _said(error))
    alike = SAME if tells(known) else "same, but no numbers that tell"
    return built, Result("", otherwise or alike, wrong=bool(otherwise))


def _built(model: keras.Model, parameters: int, config: Any) -> str:
    if found := differs(model, config):
        return found
    now = model.count_params()
    return "" if now == parameters else f"{parameters:,} parameters became {now:,}"


def _said(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:300]


def main(arguments: list[str]) -> int:
    """Check every model; 1 when one differs."""
    parser = argparse.ArgumentParser(prog="benchmarks.check_folders", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--most", type=int, default=3_000_000)
    parser.add_argument("--lines", action="store_true")
    options = parser.parse_args(arguments)
    counted: Counter[tuple[str, str]] = Counter()
    for path in sorted(file for folder in options.folders for file in folder.rglob("*")):
        if path.name.endswith(ENDINGS):
            for result in results(path, options.most):
                counted[result.tried, "differs" if result.wrong else result.found] += 1
                if result.wrong or (options.lines and result.lines and "outputs" not in result.tried):
                    print(f"{path.name} {result.tried}: {result.found} ({result.lines} lines)", flush=True)
    for (tried, kind), count in sorted(counted.items()):
        print(f"{tried:<18} {kind:<40} {count}")
    return int(any(kind == "differs" for _, kind in counted))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
