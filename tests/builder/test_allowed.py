"""Only what the allow-list knows is made; text of a document never becomes code or a file's name."""

from __future__ import annotations

import pytest

from designer.builder import BuildFailed, UnknownName, build, find_class, find_op
from designer.graph import Json
from tests.support.drawing import Drawing

pytestmark = pytest.mark.keras


@pytest.mark.parametrize(
    "name",
    [
        "Lambda", "TFSMLayer", "TorchModuleWrapper", "JaxLayer", "InputLayer", "Layer", "deserialize", "__class__",
        "os.system", "Dense.__init__", "keras.layers.Dense", "dense", "", "Dénse",
    ],
)  # fmt: skip
def test_a_class_that_is_no_layer_for_designs_is_refused(name: str) -> None:
    with pytest.raises(UnknownName):
        find_class("layer", name)


@pytest.mark.parametrize(
    "name", ["numpy", "__builtins__", "Square", "nn", "eval", "x.y", "any_symbolic_tensors"]
)
def test_what_is_no_op_is_refused(name: str) -> None:
    with pytest.raises(UnknownName):
        find_op(name)


def test_a_misspelt_name_is_answered_with_the_right_one() -> None:
    with pytest.raises(UnknownName, match="Did you mean Conv2D"):
        find_class("layer", "Conv2d")


def refused(kind: str, **config: Json) -> str:
    drawing = Drawing()
    drawing.output(drawing.add(kind, drawing.input((5,)), **config))
    with pytest.raises(BuildFailed) as failure:
        build(drawing.document())
    return failure.value.message


def test_a_vocabulary_is_never_read_from_a_file() -> None:
    assert "list of words" in refused("StringLookup", vocabulary="/etc/passwd")


def test_a_nested_object_is_not_deserialised_by_keras() -> None:
    lambda_layer: Json = {"class_name": "Lambda", "config": {"function": "lambda x: x"}}
    assert "cannot be part of a design" in refused("TimeDistributed", layer=lambda_layer)
    with_module: Json = {"module": "os", "class_name": "system", "config": {}}
    assert "class_name" in refused("Dense", units=1, kernel_initializer=with_module)


def test_a_dtype_policy_cannot_smuggle_an_object_in() -> None:
    for name in ("get", "Dense", "os.system"):
        assert "no policy named" in refused("Dense", units=1, dtype={"class_name": name})
