"""A design is made to fit another dataset in one step, or told exactly what does not fit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from designer.data import UnknownDataset, adapt, check, datasets
from designer.graph import (
    Batch,
    Component,
    Document,
    Edge,
    EditRefused,
    Graph,
    Layer,
    Node,
    Output,
    SetObjective,
    apply,
)
from designer.settings import PRESETS

from .designs import dense_design, learning, preset, seen, trained_for

PRESET_IDS = sorted(path.stem for path in PRESETS.glob("*.json"))


def adapted(document: Document, id: str) -> Document:
    return apply(document, adapt(document, id))


@pytest.mark.parametrize("dataset", datasets())
@pytest.mark.parametrize("id", PRESET_IDS)
def test_an_adapted_preset_has_no_problems_and_a_refused_one_says_why(id: str, dataset: str) -> None:
    document = preset(id)
    try:
        edit = adapt(document, dataset)
    except EditRefused as refused:
        assert datasets()[dataset].title in str(refused)
        return
    after = apply(document, edit)
    assert check(after) == ()
    assert after.data is not None
    assert after.data.dataset == dataset
    assert adapt(after, dataset) == Batch(edits=(), title=edit.title)


@pytest.mark.parametrize("id", PRESET_IDS)
def test_a_preset_needs_no_change_for_its_own_data(id: str) -> None:
    document = preset(id)
    assert document.data is not None
    assert adapt(document, document.data.dataset).edits == ()


def test_a_yes_or_no_design_becomes_a_regression() -> None:
    document = adapted(preset("residual"), "diabetes")
    assert document.graph.layers["features"].config == {"shape": [10]}
    assert document.graph.layers["even"].config == {"units": 1}
    objective = document.training.objectives["even"]
    assert (objective.loss, objective.metrics) == (
        Component("MeanSquaredError"),
        (Component("MeanAbsoluteError"),),
    )


def test_a_regression_becomes_a_classifier_and_back() -> None:
    document = adapted(adapted(preset("residual"), "diabetes"), "iris")
    assert document.graph.layers["even"].config == {"units": 3, "activation": "softmax"}
    assert check(adapted(document, "breast-cancer")) == ()


def test_two_outputs_learn_cultivar_and_alcohol() -> None:
    document = adapted(preset("multi-output-separate"), "wine")
    assert document.data is not None
    assert dict(document.data.targets) == {"digit": "cultivar", "even": "alcohol"}
    assert [output.name for output in document.graph.outputs] == ["digit", "even"]
    assert document.graph.layers["digit"].config["units"] == 3
    assert document.training.objectives["even"].weight == 0.5
    assert document.training.objectives["even"].loss == Component("MeanSquaredError")


def test_split_and_seed_of_the_user_stay() -> None:
    document = preset("residual")
    assert document.data is not None
    document = replace(document, data=replace(document.data, validation=0.3, test=0.1, seed=7))
    after = adapted(document, "wine").data
    assert after is not None
    assert (after.validation, after.test, after.seed) == (0.3, 0.1, 7)


def test_a_loss_that_fits_the_new_data_stays() -> None:
    document = preset("residual")
    objective = replace(document.training.objectives["even"], loss=Component("BinaryFocalCrossentropy"))
    document = apply(document, SetObjective(output="even", objective=objective))
    after = adapted(document, "breast-cancer")
    assert after.training.objectives["even"] == objective


def test_a_design_without_data_gets_some() -> None:
    document = adapted(dense_design([4], 8, activation="relu"), "iris")
    assert check(document) == ()
    assert document.graph.layers["y"].config == {"units": 3, "activation": "softmax"}


def test_an_activation_layer_of_its_own_is_changed_instead() -> None:
    graph = dense_design([4], 1).graph
    graph = Graph(
        {
            **graph.layers,
            "y": Layer("y", "Dense", config={"units": 1}),
            "a": Layer("a", "Activation", config={"activation": "sigmoid"}),
        },
        {**graph.nodes, "a": Node("a", "a")},
        (*graph.edges, Edge("y", "a")),
        outputs=(Output("y", "a"),),
    )
    document = trained_for(
        learning(Document("t", "T", graph), "breast-cancer", "features", "malignant"), "BinaryCrossentropy"
    )
    after = adapted(document, "iris").graph.layers
    assert after["y"].config == {"units": 3}
    assert after["a"].config == {"activation": "softmax"}


def test_the_inputs_of_a_sub_model_follow() -> None:
    document = preset("siamese")
    layers = {
        id: replace(x, config={"shape": [9]}) if x.kind == "Input" else x
        for id, x in document.graph.layers.items()
    }
    base = document.models["base"]
    inner = {
        id: replace(x, config={"shape": [9]}) if x.kind == "Input" else x for id, x in base.layers.items()
    }
    small = replace(
        document,
        graph=replace(document.graph, layers=layers),
        models={"base": replace(base, layers=inner)},
    )
    assert adapted(small, "mnist-pairs") == document


@pytest.mark.parametrize(
    ("id", "dataset", "reason"),
    [
        ("residual", "brain-slices", r"Input 'features' takes vectors \(32,\), and Brain slices has none"),
        ("sequential-cnn", "iris", r"Input 'image' takes pictures \(28, 28, 1\), and Iris has none"),
        (
            "sequential-cnn",
            "brain-slices",
            "'digit' gives one answer for each sample, not one for every pixel",
        ),
        ("unet", "mnist", "'mask' gives a value for every pixel and needs a mask"),
        ("multi-output-shared", "iris", "has 2 outputs .*, and Iris has only 1 to learn: Species"),
        ("shared-layer", "mnist", "Inputs that share a layer need columns of one shape"),
        ("multi-path", "wine", "Wine has not a column of its own for each of the inputs"),
        ("siamese", "digits", "'distance' is a distance between two samples, and Digits has no pairs"),
        ("residual", "mnist-pairs", "MNIST pairs gives two pictures a sample, and this design has one input"),
    ],
)
def test_what_does_not_fit_is_told(id: str, dataset: str, reason: str) -> None:
    with pytest.raises(EditRefused, match=reason):
        adapt(preset(id), dataset)


def test_an_output_that_no_layer_of_its_own_ends_is_left_or_refused() -> None:
    document = dense_design([4], 8)
    graph = document.graph
    graph = replace(
        graph,
        layers={**graph.layers, "f": Layer("f", "Flatten")},
        nodes={**graph.nodes, "f": Node("f", "f")},
        edges=(*graph.edges, Edge("y", "f")),
        outputs=(Output("y", "f"),),
    )
    with pytest.raises(EditRefused, match="gives 8 values, and no last layer of its own"):
        adapt(replace(document, graph=graph), "iris", seen("f", None, 8))


def test_a_blank_design_says_what_it_needs() -> None:
    with pytest.raises(EditRefused, match="no input yet"):
        adapt(Document("blank", "Blank"), "iris")
    document = dense_design([4], 3)
    with pytest.raises(EditRefused, match="no output yet"):
        adapt(replace(document, graph=replace(document.graph, outputs=())), "iris")


def test_an_unknown_dataset_cannot_be_adapted_to() -> None:
    with pytest.raises(UnknownDataset):
        adapt(dense_design([4], 3), "cats")
