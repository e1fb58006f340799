"""The process that reads one script: `python -m designer.scripts FOLDER --name NAME`."""

from __future__ import annotations

import argparse
import sys
import traceback
from pathlib import Path

from designer.catalogue import load
from designer.heavy_imports import much_imported
from designer.importers import REFUSAL, REFUSED

from .answer import ANSWERS, LINE, OPENED, SCRIPT, read_answers, write_opened
from .limiting import limit_this_process
from .problems import Problem

with much_imported():
    from .reading import read
    from .surface import KerasSurface

_UNEXPECTED = "Line {}: something was not expected here ({}). Write it in a plainer way."
_SHOWN, _RECURSION = 200, 30_000


def main(arguments: list[str]) -> int:
    """Writes what was had of the script in a folder back to it; or the reason why there is nothing."""
    parser = argparse.ArgumentParser(prog="designer.scripts", description=__doc__)
    parser.add_argument("folder", type=Path, help="with the script, and answers to its questions")
    parser.add_argument("--name", required=True, help="what the user calls the script")
    options = parser.parse_args(arguments)
    folder: Path = options.folder
    load()  # where it has to be made first, that takes more than a script may
    answers = read_answers((folder / ANSWERS).read_bytes())
    text = (folder / SCRIPT).read_bytes()
    sys.setrecursionlimit(_RECURSION)
    limit_this_process()
    try:
        opened = read(text, options.name, answers, KerasSurface(), lambda line: _at(folder, line))
        (folder / OPENED).write_bytes(write_opened(opened))
    except Problem as problem:
        return _refuse(folder, f"Line {problem.place.line}: {problem.message}")
    except MemoryError:
        return _refuse(
            folder, f"Line {_line(folder)}: this takes more memory than reading a script may take."
        )
    except Exception as error:
        traceback.print_exc()
        return _refuse(folder, _UNEXPECTED.format(_line(folder), f"{type(error).__name__}: {error}"[:_SHOWN]))
    return 0


def _at(folder: Path, line: int) -> None:
    (folder / LINE).write_text(str(line), encoding="ascii")


def _line(folder: Path) -> str:
    kept = folder / LINE
    return kept.read_text(encoding="ascii") if kept.is_file() else "1"


def _refuse(folder: Path, message: str) -> int:
    (folder / REFUSAL).write_text(message, encoding="utf-8", errors="replace")
    return REFUSED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
