"""The command line on runs: train, list, evaluate, stop, and what is said when that cannot be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from designer.cli import main
from designer.graph import SetData, apply, dumps, loads


@pytest.fixture
def design(tmp_path: Path) -> Path:
    path = tmp_path / "d.json"
    assert main(["new", "--preset", "residual", "-o", str(path)]) == 0
    return path


@pytest.mark.keras
def test_a_design_is_trained_listed_evaluated(design: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", str(design), "--epochs", "3", "--batch-size", "64", "--json"]) == 0
    printed = capsys.readouterr()
    trained = json.loads(printed.out)
    assert trained["state"] == "finished"
    assert [len(trained["history"][key]) for key in ("loss", "val_loss", "val_binary_accuracy")] == [3, 3, 3]
    assert "epoch 3/3" in printed.err

    assert main(["runs", "--json"]) == 0
    assert [row["id"] for row in json.loads(capsys.readouterr().out)] == [trained["run"]]

    assert main(["evaluate", trained["run"], "--json"]) == 0
    evaluation = json.loads(capsys.readouterr().out)
    assert evaluation == trained["test"]
    assert evaluation["metrics"]["binary_accuracy"] > 0.6

    assert main(["stop", trained["run"]]) == 0
    assert "finished" in capsys.readouterr().out


@pytest.mark.keras
def test_another_dataset_adapts_the_design(design: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", str(design), "--epochs", "1", "--data", "diabetes", "--json"]) == 0
    trained = json.loads(capsys.readouterr().out)
    assert trained["dataset"] == "diabetes"
    assert "val_mean_absolute_error" in trained["history"]


@pytest.mark.keras
def test_a_design_without_data_is_refused(design: Path, capsys: pytest.CaptureFixture[str]) -> None:
    design.write_text(dumps(apply(loads(design.read_bytes()), SetData(data=None))))
    assert main(["train", str(design)]) == 1
    assert "data" in capsys.readouterr().err


def test_without_runs_the_list_says_how_to_make_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["runs"]) == 0
    assert "train" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["evaluate", "stop"])
def test_an_unknown_run_is_said(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "nothing"]) == 1
    assert "no run" in capsys.readouterr().err


def test_an_unknown_dataset_is_said(design: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", str(design), "--data", "nothing"]) == 1
    assert "brain-slices" in capsys.readouterr().err
