"""`designer diff`: what it prints, and that it ends with 1 when two designs differ."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from designer.cli import main
from designer.graph import SetConfig, apply, dumps
from designer.workspace import preset

pytestmark = pytest.mark.keras


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    """Two files: a preset, and the same with another number of units."""
    design = preset("residual")
    changed = apply(design, SetConfig(layer="dense_1", parameter="units", value=7))
    for name, document in (("a", design), ("b", changed)):
        (tmp_path / f"{name}.json").write_text(dumps(document), encoding="utf-8")
    return str(tmp_path / "a.json"), str(tmp_path / "b.json")


def test_two_designs_are_compared_in_words_and_in_json(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", *pair]) == 1
    said = capsys.readouterr().out
    assert "~ dense (Dense) changed: parameters 2,112 → 231" in said
    assert "    units: 64 → 7" in said
    assert "Parameters: " in said
    assert main(["diff", *pair, "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["differ"]
    assert found["costs"]["before"]["parameters"] > found["costs"]["after"]["parameters"]
    assert {"what": "units", "before": "64", "after": "7"} in found["nodes"][0]["changes"]


def test_a_design_does_not_differ_from_itself(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", pair[0], pair[0]]) == 0
    assert "No differences" in capsys.readouterr().out


def test_what_is_neither_a_file_nor_a_run_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "absent", "gone"]) == 1
    assert "neither a file nor a run 'absent'" in capsys.readouterr().err
