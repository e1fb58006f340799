"""A whole program, run as a script by itself."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from designer.codegen import program
from designer.data import dataset, split
from designer.graph import Document, Objective
from designer.workspace import preset
from tests.codegen.full_plans import digits


def _short(id: str) -> Document:
    document = preset(id)
    return replace(document, training=replace(document.training, epochs=1))


def _run(folder: Path, document: Document) -> str:
    path = folder / "program.py"
    path.write_text(program(document), encoding="utf-8")
    variables = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "", "PYTHONPATH": ""}
    command = [sys.executable, "-W", "error::UserWarning:keras", "program.py"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, env=variables, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


@pytest.mark.keras
def test_a_program_trains_evaluates_and_predicts(tmp_path: Path) -> None:
    told = _run(tmp_path, _short("residual"))
    assert "val_binary_accuracy" in told
    assert "test binary_accuracy:" in told
    assert "predicted even: [" in told
    assert "true even: [" in told


@pytest.mark.keras
def test_a_program_with_everything_in_its_plan_runs(tmp_path: Path) -> None:
    told = _run(tmp_path, digits())
    assert "val_sparse_categorical_accuracy" in told
    assert "test sparse_categorical_accuracy:" in told


@pytest.mark.keras
def test_an_output_that_is_only_watched_needs_no_target(tmp_path: Path) -> None:
    document = _short("multi-output-hierarchical")
    objectives = {**document.training.objectives, "even": Objective()}
    assert document.data is not None
    targets = {"digit": document.data.targets["digit"]}
    document = replace(
        document,
        data=replace(document.data, targets=targets),
        training=replace(document.training, objectives=objectives),
    )
    told = _run(tmp_path, document)
    assert "test digit_sparse_categorical_accuracy:" in told


def test_a_program_splits_as_the_app_does() -> None:
    document = preset("residual")
    assert document.data is not None
    tree = ast.parse(program(document))
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    names: dict[str, object] = {"np": np, "data": {"image": np.empty(1797)}}
    exec(ast.unparse(functions["split_samples"]), names)
    line = next(line for line in functions["main"].body if "split_samples" in ast.unparse(line))
    exec(ast.unparse(line), names)
    expected = split(dataset(document.data.dataset), document.data)
    for part in ("train", "validation", "test"):
        assert np.array_equal(names[part], getattr(expected, part))  # type: ignore[arg-type]


def test_executing_a_program_only_defines_functions() -> None:
    tree = ast.parse(program(preset("unet")))
    kinds = {type(node) for node in tree.body}
    assert kinds <= {ast.Expr, ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef, ast.If}
    assert ast.unparse(tree.body[-1]).startswith("if __name__ == '__main__':")
