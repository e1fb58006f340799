"""What could be added at the end of an edge: Keras takes it as it starts."""

from __future__ import annotations

import pytest

from designer.engine.server.analyse import Analyst
from designer.engine.server.fits import Trial
from designer.engine.server.offers import Offers
from designer.graph import Document, SetModel, apply, input_nodes, loads
from designer.settings import PRESETS
from tests.support.drawing import Drawing

pytestmark = pytest.mark.keras

ANALYST = Analyst()


def offers(document: Document, node: str, port: str = "0", end: str = "output", graph: str = "") -> set[str]:
    def work() -> set[str]:
        asked = Offers(Trial(ANALYST.look(document), graph, ANALYST.memory), node, port, end)
        return {kind for kind in asked.kinds() if asked.fits(kind)}

    return ANALYST.run(document, work)


def one_input(*shape: int) -> Document:
    drawing = Drawing()
    drawing.output(drawing.add("Identity", drawing.input(shape, "x"), id="end"))
    return drawing.document()


@pytest.mark.parametrize(
    ("shape", "offered", "not_offered"),
    [
        ((8,), {"Dense", "Dropout", "RepeatVector"}, {"Conv1D", "Conv2D", "LSTM", "MaxPooling2D", "Permute"}),
        ((8, 4), {"Conv1D", "LSTM", "Permute", "MultiHeadAttention"}, {"Conv2D", "RepeatVector"}),
        ((8, 8, 3), {"Conv2D", "MaxPooling2D", "Flatten", "Resizing"}, {"Conv1D", "Conv3D", "LSTM"}),
    ],
)
def test_a_tensor_is_offered_what_takes_its_rank(
    shape: tuple[int, ...], offered: set[str], not_offered: set[str]
) -> None:
    found = offers(one_input(*shape), "x")
    assert offered <= found
    assert not_offered & found == set()


def test_what_takes_further_tensors_is_offered_too() -> None:
    found = offers(one_input(8, 4), "x")
    assert {"Add", "Concatenate", "Dot", "ops.add", "ops.matmul", "ops.digitize"} <= found


def test_nothing_without_an_input_is_offered_to_an_output() -> None:
    assert "Input" not in offers(one_input(8), "x")


def test_everything_is_offered_where_nothing_is_known() -> None:
    drawing = Drawing()
    drawing.add("Dense", id="free", units=3)
    assert {"Conv2D", "LSTM", "Add", "ops.square"} <= offers(drawing.document(), "free")


def test_before_a_port_comes_what_gives_a_tensor_that_it_takes() -> None:
    drawing = Drawing()
    x = drawing.input((8, 8, 3), "x")
    drawing.output(drawing.add("Conv2D", x, id="conv", filters=4, kernel_size=3))
    found = offers(drawing.document(), "conv", "inputs", "input")
    assert {"Input", "Conv2D", "ReLU", "ZeroPadding2D"} <= found
    assert {"Flatten", "GlobalAveragePooling2D", "LSTM"} & found == set()


def test_a_free_port_is_offered_what_goes_with_some_tensor() -> None:
    drawing = Drawing()
    drawing.add("Dense", id="free", units=3)
    found = offers(drawing.document(), "free", "inputs", "input")
    assert {"Input", "Dense", "Conv2D", "LSTM", "Flatten"} <= found


def test_sub_models_are_offered_where_they_fit_and_never_inside_themselves() -> None:
    document = loads((PRESETS / "siamese.json").read_bytes())
    assert "model:base" in offers(document, "left")
    (inner,) = input_nodes(document.models["base"])
    assert "model:base" not in offers(document, inner, graph="base")
    other = Drawing()
    other.output(other.add("Dense", other.input((3,), "three"), units=2, id="two"))
    more = apply(document, SetModel(name="other", model=other.graph))
    assert "model:other" not in offers(more, "left")


def test_a_second_question_asks_keras_nothing() -> None:
    document = one_input(8, 4)
    first, asked = offers(document, "x"), ANALYST.memory.asked
    assert offers(document, "x") == first
    assert ANALYST.memory.asked == asked
