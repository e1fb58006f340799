"""The real engine process, from the app's side."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest

from designer.engine import Engine, EngineError
from designer.engine.process import COMMAND
from designer.graph import Document, SetConfig, apply, loads
from designer.settings import PRESETS

pytestmark = pytest.mark.keras


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    engine = Engine()
    yield engine
    engine.close()


def preset(name: str) -> Document:
    return loads((PRESETS / f"{name}.json").read_bytes())


@pytest.mark.parametrize("name", sorted(path.stem for path in PRESETS.glob("*.json")))
def test_a_preset_is_analysed_over_the_pipe(engine: Engine, name: str) -> None:
    analysis = engine.analyse(preset(name))
    assert analysis.diagnostics == ()
    assert {node.state for node in analysis.root.nodes.values()} == {"ok"}


def test_fixes_come_over_the_pipe_as_edits(engine: Engine) -> None:
    document = apply(preset("unet"), SetConfig(layer="image", parameter="shape", value=[100, 100, 3]))
    (found,) = engine.analyse(document).errors
    assert engine.analyse(apply(document, found.fixes[0].edit)).errors == ()


def test_a_design_that_is_none_is_refused_in_words(engine: Engine) -> None:
    with pytest.raises(EngineError, match="id"):
        engine.request("analyse", {"design": {"no": "design"}, "since": 0})


def test_an_unknown_method_is_refused_in_words(engine: Engine) -> None:
    with pytest.raises(EngineError, match="has no method 'dance'"):
        engine.request("dance", {})


def test_names_with_quotes_and_newlines_come_through(engine: Engine) -> None:
    document = preset("residual")
    name = "x = __import__('os')\n\"é\" 中"
    layers = {**document.graph.layers, "add": replace(document.graph.layers["add"], name=name)}
    named = replace(document, graph=replace(document.graph, layers=layers))
    assert engine.analyse(named).root.nodes["add"].name == name


def test_a_killed_engine_is_replaced_without_anyone_noticing(engine: Engine) -> None:
    before = engine.analyse(preset("siamese"))
    assert engine.pid is not None
    os.kill(engine.pid, signal.SIGKILL)
    assert engine.analyse(preset("siamese")) == before


def test_the_server_writes_nothing_but_answers_and_ends_with_the_pipe() -> None:
    ended = subprocess.run(
        COMMAND, input=b'{"id": 1, "method": "ping"}\nbabble\n', capture_output=True, check=False
    )
    ready, pong, refused = map(json.loads, ended.stdout.splitlines())
    assert ended.returncode == 0
    assert (ready, pong["result"], refused["kind"]) == ({"ready": True}, "pong", "refused")


def test_the_app_does_not_import_keras() -> None:
    code = "import sys, designer.engine; sys.exit('keras' in sys.modules or 'tensorflow' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
