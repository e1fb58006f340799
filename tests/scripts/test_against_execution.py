"""Small scripts as people write them: the designs that reading gives build what running the scripts builds."""

import ast
import json
from pathlib import Path

import keras
import numpy as np
import pytest

from designer.builder import build
from designer.custom import allow, read_all
from designer.scripts.reading import read
from designer.scripts.surface import KerasSurface
from tests.importers.rebuilding import outputs, same_order, samples
from tests.support.canonical import canonical, difference

pytestmark = pytest.mark.keras

HERE = Path(__file__).parent
SMALL = sorted((HERE / "small").glob("*.py"))
OWN = sorted(path for path in (HERE / "own").glob("*.py") if path.stem != "model_class")


def opened(path):
    keras.utils.clear_session()
    return read(path.read_bytes(), path.name, {}, KerasSurface())


def executed(path):
    """What Python makes of the script's statements, passing over those that need data or a network."""
    keras.utils.clear_session()
    names = {"__name__": "__main__"}
    text = path.read_text().replace('weights="imagenet"', "weights=None")
    for statement in ast.parse(text).body:
        try:
            exec(compile(ast.Module([statement], []), path.name, "exec"), names)
        except Exception:
            continue
    return names


@pytest.mark.parametrize("path", SMALL, ids=lambda path: path.stem)
def test_reading_a_script_gives_what_running_it_builds(path):
    found = opened(path).models[0]
    wanted = executed(path)[found.name]
    again = build(found.document, structured=True)
    assert not difference(canonical(json.loads(wanted.to_json())), canonical(json.loads(again.to_json())))
    assert again.count_params() == wanted.count_params()


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_code_of_a_script_computes_in_the_design_what_it_computes_when_it_is_run(path):
    found = opened(path).models[0]
    document = found.document
    assert not [problem for one in read_all(document.functions).values() for problem in one.problems]
    allow(document.functions)
    wanted, again = executed(path)[found.name], build(document, structured=True)
    if path.stem == "vae":  # draws at random
        assert again.output_shape == wanted.output_shape
        return
    assert again.count_params() >= wanted.count_params()
    if again.count_params() == wanted.count_params():  # variables of TensorFlow are none of Keras's
        again.set_weights(same_order(wanted, again))
        given = keras.tree.map_structure(samples, wanted.inputs)
        given = given[0] if len(given) == 1 else given
        for one, other in zip(outputs(wanted, given), outputs(again, given), strict=True):
            np.testing.assert_allclose(one, other, rtol=1e-5, atol=1e-6)


def test_losses_and_metrics_of_a_script_are_parts_of_its_plan():
    document = opened(HERE / "own" / "own_layer.py").models[0].document
    (objective,) = document.training.objectives.values()
    assert (objective.loss.kind, objective.loss.config) == ("custom:MyHuberLoss", {"threshold": 1.2})
    assert [metric.kind for metric in objective.metrics] == ["custom:my_rmse"]
    assert document.training.epochs == 500


def test_models_that_are_classes_are_read_where_their_inputs_are_known():
    small, model = (found.document for found in opened(HERE / "own" / "model_class.py").models)
    kinds = [layer.kind for layer in model.graph.layers.values()]
    assert sorted(kinds) == ["Concatenate", "Dense", "Dense", "Dense", "Dense", "Input", "Input"]
    assert [layer.kind for layer in small.graph.layers.values()] == ["Input", "Dense"]
    (objective,) = small.training.objectives.values()
    assert objective.loss.kind == "MeanSquaredError"
