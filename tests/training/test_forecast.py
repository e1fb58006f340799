"""Forecasts: what optimizers keep is what Keras makes, costs follow shapes, and what is measured is kept."""

import json
import math
import shutil

import pytest

from designer.catalogue import family, load
from designer.cli import main
from designer.graph import Analysis, Component, GraphReport, NodeReport, TensorSpec, dumps
from designer.training.activations import kept_bytes
from designer.training.forecast import foretell, key_of
from designer.training.forecast.cost import training_flops
from designer.training.slots import slots
from tests.support.drawing import Drawing
from tests.support.runs import iris

SETTINGS = (
    {},
    {"use_ema": True},
    {"gradient_accumulation_steps": 2},
    {"momentum": 0.9},
    {"centered": True},
    {"amsgrad": True},
)


def analysis_of(document):
    """Of the design with one Dense layer."""
    node = next(
        id for id, one in document.graph.nodes.items() if document.graph.layers[one.layer].kind == "Dense"
    )
    given = next(id for id in document.graph.nodes if id != node)
    reports = {
        given: NodeReport("ok", "features", "Input", (TensorSpec((None, 4)),)),
        node: NodeReport("ok", "dense", "Dense", (TensorSpec((None, 3)),), 15, 15, 12),
    }
    return Analysis({"": GraphReport(reports, 15, 15, 12)})


@pytest.mark.keras
def test_an_optimizer_keeps_as_many_values_a_weight_as_keras_makes():
    import keras  # noqa: PLC0415

    kernel = keras.Variable(keras.ops.zeros((3, 3, 32, 32)))
    for entry in family(load(), "optimizer"):
        for config in SETTINGS:
            if any(entry.parameter(name) is None for name in config):
                continue
            made = getattr(keras.optimizers, entry.name)(**config)
            made.build([kernel])
            values = sum(math.prod(one.shape) for one in made.variables) / math.prod(kernel.shape)
            assert slots(Component(entry.name, config)) == pytest.approx(values, abs=0.1), (
                entry.name,
                config,
            )


def test_what_only_passes_through_is_not_kept_for_the_gradients():
    drawing = Drawing()
    image = drawing.input((8, 8, 3), "image")
    conv = drawing.add("Conv2D", image, filters=4, kernel_size=3, padding="same")
    norm = drawing.add("BatchNormalization", conv)
    active = drawing.add("Activation", norm, activation="relu")
    drawing.output(drawing.add("Add", active, conv))
    document = drawing.document()
    reports = {
        id: NodeReport("ok", id, "", activation_bytes=10**n) for n, id in enumerate(document.graph.nodes)
    }
    names = {"image": image, "conv": conv, "active": active, "sum": document.graph.outputs[0].node}
    kept = sum(reports[id].activation_bytes for id in names.values())
    assert kept_bytes(document, Analysis({"": GraphReport(reports)})) == kept


def test_what_is_computed_follows_shapes_and_weights():
    document = iris()
    assert training_flops(document, analysis_of(document)) == 3 * (2 * 15 + 10 * (4 + 3))


def test_what_is_measured_belongs_to_what_is_trained_alone(tmp_path):
    document = iris()
    assert key_of(document) == key_of(iris(epochs=100, seed=7))
    assert key_of(document) != key_of(iris(batch_size=16))
    told = foretell(document, analysis_of(document), tmp_path)
    assert told.measured is None
    assert told.fits
    assert told.total_seconds > 3 * told.epoch_seconds
    assert told.largest_batch & (told.largest_batch - 1) == 0


@pytest.mark.keras
def test_a_few_steps_are_measured_once_by_the_trainer_itself(tmp_path, capsys, home):
    shutil.rmtree(home / "cache" / "forecasts", ignore_errors=True)
    design = tmp_path / "d.json"
    design.write_text(dumps(iris()), "utf-8")
    assert main(["forecast", str(design), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["measured"]["steps"] >= 8
    assert told["needed"] == told["measured"]["peak"] > 300e6
    assert foretell(iris(), analysis_of(iris()), home).measured.peak == told["needed"]
