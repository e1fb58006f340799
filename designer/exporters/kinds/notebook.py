"""The program as a Jupyter notebook, which runs from top to bottom."""

from __future__ import annotations

import json
from pathlib import Path

from designer.exporters.bench import Bench
from designer.exporters.check import Check
from designer.exporters.model import Format, WithKeras
from designer.exporters.notebook import as_notebook, cells, code_of

from .python import FORMAT as PYTHON
from .python import text_of


def _write(bench: Bench, path: Path) -> None:
    notebook = as_notebook(bench.document.title, cells(text_of(bench.document)))
    path.write_text(json.dumps(notebook, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _check(bench: Bench, path: Path) -> Check:
    return bench.verify(code_of(json.loads(path.read_text(encoding="utf-8")), until="build_model"))


FORMAT = Format(
    "notebook",
    "Jupyter notebook",
    "The program in cells, to run from top to bottom.",
    ".ipynb",
    "application/x-ipynb+json",
    WithKeras(_write, _check, has_weights=False),
    place=20,
    limits=PYTHON.limits,
)
