"""Whether two designs are the same model."""

from designer.graph import (
    MakeGroup,
    Move,
    Plan,
    Position,
    SetConfig,
    SetNote,
    SetTitle,
    SetTraining,
    apply,
    same_model,
    same_work,
)
from designer.workspace import preset


def test_how_a_model_is_drawn_makes_no_difference():
    design = preset("residual")
    drawn = design
    for edit in (
        Move(positions={"add": Position(7, 7)}),
        SetNote(node="add", note="Here they meet."),
        MakeGroup(group="g", title="Two", nodes=("dense_1", "dense_2")),
        SetTitle(title="Another title"),
    ):
        drawn = apply(drawn, edit)
    assert drawn != design
    assert same_model(drawn, design)
    assert same_work(drawn, design)


def test_a_changed_layer_makes_another_model():
    design = preset("residual")
    assert not same_model(apply(design, SetConfig(layer="dense_1", parameter="units", value=7)), design)


def test_another_plan_is_the_same_model_and_other_work():
    design = preset("residual")
    planned = apply(design, SetTraining(training=Plan(epochs=99)))
    assert same_model(planned, design)
    assert not same_work(planned, design)
