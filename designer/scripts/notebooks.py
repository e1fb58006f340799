"""Notebooks as scripts: their code cells one after the other, without what only a notebook understands."""

from __future__ import annotations

import ast
import json
import re
import warnings
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from designer.importers import NotOpened

#: A notebook's pictures and tables come with it; they are left out.
LARGEST = 100_000_000

#: Magics whose cell is Python all the same.
_STILL_PYTHON = {"time", "timeit", "capture", "prun", "python", "python3"}
_MAGIC = re.compile(r"^(\s*)(?:[%!?]|\w[\w.]*\?+\s*$).*$")
_ASSIGNED = re.compile(r"^(\s*[\w, ]+=\s*)[!%].*$")
_LINE = re.compile(r"\b([Ll])ines? (\d+)((?:, \d+)*)")


@dataclass(frozen=True, slots=True)
class Script:
    """The text of a script, and where the cells of its notebook begin: lines and the cells' numbers."""

    text: bytes
    cells: tuple[tuple[int, int], ...] = ()

    def words(self, message: str) -> str:
        """What is said of lines, said of the notebook's cells: "line 12" is "cell 3, line 2"."""
        return _LINE.sub(self._of_cell, message) if self.cells else message

    def _of_cell(self, found: re.Match[str]) -> str:
        places = [int(found[2]), *map(int, re.findall(r"\d+", found[3]))]
        said = " and ".join(f"cell {cell}, line {line}" for cell, line in map(self._place, places))
        return said[:1].upper() + said[1:] if found[1] == "L" else said

    def _place(self, line: int) -> tuple[int, int]:
        at = max(bisect_right([begin for begin, _ in self.cells], line) - 1, 0)
        begin, cell = self.cells[at]
        return cell, line - begin + 1


def is_notebook(text: bytes, name: str) -> bool:
    """Whether a file is a notebook, by its name and by what it begins with."""
    return name.lower().endswith(".ipynb") or (text.lstrip()[:1] == b"{" and b'"cells"' in text)


def as_script(text: bytes, name: str) -> Script:
    """The script in a file or in a text that was pasted; NotOpened where a notebook is none."""
    if is_notebook(text, name):
        return script_of_notebook(text)
    try:
        lines = text.decode("utf-8-sig").replace("\r\n", "\n").split("\n")
    except UnicodeDecodeError:
        return Script(text)  # told with its line by who reads it
    return Script("\n".join(plain_python(lines)).encode())


def script_of_notebook(text: bytes) -> Script:
    """The script of a notebook; NotOpened says why it is none."""
    if len(text) > LARGEST:
        raise NotOpened(
            f"The notebook is larger than {LARGEST // 1_000_000} MB. Clear its outputs and save it again."
        )
    try:
        notebook = json.loads(text.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise NotOpened(f"The notebook cannot be read: it is not JSON ({_shortened(error)}).") from error
    lines: list[str] = []
    cells: list[tuple[int, int]] = []
    for number, source in _sources(notebook):
        cells.append((len(lines) + 1, number))
        lines += plain_python(source.split("\n"))
    if not cells:
        raise NotOpened("The notebook has no cells with code.")
    return Script(("\n".join(lines) + "\n").encode(), tuple(cells))


def plain_python(lines: Iterable[str]) -> list[str]:
    """Lines of a cell without magics and shell commands, each in its place so that numbers stay right."""
    found = list(lines)
    if _is_python("\n".join(found)):
        return found
    first = next((line for line in found if line.strip()), "")
    if first.startswith("%%"):
        word = re.sub(r"\W.*", "", first[2:])
        if word not in _STILL_PYTHON:
            return [""] * len(found)
    return [_plain(line) for line in found]


def _is_python(text: str) -> bool:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _plain(line: str) -> str:
    if assigned := _ASSIGNED.match(line):
        return f"{assigned[1]}get_ipython()"
    magic = _MAGIC.match(line)
    return f"{magic[1]}pass" if magic else line


def _sources(notebook: Any) -> Iterator[tuple[int, str]]:
    """The number and the text of every cell with code, counted among all cells."""
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    if not isinstance(cells, list):
        raise NotOpened("This is not a notebook of Jupyter's: it has no cells.")
    for number, cell in enumerate(cells, 1):
        source = cell.get("source") if isinstance(cell, dict) else None
        text = "".join(map(str, source)) if isinstance(source, list) else source
        if isinstance(cell, dict) and cell.get("cell_type") == "code" and isinstance(text, str):
            yield number, text.replace("\r\n", "\n").rstrip("\n")


def _shortened(error: Exception) -> str:
    return str(error)[:120]
