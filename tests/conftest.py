"""Every test works in a home folder of its own; the caches in it, which take long to make, are shared."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Fast runs do not even import the modules that need TensorFlow as a whole."""
    if "not keras" not in config.option.markexpr or collection_path.suffix != ".py":
        return None
    text = collection_path.read_text(encoding="utf-8")
    return True if "\npytestmark = pytest.mark.keras\n" in text else None


@pytest.fixture(scope="session")
def shared_cache(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Catalogue and datasets; their names hold a hash of what made them, so they can outlive the session."""
    kept = getattr(pytestconfig, "cache", None)
    return kept.mkdir("layerloom") if kept is not None else tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def home(
    shared_cache: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """The test's own home folder."""
    folder = tmp_path_factory.mktemp("home")
    (folder / "cache").symlink_to(shared_cache, target_is_directory=True)
    monkeypatch.setenv("LAYERLOOM_HOME", str(folder))
    return folder
