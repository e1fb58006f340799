"""The text of a script as Python's syntax tree."""

from __future__ import annotations

import ast
import codecs
import io
import tokenize
import warnings

from designer.scripts.limits import BYTES, NESTING
from designer.scripts.problems import Problem
from designer.scripts.values import Place


def decoded(text: bytes) -> str:
    """The script's letters; Problem where it is too long."""
    if len(text) > BYTES:
        raise Problem(f"The script has {len(text):,} bytes; at most {BYTES:,} are read.", Place())
    return _letters(text).replace("\r\n", "\n").replace("\r", "\n")


def _letters(text: bytes) -> str:
    """What the bytes say in the encoding that they name; bytes that say nothing in it are replaced."""
    if text.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return text.decode("utf-16", errors="replace")
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(text).readline)
        return text.decode(encoding)
    except (SyntaxError, UnicodeDecodeError, LookupError):
        return text.decode("utf-8", errors="replace").removeprefix("\ufeff")


def undecoded(text: bytes) -> tuple[Problem, ...]:
    """Where a script's bytes are no text, if they are not: that is said, and the rest is read."""
    if text.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return ()
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(text).readline)
        text.decode(encoding)
    except (SyntaxError, UnicodeDecodeError, LookupError):
        message = "The script is not text in UTF-8 here; the letters are replaced. Save it as UTF-8."
        return (Problem(message, Place(_first_bad_line(text))),)
    return ()


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
                tree = ast.parse("\n".join(lines))
            return _shallow(tree, problems), tuple(problems)
        except SyntaxError as error:
            found = error.lineno or 1
            problems.append(Problem(f"Python cannot read this: {error.msg}.", Place(min(found, len(lines)))))
            _blank(lines, min(found, len(lines)) - 1)
        except (ValueError, RecursionError, MemoryError, OverflowError):
            problems += _deep(lines)
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


def _deep(lines: list[str]) -> list[Problem]:
    """Take out the statements of the module that Python's own parser gives up on."""
    begins = [i for i, line in enumerate(lines) if _begins(line)]
    problems: list[Problem] = []
    for first, last in zip(begins, [*begins[1:], len(lines)], strict=True):
        try:
            ast.parse("\n".join(lines[first:last]))
        except SyntaxError:
            continue
        except (ValueError, RecursionError, MemoryError, OverflowError):
            problems.append(Problem(_TOO_DEEP, Place(first + 1)))
            lines[first:last] = [""] * (last - first)
    return problems


_TOO_DEEP = "This nests too deeply to be followed."


def _shallow(tree: ast.Module, problems: list[Problem]) -> ast.Module:
    """The tree without statements whose expressions nest too deeply to follow."""
    kept = [statement for statement in tree.body if _depth_is_fine(statement)]
    known = {id(one) for one in kept}
    problems += [Problem(_TOO_DEEP, Place(one.lineno)) for one in tree.body if id(one) not in known]
    return ast.Module(kept, [])


def _depth_is_fine(statement: ast.stmt) -> bool:
    level: list[ast.AST] = [statement]
    for _ in range(NESTING * 2):
        level = [child for node in level for child in ast.iter_child_nodes(node)]
        if not level:
            return True
    return False
