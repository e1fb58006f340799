"""Runs are handed to other tools with every value, at its place and time; what cannot be is said."""

import sqlite3
from contextlib import closing

import pytest

from designer import runs, tracking
from designer.cli import main
from designer.tracking.model import folder_names
from tests.support.runs import iris


@pytest.fixture
def store(home):
    return runs.open_store(home)


@pytest.fixture
def run(store):
    id = runs.create(store, iris()).id
    runs.take(store, id)
    runs.begin(store, id, steps_per_epoch=10, fingerprint="abc")
    points = [
        runs.Measured(key, step, 1000.0 + step, value, value, value)
        for key, values in {
            "loss": (2.0, 1.0),
            "val_loss": (3.0,),
            "batch/loss": (2.5,),
            "system/cpu": (80.0,),
        }.items()
        for step, value in enumerate(values, 1)
    ]
    with closing(runs.connect(store)) as connection:
        runs.record(connection, id, points, runs.Progress(2, 10, None), 0.0)
    return runs.run(store, id)


def test_every_value_has_its_tag_step_and_time(store, run):
    found = {(one.part, one.tag, one.step, one.time): one.value for one in tracking.scalars(store, run)}
    assert found == {
        ("train", "epoch_loss", 1, 1001.0): 2.0,
        ("train", "epoch_loss", 2, 1002.0): 1.0,
        ("validation", "epoch_loss", 1, 1001.0): 3.0,
        ("train", "batch_loss", 1, 1001.0): 2.5,
        ("train", "machine/cpu", 1, 1001.0): 80.0,
    }


def test_folders_are_named_as_people_name_runs_and_stay_inside(store, run):
    runs.rename(store, run.id, "../../etc: café *best*")
    assert folder_names([runs.run(store, run.id)]) == [f"etc-caf-best-{run.id}"]


def test_without_mlflow_or_its_address_it_is_said_how_to_get_it(run, capsys, monkeypatch):
    monkeypatch.delenv("MLFLOW_TRACKING_URI", raising=False)
    assert not tracking.is_tracker_set()
    assert main(["track", run.id]) == 1
    said = capsys.readouterr().err
    assert "MLflow is not installed" in said or "Set MLFLOW_TRACKING_URI" in said
    assert main(["track", "nix"]) == 1
    assert "no run 'nix'" in capsys.readouterr().err


@pytest.mark.keras
def test_tensorboard_reads_what_is_written_also_of_a_run_whose_design_no_longer_opens(
    store, run, tmp_path, capsys
):
    reading = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator")
    with closing(sqlite3.connect(store.folder / "runs.sqlite")) as connection, connection:
        connection.execute("update runs set document = '{}' where id = ?", (run.id,))
    assert main(["tensorboard", run.id, "-o", str(tmp_path)]) == 0
    assert capsys.readouterr().out.strip() == str(tmp_path / folder_names([run])[0])
    found = {}
    for part in ("train", "validation"):
        events = reading.EventAccumulator(str(tmp_path / folder_names([run])[0] / part))
        events.Reload()
        found |= {
            (part, tag, one.step, one.wall_time): one.value
            for tag in events.Tags()["scalars"]
            for one in events.Scalars(tag)
        }
    assert found == {
        (one.part, one.tag, one.step, one.time): one.value for one in tracking.scalars(store, run)
    }
