"""Code that came with a design and was not allowed, given to what runs code: nothing happens until it is allowed."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from designer.builder import BuildFailed, build
from designer.custom import allow
from tests.custom.harmful import HARMFUL, calling, harmful

pytestmark = pytest.mark.keras


@pytest.mark.parametrize("where", HARMFUL)
def test_only_what_was_allowed_is_run(tmp_path: Path, where: str) -> None:
    mark = tmp_path / "mark"
    document = calling(harmful(where, mark))
    with pytest.raises(BuildFailed, match="has not been run"):
        build(document)
    assert not mark.exists()
    allow(document.functions)
    with suppress(BuildFailed):
        build(document)
    assert mark.exists(), "the code would do no harm"


def test_other_text_under_an_allowed_name_is_not_run(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    good = calling("def f(x): return x\n")
    allow(good.functions)
    build(good)
    with pytest.raises(BuildFailed, match="has not been run"):
        build(replace(good, functions={"f": harmful("constant", mark)}))
    assert not mark.exists()


def test_code_that_is_allowed_does_not_bring_other_code_along(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    design = calling("def f(x): return g(x)\n")
    allow(design.functions)
    functions = {"g": harmful("constant", mark).replace("def f", "def g"), **design.functions}
    with pytest.raises(BuildFailed, match="'g' is not defined"):
        build(replace(design, functions=functions))
    assert not mark.exists()
