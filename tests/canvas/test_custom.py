"""The canvas is told of a design's own code: as layers, as activations where it can be one, and only when it changes."""

from dataclasses import replace

from designer.canvas import Content, difference, encode, own_entries, patched
from designer.catalogue import Catalogue, Entry, Parameter
from designer.graph import Document, SetFunction, SetTitle, apply

CODE = {
    "squash": 'def squash(x, limit=3.0):\n    """Cuts off."""\n    return ops.clip(x, -limit, limit)\n',
    "Scale": (
        "class Scale(keras.layers.Layer):\n    def __init__(self, factor=2.0, **kwargs):\n"
        "        super().__init__(**kwargs)\n    def call(self, inputs):\n        return inputs\n"
    ),
    "join": "def join(a, b):\n    return a + b\n",
    "power": "def power(x, exponent: float):\n    return x**exponent\n",
    "parts": "def parts(x):\n    return x, x\n",
    "several": "def several(xs):\n    a, b = xs\n    return a + b\n",
    "miss": "def miss(y_true, y_pred):\n    return y_true - y_pred\n",
    "broken": "def broken(",
}


def named(family, functions=CODE):
    return [entry.name for entry in own_entries(functions) if entry.family == family]


def test_layers_and_functions_are_layers_and_losses_and_what_is_wrong_are_not_told():
    names = ["squash", "Scale", "join", "power", "parts", "several"]
    assert named("layer") == [f"custom:{name}" for name in names]
    assert {entry.source for entry in own_entries(CODE)} == {"custom"}
    assert own_entries(CODE)[0].doc == "Cuts off."


def test_a_function_of_one_tensor_that_gives_one_can_be_an_activation():
    assert named("activation") == ["custom:squash"]


def test_equal_code_gives_the_very_same_entries_so_that_an_edit_elsewhere_costs_nothing():
    before = Document("d", "D", functions=CODE)
    after = apply(before, SetTitle(title="E"))
    assert own_entries(after.functions) is own_entries(before.functions)
    assert own_entries(dict(CODE)) is own_entries(CODE)
    assert own_entries({}) == ()


def test_a_change_of_code_reaches_the_canvas_as_a_patch():
    def content(document):
        return Content(document=document, custom=own_entries(document.functions))

    before = Document("d", "D", functions=CODE)
    after = apply(before, SetFunction(name="squash", source="def squash(x, most=1):\n    return x\n"))
    patch = difference(content(before), content(after))
    assert patched(encode(content(before)), patch) == encode(content(after))
    assert set(patch["in"]) == {"document", "custom"}


def test_a_class_that_builds_on_keras_is_described_as_keras_describes_that():
    dense = Entry("Dense", "layer", "Core", parameters=(Parameter("units", "integer", required=True),))
    keras = Catalogue("3", {("layer", "Dense"): dense})
    code = {"Head": "class Head(keras.layers.Dense):\n    pass\n"}
    assert [entry.parameters for entry in own_entries(code, keras)] == [dense.parameters]
    other = Catalogue("3", {("layer", "Dense"): replace(dense, parameters=())})
    assert own_entries(code, other)[0].parameters == ()
