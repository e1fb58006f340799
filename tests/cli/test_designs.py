"""The command line on designs: what it prints, its errors and exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from designer.cli import main
from designer.graph import SetConfig, apply, dumps, loads
from designer.workspace import preset, presets
from tests.support.detours import with_detours

IDS = [document.id for document in presets()]


@pytest.fixture
def design(tmp_path: Path) -> Path:
    path = tmp_path / "d.json"
    assert main(["new", "--preset", "residual", "-o", str(path)]) == 0
    return path


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    capsys.readouterr()
    assert main(list(arguments)) == 0
    return capsys.readouterr().out


def complaint(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    capsys.readouterr()
    assert main(list(arguments)) == 1
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 1
    return said


def test_presets_are_listed_with_their_ids(capsys: pytest.CaptureFixture[str]) -> None:
    assert [row["id"] for row in json.loads(printed(capsys, "presets", "--json"))] == IDS
    assert all(id in printed(capsys, "presets") for id in IDS)


def test_a_new_design_goes_to_standard_output_under_an_id_of_its_own(
    capsys: pytest.CaptureFixture[str],
) -> None:
    first = loads(printed(capsys, "new", "--preset", "unet", "--set", "base_filters=2"))
    second = loads(printed(capsys, "new", "--preset", "unet"))
    assert first.graph.layers["enc1_conv1"].config["filters"] == 2
    assert len({first.id, second.id, "unet"}) == 3


def test_an_unknown_preset_names_those_that_exist(capsys: pytest.CaptureFixture[str]) -> None:
    assert "unet-small" in complaint(capsys, "new", "--preset", "unett")


@pytest.mark.parametrize("setting", ["depth=3", "base_filters=0", "base_filters=x", "base_filters", "=3"])
def test_a_wrong_option_is_refused(setting: str, capsys: pytest.CaptureFixture[str]) -> None:
    complaint(capsys, "new", "--preset", "unet", "--set", setting)


def test_a_file_that_cannot_be_written_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "cannot write" in complaint(capsys, "new", "--preset", "unet", "-o", str(tmp_path))


@pytest.mark.parametrize("command", ["check", "summary", "code", "train"])
def test_a_file_that_is_missing_or_no_design_is_said(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "cannot read" in complaint(capsys, command, str(tmp_path / "absent.json"))
    (tmp_path / "other.json").write_text("[1, 2]")
    assert "not a Layerloom design" in complaint(capsys, command, str(tmp_path / "other.json"))


@pytest.mark.parametrize(
    "arguments", [[], ["fly"], ["new"], ["import", "m.keras"], ["train", "d.json", "--epochs", "0"]]
)
def test_a_wrong_call_ends_with_two(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2


@pytest.mark.keras
def test_a_sound_design_passes_the_check(design: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "No problems" in printed(capsys, "check", str(design))
    assert json.loads(printed(capsys, "check", str(design), "--json")) == []


@pytest.mark.keras
def test_a_broken_design_fails_the_check_on_the_node(
    design: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = SetConfig(layer="dense_2", parameter="units", value=63)
    design.write_text(dumps(apply(loads(design.read_bytes()), broken)))
    assert main(["check", str(design), "--json"]) == 1
    errors = [row for row in json.loads(capsys.readouterr().out) if row["severity"] == "error"]
    assert [row["node"] for row in errors] == ["add"]


@pytest.mark.keras
@pytest.mark.parametrize(
    ("preset", "settings", "parameters"),
    [
        ("residual", [], 6_337),
        ("multi-path", [], 10_497),
        ("unet-small", [], 849_281),
        ("unet", ["base_filters=64", "num_classes=1"], 31_031_745),
    ],
)
def test_the_summary_counts_the_parameters_of_the_presets(
    preset: str, settings: list[str], parameters: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(tmp_path / "d.json")
    chosen = [argument for setting in settings for argument in ("--set", setting)]
    assert main(["new", "--preset", preset, *chosen, "-o", path]) == 0
    summary = json.loads(printed(capsys, "summary", path, "--json"))
    assert summary["parameters"]["total"] == parameters
    assert all({"name", "layer", "output_shape", "parameters"} <= row.keys() for row in summary["nodes"])


@pytest.mark.keras
def test_the_summary_is_a_table_that_counts_shared_layers_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(tmp_path / "d.json")
    assert main(["new", "--preset", "shared-layer", "-o", path]) == 0
    lines = printed(capsys, "summary", path).splitlines()
    assert sum(line.startswith("shared ") for line in lines) == 2
    assert any("shared" in line.split("(None, 64)")[-1] for line in lines if line.startswith("shared "))
    assert "Parameters: 2,241" in lines[-1]


@pytest.mark.keras
def test_bypassed_nodes_are_left_out_by_every_command(
    design: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plain = [printed(capsys, command, str(design)) for command in ("check", "summary", "code")]
    design.write_text(dumps(with_detours(loads(design.read_bytes()))))
    assert [printed(capsys, command, str(design)) for command in ("check", "summary", "code")] == plain


def test_code_prints_the_program_or_the_model_alone(design: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program, model = (
        printed(capsys, "code", str(design)),
        printed(capsys, "code", str(design), "--what", "model"),
    )
    assert "def build_model()" in program
    assert "def build_model()" in model
    assert ".fit(" in program
    assert ".fit(" not in model


def test_code_is_written_in_the_style_and_by_the_name_of_keras_that_is_asked_for(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "unet.json"
    path.write_text(dumps(preset("unet-small")))
    grouped = printed(capsys, "code", str(path))
    flat = printed(capsys, "code", str(path), "--style", "flat", "--spelling", "tensorflow.keras")
    assert "def encoder_block" in grouped
    assert "def encoder_block" not in flat
    assert "from tensorflow import keras\n" in flat
