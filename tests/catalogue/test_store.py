"""The catalogue on disk: made once, shared by processes, and honest when it cannot be made."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from designer.catalogue import CatalogueFailed, load
from designer.catalogue.store import cache_path

READ = "from designer.catalogue import load; c = load(); import sys; print(c.keras, 'keras' in sys.modules)"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("LAYERLOOM_HOME", str(tmp_path))
    load.cache_clear()
    yield tmp_path
    load.cache_clear()


@pytest.mark.keras
def test_several_processes_may_make_the_catalogue_at_once_and_others_read_it(home: Path) -> None:
    started = [
        subprocess.Popen([sys.executable, "-c", READ], stdout=subprocess.PIPE, text=True) for _ in range(2)
    ]
    said = [process.communicate()[0].split() for process in started]
    assert said[0] == said[1] == [cache_path().name.split("-")[1], "False"]
    assert [path.name for path in (home / "cache").iterdir()] == [cache_path().name]
    made = cache_path().stat()
    load()
    assert cache_path().stat().st_mtime_ns == made.st_mtime_ns


def test_a_home_that_cannot_be_written_is_said(home: Path) -> None:
    (home / "cache").write_text("in the way")
    with pytest.raises(CatalogueFailed, match=r"cannot be kept in .*cache.* LAYERLOOM_HOME"):
        load()


def test_a_keras_that_does_not_start_is_said_and_nothing_is_left(
    home: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path_factory.mktemp("broken")
    (broken / "keras.py").write_text("raise ImportError('no backend here')")
    monkeypatch.setenv("PYTHONPATH", f"{broken}{os.pathsep}{Path(__file__).parents[2]}")
    with pytest.raises(CatalogueFailed, match=r"ImportError: no backend here.*pip install"):
        load()
    assert list((home / "cache").iterdir()) == []
