"""The cases that the canvas's own `apply` must agree with: current, and of every kind."""

from __future__ import annotations

import ast
import json
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from designer.graph import Edit, EditRefused, apply, edits
from tests.support.edit_cases import PATH, text
from tests.support.edit_cases import edits as cases

_ROOM = Path(edits.__file__).parent


def test_the_committed_cases_are_what_apply_does() -> None:
    assert PATH.read_text(encoding="utf-8") == text(), "python -m tests.support.update_golden edits"


def test_every_edit_is_among_the_cases() -> None:
    assert {type(edit).__name__ for _, edit in cases()} == set(_names(Edit.__value__))


def test_every_refusal_is_among_the_cases() -> None:
    met = set()
    for document, edit in cases():
        try:
            apply(document, edit)
        except EditRefused as refusal:
            last = traceback.extract_tb(refusal.__traceback__)[-1]
            met.add((Path(last.filename).name, last.lineno))
    for file in ("apply.py", "changes.py"):
        missed = [
            lines for lines in _refusals(_ROOM / file) if not any((file, line) in met for line in lines)
        ]
        assert missed == [], f"{file} refuses something that no case shows"


def test_the_cases_are_small_enough_to_be_read_in_a_browser() -> None:
    assert 250 <= len(json.loads(PATH.read_text(encoding="utf-8"))) <= 400
    assert PATH.stat().st_size < 1_500_000


def _names(union: object) -> Iterator[str]:
    for each in get_args(union):
        yield from _names(each) if get_args(each) else (each.__name__,)


def _refusals(file: Path) -> list[range]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    raised = (node for node in ast.walk(tree) if isinstance(node, ast.Raise))
    return [range(node.lineno, (node.end_lineno or node.lineno) + 1) for node in raised]
