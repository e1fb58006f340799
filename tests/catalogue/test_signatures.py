"""What others rely on: the names, types, defaults, choices and ports of the catalogue."""

from __future__ import annotations

import difflib

import pytest

from designer.catalogue import Catalogue, Entry, Family, Parameter, Port, family, find, load
from designer.catalogue.introspect.overrides import overrides
from designer.graph import Json, Layer, loads
from designer.settings import PRESETS

from .update_golden import golden_path, golden_text

pytestmark = pytest.mark.keras


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load()


def entry(catalogue: Catalogue, kind: Family, name: str) -> Entry:
    found = find(catalogue, kind, name)
    assert found is not None, f"{kind} {name} is missing"
    return found


def parameter(catalogue: Catalogue, layer: str, name: str) -> Parameter:
    found = entry(catalogue, "layer", layer).parameter(name)
    assert found is not None, f"{layer} has no {name}"
    return found


def test_the_signatures_are_those_of_the_golden_file(catalogue: Catalogue) -> None:
    """A Keras that has no golden file yet is held against the newest that has one."""
    path = golden_path(catalogue)
    if not path.exists():
        path = max(path.parent.glob("catalogue-*.json"))
    before, now = path.read_text(encoding="utf-8").splitlines(), golden_text(catalogue).splitlines()
    changed = list(difflib.unified_diff(before, now, path.name, "the installed Keras", lineterm="", n=2))
    assert not changed, (
        "\n".join(changed[:80]) + "\nIf this is right: python -m tests.catalogue.update_golden"
    )


@pytest.mark.parametrize(
    ("layer", "name", "kind", "default"),
    [
        ("Dense", "activation", "activation", None),
        ("Dense", "use_bias", "boolean", True),
        ("Dense", "kernel_initializer", "initializer", "glorot_uniform"),
        ("Dense", "kernel_regularizer", "regularizer", None),
        ("Dense", "kernel_constraint", "constraint", None),
        ("Dense", "trainable", "boolean", True),
        ("Dense", "dtype", "dtype", None),
        ("Conv2D", "strides", "integers", [1, 1]),
        ("Conv2D", "padding", "choice", "valid"),
        ("Conv2D", "groups", "integer", 1),
        ("MaxPooling2D", "pool_size", "integers", [2, 2]),
        ("BatchNormalization", "axis", "integer", -1),
        ("LayerNormalization", "axis", "axes", -1),
        ("BatchNormalization", "momentum", "number", 0.99),
        ("Concatenate", "axis", "integer", -1),
        ("LSTM", "return_sequences", "boolean", False),
        ("LSTM", "seed", "integer", None),
        ("UpSampling2D", "interpolation", "choice", "nearest"),
        ("ZeroPadding2D", "padding", "json", [1, 1]),
        ("Bidirectional", "merge_mode", "choice", "concat"),
    ],
)
def test_well_known_parameters_have_their_type_and_default(
    catalogue: Catalogue, layer: str, name: str, kind: str, default: Json
) -> None:
    found = parameter(catalogue, layer, name)
    assert (found.type, found.required, found.default) == (kind, False, default)


@pytest.mark.parametrize(
    ("layer", "name", "kind"),
    [
        ("Input", "shape", "shape"),
        ("Dense", "units", "integer"),
        ("Conv2D", "filters", "integer"),
        ("Conv2D", "kernel_size", "integers"),
        ("Dropout", "rate", "number"),
        ("Reshape", "target_shape", "shape"),
        ("Activation", "activation", "activation"),
        ("TimeDistributed", "layer", "layer"),
        ("RNN", "cell", "layer"),
        ("EinsumDense", "equation", "string"),
        ("Dot", "axes", "axes"),
    ],
)
def test_well_known_parameters_are_required(catalogue: Catalogue, layer: str, name: str, kind: str) -> None:
    found = parameter(catalogue, layer, name)
    assert (found.type, found.required) == (kind, True)


@pytest.mark.parametrize(
    ("layer", "name", "choices"),
    [
        ("Conv2D", "padding", ("valid", "same")),
        ("Conv1D", "padding", ("valid", "same", "causal")),
        ("Conv2D", "data_format", ("channels_last", "channels_first")),
        ("Bidirectional", "merge_mode", ("sum", "mul", "concat", "ave")),
        ("Attention", "score_mode", ("dot", "concat")),
    ],
)
def test_choices_are_those_that_keras_takes(
    catalogue: Catalogue, layer: str, name: str, choices: tuple[str, ...]
) -> None:
    assert set(parameter(catalogue, layer, name).choices) == set(choices)


@pytest.mark.parametrize(
    ("kind", "name", "ports"),
    [
        ("layer", "Input", ()),
        ("layer", "Dense", (Port("inputs"),)),
        ("layer", "Add", (Port("inputs", many=True),)),
        ("layer", "Concatenate", (Port("inputs", many=True),)),
        ("layer", "Dot", (Port("inputs", many=True),)),
        ("layer", "RandomFlip", (Port("inputs"),)),
        (
            "layer",
            "LSTM",
            (Port("inputs"), Port("initial_state", many=True, required=False), Port("mask", required=False)),
        ),
        ("op", "ops.square", (Port("x"),)),
        ("op", "ops.subtract", (Port("x1"), Port("x2"))),
        ("op", "ops.maximum", (Port("x1"), Port("x2"))),
        ("op", "ops.concatenate", (Port("xs", many=True),)),
        ("op", "ops.stack", (Port("x", many=True),)),
        ("op", "ops.einsum", (Port("operands", many=True, variadic=True),)),
        ("op", "ops.average", (Port("x"), Port("weights", required=False))),
    ],
)
def test_ports_are_the_tensors_of_the_call(
    catalogue: Catalogue, kind: Family, name: str, ports: tuple[Port, ...]
) -> None:
    assert entry(catalogue, kind, name).ports == ports


def test_attention_names_its_tensors_and_its_other_call_arguments(catalogue: Catalogue) -> None:
    attention = entry(catalogue, "layer", "MultiHeadAttention")
    assert [p.name for p in attention.ports if p.required] == ["query", "value"]
    assert attention.port("key") == Port("key", required=False)
    assert {p.name for p in attention.arguments} == {"return_attention_scores", "use_causal_mask"}


def test_the_number_of_outputs_is_open_where_the_configuration_decides(catalogue: Catalogue) -> None:
    assert entry(catalogue, "layer", "Dense").outputs == 1
    assert entry(catalogue, "layer", "LSTM").outputs is None
    assert entry(catalogue, "op", "ops.split").outputs is None
    assert entry(catalogue, "op", "ops.svd").outputs == 3


def test_a_number_may_stand_for_a_tensor_of_an_op(catalogue: Catalogue) -> None:
    maximum = entry(catalogue, "op", "ops.maximum")
    assert [(p.name, p.type, p.required) for p in maximum.parameters] == [
        ("x1", "number", False),
        ("x2", "number", False),
    ]
    assert entry(catalogue, "op", "ops.matmul").parameters == ()


def test_categories_are_the_headings_of_keras(catalogue: Catalogue) -> None:
    found = {layer.name: layer.category for layer in family(catalogue, "layer") if layer.source == "keras"}
    expected = {
        "Dense": "Core", "Conv2D": "Convolution", "MaxPooling2D": "Pooling", "LSTM": "Recurrent",
        "Normalization": "Preprocessing", "RandomFlip": "Image preprocessing",
        "BatchNormalization": "Normalization", "Dropout": "Regularization", "Attention": "Attention",
        "Flatten": "Reshaping", "Add": "Merging", "ReLU": "Activation",
    }  # fmt: skip
    assert {name: found[name] for name in expected} == expected
    assert set(found.values()) == set(expected.values())


def test_everything_of_this_keras_is_there(catalogue: Catalogue) -> None:
    counts = {kind: len(family(catalogue, kind)) for kind in ("layer", "op", "optimizer", "loss", "metric")}
    least = {"layer": 120, "op": 260, "optimizer": 11, "loss": 20, "metric": 35}
    assert all(counts[kind] >= number for kind, number in least.items()), counts
    assert {"layerloom"} == {
        found.source
        for found in (find(catalogue, "loss", "ContrastiveLoss"), find(catalogue, "metric", "PairAccuracy"))
        if found
    }


def test_other_names_find_the_same_entry(catalogue: Catalogue) -> None:
    assert find(catalogue, "initializer", "he_normal") is find(catalogue, "initializer", "HeNormal")
    assert entry(catalogue, "initializer", "uniform").name == "RandomUniform"
    assert entry(catalogue, "layer", "MaxPool2D").name == "MaxPooling2D"
    assert entry(catalogue, "regularizer", "l2").name == "L2"
    assert entry(catalogue, "activation", "swish").name == "silu"
    assert find(catalogue, "layer", "Lambda") is None


def test_nearly_every_parameter_of_a_layer_is_typed_and_explained(catalogue: Catalogue) -> None:
    layers = [layer for layer in family(catalogue, "layer") if layer.source == "keras"]
    parameters = [p for layer in layers for p in layer.parameters]
    assert sum(p.type != "json" for p in parameters) >= 0.93 * len(parameters)
    assert sum(bool(p.help) for p in parameters) >= 0.93 * len(parameters)
    assert all(layer.summary and layer.doc for layer in layers)


def test_the_presets_use_only_what_the_catalogue_knows(catalogue: Catalogue) -> None:
    for path in PRESETS.glob("*.json"):
        document = loads(path.read_text(encoding="utf-8"))
        for graph in (document.graph, *document.models.values()):
            for layer in graph.layers.values():
                _check_layer(catalogue, layer)


def _check_layer(catalogue: Catalogue, layer: Layer) -> None:
    if layer.model is None:
        found = entry(catalogue, "op" if layer.kind.startswith("ops.") else "layer", layer.kind)
        assert set(layer.config) <= {p.name for p in found.parameters}, layer


def test_no_correction_is_out_of_date(catalogue: Catalogue) -> None:
    """Every correction meets something of the newest Keras that we know."""
    if golden_path(catalogue) != max(golden_path(catalogue).parent.glob("catalogue-*.json")):
        pytest.skip("an older Keras lacks some of what is corrected")
    known = {f"{kind} {name}" for kind, name in catalogue.entries}
    for kind, name in catalogue.entries:
        names = {p.name for p in catalogue.entries[kind, name].parameters}
        known |= {f"{kind} {owner}.{parameter}" for owner in (name, "*") for parameter in names}
    corrected = {*overrides().parameters, *overrides().entries}
    assert corrected - known == set()
