"""Commands that take a design away and prove it: export, verify."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from designer import runs
from designer.codegen import CodeRefused, Style, model_code, program
from designer.exporters import (
    VERIFY,
    Check,
    Done,
    ExportRefused,
    Failed,
    Format,
    Going,
    Job,
    Limit,
    Made,
    Source,
    at_once,
    begin,
    format_named,
    look,
    of_run,
    source_of,
    stop,
    untrained,
    wait,
)
from designer.graph import Document

from .designs import permit, print_json, read_design
from .failures import Failure

_WRITERS: Mapping[str, Callable[[Document, Style], str]] = {"training": program, "model": model_code}


def verify(options: argparse.Namespace) -> int:
    """Run the code that `code` prints and compare; 1 when it builds another model."""
    document = permit(read_design(options.design), options)
    what, text = _text(document, options.what, Style(options.style, options.spelling))
    check = _done(Job(document, VERIFY, untrained(document), text=text)).made.check
    if options.json:
        print_json({"what": what, **_check_json(check)})
    else:
        print(f"{_TITLES[what]}: {'verified' if check.agrees else 'NOT the same'}. {check.text}")
        for difference in check.differences:
            print(f"  {difference}")
    return 0 if check.agrees else 1


def export(options: argparse.Namespace) -> int:
    """Write a design or a run in some format; 1 when the file, loaded again, is not its model."""
    format = format_named(options.format)
    document, source = _asked(options)
    target = _target(options, format, document)
    limits = list(format.limits(document))
    stopping = [_limit_words(limit) for limit in limits if limit.stops]
    if stopping:
        raise ExportRefused(f"{format.title}: {' '.join(stopping)}")
    made = _made(format, document, source, _variant(format, options.variant), target)
    if options.json:
        print_json(_made_json(format, target, made, limits))
    else:
        _tell(target, made, limits)
    return 0 if made.check.agrees else 1


_TITLES = {"training": "Whole program", "model": "Model"}


def _text(document: Document, what: str | None, style: Style) -> tuple[str, str]:
    """Which text is verified, and the text: the one that is asked for, else the program, else the model."""
    if what is not None:
        return what, _WRITERS[what](document, style)
    try:
        return "training", program(document, style)
    except CodeRefused as refused:
        print(f"designer: the model alone is verified: {refused}", file=sys.stderr)
        return "model", model_code(document, style)


def _asked(options: argparse.Namespace) -> tuple[Document, Source]:
    """The design in a file with its weights, or that of a run."""
    path = Path(options.what)
    store = runs.open_store()
    if path.is_file() or path.suffix == ".json":
        document = read_design(path)
        return permit(document, options), source_of(store, document)
    document, source = of_run(store, options.what)
    return permit(document, options), source


def _variant(format: Format, asked: str | None) -> str:
    known = [variant.id for variant in format.variants]
    if asked is None:
        return known[0] if known else ""
    if asked not in known:
        raise Failure(
            f"{format.title} has no variant {asked!r}. It has: {', '.join(filter(None, known)) or 'none'}."
        )
    return asked


def _target(options: argparse.Namespace, format: Format, document: Document) -> Path:
    if options.output is not None:
        return Path(options.output)
    stem = "".join(letter if letter.isalnum() and letter.isascii() else "-" for letter in document.title)
    return Path(f"{stem.strip('-').lower() or 'design'}{format.ending}")


def _made(format: Format, document: Document, source: Source, variant: str, target: Path) -> Made:
    try:
        if not format.needs_keras:
            made, content = at_once(format, document)
            target.write_bytes(content)
            return made
        done = _done(Job(document, format.id, source, variant))
        shutil.copyfile(done.path, target)
        return done.made
    except OSError as error:
        raise Failure(f"cannot write {target}: {error.strerror}.") from error


def _done(job: Job) -> Done:
    """What a job gives; Ctrl+C gives it up."""
    key = begin(job)
    try:
        if isinstance(look(key), Going):
            print("Starting Keras …", file=sys.stderr)
        ended = wait(key)
    except KeyboardInterrupt:
        stop(key)
        raise
    if isinstance(ended, Failed):
        raise ExportRefused(ended.message)
    return ended


def _tell(target: Path, made: Made, limits: list[Limit]) -> None:
    print(f"{target}: {made.size:,} bytes. {made.weights}".rstrip())
    print(made.check.text if made.check.agrees else f"NOT the same. {made.check.text}")
    for difference in made.check.differences:
        print(f"  {difference}")
    for limit in limits:
        print(f"To know: {_limit_words(limit)}")


def _limit_words(limit: Limit) -> str:
    return f"{limit.layer} {limit.message}".strip()


def _made_json(format: Format, target: Path, made: Made, limits: list[Limit]) -> dict[str, object]:
    return {
        "format": format.id,
        "file": str(target),
        "bytes": made.size,
        "weights": made.weights,
        "check": _check_json(made.check),
        "limits": [{"layer": limit.layer, "message": limit.message} for limit in limits],
    }


def _check_json(check: Check) -> dict[str, object]:
    return {"agrees": check.agrees, "text": check.text, "differences": list(check.differences)}
