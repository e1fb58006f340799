"""Every test works in a home folder of its own; the caches in it, which take long to make, are shared."""

from __future__ import annotations

import gc
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadFileScheduling

from tests.support.processes import end_all

if sys.platform != "win32":
    import fcntl

_HERE = Path(__file__).parent
_READERS = {
    "browser",
    "builder",
    "cli",
    "codegen",
    "custom",
    "engine",
    "exporters",
    "importers",
    "library",
    "notebook",
    "training",
    "ui",
}

gc.disable()  # until all modules are imported
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ["LAYERLOOM_WARM"] = "off"  # a process with TensorFlow for each home folder would be waste


def pytest_configure(config: pytest.Config) -> None:
    """Workers share one catalogue, made by a process that runs while they collect their tests."""
    alone = hasattr(config, "workerinput") or not getattr(config.option, "numprocesses", None)
    folder = _kept(config)
    if folder is None or alone or sys.platform == "win32":
        return
    with _lock(folder).open("w") as lock, suppress(BlockingIOError):
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        making = [sys.executable, "-c", "from designer.catalogue import load; load()"]
        variables = {**os.environ, "LAYERLOOM_HOME": str(folder)}
        subprocess.Popen(making, env=variables, pass_fds=[lock.fileno()], stderr=subprocess.DEVNULL)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Fast runs do not even import the modules that they leave out as a whole, nor what these import."""
    if not re.fullmatch(r"not \w+( and not \w+)*", config.option.markexpr):
        return None
    left_out = frozenset(config.option.markexpr.split()) - {"not", "and"}
    if collection_path.is_dir():
        modules = tuple(collection_path.rglob("test_*.py"))
    else:
        modules = (collection_path,) if collection_path.match("test_*.py") else ()
    return True if modules and all(_marks(module) & left_out for module in modules) else None


@cache
def _marks(module: Path) -> frozenset[str]:
    """The marks that all tests of a module have."""
    stated = re.search(r"^pytestmark = .*$", module.read_text(encoding="utf-8"), re.MULTILINE)
    return frozenset(re.findall(r"pytest\.mark\.(\w+)", stated[0])) if stated else frozenset()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadFileScheduling:
    """Workers share the files out, but one has all of those in the browser.

    Two browsers with their servers at a time would keep each other waiting on a small machine.
    """
    return _OneBrowser(config, log)


class _OneBrowser(LoadFileScheduling):
    def _split_scope(self, nodeid: str) -> str:
        """What one worker does as a whole."""
        file: str = super()._split_scope(nodeid)
        return "browser" if file.startswith("tests/browser/") else file


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files that take long come first: at the end no worker is left alone with one."""
    places: dict[Path, int] = {}
    for item in items:
        places[item.path] = min(_place(item), places.get(item.path, len(_HEAVY)))
    items.sort(key=lambda item: places[item.path])


def pytest_collection_finish() -> None:
    """What the modules hold never becomes garbage; Keras looks for garbage at each `clear_session`."""
    gc.enable()
    gc.freeze()


#: Marks of files that take long.
_HEAVY = ("browser", "slow", "keras")


def _place(item: pytest.Item) -> int:
    return next((place for place, mark in enumerate(_HEAVY) if item.get_closest_marker(mark)), len(_HEAVY))


def _kept(config: pytest.Config) -> Path | None:
    """A home folder that outlives the session."""
    kept = getattr(config, "cache", None)
    return kept.mkdir("layerloom-home") if kept is not None else None


def _lock(folder: Path) -> Path:
    """The process that makes the catalogue has this file locked."""
    return folder / "being-made"


@pytest.fixture(scope="session")
def shared_cache(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Catalogue and datasets; their names hold a hash of what made them, so they can outlive the session."""
    shared = (_kept(pytestconfig) or tmp_path_factory.mktemp("kept")) / "cache"
    shared.mkdir(exist_ok=True)
    return shared


@pytest.fixture(scope="module", autouse=True)
def _catalogue(shared_cache: Path, request: pytest.FixtureRequest) -> None:
    """Whoever reads the catalogue waits until it is made; the others' tests can be run meanwhile."""
    if sys.platform != "win32" and _READERS.intersection(request.path.relative_to(_HERE).parts):
        with _lock(shared_cache.parent).open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_SH)


@pytest.fixture(autouse=True)
def home(
    shared_cache: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """The test's own home folder; what is trained in it ends with the test."""
    folder = tmp_path_factory.mktemp("home")
    (folder / "cache").symlink_to(shared_cache, target_is_directory=True)
    monkeypatch.setenv("LAYERLOOM_HOME", str(folder))
    yield folder
    end_all(folder)
