"""Programs with code of the design's own build the builder's model, compile its plan, and save both."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from designer.codegen import model_code, program
from designer.custom import allow
from designer.graph import Document, dumps
from tests.codegen.own_designs import OWN_DESIGNS

pytestmark = pytest.mark.keras

Findings = dict[str, dict[str, Any]]
VARIABLES = {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "", "LAYERLOOM_CUSTOM_CODE": "on"}


def _text(document: Document) -> str:
    return model_code(document) if document.data is None else program(document)


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory, shared_cache: Path) -> Findings:
    """What tests.codegen.own_equality says of all designs, in a process and a home of its own."""
    folder, home = tmp_path_factory.mktemp("own"), tmp_path_factory.mktemp("home")
    (home / "cache").symlink_to(shared_cache, target_is_directory=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LAYERLOOM_HOME", str(home))
        for name, make in OWN_DESIGNS.items():
            document = make()
            allow(document.functions)
            (folder / f"{name}.json").write_text(dumps(document), encoding="utf-8")
            (folder / f"{name}.py").write_text(_text(document), encoding="utf-8")
        command = [sys.executable, "-m", "tests.codegen.own_equality", str(folder)]
        variables = {**os.environ, **VARIABLES}
        done = subprocess.run(command, capture_output=True, text=True, env=variables, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize("name", OWN_DESIGNS)
def test_a_program_builds_the_builders_model(findings: Findings, name: str) -> None:
    found = findings[name]
    assert found["same_config"]
    assert found["same_names"]
    assert found["parameters"][0] == found["parameters"][1]
    assert found["difference"] == 0.0


@pytest.mark.parametrize("name", [name for name, make in OWN_DESIGNS.items() if make().data is not None])
def test_a_program_compiles_what_is_trained_here(findings: Findings, name: str) -> None:
    program, builder, _ = findings[name]["results"]
    assert program == pytest.approx(builder)
    assert set(program) > {"loss"}


@pytest.mark.parametrize("name", OWN_DESIGNS)
def test_what_a_program_builds_can_be_saved_and_loaded_with_its_plan(findings: Findings, name: str) -> None:
    found = findings[name]
    assert found["loaded_difference"] == 0.0
    assert not found["results"] or found["results"][2] == pytest.approx(found["results"][0])


def test_a_program_runs_by_itself(tmp_path: Path) -> None:
    path = tmp_path / "program.py"
    path.write_text(program(OWN_DESIGNS["names_of_the_program"]()), encoding="utf-8")
    variables = {**os.environ, **VARIABLES, "PYTHONPATH": ""}
    command = [sys.executable, "program.py"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, env=variables, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    assert "test largest: " in done.stdout
    assert "test value: " in done.stdout
