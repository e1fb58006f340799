"""Datasets are kept on disk: loaded once, whole or not at all, and mended when damaged."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from designer.data import Dataset, DataUnavailable, dataset, fingerprint, load, samples
from designer.data.store import keep

pytestmark = pytest.mark.slow

Loaded = Callable[[str], Mapping[str, np.ndarray]]


def kept(home: Path, id: str) -> Path:
    (folder,) = (home / "cache" / "data").glob(f"{id}-[0-9a-f]*")
    return folder


def test_a_dataset_is_loaded_once_and_then_memory_mapped(home: Path, loaded: Loaded) -> None:
    first = load("iris")
    times = {file: file.stat().st_mtime_ns for file in kept(home, "iris").iterdir()}
    second = load("iris")
    assert times == {file: file.stat().st_mtime_ns for file in kept(home, "iris").iterdir()}
    for name, array in loaded("iris").items():
        assert isinstance(second[name], np.memmap)
        np.testing.assert_array_equal(first[name], array)


def test_kept_arrays_cannot_be_written_by_mistake(home: Path) -> None:
    with pytest.raises(ValueError, match="read-only"):
        load("iris")["features"][0] = 0


def test_loading_leaves_the_data_packages_out_of_this_process(tmp_path: Path) -> None:
    program = (
        "import sys; from designer.data import datasets, load; datasets(); load('mnist');"
        "heavy = {'sklearn', 'mlxtend', 'nilearn', 'scipy', 'pandas', 'keras', 'tensorflow', 'streamlit'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    env = {**os.environ, "LAYERLOOM_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=env)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def test_samples_are_copies_of_the_rows_asked_for(home: Path, loaded: Loaded) -> None:
    found = samples("iris", [3, 0])
    assert set(found) == {"features", "species"}
    np.testing.assert_array_equal(found["features"], loaded("iris")["features"][[3, 0]])
    found["features"][:] = 0


def test_the_fingerprint_changes_with_the_values(tmp_path: Path) -> None:
    def with_values(*values: float) -> Dataset:
        return _iris_with(load=lambda: {"features": np.array(values)})

    for name, values in (("a", (1.0, 2.0)), ("b", (1.0, 2.0)), ("c", (2.0, 1.0))):
        keep(with_values(*values), tmp_path / name)
    a, b, c = ((tmp_path / name / "fingerprint.txt").read_text() for name in "abc")
    assert a == b != c
    assert len(a) == 16


def test_the_fingerprint_is_remembered(home: Path) -> None:
    assert fingerprint("iris") == fingerprint("iris")


@pytest.mark.parametrize("reason", ["no data today", "No such file"])
def test_a_loader_or_a_write_that_fails_leaves_nothing_behind(tmp_path: Path, reason: str) -> None:
    def load() -> dict[str, np.ndarray]:
        if reason == "no data today":
            raise RuntimeError(reason)
        return {"good": np.zeros(3), "no/folder": np.zeros(3)}

    with pytest.raises((RuntimeError, OSError), match=reason):
        keep(_iris_with(load=load), tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_who_comes_second_finds_the_first_ones_arrays(tmp_path: Path) -> None:
    keep(dataset("iris"), tmp_path / "out")
    written = (tmp_path / "out" / "features.npy").stat().st_mtime_ns
    keep(dataset("iris"), tmp_path / "out")
    assert (tmp_path / "out" / "features.npy").stat().st_mtime_ns == written
    assert [entry.name for entry in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("damage", [lambda file: os.truncate(file, 200), lambda file: file.unlink()])
def test_a_damaged_cache_is_made_again(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: Callable[[Path], None]
) -> None:
    sound = load("mnist")
    shutil.copytree(home / "cache", tmp_path / "cache")
    monkeypatch.setenv("LAYERLOOM_HOME", str(tmp_path))
    damage(kept(tmp_path, "mnist") / "bands.npy")
    np.testing.assert_array_equal(load("mnist")["bands"], sound["bands"])


def test_a_home_that_cannot_be_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cache").write_text("a file where a folder should be")
    monkeypatch.setenv("LAYERLOOM_HOME", str(tmp_path))
    with pytest.raises(DataUnavailable, match=r"Iris cannot be loaded: .*set LAYERLOOM_HOME"):
        load("iris")


def test_a_home_may_be_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LAYERLOOM_HOME", "here")
    load("mnist")
    assert kept(tmp_path / "here", "mnist").is_dir()


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    needy = _iris_with(requires=("not-there",))
    monkeypatch.setattr("designer.data.store.dataset", lambda id: needy)
    with pytest.raises(
        DataUnavailable, match=r"Iris comes with the package not-there.*pip install not-there"
    ):
        load("iris")


def _iris_with(**changes: object) -> Dataset:
    return replace(dataset("iris"), **changes)  # type: ignore[arg-type]
