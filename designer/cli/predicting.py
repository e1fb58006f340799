"""The command that predicts on files: pictures, archives of them, tables, texts and arrays."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np

from designer import runs
from designer.engine import Engine
from designer.graph import Document
from designer.prediction import (
    MOST_BYTES,
    Answered,
    Upload,
    as_csv,
    as_npz,
    asked,
    has_masks,
    inverted,
    masks_as_zip,
    predicted,
    samples_of_files,
    table,
)

from .designs import permit, print_json
from .failures import Failure

_WRITTEN = (".csv", ".npz", ".zip")


def arguments(command: argparse.ArgumentParser) -> None:
    """The arguments of the command."""
    command.add_argument("run_id", metavar="RUN")
    command.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="pictures, folders or ZIP archives of them, CSV, TXT, NPY or NPZ, as the model's inputs ask for",
    )
    command.add_argument(
        "-o", "--output", type=Path, metavar="PATH", help="a .csv, .npz or .zip (masks) file"
    )
    command.add_argument(
        "--weights",
        default="last",
        metavar="CHECKPOINT",
        help="a checkpoint's id, or best, or last (default: last)",
    )
    command.add_argument("--invert", action="store_true", help="swap light and dark of pictures")
    command.add_argument(
        "--allow-code", action="store_true", help="run the code that the run's design carries"
    )
    command.add_argument("--json", action="store_true", help="print JSON")


def predict(options: argparse.Namespace) -> int:
    """Print or write what a run's model says of some files; 1 when it says nothing of any of them."""
    output: Path | None = options.output
    if output is not None and output.suffix.lower() not in _WRITTEN:
        raise Failure(f"-o takes a file that ends with .csv, .npz or .zip (masks), and {output} does not.")
    document = permit(runs.document_of(runs.open_store(), options.run_id), options)
    inputs = asked(document)
    samples = samples_of_files(inputs, _uploads(options.files))
    samples = inverted(samples, inputs) if options.invert else samples
    with closing(Engine()) as engine:

        def ask(inputs: Mapping[str, np.ndarray]) -> Mapping[str, np.ndarray]:
            return engine.predict(options.run_id, inputs, options.weights)

        answered = predicted(samples, ask, _tell if len(samples) > 1 else lambda done, all: None)
    for place, problem in answered.problems.items():
        print(f"{answered.labels[place]}: {problem}", file=sys.stderr)
    if output is not None:
        _write(output, document, answered)
    elif options.json:
        print_json(table(document, answered, every_class=True))
    elif answered.count:
        _print(
            [row for row, at in zip(table(document, answered), answered.rows, strict=True) if at is not None]
        )
    return 0 if answered.count else 1


def _uploads(paths: Sequence[Path]) -> list[Upload]:
    """The files, those of folders included; Failure when one cannot be read or is too large."""
    found = []
    for path in paths:
        files = (
            sorted(p for p in path.rglob("*") if p.is_file() and not p.name.startswith("."))
            if path.is_dir()
            else [path]
        )
        for file in files:
            name = str(file.relative_to(path.parent)) if path.is_dir() else file.name
            found.append(Upload(name, _read(file)))
    if not found:
        raise Failure("The folders hold no files. Give pictures, tables or arrays.")
    return found


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Failure(f"{path} is larger than {MOST_BYTES / 1e6:.0f} MB.")
        return path.read_bytes()
    except OSError as error:
        raise Failure(f"cannot read {path}: {error.strerror}.") from error


def _write(path: Path, document: Document, answered: Answered) -> None:
    match path.suffix.lower():
        case ".csv":
            data = as_csv(document, answered).encode()
        case ".npz":
            data = as_npz(answered)
        case _:
            if not has_masks(document, answered):
                raise Failure("This model gives no masks. Write a .csv or .npz file.")
            data = masks_as_zip(document, answered)
    try:
        path.write_bytes(data)
    except OSError as error:
        raise Failure(f"cannot write {path}: {error.strerror}.") from error
    print(f"{path}: {answered.count} of {len(answered.labels)} samples", file=sys.stderr)


def _tell(done: int, all: int) -> None:
    print(f"{done} of {all}", file=sys.stderr)


def _print(rows: Sequence[Mapping[str, object]]) -> None:
    """The rows as a table with columns as wide as they need."""
    names = [name for name in rows[0] if name != "problem"]
    cells = [names, *([_shown(row[name]) for name in names] for row in rows)]
    widths = [max(len(row[place]) for row in cells) for place in range(len(names))]
    for row in cells:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _shown(value: object) -> str:
    return format(value, ".4g") if isinstance(value, float) else "" if value is None else str(value)
