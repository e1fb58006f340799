"""Makes every export of every preset, loads each again and compares: `python -m benchmarks.check_exports [PRESET …]`.

With `--format FORMAT` only that one (may be repeated). Formats whose packages are not installed are told. With
`--notebooks` the notebooks are also run from top to bottom by Jupyter (nbformat, nbclient and ipykernel). With
`--clean FOLDER` each is loaded and run in a fresh environment in that folder, which holds only what a user of the
format installs and cannot read this repository: programs and notebooks run to their end, services answer over HTTP
(Linux; minutes for each preset). Exit code 1 when one export does not agree.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.clean.checking import Exports
from designer.exporters import ExportRefused, Format, Job, Made, at_once, formats, untrained
from designer.exporters.model import WithKeras
from designer.exporters.worker.tasks import export
from designer.graph import Document
from designer.workspace import presets


def main(arguments: list[str]) -> int:
    """Prints a line for each export; 1 when one is wrong."""
    parser = argparse.ArgumentParser(prog="benchmarks.check_exports", description=__doc__)
    parser.add_argument("presets", nargs="*")
    parser.add_argument("--format", action="append", default=[])
    parser.add_argument("--notebooks", action="store_true")
    parser.add_argument("--clean", type=Path)
    options = parser.parse_args(arguments)
    chosen = [format for format in formats() if not options.format or format.id in options.format]
    right = [
        agrees
        for document in presets()
        if not options.presets or document.id in options.presets
        for agrees in _design(document, chosen, options)
    ]
    wrong = right.count(False)
    print(f"{wrong} of {len(right)} exports do not agree." if wrong else f"All {len(right)} exports agree.")
    return 1 if wrong else 0


def _design(document: Document, chosen: list[Format], options: argparse.Namespace) -> Iterator[bool]:
    """Whether each export of a design agrees."""
    clean = _exports(document, options.clean.resolve()) if options.clean else None
    for format in chosen:
        for variant in [variant.id for variant in format.variants] or [""]:
            name = f"{document.id:26} {format.id + (f':{variant}' if variant else ''):16}"
            stopping = [limit.message for limit in format.limits(document) if limit.stops]
            if stopping:
                print(f"{name} not made: {stopping[0]}")
            elif clean is not None:
                yield _clean(name, clean, format, variant)
            else:
                with tempfile.TemporaryDirectory() as folder:
                    yield _one(name, document, format, variant, Path(folder), run=options.notebooks)


def _exports(document: Document, folder: Path) -> Exports:
    return Exports(document, folder / "exports" / document.id, folder / "environments")


def _clean(name: str, clean: Exports, format: Format, variant: str) -> bool:
    try:
        found = clean.checked(format, variant)
    except ExportRefused as refused:
        print(f"{name} REFUSED: {refused}", flush=True)
        return False
    agrees = "agrees " if found.check.agrees else "DIFFERS"
    print(
        f"{name} {agrees} {found.seconds:6.1f} s  {found.check.text} [{' '.join(found.installed)}]",
        flush=True,
    )
    for difference in found.check.differences:
        print(f"{'':44}{difference}", flush=True)
    return found.check.agrees


def _one(name: str, document: Document, format: Format, variant: str, folder: Path, *, run: bool) -> bool:
    try:
        made = _made(document, format, variant, folder)
    except ExportRefused as refused:
        print(f"{name} REFUSED: {refused}")
        return False
    agrees = "agrees" if made.check.agrees else "DIFFERS"
    print(f"{name} {agrees} {made.size:>12,} bytes {made.seconds:6.1f} s  {made.check.text}", flush=True)
    for difference in made.check.differences:
        print(f"{'':44}{difference}")
    if run and format.id == "notebook":
        _run_notebook(folder / made.file)
    return made.check.agrees


def _made(document: Document, format: Format, variant: str, folder: Path) -> Made:
    if not isinstance(format.made, WithKeras):
        return at_once(format, document)[0]
    job = Job(document, format.id, untrained(document), variant)
    return export(job, format, format.made, folder, time.monotonic())


def _run_notebook(path: Path) -> None:
    import nbformat  # noqa: PLC0415  (only where it is asked for)
    from nbclient import NotebookClient  # noqa: PLC0415

    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    began = time.monotonic()
    NotebookClient(notebook, timeout=900).execute()
    print(f"{'':44}run from top to bottom in {time.monotonic() - began:.0f} s", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
