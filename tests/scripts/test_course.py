"""Every preset written as a course writes it, with tensorflow.keras and keras.backend, comes back as the preset."""

from dataclasses import replace
from pathlib import Path

import pytest

from designer.builder import build
from designer.codegen import program
from designer.custom import allow, read_all
from designer.graph import Document
from designer.scripts.reading import read
from designer.scripts.surface import KerasSurface
from designer.workspace import presets
from tests.support.equality import canonical

pytestmark = pytest.mark.keras

COURSE = Path(__file__).parent / "course"
#: Courses write losses of their own where the presets have one of Keras's or of the library's.
OWN_LOSS = {"siamese": "custom:contrastive_loss", "unet-small": "custom:bce_dice_loss"}


@pytest.fixture(scope="module")
def scripts():
    paths = sorted(COURSE.glob("*.py"))
    return {path.stem: read(path.read_bytes(), path.name, {}, KerasSurface()) for path in paths}


def opened(scripts, preset: Document) -> Document:
    return scripts[preset.id].models[0].document


@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.id)
def test_a_course_script_is_the_graph_of_its_preset(scripts, preset):
    document = opened(scripts, preset)
    assert canonical(build(document)) == canonical(build(preset))
    assert [output.name for output in document.graph.outputs] == [o.name for o in preset.graph.outputs]
    assert not scripts[preset.id].questions


@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.id)
def test_its_training_is_the_plan_of_its_preset(scripts, preset):
    document = opened(scripts, preset)
    plan, wanted = document.training, preset.training
    assert (plan.optimizer.kind, plan.epochs) == (wanted.optimizer.kind, wanted.epochs)
    for name, objective in wanted.objectives.items():
        found = plan.objectives[name]
        assert found.loss.kind == OWN_LOSS.get(preset.id, objective.loss.kind)
        assert found.weight == objective.weight
        if preset.id not in ("siamese", "unet"):  # the one has no metric, the other one of its own
            assert objective.metrics[0].kind in [metric.kind for metric in found.metrics]


def test_losses_of_courses_are_portable_code_of_the_design(scripts):
    for name, kind in OWN_LOSS.items():
        document = scripts[name].models[0].document
        assert not [one.problems for one in read_all(document.functions).values() if one.problems]
        assert "K." not in document.functions[kind.removeprefix("custom:")]
    siamese = scripts["siamese"].models[0].document
    assert siamese.training.objectives["distance"].loss.config == {"margin": 1}


@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.id)
def test_the_program_of_a_course_script_reads_the_same_again(scripts, preset):
    document = replace(opened(scripts, preset), data=preset.data)
    allow(document.functions)
    again = read(program(document).encode(), "again.py", {}, KerasSurface()).models[0].document
    assert canonical(build(again)) == canonical(build(document))
    assert [*again.training.objectives.values()] == [*document.training.objectives.values()]
    assert replace(again.training, objectives=document.training.objectives) == document.training
