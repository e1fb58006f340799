"""Every format of small designs, written, loaded again and compared; code that is not the design's, told."""

from __future__ import annotations

import json
import time
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from designer.codegen import model_code
from designer.custom import allow
from designer.exporters import Check, ExportRefused, Job, Made, at_once, format_named, formats, untrained
from designer.exporters.model import WithKeras
from designer.exporters.worker.samples import samples_for
from designer.exporters.worker.tasks import export
from designer.exporters.worker.verifying import verify
from designer.graph import Document
from designer.workspace import preset
from tests.codegen.own_designs import OWN_DESIGNS
from tests.codegen.sketch import Sketch

pytestmark = pytest.mark.keras

HERE = [format.id for format in formats() if format.id != "onnx"]


def made(document: Document, format_id: str, folder: Path, variant: str = "") -> Made:
    format = format_named(format_id)
    if not isinstance(format.made, WithKeras):
        return at_once(format, document)[0]
    job = Job(document, format.id, untrained(document), variant)
    return export(job, format, format.made, folder, time.monotonic())


def two_inputs() -> Document:
    """Several inputs and outputs, under names that signatures write otherwise."""
    sketch = Sketch()
    left, right = sketch.input((4,), "the left one"), sketch.input((3,), "zz-1")
    joined = sketch.add("Concatenate", left, right)
    sketch.output(sketch.add("Dense", joined, units=2), "b out")
    sketch.output(sketch.add("Dense", joined, units=3), "a")
    return sketch.document()


@pytest.mark.parametrize("format", HERE)
def test_a_preset_can_be_taken_away_in_every_format(format: str, tmp_path: Path) -> None:
    found = made(preset("siamese"), format, tmp_path)
    assert found.check.agrees, found.check
    assert found.size > 100


@pytest.mark.parametrize("format", ["keras", "savedmodel", "litert", "config", "service"])
def test_names_of_inputs_and_outputs_are_of_any_kind(format: str, tmp_path: Path) -> None:
    assert made(two_inputs(), format, tmp_path).check.agrees


def test_smaller_weights_make_smaller_files(tmp_path: Path) -> None:
    document = preset("multi-output-shared")
    sizes = [
        made(document, "litert", tmp_path, variant.id).size for variant in format_named("litert").variants
    ]
    assert sizes[0] > 1.8 * sizes[1] > 3 * sizes[2]


def test_recurrent_layers_run_on_litert_one_sample_at_a_time(tmp_path: Path) -> None:
    sketch = Sketch()
    sketch.output(sketch.add("GRU", sketch.input((3, 2)), units=2), "y")
    document = sketch.document()
    assert "one sample at a time" in made(document, "litert", tmp_path).check.text
    assert [limit.layer for limit in format_named("litert").limits(document)]


@pytest.mark.parametrize("format", ["python", "keras", "config", "savedmodel"])
def test_code_of_the_designs_own_goes_along(format: str, tmp_path: Path) -> None:
    document = OWN_DESIGNS["every_role"]()
    allow(document.functions)
    assert made(document, format, tmp_path).check.agrees


def test_a_service_holds_all_that_it_needs(tmp_path: Path) -> None:
    made(two_inputs(), "service", tmp_path)
    with zipfile.ZipFile(tmp_path / "model-service.zip") as archive:
        names = set(archive.namelist())
        signature = json.loads(archive.read("service/signature.json"))
        pins = archive.read("service/requirements.txt").decode().splitlines()
    assert {
        "service/app.py",
        "service/README.md",
        "service/example.json",
        "service/model/saved_model.pb",
    } <= names
    assert [entry["name"] for entry in signature["inputs"]] == ["the left one", "zz-1"]
    assert [entry["shape"] for entry in signature["outputs"]] == [[2], [3]]
    assert all("==" in pin for pin in pins)


Change = Callable[[str], str]

WRONG: Mapping[str, tuple[Change, str]] = {
    "a parameter": (lambda text: text.replace('activation="relu"', 'activation="elu"', 1), "activation is relu"),
    "a size": (lambda text: text.replace("Dense(10", "Dense(11"), "units is 10 in the design and 11"),
    "the wiring": (lambda text: text.replace("[image_features, vector_features]", "[vector_features, image_features]"), "is called on"),
    "a name": (lambda text: text.replace('name="digit"', 'name="digits"'), "digits (Dense) is in the code"),
    "a mistake": (lambda text: text.replace("layers.Flatten()", "layers.Flaten()"), "Line "),
    "no model": (lambda text: "x = 1\n", "build_model"),
}  # fmt: skip


@pytest.mark.parametrize("what", WRONG)
def test_code_that_is_not_the_design_is_told_by_layer(what: str) -> None:
    change, told = WRONG[what]
    document = preset("two-input-cnn")
    text = model_code(document)
    assert change(text) != text
    found: Check = verify(document, change(text))
    assert not found.agrees
    assert any(told in difference for difference in found.differences), found


def test_code_that_only_computes_something_else_is_told() -> None:
    """The weights of two layers swap their places: every configuration is the same."""
    document = preset("siamese")
    text = model_code(document)
    wrong = f"{text}\n\nright = build_model\n\n\ndef build_model():\n    model = right()\n    model.set_weights = lambda weights: None\n    return model\n"
    found = verify(document, wrong)
    assert not found.agrees
    assert "under equal weights" in found.text


def test_texts_are_made_up_of_words_that_the_model_then_knows() -> None:
    found = verify(preset("text-classification"), model_code(preset("text-classification")))
    assert found.agrees
    assert "the outputs are the same" in found.text


def test_random_layers_that_are_always_on_are_not_held_against_a_file(tmp_path: Path) -> None:
    sketch = Sketch()
    noisy = sketch.add("GaussianNoise", sketch.input((4,)), stddev=1.0)
    sketch.constant(noisy, training=True)
    sketch.output(noisy, "y")
    found = made(sketch.document(), "keras", tmp_path)
    assert found.check.agrees
    assert "random" in found.check.text


def test_inputs_of_any_size_are_given_one_that_suits() -> None:
    sketch = Sketch()
    pooled = sketch.add("MaxPooling2D", sketch.input((None, None, 1)), pool_size=16)
    sketch.output(
        sketch.add("GlobalAveragePooling2D", sketch.add("Conv2D", pooled, filters=2, kernel_size=2)), "y"
    )
    document = sketch.document()
    from designer.builder import build  # noqa: PLC0415

    samples, outputs = samples_for(build(document), ["y"])
    assert next(iter(samples.values())).shape[1] >= 32
    assert outputs["y"].shape == (2, 2)


def test_what_cannot_be_built_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(ExportRefused, match="no output"):
        made(replace(two_inputs(), graph=replace(two_inputs().graph, outputs=())), "keras", tmp_path)


def test_weights_that_are_gone_are_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(ExportRefused, match="not here"):
        made(replace(two_inputs(), weights="0" * 64), "keras", tmp_path)


def test_code_that_fails_and_is_not_used_is_in_nobodys_way(tmp_path: Path) -> None:
    document = replace(two_inputs(), functions={"broken": "def broken(x):\n    return x\n\n\n1 / 0\n"})
    allow(document.functions)
    assert made(document, "config", tmp_path).check.agrees
