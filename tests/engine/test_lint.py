"""What Keras accepts silently is said, and every fix that is offered makes it go away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from designer.engine.server.analyse import Analyst
from designer.graph import (
    Analysis,
    Component,
    Diagnostic,
    Document,
    Layer,
    Objective,
    Plan,
    SetConfig,
    SetObjective,
    apply,
    loads,
)
from designer.settings import PRESETS
from tests.support.drawing import Drawing

pytestmark = pytest.mark.keras

ANALYST = Analyst()


def preset(name: str) -> Document:
    return loads((PRESETS / f"{name}.json").read_bytes())


def analysed(document: Document) -> Analysis:
    return ANALYST.analyse(document)


def only(document: Document, rule: str) -> Diagnostic:
    """The one diagnostic of a rule, after every fix that it offers was seen to work here too."""
    (found,) = [d for d in analysed(document).diagnostics if d.rule == rule]
    for fix in found.fixes:
        assert rule not in {d.rule for d in analysed(apply(document, fix.edit)).diagnostics}
    return found


def titles(diagnostic: Diagnostic) -> list[str]:
    return [fix.title for fix in diagnostic.fixes]


def trained(units: int, activation: str | None, loss: str, **config: bool) -> Document:
    drawing = Drawing()
    extra = {} if activation is None else {"activation": activation}
    drawing.output(drawing.add("Dense", drawing.input((4,)), id="y", units=units, **extra))
    objective = Objective(Component(loss, config), metrics=(Component("BinaryAccuracy"),))
    return drawing.document(training=Plan(objectives={"y": objective}))


@pytest.mark.parametrize(
    ("units", "activation", "loss", "fixes"),
    [
        (10, "softmax", "BinaryCrossentropy", ["Set activation to sigmoid", "Use SparseCategoricalCrossentropy", "Use CategoricalCrossentropy"]),
        (10, "sigmoid", "CategoricalCrossentropy", ["Set activation to softmax", "Use BinaryCrossentropy"]),
        (10, "sigmoid", "SparseCategoricalCrossentropy", ["Set activation to softmax", "Use BinaryCrossentropy"]),
        (10, None, "SparseCategoricalCrossentropy", ["Set activation to softmax", "Let the loss take logits"]),
        (1, "relu", "BinaryCrossentropy", ["Set activation to sigmoid"]),
    ],
)  # fmt: skip
def test_a_loss_that_does_not_fit_the_activation(
    units: int, activation: str, loss: str, fixes: list[str]
) -> None:
    assert titles(only(trained(units, activation, loss), "loss-activation")) == fixes


def test_an_activation_before_a_loss_that_takes_logits_is_applied_twice() -> None:
    document = trained(10, "softmax", "SparseCategoricalCrossentropy", from_logits=True)
    found = only(document, "loss-activation")
    assert "applied twice" in found.message
    assert titles(found) == ["Let the loss take probabilities", "Set activation to linear"]


@pytest.mark.parametrize(
    ("units", "activation", "loss", "config"),
    [
        (1, "sigmoid", "BinaryCrossentropy", {}),
        (10, "softmax", "SparseCategoricalCrossentropy", {}),
        (10, None, "SparseCategoricalCrossentropy", {"from_logits": True}),
        (1, None, "MeanSquaredError", {}),
        (3, "sigmoid", "BinaryCrossentropy", {}),
    ],
)
def test_what_fits_is_left_alone(units: int, activation: str, loss: str, config: dict[str, bool]) -> None:
    assert analysed(trained(units, activation, loss, **config)).diagnostics == ()


@pytest.mark.parametrize(
    "loss", ["SparseCategoricalCrossentropy", "CategoricalCrossentropy", "MeanSquaredError"]
)
def test_softmax_over_one_unit_is_always_one(loss: str) -> None:
    assert "always 1" in only(trained(1, "softmax", loss), "one-class").message


def test_one_unit_with_a_loss_over_classes_becomes_yes_or_no() -> None:
    document = trained(1, "sigmoid", "SparseCategoricalCrossentropy")
    (fix,) = only(document, "one-class").fixes
    fixed = apply(document, fix.edit).training.objectives["y"]
    assert fixed == Objective(Component("BinaryCrossentropy"), metrics=(Component("BinaryAccuracy"),))


def test_the_activation_may_be_a_layer_of_its_own_or_inside_a_sub_model() -> None:
    inner = Drawing()
    inner.output(inner.add("Dense", inner.input((4,)), units=3, activation="softmax"))
    outer = Drawing()
    head = outer.add("model:head", outer.input((4,)))
    outer.output(outer.add("Reshape", head, target_shape=[3]), "y")
    plan = Plan(objectives={"y": Objective(Component("BinaryCrossentropy"))})
    found = only(outer.document(models={"head": inner.graph}, training=plan), "loss-activation")
    assert titles(found)[0] == "Set activation to sigmoid"


def test_an_output_that_is_trained_for_nothing() -> None:
    document = trained(1, "sigmoid", "BinaryCrossentropy")
    document = replace(document, training=Plan())
    assert titles(only(document, "no-objective")) == ["Train it with BinaryCrossentropy"]


def test_an_objective_of_an_output_that_does_not_exist() -> None:
    document = trained(1, "sigmoid", "BinaryCrossentropy")
    objective = document.training.objectives["y"]
    more = apply(document, SetObjective(output="z", objective=objective))
    assert titles(only(more, "orphan-objective")) == ["Remove z from the plan"]
    renamed = replace(document, training=Plan(objectives={"z": objective}))
    assert titles(only(renamed, "no-objective"))[0] == "Use the plan for z"


def test_a_plan_in_which_nothing_has_a_loss() -> None:
    document = trained(1, "sigmoid", "BinaryCrossentropy")
    document = replace(document, training=Plan(objectives={"y": Objective()}))
    assert "nothing to learn" in only(document, "no-loss").message


def test_sizes_that_pooling_rounds_down_are_explained_with_sizes_that_fit() -> None:
    document = apply(preset("unet"), SetConfig(layer="image", parameter="shape", value=[100, 100, 3]))
    found = only(document, "uneven-sizes")
    assert found.node == "dec3_concat"
    assert "divisible by 16, such as 96×96 or 112×112" in found.message
    assert titles(found) == ["Make image 112×112", "Make image 96×96"]
    assert "sizes-differ" not in {d.rule for d in analysed(document).diagnostics}


def test_tensors_that_differ_for_another_reason_are_not_explained_by_pooling() -> None:
    drawing = Drawing()
    a, b = drawing.input((10, 3), "a"), drawing.input((11, 3), "b")
    drawing.output(drawing.add("Concatenate", a, b))
    assert [d.rule for d in analysed(drawing.document()).errors] == ["sizes-differ"]


def with_a(change: Callable[[Drawing, str], None]) -> Document:
    drawing = Drawing()
    x = drawing.input((4,), "x")
    change(drawing, x)
    drawing.output(drawing.add("Dense", x, id="y", units=1))
    return drawing.document()


def test_an_input_that_nothing_reads() -> None:
    document = with_a(lambda drawing, x: drawing.input((2,), "spare") and None)
    found = only(document, "unused-input")
    assert (found.node, titles(found)) == ("spare", ["Remove spare"])


def test_a_branch_that_leads_to_no_output_is_told_at_its_end_and_removed_whole() -> None:
    def branch(drawing: Drawing, x: str) -> None:
        drawing.add("ReLU", drawing.add("Dense", x, id="first", units=9), id="last")

    document = with_a(branch)
    found = only(document, "dead-branch")
    assert (found.node, titles(found)) == ("last", ["Remove re_lu and 1 before it"])
    assert set(apply(document, found.fixes[0].edit).graph.nodes) == {"x", "y"}


def test_a_model_without_output_is_offered_its_last_node() -> None:
    drawing = Drawing()
    drawing.add("Dense", drawing.input((4,)), name="answer", units=1)
    assert titles(only(drawing.document(), "no-output")) == ["Mark answer as output"]


def test_two_dense_layers_with_nothing_in_between() -> None:
    drawing = Drawing()
    first = drawing.add("Dense", drawing.input((4,)), id="first", units=3)
    drawing.output(drawing.add("Dense", drawing.add("Dropout", first, rate=0.5), units=1))
    found = only(drawing.document(), "linear-stack")
    assert (found.node, found.parameter, titles(found)) == ("first", "activation", ["Set activation to relu"])


def test_a_merge_of_one_tensor() -> None:
    drawing = Drawing()
    drawing.output(drawing.add("Concatenate", drawing.input((4,))))
    assert "has one tensor" in only(drawing.document(), "single-merge").message


def test_an_embedding_of_fractions() -> None:
    drawing = Drawing()
    drawing.output(drawing.add("Embedding", drawing.input((4,), "words"), input_dim=9, output_dim=2))
    assert titles(only(drawing.document(), "float-embedding")) == ["Set the dtype of words to int32"]


def test_names_that_keras_refuses() -> None:
    drawing = Drawing()
    x = drawing.add("Dense", drawing.input((4,)), id="one", name="a/b", units=1)
    drawing.output(drawing.add("ReLU", x, id="two", name="same"))
    document = drawing.document()
    assert titles(only(document, "bad-name")) == ["Rename it to a_b"]
    layers = {**document.graph.layers, "one": Layer("one", "Dense", "same", {"units": 1})}
    twice = replace(document, graph=replace(document.graph, layers=layers))
    assert titles(only(twice, "duplicate-name")) == ["Give it back its automatic name"]


def test_a_window_that_does_not_fit_is_told_whether_keras_refuses_it_or_not() -> None:
    drawing = Drawing()
    pool = drawing.add("MaxPooling2D", drawing.input((2, 2, 1)), pool_size=4)
    drawing.output(drawing.add("ReLU", pool))
    found = [d for d in analysed(drawing.document()).diagnostics if d.node == pool]
    assert [d.rule for d in found] in (["too-small"], ["empty-tensor"])


def test_a_tensor_without_values_is_told_where_it_begins() -> None:
    drawing = Drawing()
    small = drawing.add("Resizing", drawing.input((4, 4, 1)), id="small", height=4, width=0)
    drawing.output(drawing.add("ReLU", small))
    assert only(drawing.document(), "empty-tensor").node == "small"
