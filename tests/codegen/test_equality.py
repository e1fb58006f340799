"""Programs build the builder's model: same configuration and names, same outputs with the same weights."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from designer.codegen import Style, model_code, program
from designer.graph import Document, dumps
from designer.workspace import new_from_preset, presets
from tests.codegen.designs import DESIGNS
from tests.codegen.repeating_designs import REPEATING

pytestmark = pytest.mark.keras

PRESETS = {document.id: document for document in presets()}
FULL = {
    "unet-three-classes": new_from_preset("unet", {"num_classes": 3}),
    "unet-wide": new_from_preset("unet", {"base_filters": 16}),
}
FLAT = {f"{id}-flat": PRESETS[id] for id in ("unet-small", "siamese", "shared-layer")}
#: Keras counts layers over all models of a session; the builder counts them in each model anew.
COUNTED_ELSEWHERE = {"frozen_model", "models_in_models"}

Findings = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> Findings:
    """What tests.support.equality says of all presets and designs: one process, a fresh session each."""
    folder = tmp_path_factory.mktemp("equality")
    for name, document in {**PRESETS, **FULL}.items():
        _write(folder, name, document, program(document))
    for name, make in {**DESIGNS, **REPEATING}.items():
        _write(folder, name, make(), model_code(make()))
    for name, document in FLAT.items():
        _write(folder, name, document, model_code(document, Style("flat", "tensorflow.keras")))
    command = [sys.executable, "-m", "tests.support.equality", str(folder)]
    variables = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": ""}
    done = subprocess.run(command, capture_output=True, text=True, env=variables, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout)


def _write(folder: Path, name: str, document: Document, text: str) -> None:
    (folder / f"{name}.json").write_text(dumps(document), encoding="utf-8")
    (folder / f"{name}.py").write_text(text, encoding="utf-8")


@pytest.mark.parametrize("name", [*PRESETS, *FULL, *DESIGNS, *REPEATING, *FLAT])
def test_a_program_builds_the_builders_model(findings: Findings, name: str) -> None:
    found = findings[name]
    assert found["same_config"]
    assert found["parameters"][0] == found["parameters"][1]
    assert found["difference"] == 0.0


@pytest.mark.parametrize("name", sorted({*PRESETS, *FULL, *DESIGNS, *REPEATING, *FLAT} - COUNTED_ELSEWHERE))
def test_automatic_names_are_those_that_the_document_shows(findings: Findings, name: str) -> None:
    assert findings[name]["same_names"], findings[name]["names"]
