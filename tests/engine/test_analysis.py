"""The analysis puts every mistake where it belongs, and asks Keras only what it does not know yet."""

from __future__ import annotations

import resource
import time
from dataclasses import replace

import pytest

from designer.engine.server.analyse import Analyst
from designer.engine.server.calls import Memory
from designer.graph import (
    Analysis,
    Document,
    Edge,
    Output,
    SetConfig,
    SetOutputs,
    apply,
    choose,
    loads,
)
from designer.settings import PRESETS
from tests.support.drawing import Drawing

pytestmark = pytest.mark.keras


def preset(name: str) -> Document:
    return loads((PRESETS / f"{name}.json").read_bytes())


def states(analysis: Analysis, graph: str = "") -> dict[str, str]:
    return {id: node.state for id, node in analysis.graphs[graph].nodes.items()}


def test_an_error_belongs_to_one_node_and_what_follows_waits() -> None:
    drawing = Drawing()
    x = drawing.input((784,))
    bad = drawing.add("Conv2D", x, filters=3, kernel_size=3)
    after = drawing.add("Flatten", bad)
    fine = drawing.add("Dense", x, units=3)
    drawing.output(drawing.add("Concatenate", after, fine, id="joined"))
    analysis = Analyst().analyse(drawing.document())
    assert states(analysis) == {x: "ok", bad: "error", after: "waiting", fine: "ok", "joined": "waiting"}
    assert [(d.node, d.rule) for d in analysis.diagnostics] == [(bad, "wrong-rank")]


def test_a_waiting_node_still_says_what_is_wrong_with_itself() -> None:
    drawing = Drawing()
    bad = drawing.add("Conv2D", drawing.input((784,)), filters=3, kernel_size=3)
    worse = drawing.add("Dense", bad)
    drawing.output(worse)
    found = {(d.node, d.rule) for d in Analyst().analyse(drawing.document()).errors}
    assert found == {(bad, "wrong-rank"), (worse, "missing-parameter")}


def test_a_node_without_connection_is_unconnected() -> None:
    drawing = Drawing()
    drawing.output(drawing.add("Dense", drawing.input((4,)), units=1))
    lonely = drawing.add("Dense", units=1)
    assert [(d.node, d.rule) for d in Analyst().analyse(drawing.document()).errors] == [
        (lonely, "unconnected")
    ]


def test_a_mistake_in_a_shared_layer_is_told_once() -> None:
    drawing = Drawing()
    shared = drawing.add("Dense", drawing.input((4,), "a"), id="shared")
    other = drawing.call("shared", drawing.input((4,), "b"))
    drawing.output(drawing.add("Concatenate", shared, other))
    analysis = Analyst().analyse(drawing.document())
    assert [d.rule for d in analysis.errors] == ["missing-parameter"]
    assert states(analysis)[other] == "error"


def test_a_shared_layer_cannot_be_called_with_another_size() -> None:
    drawing = Drawing()
    first = drawing.add("Dense", drawing.input((4,), "a"), id="shared", units=3)
    second = drawing.call("shared", drawing.input((5,), "b"), id="second")
    drawing.output(drawing.add("Concatenate", first, second))
    (found,) = Analyst().analyse(drawing.document()).errors
    assert (found.node, found.rule) == ("second", "shared-size")


def test_a_connection_from_an_output_that_is_not_there_is_an_error() -> None:
    drawing = Drawing()
    dense = drawing.add("Dense", drawing.input((4,)), units=3)
    relu = drawing.add("ReLU")
    drawing.output(relu)
    graph = replace(drawing.graph, edges=(*drawing.graph.edges, Edge(dense, relu, 1)))
    (found,) = Analyst().analyse(replace(drawing.document(), graph=graph)).errors
    assert (found.node, found.rule) == (relu, "no-such-output")
    assert "gives one output" in found.message


def test_a_mistake_inside_a_sub_model_is_told_there_and_its_calls_wait() -> None:
    document = preset("siamese")
    broken = apply(document, SetConfig(layer="dense_2", parameter="units", value=-1, graph="base"))
    analysis = Analyst().analyse(broken)
    assert [(d.graph, d.node, d.parameter) for d in analysis.errors] == [("base", "dense_2", "units")]
    assert states(analysis)["left_embedding"] == "waiting"


def test_a_sub_model_called_with_another_shape_is_an_error_of_the_call() -> None:
    document = apply(preset("siamese"), SetConfig(layer="left", parameter="shape", value=[32]))
    found = Analyst().analyse(document).errors
    assert [(d.graph, d.node, d.rule) for d in found] == [("", "left_embedding", "wrong-shape")]
    assert "takes (None, 784); it got (None, 32)" in found[0].message


def test_masks_travel_from_embedding_to_lstm_as_in_keras() -> None:
    drawing = Drawing()
    words = drawing.add("Input", id="words", name="words", shape=[7], dtype="int32")
    x = drawing.add("Embedding", words, input_dim=10, output_dim=4, mask_zero=True)
    drawing.output(drawing.add("LSTM", x, units=3))
    analysis = Analyst().analyse(drawing.document())
    assert analysis.errors == ()
    assert analysis.root.nodes[x].outputs[0].shape == (None, 7, 4)


def test_the_bytes_of_a_sample_are_counted() -> None:
    drawing = Drawing()
    x = drawing.input((8, 8, 3))
    drawing.output(drawing.add("Conv2D", x, id="conv", filters=2, kernel_size=3, padding="same"))
    root = Analyst().analyse(drawing.document()).root
    assert root.nodes["conv"].activation_bytes == 8 * 8 * 2 * 4
    assert root.activation_bytes == 8 * 8 * (2 + 3) * 4


def test_the_totals_leave_out_what_leads_to_no_output() -> None:
    drawing = Drawing()
    x = drawing.input((4,))
    drawing.add("Dense", x, units=99)
    drawing.output(drawing.add("Dense", x, units=2))
    assert Analyst().analyse(drawing.document()).root.parameters == 10


def test_frozen_weights_are_not_trainable() -> None:
    drawing = Drawing()
    drawing.output(drawing.add("Dense", drawing.input((4,)), units=2, trainable=False))
    root = Analyst().analyse(drawing.document()).root
    assert (root.parameters, root.trainable) == (10, 0)


def test_a_second_analysis_asks_keras_nothing() -> None:
    analyst = Analyst()
    first = analyst.analyse(preset("unet"))
    asked = analyst.memory.asked
    assert analyst.analyse(preset("unet")) == first
    assert analyst.memory.asked == asked


def test_a_change_asks_keras_only_about_what_changed() -> None:
    analyst = Analyst()
    document = preset("unet")
    analyst.analyse(document)
    asked = analyst.memory.asked
    analyst.analyse(apply(document, SetConfig(layer="mask", parameter="activation", value="tanh")))
    assert analyst.memory.asked - asked <= 6


def test_names_and_places_do_not_matter_to_the_memory() -> None:
    analyst = Analyst()
    document = preset("residual")
    analyst.analyse(document)
    asked = analyst.memory.asked
    layers = {id: replace(layer, name=f"other_{id}") for id, layer in document.graph.layers.items()}
    renamed = replace(document, graph=replace(document.graph, layers=layers))
    assert analyst.analyse(renamed).root.nodes["add"].name == "other_add"
    assert analyst.memory.asked == asked


def test_the_memory_forgets_the_oldest_first() -> None:
    analyst = Analyst(Memory(limit=5))
    analyst.analyse(preset("unet"))
    assert len(analyst.memory) <= 5


def test_the_full_u_net_is_analysed_quickly_and_without_memory_for_its_weights() -> None:
    analyst = Analyst()
    analyst.analyse(preset("unet"))
    document = apply(preset("unet"), choose(preset("unet"), "base_filters", 64))
    before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    assert analyst.analyse(document).root.parameters == 31_031_745
    assert time.process_time() - start < 2
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000


def test_a_fix_is_offered_only_when_it_works() -> None:
    drawing = Drawing()
    conv = drawing.add("Conv2D", drawing.input((784,)), id="conv", filters=3, kernel_size=3)
    drawing.output(conv)
    document = drawing.document()
    (found,) = Analyst().analyse(document).errors
    assert [fix.title for fix in found.fixes] == ["Add a Reshape to [28, 28, 1] before it"]
    assert Analyst().analyse(apply(document, found.fixes[0].edit)).errors == ()


def test_a_fix_that_would_break_another_node_is_not_offered() -> None:
    drawing = Drawing()
    x = drawing.add("Dense", drawing.input((4,)), units=3, activation="rellu")
    drawing.output(x)
    (found,) = Analyst().analyse(drawing.document()).errors
    assert [fix.title for fix in found.fixes] == ["Set activation to 'relu'"]
    negative = Drawing()
    negative.output(negative.add("Dense", negative.input((4,)), units=-3))
    (found,) = Analyst().analyse(negative.document()).errors
    assert found.fixes == ()


def test_an_empty_design_is_analysed() -> None:
    found = Analyst().analyse(Document("d", "D"))
    assert {d.rule for d in found.diagnostics} == {"no-input", "no-output"}
    assert found.root.parameters == 0


def test_an_output_of_a_tensor_that_is_not_there_is_an_error() -> None:
    document = apply(preset("residual"), SetOutputs(outputs=(Output("even", "even", 3),)))
    assert [d.rule for d in Analyst().analyse(document).errors] == ["no-such-output"]
