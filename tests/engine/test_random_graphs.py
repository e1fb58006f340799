"""Random designs, right and wrong: the analysis finds an error exactly when Keras refuses to build."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from designer.builder import BuildFailed, build
from designer.engine.server.analyse import Analyst
from designer.graph import Document, Json, outgoing
from tests.support.drawing import Drawing

pytestmark = pytest.mark.keras

ANALYST = Analyst()

small = st.integers(-1, 5)
sizes = st.lists(st.integers(1, 9), min_size=1, max_size=3)


def config(
    required: dict[str, st.SearchStrategy[Json]], **optional: st.SearchStrategy[Json]
) -> st.SearchStrategy:
    return st.fixed_dictionaries(required, optional=optional)


KINDS: dict[str, st.SearchStrategy[dict[str, Json]]] = {
    "Dense": config(
        {}, units=small, activation=st.sampled_from(["relu", "softmax", "rellu"]), use_bias=st.booleans()
    ),
    "Conv1D": config(
        {"filters": small, "kernel_size": small}, padding=st.sampled_from(["same", "valid", "full"])
    ),
    "Conv2D": config(
        {"filters": st.integers(1, 4), "kernel_size": st.integers(1, 4)}, strides=small, groups=small
    ),
    "Conv2DTranspose": config({"filters": small, "kernel_size": small}, strides=small),
    "MaxPooling1D": config({}, pool_size=small),
    "MaxPooling2D": config({}, pool_size=small, padding=st.sampled_from(["same", "valid"])),
    "UpSampling2D": config({}, size=small),
    "Flatten": config({}),
    "Reshape": config({"target_shape": st.lists(small, min_size=1, max_size=3)}),
    "RepeatVector": config({"n": small}),
    "BatchNormalization": config({}, axis=st.integers(-4, 4)),
    "LayerNormalization": config({}, axis=st.integers(-4, 4)),
    "Dropout": config({"rate": st.floats(-1, 2, width=16)}),
    "LSTM": config({"units": st.integers(1, 4)}, return_sequences=st.booleans()),
    "GRU": config({"units": st.integers(1, 4)}, return_sequences=st.booleans(), go_backwards=st.booleans()),
    "GlobalAveragePooling1D": config({}),
    "GlobalMaxPooling2D": config({}),
    "Embedding": config({"input_dim": small, "output_dim": small}, mask_zero=st.booleans()),
    "Softmax": config({}, axis=st.integers(-4, 4)),
}
MERGES = ["Add", "Concatenate", "Multiply", "Subtract", "Average", "Attention"]


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Some inputs, some layers after each other or merged, and all loose ends as outputs."""
    drawing = Drawing()
    shapes = draw(st.lists(sizes, min_size=1, max_size=2))
    nodes = [drawing.input(tuple(shape), f"in{i}") for i, shape in enumerate(shapes)]
    for _ in range(draw(st.integers(1, 5))):
        source = draw(st.sampled_from(nodes[-2:]))
        if draw(st.integers(0, 3)) == 0:
            nodes.append(drawing.add(draw(st.sampled_from(MERGES)), source, draw(st.sampled_from(nodes))))
        else:
            kind = draw(st.sampled_from(sorted(KINDS)))
            nodes.append(drawing.add(kind, source, **draw(KINDS[kind])))
    fed = outgoing(drawing.graph)
    for id in nodes:
        if not fed[id] and not id.startswith("in"):
            drawing.output(id)
    return drawing.document()


@given(documents())
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
def test_the_analysis_finds_an_error_exactly_when_keras_refuses(document: Document) -> None:
    analysis = ANALYST.analyse(document)
    try:
        model = build(document)
    except BuildFailed as failure:
        assert failure.node is None or failure.node in {d.node for d in analysis.errors}
        assert analysis.errors
        return
    assert analysis.errors == ()
    assert analysis.root.parameters == model.count_params()
    outputs = {
        output.name: analysis.root.nodes[output.node].outputs[0].shape for output in document.graph.outputs
    }
    built = model.output if isinstance(model.output, dict) else dict.fromkeys(outputs, model.output)
    assert outputs == {name: tuple(tensor.shape) for name, tensor in built.items()}
