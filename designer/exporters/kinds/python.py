"""The program as Python, held against the design by running it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from designer.codegen import CodeRefused, model_code, program
from designer.exporters.bench import Bench
from designer.exporters.check import Check
from designer.exporters.limits import unbuildable
from designer.exporters.model import Format, Limit, WithKeras
from designer.graph import Document


def text_of(document: Document) -> str:
    """The whole program, or the model alone where there can be no program."""
    try:
        return program(document)
    except CodeRefused:
        return model_code(document)


def _write(bench: Bench, path: Path) -> None:
    path.write_text(text_of(bench.document), encoding="utf-8")


def _check(bench: Bench, path: Path) -> Check:
    return bench.verify(path.read_text(encoding="utf-8"))


def _limits(document: Document) -> Iterator[Limit]:
    yield from unbuildable(document)
    yield from without_training(document)


def without_training(document: Document) -> Iterator[Limit]:
    """Why there is the model alone, or nothing."""
    try:
        program(document)
    except CodeRefused as refused:
        try:
            model_code(document)
        except CodeRefused as all_of_it:
            yield Limit(str(all_of_it), stops=True)
        else:
            yield Limit(f"The model alone, without training. {refused}")


FORMAT = Format(
    "python",
    "Python file",
    "The program that loads the data, builds, trains, evaluates and predicts.",
    ".py",
    "text/x-python",
    WithKeras(_write, _check, has_weights=False),
    place=10,
    limits=_limits,
)
