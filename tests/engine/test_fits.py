"""Where a new edge could go: what Keras would refuse is told, and nothing else is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from designer.engine.server.analyse import Analyst
from designer.engine.server.fits import Trial
from designer.engine.server.slices import one_slice
from designer.graph import Connect, Disconnect, Document, Edge, SetBypassed, apply, loads
from designer.settings import PRESETS
from tests.support.drawing import Drawing

pytestmark = pytest.mark.keras

ANALYST = Analyst()


def fits(document: Document, node: str, port: str = "0", end: str = "output", graph: str = "") -> dict:
    def work() -> dict[tuple[str, str], str]:
        trial = Trial(ANALYST.look(document), graph, ANALYST.memory)
        return {(id, at): reason for id, at, reason in map(trial.fit, trial.places(node, port, end))}

    return ANALYST.run(document, work)


def preset(name: str) -> Document:
    return loads((PRESETS / f"{name}.json").read_bytes())


def some_layers() -> Document:
    drawing = Drawing()
    image = drawing.input((8, 8, 3), "image")
    conv = drawing.add("Conv2D", image, id="conv", filters=4, kernel_size=3)
    flat = drawing.add("Flatten", conv, id="flat")
    drawing.add("Conv2D", id="free", filters=4, kernel_size=3)
    drawing.add("Add", flat, id="add")
    drawing.add("MultiHeadAttention", id="heads", num_heads=1, key_dim=2)
    drawing.output(drawing.add("Dense", flat, id="dense", units=1))
    return drawing.document()


def test_a_port_that_keras_would_refuse_says_why_in_plain_words() -> None:
    found = fits(some_layers(), "flat")
    assert "Conv2D" in found["free", "inputs"]
    assert "rank" in found["free", "inputs"] or "(batch, height" in found["free", "inputs"]
    assert found["dense", "inputs"] == found["add", "inputs"] == ""


def test_a_loop_and_an_input_are_refused() -> None:
    found = fits(some_layers(), "flat")
    assert "close a loop" in found["conv", "inputs"]
    assert "takes no tensor" in found["image", "inputs"]
    assert not any(node == "flat" for node, _ in found)


def test_a_node_that_waits_for_further_tensors_takes_any() -> None:
    found = fits(some_layers(), "flat")
    assert {found["heads", port] for port in ("query", "value", "key")} == {""}


def test_a_taken_port_is_tried_with_the_new_tensor_in_place_of_the_old() -> None:
    found = fits(some_layers(), "image")
    assert (found["flat", "inputs"], found["dense", "inputs"]) == ("", "")


def test_a_merge_takes_one_more_tensor_if_it_goes_with_the_others() -> None:
    drawing = Drawing()
    one, two, odd = drawing.input((4,), "one"), drawing.input((4,), "two"), drawing.input((5,), "odd")
    drawing.output(drawing.add("Add", one, two, id="sum"))
    assert fits(drawing.document(), one)["sum", "inputs"] == ""
    assert "(None, 5)" in fits(drawing.document(), odd)["sum", "inputs"]


def test_a_tensor_that_is_not_known_yet_may_go_anywhere_but_into_a_loop() -> None:
    document = apply(some_layers(), Disconnect(target="conv"))
    found = fits(document, "conv")
    assert {reason for (node, _), reason in found.items() if node != "image"} == {""}
    assert "close a loop" in fits(document, "dense")["flat", "inputs"]


def test_bypassed_nodes_may_be_joined_and_give_what_they_pass_on() -> None:
    document = apply(some_layers(), SetBypassed(nodes=("conv",), bypassed=True))
    assert fits(document, "image")["conv", "inputs"] == ""
    assert fits(document, "conv")["free", "inputs"] == ""
    assert "close a loop" in fits(document, "flat")["conv", "inputs"]


def test_outputs_are_asked_of_an_input() -> None:
    found = fits(some_layers(), "free", "inputs", "input")
    assert found["image", "0"] == found["conv", "0"] == ""
    assert found["flat", "0"]
    assert "close a loop" in fits(some_layers(), "flat", "inputs", "input")["dense", "0"]


def test_ports_of_a_sub_model_are_those_of_its_inputs() -> None:
    document = preset("siamese")
    node = next(id for id, n in document.graph.nodes.items() if document.graph.layers[n.layer].model)
    assert fits(document, "right")[node, "inputs"] == ""
    inner = fits(document, next(iter(document.models["base"].nodes)), graph="base")
    assert all(node in document.models["base"].nodes for node, _ in inner)


@pytest.mark.parametrize("name", ["siamese", "residual", "multi-path", "unet-small"])
def test_the_answer_is_what_the_analysis_says_when_the_edge_is_drawn(name: str) -> None:
    """Every place of every third node, on free ports, against the analysis of the design with the edge."""
    document = preset(name)
    for node in list(document.graph.nodes)[::3]:
        for (target, port), reason in fits(document, node).items():
            taken = [e for e in document.graph.edges if (e.target, e.target_port) == (target, port)]
            if "close a loop" in reason or "takes no tensor" in reason:
                continue
            drawn = _with_edge(document, Edge(node, target, 0, port), taken)
            wrong = [
                d.message
                for d in ANALYST.analyse(drawn).errors
                if d.node == target and d.rule != "uneven-sizes"
            ]
            assert (reason == "") == (wrong == []), (node, target, port, reason, wrong)


def _with_edge(document: Document, edge: Edge, taken: list[Edge]) -> Document:
    layer = document.graph.layers[document.graph.nodes[edge.target].layer]
    if layer.kind in ("Add", "Concatenate", "Multiply", "Subtract", "Average", "Maximum"):
        return apply(document, Connect(edge=replace(edge, index=len(taken))))
    for old in taken:
        document = apply(
            document, Disconnect(target=old.target, target_port=old.target_port, index=old.index)
        )
    return apply(document, Connect(edge=edge))


def test_questions_are_answered_in_slices_until_all_are() -> None:
    found, start = [], 0
    while start is not None:
        part = one_slice([1, 2, 3], lambda x: x * x, start, seconds=0)
        assert len(part.found) == 1
        found.extend(part.found)
        start = part.next
    assert found == [1, 4, 9]
