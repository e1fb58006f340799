"""The program of every preset, word for word."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from ruff.__main__ import find_ruff_bin

from designer.codegen import model_code, program
from designer.workspace import preset, presets
from tests.codegen.designs import DESIGNS
from tests.codegen.full_plans import FULL_PLANS
from tests.support.detours import with_detours
from tests.support.update_golden import GOLDEN

IDS = [preset.id for preset in presets()]


@pytest.mark.parametrize("id", IDS)
def test_a_presets_program_is_the_golden_one(id: str) -> None:
    golden = (GOLDEN / f"{id}.py").read_text(encoding="utf-8")
    assert program(preset(id)) == golden, "If this is meant: python -m tests.support.update_golden codegen"


@pytest.mark.parametrize("id", IDS)
def test_bypassed_nodes_leave_no_trace_in_the_program(id: str) -> None:
    detours = with_detours(preset(id))
    assert program(detours) == program(preset(id))
    assert model_code(detours) == model_code(preset(id))


@pytest.mark.parametrize("id", IDS)
def test_the_model_alone_is_a_part_of_the_program(id: str) -> None:
    code, whole = model_code(preset(id)), program(preset(id))
    assert code[code.index("def ") :].rstrip() in whole


@pytest.mark.slow
def test_programs_are_clean_under_ruff_as_it_comes_and_with_sorted_imports(tmp_path: Path) -> None:
    for document in presets():
        (tmp_path / f"{document.id}.py").write_text(program(document), encoding="utf-8")
    for name, make in DESIGNS.items():
        (tmp_path / f"design_{name}.py").write_text(model_code(make()), encoding="utf-8")
    for name, make in FULL_PLANS.items():
        (tmp_path / f"plan_{name}.py").write_text(program(make()), encoding="utf-8")
    command = [find_ruff_bin(), "check", "--isolated", "--extend-select", "I,B,SIM,UP,C4", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_what_a_plan_says_is_written_as_a_careful_user_writes_it() -> None:
    digits, masks, pairs, several = (" ".join(program(make()).split()) for make in FULL_PLANS.values())
    for said in (
        'augment = augmenter() keras.mixed_precision.set_global_policy("mixed_bfloat16")',
        'layers.Dense(10, activation="softmax", dtype="float32")',
        'layers.Dense(8, activation="relu", trainable=False)',
        'EarlyStopping( monitor="val_sparse_categorical_accuracy", patience=3, mode="max" )',
        "learning_rate=keras.optimizers.schedules.CosineDecay(0.01, 100), clipnorm=1.0, use_ema=True",
        "class_weight=balanced_weights(y_train),",
        "steps_per_execution=2",
    ):
        assert said in digits
    for said in (
        'samples = {"images": inputs, "segmentation_masks": targets}',
        "training.map(lambda x, y: (x, y, weights_of(y, {0: 0.5, 1: 4.0})))",
        'model.load_weights("start.weights.h5", skip_mismatch=True)',
        'ReduceLROnPlateau(monitor="val_binary_io_u", mode="max")',
    ):
        assert said in masks
    assert "images = ops.reshape(pixels, (-1, 28, 28, 1))" in pairs
    assert '"digit": weights_of(y_train["digit"], balanced_weights(y_train["digit"])),' in several
    assert "shuffle=False" in several
    assert "jit_compile=True" in several
