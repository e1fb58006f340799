"""Layers of older versions of Keras, in Keras 3's words."""

from __future__ import annotations

from typing import Any

import pytest

from designer.importers import from_config
from designer.importers.legacy import is_keras3, to_keras3


def _translated(class_name: str, **config: Any) -> tuple[dict[str, Any], list[str]]:
    """A layer alone in an old Sequential, and what was remarked."""
    old = {"class_name": class_name, "config": {"name": "it", **config}}
    model: Any = {"class_name": "Sequential", "config": [old], "keras_version": "2.1.0"}
    found, remarks = to_keras3(model)
    layers = found["config"]["layers"]  # type: ignore[index,call-overload]
    return layers[-1], [remark.message for remark in remarks]  # type: ignore[index,return-value]


def _config(class_name: str, **config: Any) -> dict[str, Any]:
    config = _translated(class_name, **config)[0]["config"]
    return {key: value for key, value in config.items() if key != "name"}


@pytest.mark.parametrize(
    ("old", "config", "new", "expected"),
    [
        ("Dense", {"output_dim": 3, "input_dim": 2, "bias": False}, "Dense", {"units": 3, "use_bias": False}),
        ("TimeDistributedDense", {"output_dim": 3}, "Dense", {"units": 3}),
        ("Dropout", {"p": 0.2}, "Dropout", {"rate": 0.2}),
        ("GaussianNoise", {"sigma": 0.1}, "GaussianNoise", {"stddev": 0.1}),
        ("LeakyReLU", {"alpha": 0.1}, "LeakyReLU", {"negative_slope": 0.1}),
        ("ELU", {"alpha": 0.1}, "ELU", {"alpha": 0.1}),
        ("ThresholdedReLU", {"theta": 0.5}, "ReLU", {"threshold": 0.5}),
        (
            "Convolution2D",
            {"nb_filter": 8, "nb_row": 3, "nb_col": 5, "subsample": [2, 1], "border_mode": "same", "dim_ordering": "tf"},
            "Conv2D",
            {"filters": 8, "kernel_size": [3, 5], "strides": [2, 1], "padding": "same", "data_format": "channels_last"},
        ),
        (
            "Convolution1D",
            {"nb_filter": 8, "filter_length": 3, "subsample_length": 2, "input_length": 9},
            "Conv1D",
            {"filters": 8, "kernel_size": 3, "strides": 2},
        ),
        (
            "AtrousConvolution2D",
            {"nb_filter": 1, "nb_row": 3, "nb_col": 3, "atrous_rate": [2, 2], "dim_ordering": "th"},
            "Conv2D",
            {"filters": 1, "kernel_size": [3, 3], "dilation_rate": [2, 2], "data_format": "channels_first"},
        ),
        ("MaxPooling1D", {"pool_length": 2, "stride": 1}, "MaxPooling1D", {"pool_size": 2, "strides": 1}),
        ("UpSampling1D", {"length": 3}, "UpSampling1D", {"size": 3}),
        ("ZeroPadding2D", {"padding": [1, 2, 3, 4]}, "ZeroPadding2D", {"padding": [[1, 2], [3, 4]]}),
        ("ZeroPadding1D", {"padding": {"left_pad": 1, "right_pad": 2}}, "ZeroPadding1D", {"padding": [1, 2]}),
        ("BatchNormalization", {"axis": [3], "mode": 0, "renorm": False, "fused": True}, "BatchNormalization", {"axis": 3}),
        ("BatchNormalizationV1", {"axis": 1}, "BatchNormalization", {"axis": 1}),
        ("SyncBatchNormalization", {"axis": -1}, "BatchNormalization", {"axis": -1, "synchronized": True}),
        ("Conv2DTranspose", {"filters": 1, "kernel_size": [2, 2], "groups": 1}, "Conv2DTranspose", {"filters": 1, "kernel_size": [2, 2]}),
        ("Embedding", {"input_dim": 9, "output_dim": 2, "dropout": 0.0}, "Embedding", {"input_dim": 9, "output_dim": 2}),
        ("GRU", {"units": 2}, "GRU", {"units": 2, "reset_after": False}),
        ("GRU", {"units": 2, "reset_after": True, "implementation": 2}, "GRU", {"units": 2, "reset_after": True}),
        ("LSTM", {"output_dim": 2, "forget_bias_init": "one", "consume_less": "cpu"}, "LSTM", {"units": 2, "unit_forget_bias": True}),
        ("SpatialDropout2D", {"rate": 0.1, "noise_shape": None}, "SpatialDropout2D", {"rate": 0.1}),
        ("Activation", {"activation": "swish"}, "Activation", {"activation": "silu"}),
        ("CategoryEncoding", {"max_tokens": 4, "output_mode": "binary"}, "CategoryEncoding", {"num_tokens": 4, "output_mode": "multi_hot"}),
    ],
)  # fmt: skip
def test_a_layer_is_said_in_todays_words(
    old: str, config: dict[str, Any], new: str, expected: dict[str, Any]
) -> None:
    found, _ = _translated(old, **config)
    assert (found["module"], found["class_name"]) == ("keras.layers", new)
    assert _config(old, **config) == expected


def test_initializers_regularizers_and_constraints_get_their_module() -> None:
    found = _config(
        "Dense",
        units=2,
        kernel_initializer={"class_name": "RandomNormal", "config": {"stddev": 0.1, "dtype": "float32"}},
        bias_initializer="zero",
        kernel_regularizer={"class_name": "L1L2", "config": {"l1": 0.0, "l2": 0.5}},
        kernel_constraint={"name": "MaxNorm", "m": 2, "axis": 0},
    )
    assert found["kernel_initializer"] == {
        "module": "keras.initializers",
        "class_name": "RandomNormal",
        "config": {"stddev": 0.1},
        "registered_name": None,
    }
    assert found["bias_initializer"]["class_name"] == "Zeros"
    assert found["kernel_regularizer"]["config"] == {"l1": 0.0, "l2": 0.5}
    assert found["kernel_constraint"]["config"] == {"max_value": 2, "axis": 0}


def test_keras_1s_regularizer_says_its_strengths_beside_its_name() -> None:
    found = _config("Dense", output_dim=2, W_regularizer={"name": "WeightRegularizer", "l1": 0.0, "l2": 0.5})
    assert found["kernel_regularizer"]["class_name"] == "L1L2"
    assert found["kernel_regularizer"]["config"] == {"l2": 0.5}


def test_an_initializer_of_ones_own_is_left_out_and_told() -> None:
    found, remarks = _translated("Dense", units=2, kernel_initializer="mine")
    assert "kernel_initializer" not in found["config"]
    assert ["mine" in remark for remark in remarks] == [True]


def test_dtype_policies_become_todays() -> None:
    policy = {"class_name": "Policy", "config": {"name": "mixed_float16"}}
    assert _config("Dense", units=2, dtype=policy)["dtype"] == {
        "module": "keras",
        "class_name": "DTypePolicy",
        "config": {"name": "mixed_float16"},
        "registered_name": None,
    }
    assert "dtype" not in _config(
        "Dense", units=2, dtype={"class_name": "PolicyV1", "config": {"name": "infer"}}
    )


def test_whole_numbers_are_a_dtype_of_the_input_not_of_the_layer() -> None:
    embedding = {
        "name": "e",
        "input_dim": 9,
        "output_dim": 2,
        "batch_input_shape": [None, 4],
        "dtype": "int32",
    }
    model: Any = {"class_name": "Sequential", "config": [{"class_name": "Embedding", "config": embedding}]}
    first, second = to_keras3(model)[0]["config"]["layers"]  # type: ignore[index,call-overload,misc]
    assert first["config"]["dtype"] == "int32"  # type: ignore[index,call-overload]
    assert "dtype" not in second["config"]  # type: ignore[index,operator,call-overload]


@pytest.mark.parametrize(
    ("class_name", "config", "word"),
    [
        ("CuDNNLSTM", {"units": 2}, "CuDNNLSTM"),
        ("CuDNNGRU", {"units": 2}, "CuDNNGRU"),
        ("LSTM", {"units": 2, "recurrent_activation": "hard_sigmoid"}, "hard_sigmoid"),
        ("LSTM", {"units": 2, "time_major": True}, "time"),
        ("ThresholdedReLU", {"theta": 1.0}, "ThresholdedReLU"),
        ("BatchNormalization", {"axis": -1, "virtual_batch_size": 8}, "virtual_batch_size"),
        ("BatchNormalization", {"axis": -1, "mode": 2}, "statistics"),
        ("Embedding", {"input_dim": 9, "output_dim": 2, "dropout": 0.5}, "SpatialDropout1D"),
        ("Conv2DTranspose", {"filters": 1, "kernel_size": 2, "groups": 2}, "groups"),
        ("Attention", {"causal": True}, "causal"),
    ],
)
def test_what_is_more_than_another_name_is_remarked(
    class_name: str, config: dict[str, Any], word: str
) -> None:
    found, remarks = _translated(class_name, **config)
    assert found["module"] == "keras.layers"
    assert any(word in remark for remark in remarks)


def test_plain_renaming_is_not_remarked() -> None:
    assert _translated("Dense", output_dim=2, init="uniform")[1] == []


@pytest.mark.parametrize("class_name", ["Highway", "MaxoutDense", "LocallyConnected1D", "MyLayer", "Lambda"])
def test_a_class_that_keras_lacks_stays_as_it_is(class_name: str) -> None:
    found, _ = _translated(class_name, output_dim=3, p=0.5)
    assert (found["module"], found["class_name"]) == (None, class_name)
    assert found["config"] == {"name": "it", "output_dim": 3, "p": 0.5}


def test_a_class_of_ones_own_with_one_of_keras_names_is_not_taken_for_it() -> None:
    found, _ = _translated("Attention", units=7)
    assert found["registered_name"] == "Custom>Attention"
    assert found["config"] == {"name": "it", "units": 7}


@pytest.mark.parametrize("module", ["keras_more.layers", "mine"])
def test_a_class_of_another_package_is_not_taken_for_keras_own(module: str) -> None:
    own = {"class_name": "Dense", "module": module, "registered_name": "Dense", "config": {"units": 2}}
    model: Any = {"class_name": "Sequential", "config": [own], "keras_version": "2.15.0"}
    document = from_config(to_keras3(model)[0], "a.json", "tf.keras 2.15")
    assert "Dense" in [layer.placeholder for layer in document.graph.layers.values()]
    assert any("not Keras's own" in remark.message for remark in document.origin.remarks)  # type: ignore[union-attr]


def test_wrappers_translate_the_layer_inside() -> None:
    inner = {"class_name": "LSTM", "config": {"name": "l", "output_dim": 4, "inner_activation": "sigmoid"}}
    found = _config("Bidirectional", layer=inner, merge_mode="sum")["layer"]
    assert found["module"] == "keras.layers"
    assert found["config"] == {"name": "l", "units": 4, "recurrent_activation": "sigmoid"}


def test_cells_are_translated_in_their_layer() -> None:
    cells = [{"class_name": "LSTMCell", "config": {"units": 2, "implementation": 1}}]
    stacked = {"class_name": "StackedRNNCells", "config": {"cells": cells}}
    found = _config("RNN", cell=stacked)["cell"]["config"]["cells"]
    assert [cell["config"] for cell in found] == [{"units": 2}]


def test_keras_3s_own_models_need_no_translation() -> None:
    model: Any = {
        "module": "keras",
        "class_name": "Sequential",
        "config": {
            "name": "s",
            "layers": [{"module": "keras.layers", "class_name": "Flatten", "config": {"name": "f"}}],
        },
    }
    assert is_keras3(model)
    del model["config"]["layers"][0]["module"]
    assert not is_keras3(model)
    assert is_keras3(to_keras3(model)[0])
