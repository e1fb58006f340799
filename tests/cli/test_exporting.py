"""The command line takes designs away and proves them: files, checks, exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from designer.cli import exporting, main
from tests.cli.test_designs import complaint, printed

pytestmark = pytest.mark.keras


@pytest.fixture
def design(tmp_path: Path) -> Path:
    path = tmp_path / "d.json"
    assert main(["new", "--preset", "residual", "-o", str(path)]) == 0
    return path


def test_the_program_is_verified(design: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(printed(capsys, "verify", str(design), "--json", "--style", "flat"))
    assert found["agrees"]
    assert found["what"] == "training"
    assert found["differences"] == []


def test_code_of_another_model_is_told_and_the_exit_code_is_1(
    design: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    right = exporting._WRITERS["model"]
    wrong = {"model": lambda document, style: right(document, style).replace("sigmoid", "relu")}
    monkeypatch.setattr(exporting, "_WRITERS", wrong)
    assert main(["verify", str(design), "--what", "model"]) == 1
    said = capsys.readouterr().out
    assert "NOT the same" in said
    assert "even: activation is sigmoid in the design and relu in the code" in said


def test_a_file_is_written_with_its_size_its_weights_and_its_check(
    design: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "m.keras"
    found = json.loads(
        printed(capsys, "export", str(design), "--format", "keras", "-o", str(target), "--json")
    )
    assert found["bytes"] == target.stat().st_size
    assert found["check"]["agrees"]
    assert "seed 1" in found["weights"]


def test_a_picture_needs_no_keras_and_goes_by_the_title(
    design: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert "residual-connection.svg" in printed(capsys, "export", str(design), "--format", "svg")
    assert (tmp_path / "residual-connection.svg").read_text().startswith("<svg")


def test_what_cannot_be_is_one_clear_line(
    design: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "no run" in complaint(capsys, "export", "nothing", "--format", "svg")
    assert "cannot read" in complaint(capsys, "export", str(tmp_path / "n.json"), "--format", "svg")
    assert "int8" in complaint(capsys, "export", str(design), "--format", "litert", "--variant", "int4")
    assert "cannot write" in complaint(capsys, "export", str(design), "--format", "svg", "-o", str(tmp_path))
