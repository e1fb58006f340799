"""The command line on runs: train, list, evaluate, stop, and what is said when that cannot be."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from designer import runs
from designer.cli import main
from designer.graph import SetData, apply, dumps, loads
from designer.runs.checkpoints import State
from designer.training import launch, repeat
from designer.training.runner.lock import lock
from designer.training.runner.places import lock_file
from tests.support.runs import iris


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

    pictures = [design.with_name(name) for name in ("a.png", "b.png")]
    Image.new("L", (9, 9), 255).save(pictures[0])
    pictures[1].write_text("no picture")
    assert main(["predict", trained["run"], *map(str, pictures), "--weights", "best", "--json"]) == 0
    printed = capsys.readouterr()
    good, bad = json.loads(printed.out)
    assert (good["says"] in ("odd", "even"), bad["says"]) == (True, None)
    assert "b.png: This is no picture" in printed.err

    assert main(["look", trained["run"]]) == 0
    head, *rows = capsys.readouterr().out.splitlines()[1:]
    assert head.split() == [
        "layer",
        "output",
        "mean",
        "deviation",
        "dead",
        "weights",
        "gradient",
        "update",
        "health",
    ]
    assert len(rows) == 5
    assert all(row.endswith("ok") for row in rows)

    assert main(["evaluate", trained["run"], "--slices", "true class"]) == 0
    printed = capsys.readouterr().out
    assert "better than guessing" in printed
    assert "Accuracy by True class, the worst first" in printed
    assert main(["evaluate", trained["run"], "--slices", "nothing"]) == 1
    assert "There are: True class" in capsys.readouterr().err

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


def test_runs_are_queued_controlled_and_branched(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    store = runs.open_store(home)
    held = lock(lock_file(store))  # as if there were a runner
    first, second = (launch(iris()).id for _ in range(2))

    def told(*command: str) -> list[list[str]]:
        assert main(list(command)) == 0
        return [line.split() for line in capsys.readouterr().out.splitlines()]

    assert [line[1] for line in told("queue", "--first", second)] == [second, first]
    assert [line[1] for line in told("queue", "--remove", first)] == [second]
    assert told("pause", second) == [[second, "paused"]]
    assert told("resume", second) == [[second, "queued"]]
    assert told("checkpoints", second) == [f"Run {second} keeps no checkpoints.".split()]

    runs.take(store, second)
    runs.keep_checkpoint(store, second, State(2, 0, [np.zeros(3)], loss=0.5, is_best=True))
    runs.end(store, second, "finished")
    assert told("checkpoints", second)[0][:3] == ["2-0", "epoch", "2"]
    assert told("diagnose", second) == [["Nothing", "suspicious", "was", "found."]]
    assert told("continue", second, "--epochs", "2") == [[second, "queued"]]
    assert told("stop", second) == [[second, "stopped"]]
    assert told("rewind", second, "--to", "last") == [[second, "queued"]]
    ((branch, state),) = told("branch", second, "--from", "best", "--epochs", "7")
    assert (state, runs.run(store, branch).epochs, runs.run(store, branch).parent) == ("queued", 7, second)
    assert main(["queue", "--json"]) == 0
    assert [run["id"] for run in json.loads(capsys.readouterr().out)] == [second, branch]
    held.release()


@pytest.mark.slow
def test_runs_are_named_tagged_archived_told_as_tables_done_again_and_deleted(
    home: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    store = runs.open_store(home)
    held = lock(lock_file(store))  # as if there were a runner
    first, second = (run.id for run in repeat(iris(), 2))
    for id in (first, second):
        runs.take(store, id)
        runs.begin(store, id, steps_per_epoch=4, fingerprint="")
        with closing(runs.connect(store)) as connection:
            points = [runs.Measured("loss", 1, 0.0, 0.25, 0.25, 0.25)]
            runs.record(connection, id, points, runs.Progress(1, 4, None), 0.0)
        runs.end(store, id, "finished")

    def told(*command: str) -> str:
        assert main(list(command)) == 0
        return capsys.readouterr().out

    told("name", first, "Small net")
    told("note", first, "A try.")
    told("tag", first, "paper", "best")
    told("tag", first, "best", "--remove")
    assert told("runs", "--tag", "paper").split() == (
        f"{first} finished epoch 1/3 best loss 0.25 Small net #paper".split()
    )
    listed = json.loads(told("runs", "--json"))
    assert [(run["seed"], run["figures"]["loss"]["last"]) for run in listed] == [(2, 0.25), (1, 0.25)]
    assert listed[0]["repeats"] == listed[1]["repeats"] != ""
    assert (listed[1]["note"], listed[1]["tags"]) == ("A try.", ["paper"])
    told("archive", second)
    assert second not in told("runs")
    assert second in told("runs", "--all")
    told("archive", second, "--undo")
    told("history", first, second, "-o", str(tmp_path / "history.csv"))
    assert (tmp_path / "history.csv").read_text("utf-8") == told("history", first, second)
    assert len(told("runs", "--csv").splitlines()) == 3
    ((again, state),) = [line.split() for line in told("again", first).splitlines()]
    assert (state, runs.run(store, again).tags) == ("queued", ("paper",))
    assert told("delete", second).split() == [second, "deleted"]
    assert main(["delete", again]) == 1
    assert "is queued. Stop it" in capsys.readouterr().err
    assert main(["name", first, "n" * 101]) == 1
    assert "at most 100 characters" in capsys.readouterr().err
    held.release()


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (["rewind", "{}", "--to", "9-0"], "keeps no checkpoint '9-0'"),
        (["queue", "--first", "{}"], "does not wait in the queue"),
        (["resume", "{}"], "has finished. Continue it"),
    ],
)
def test_what_cannot_be_asked_of_a_run_is_said_in_one_line(
    command: list[str], words: str, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = runs.open_store(home)
    id = runs.create(store, iris()).id
    runs.end(store, id, "finished")
    assert main([word.format(id) for word in command]) == 1
    said = capsys.readouterr().err
    assert words in said
    assert said.count("\n") == 1


def test_a_wrong_call_for_predictions_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = runs.open_store()
    id = runs.create(store, iris()).id
    file = tmp_path / "rows.csv"
    for rest, words in (
        ([str(file)], f"cannot read {file}"),
        (["x.csv", "-o", "answers.txt"], "ends with .csv, .npz or .zip"),
        ([str(tmp_path)], "hold no files"),
    ):
        assert main(["predict", id, *rest]) == 1
        assert words in capsys.readouterr().err
    assert main(["predict", "nothing", str(file)]) == 1
    assert "no run" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["checkpoints", "diagnose", "evaluate", "pause", "resume", "stop"])
def test_an_unknown_run_is_said(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "nothing"]) == 1
    assert "no run" in capsys.readouterr().err


def test_an_unknown_dataset_is_said(design: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["train", str(design), "--data", "nothing"]) == 1
    assert "brain-slices" in capsys.readouterr().err
