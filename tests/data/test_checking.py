"""What does not fit between a design and its data is told in words, with a fix that works."""

from __future__ import annotations

from dataclasses import replace

import pytest

from designer.data import adapt, check
from designer.graph import (
    Component,
    DataChoice,
    Diagnostic,
    Document,
    EditRefused,
    Json,
    Objective,
    Plan,
    SetData,
    apply,
)
from designer.settings import PRESETS
from tests.support.detours import with_detours

from .designs import dense_design, learning, preset, seen, trained_for

IRIS = trained_for(
    learning(dense_design([4], 3), "iris", "features", "species"),
    "SparseCategoricalCrossentropy",
    "SparseCategoricalAccuracy",
)


def only(document: Document, **analysis: object) -> Diagnostic:
    (found,) = check(document, **analysis)  # type: ignore[arg-type]
    return found


def mended(document: Document, found: Diagnostic) -> list[str]:
    """What is left to say after the first fix."""
    assert found.fixes, found.message
    return [left.message for left in check(apply(document, found.fixes[0].edit))]


@pytest.mark.parametrize("id", sorted(path.stem for path in PRESETS.glob("*.json")))
def test_every_preset_fits_its_data(id: str) -> None:
    assert check(preset(id)) == ()


def test_bypassed_nodes_are_looked_through() -> None:
    assert check(with_detours(IRIS)) == ()
    wrong = learning(dense_design([9], 7), "iris", "features", "species")
    assert check(with_detours(wrong)) == check(wrong) != ()


def test_a_design_without_data_has_nothing_to_check() -> None:
    assert check(dense_design([4], 3)) == ()
    assert check(Document("empty", "Empty")) == ()
    assert check(Document("empty", "Empty", data=DataChoice("iris"))) == ()


def test_an_unknown_dataset_is_named() -> None:
    found = only(replace(IRIS, data=DataChoice("cats")))
    assert found.message.startswith("There is no dataset 'cats'. Choose one of: mnist, ")


def test_a_sound_design_has_no_problems() -> None:
    assert check(IRIS) == ()
    assert check(IRIS, seen("y", None, 3)) == ()


def test_an_input_of_another_shape_gets_its_shape_set() -> None:
    document = learning(dense_design([9], 3), "iris", "features", "species")
    document = replace(document, training=IRIS.training)
    found = only(document)
    assert found.message == (
        "Input 'x' takes (9,); column 'features' of Iris has (4,). "
        "Set the input's shape, or choose another column."
    )
    assert (found.node, found.parameter, found.severity) == ("x", "shape", "error")
    assert [fix.title for fix in found.fixes] == ["Set the shape to (4,)"]
    assert mended(document, found) == []


def reading_texts(**config: Json) -> Document:
    """The preset for texts with another configuration of its Input."""
    document = preset("text-classification")
    text = replace(document.graph.layers["text"], config={"shape": [1], **config})
    return replace(document, graph=replace(document.graph, layers={**document.graph.layers, "text": text}))


def test_an_input_of_numbers_before_a_layer_that_reads_texts_is_let_take_texts() -> None:
    found = only(reading_texts())
    assert "takes numbers; column 'text' of Utterances holds texts" in found.message
    assert (found.parameter, [fix.title for fix in found.fixes]) == ("dtype", ["Let it take texts"])
    assert mended(reading_texts(), found) == []
    shapeless = only(reading_texts(shape=[], dtype="string"))
    assert mended(reading_texts(shape=[], dtype="string"), shapeless) == []


def test_texts_are_no_numbers_and_numbers_no_texts() -> None:
    found = check(learning(IRIS, "utterances", "text", "language"))[0]
    assert "holds texts" in found.message
    assert not found.fixes
    with pytest.raises(
        EditRefused, match=r"'text' takes texts, and Iris has none\. It has: Measurements \(4,\)"
    ):
        adapt(preset("text-classification"), "iris")
    with pytest.raises(EditRefused, match=r"vectors \(4,\), and Utterances has none\. It has: Text \(text\)"):
        adapt(IRIS, "utterances")


def test_a_column_that_has_the_inputs_shape_is_offered_first() -> None:
    document = learning(dense_design([128], 10), "mnist", "pixels", "digit")
    document = replace(document, training=IRIS.training)
    found = only(document)
    assert [fix.title for fix in found.fixes] == ["Read 'Coarse picture'", "Set the shape to (784,)"]
    assert mended(document, found) == []


def test_an_open_dimension_takes_any_size() -> None:
    document = replace(preset("unet-small"))
    layers = {**document.graph.layers}
    layers["image"] = replace(layers["image"], config={"shape": [None, None, 1]})
    assert check(replace(document, graph=replace(document.graph, layers=layers))) == ()


@pytest.mark.parametrize("inputs", [{}, {"x": "petals"}, {"old name": "features"}])
def test_an_input_without_data_is_offered_a_column(inputs: dict[str, str]) -> None:
    document = replace(IRIS, data=DataChoice("iris", inputs, {"y": "species"}))
    found = only(document)
    assert found.node == "x"
    assert mended(document, found) == []


def test_an_output_without_a_column_is_offered_those_that_suit_its_loss() -> None:
    document = replace(IRIS, data=DataChoice("wine", {"x": "features"}))
    found = next(each for each in check(document) if each.rule == "data-target")
    assert [fix.title for fix in found.fixes] == ["Learn 'Cultivar'"]


def test_an_output_that_is_not_trained_needs_no_column() -> None:
    document = preset("multi-output-shared")
    objectives = {**document.training.objectives, "even": Objective()}
    document = replace(document, training=Plan(objectives=objectives))
    assert document.data is not None
    document = replace(document, data=replace(document.data, targets={"digit": "digit"}))
    assert check(document) == ()


def test_too_few_units_are_an_error_with_a_fix() -> None:
    document = trained_for(
        learning(dense_design([64], 5), "digits", "pixels", "digit"), "SparseCategoricalCrossentropy"
    )
    found = only(document)
    assert found.message == (
        "Output 'y' gives 5 values for each sample; column 'digit' of Digits, 10 classes, "
        "needs 10 values with SparseCategoricalCrossentropy."
    )
    assert (found.node, found.parameter, found.severity) == ("y", "units", "error")
    assert mended(document, found) == []


def test_too_many_units_are_only_a_warning() -> None:
    document = trained_for(
        learning(dense_design([64], 12), "digits", "pixels", "digit"), "SparseCategoricalCrossentropy"
    )
    assert only(document).severity == "warning"


def test_a_loss_of_another_kind_is_replaced_together_with_the_last_layer() -> None:
    document = trained_for(
        learning(dense_design([10], 10), "diabetes", "features", "progression"),
        "SparseCategoricalCrossentropy",
    )
    found = only(document)
    assert found.message == (
        "SparseCategoricalCrossentropy does not suit column 'progression' of Diabetes, a number. "
        "Train output 'y' with MeanSquaredError."
    )
    fixed = apply(document, found.fixes[0].edit)
    assert check(fixed) == ()
    assert fixed.graph.layers["y"].config == {"units": 1}
    assert fixed.training.objectives["y"].metrics == (Component("MeanAbsoluteError"),)


def test_one_hot_losses_do_not_suit_class_numbers() -> None:
    document = trained_for(IRIS, "CategoricalCrossentropy")
    assert "Train output 'y' with SparseCategoricalCrossentropy" in only(document).message


def test_losses_that_are_not_known_here_are_let_be() -> None:
    assert check(trained_for(IRIS, "MyOwnLoss", "MyOwnMetric")) == ()


def test_two_units_and_an_index_loss_suit_a_yes_or_no() -> None:
    document = learning(dense_design([64], 2), "digits", "pixels", "even")
    assert check(trained_for(document, "SparseCategoricalCrossentropy")) == ()


def test_metrics_of_another_kind_can_be_removed_or_replaced() -> None:
    document = trained_for(IRIS, "SparseCategoricalCrossentropy", "BinaryAccuracy", "R2Score")
    for found in check(document):
        assert found.rule == "data-metric"
        assert len(found.fixes) == 2
        assert all(check(apply(document, fix.edit)) == () for fix in found.fixes)


def test_an_overlap_metric_counts_the_columns_classes() -> None:
    config = {"num_classes": 2, "sparse_y_pred": False}
    document = trained_for(IRIS, "SparseCategoricalCrossentropy", "MeanIoU", **config)
    assert "MeanIoU for 2 classes" in only(document).message
    assert mended(document, only(document)) == []


def test_a_mask_of_another_size_is_told_with_shapes() -> None:
    found = only(preset("unet-small"), analysis=seen("mask", None, 64, 64, 1))
    assert "gives (64, 64, 1) for each sample; column 'brain'" in found.message
    assert "needs (128, 128, 1)" in found.message
    assert found.fixes == ()


def test_learning_tissues_changes_filters_loss_metric_and_option() -> None:
    document = preset("unet")
    assert document.data is not None
    document = apply(document, SetData(data=replace(document.data, targets={"mask": "tissue"})))
    found = check(document)[0]
    fixed = apply(document, found.fixes[0].edit)
    assert check(fixed) == ()
    last = fixed.graph.layers["mask"].config
    assert (last["filters"], last["activation"]) == (3, "softmax")
    assert fixed.training.objectives["mask"].metrics[0].config["num_classes"] == 3
    assert fixed.gallery is not None
    assert [option.value for option in fixed.gallery.options if option.name == "num_classes"] == [3]


def test_a_design_without_any_loss_has_nothing_to_learn() -> None:
    document = replace(IRIS, training=Plan())
    found = only(document)
    assert found.message.startswith("No output has a loss")
    assert mended(document, found) == []


def test_an_input_that_reads_the_answer_is_warned_of() -> None:
    document = learning(dense_design([1], 1, activation="sigmoid"), "digits", "even", "even")
    found = only(trained_for(document, "BinaryCrossentropy"))
    assert (found.rule, found.severity) == ("data-leak", "warning")


def test_parts_that_leave_nothing_get_the_usual_ones() -> None:
    document = replace(IRIS, data=DataChoice("iris", {"x": "features"}, {"y": "species"}, 0.5, 0.5))
    found = only(document)
    assert "leaves nothing to train on" in found.message
    assert mended(document, found) == []


def test_numbers_are_not_learned_through_an_activation_that_ends_at_one() -> None:
    design = learning(dense_design([10], 1, activation="sigmoid"), "diabetes", "features", "progression")
    document = trained_for(design, "MeanSquaredError", "MeanAbsoluteError")
    found = only(document)
    assert (found.severity, found.rule) == ("warning", "data-activation")
    assert "gives numbers from 0 to 1 alone" in found.message
    assert mended(document, found) == []
