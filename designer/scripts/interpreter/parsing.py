"""The text of a script as Python's syntax tree."""

from __future__ import annotations

import ast
import io
import re
import tokenize
import warnings

from designer.scripts.limits import BYTES, NESTING
from designer.scripts.problems import Problem
from designer.scripts.values import Place

_CODING = re.compile(rb"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")


def decoded(text: bytes) -> str:
    """The script's letters; Problem where it is too long or its bytes are no text."""
    if len(text) > BYTES:
        raise Problem(f"The script has {len(text):,} bytes; at most {BYTES:,} are read.", Place())
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(text).readline)
        found = text.decode(encoding)
    except (SyntaxError, UnicodeDecodeError, LookupError):
        line = _first_bad_line(text)
        raise Problem("The script is not text in UTF-8 here. Save it as UTF-8.", Place(line)) from None
    return found.replace("\r\n", "\n").replace("\r", "\n")


def _first_bad_line(text: bytes) -> int:
    for number, line in enumerate(text.split(b"\n"), 1):
        try:
            line.decode()
        except UnicodeDecodeError:
            return number
    return 1


def parsed(text: str) -> tuple[ast.Module, tuple[Problem, ...]]:
    """The tree of what can be read, and a Problem for each part whose syntax is wrong.

    Where a statement of the module has wrong syntax, it is blanked out and the rest is read.
    """
    problems: list[Problem] = []
    lines = text.split("\n")
    for _ in range(_ATTEMPTS):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return _shallow(ast.parse("\n".join(lines))), tuple(problems)
        except SyntaxError as error:
            found = error.lineno or 1
            problems.append(Problem(f"Python cannot read this: {error.msg}.", Place(min(found, len(lines)))))
            _blank(lines, min(found, len(lines)) - 1)
        except (ValueError, RecursionError, MemoryError, OverflowError) as error:
            said = "it nests too deeply" if not isinstance(error, ValueError) else str(error)
            problems.append(Problem(f"Python cannot read the script: {said}.", Place(1)))
            break
    return ast.Module([], []), tuple(problems)


_ATTEMPTS = 20


def _blank(lines: list[str], at: int) -> None:
    """Take out the statement of the module around a line: back to where it begins, on to the next one."""
    begin = at
    while begin > 0 and not _begins(lines[begin]):
        begin -= 1
    end = at + 1
    while end < len(lines) and not _begins(lines[end]):
        end += 1
    if all(not line for line in lines[begin:end]):
        begin, end = 0, len(lines)
    lines[begin:end] = [""] * (end - begin)


def _begins(line: str) -> bool:
    """Whether a statement of the module may begin here: the line is not indented and closes nothing."""
    return (
        bool(line)
        and line[0] not in " \t#)]}'\""
        and not line.startswith(("else", "elif", "except", "finally"))
    )


def _shallow(tree: ast.Module) -> ast.Module:
    """The tree without statements whose expressions nest too deeply to follow."""
    level: list[ast.AST] = [tree]
    for _ in range(NESTING * 2):
        level = [child for node in level for child in ast.iter_child_nodes(node)]
        if not level:
            return tree
    raise RecursionError
