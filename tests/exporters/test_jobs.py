"""Exports in processes of their own: begun, watched, found again, stopped, and never left hanging."""

from __future__ import annotations

import os
import signal
import time
from dataclasses import replace
from pathlib import Path

import pytest

from designer.codegen import model_code
from designer.exporters import VERIFY, Done, Failed, Going, Job, begin, key_of, look, stop, untrained, wait
from designer.exporters.jobs import PROCESS, folder_of
from designer.graph import Document, Position, SetConfig, apply
from designer.workspace import preset
from tests.support.small_designs import custom

pytestmark = pytest.mark.keras


def job(document: Document, task: str = "weights") -> Job:
    return Job(document, task, untrained(document), text=model_code(document) if task == VERIFY else "")


def test_an_export_is_made_once_and_found_again() -> None:
    asked = job(preset("residual"))
    key = begin(asked)
    assert isinstance(look(key), Going)
    assert begin(asked) == key
    done = wait(key)
    assert isinstance(done, Done), done
    assert done.made.check.agrees
    assert done.path.stat().st_size == done.made.size
    assert "seed 1" in done.made.weights
    assert begin(asked) == key
    assert isinstance(look(key), Done)


def test_an_export_that_is_stopped_leaves_nothing() -> None:
    key = begin(job(preset("unet"), VERIFY))
    stop(key)
    assert look(key) is None
    assert not folder_of(key).exists()


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_process_that_dies_is_told_with_a_way_on() -> None:
    key = begin(job(preset("residual")))
    number = int((folder_of(key) / PROCESS).read_text().split('"pid": ')[1].split(",")[0])
    os.kill(number, signal.SIGKILL)
    ended = wait(key)
    assert isinstance(ended, Failed)
    assert "Try again" in ended.message
    stop(key)
    assert look(key) is None


def test_code_that_was_not_allowed_is_not_run(tmp_path: Path) -> None:
    told = tmp_path / "it ran"
    source = f"open({str(told)!r}, 'w')\n\n\ndef squash(x):\n    return x\n"
    document = replace(custom(), functions={**custom().functions, "squash": source})
    ended = wait(begin(Job(document, VERIFY, untrained(document), text="raise SystemExit")))
    assert isinstance(ended, Failed)
    assert "allow it" in ended.message
    assert not told.exists()


def test_what_an_export_depends_on_names_it() -> None:
    document = preset("residual")
    layer = next(id for id, layer in document.graph.layers.items() if layer.kind == "Dense")
    changed = apply(document, SetConfig(layer=layer, parameter="units", value=63))
    node = next(iter(document.graph.nodes))
    nodes = {**document.graph.nodes, node: replace(document.graph.nodes[node], position=Position(-5, 5))}
    moved = replace(document, graph=replace(document.graph, nodes=nodes))
    assert key_of(job(moved)) == key_of(job(document))
    assert key_of(job(changed)) != key_of(job(document))
    assert key_of(job(document, "keras")) != key_of(job(document))
    assert key_of(replace(job(document), variant="int8")) != key_of(job(document))


def test_only_the_latest_exports_are_kept() -> None:
    home = folder_of("x").parent
    for number in range(70):
        (home / f"old{number}").mkdir(parents=True)
        os.utime(home / f"old{number}", (time.time() - 1000 + number,) * 2)
    stop(begin(job(preset("residual"))))
    left = {path.name for path in home.iterdir() if path.name.startswith("old")}
    assert left == {f"old{number}" for number in range(10, 70)}
