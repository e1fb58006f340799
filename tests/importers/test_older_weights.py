"""Weights of Keras 1, and of layers for GPUs only, are laid out as today's layers take them."""

import h5py
import numpy as np
import pytest

from designer.importers import read
from tests.importers.making import h5_file


def numbers(*shape):
    return np.random.default_rng(sum(shape)).normal(size=shape).astype("float32")


def arrays_of(path, kind, config, weights, version):
    """What a file of one layer gives that layer, in order."""
    config = {"name": "a", **config}
    start = {"name": "x", "dtype": "float32", "batch_input_shape": config.pop("batch_input_shape")}
    layers = [{"class_name": kind, "config": {**start, **config}}]
    named = {f"a/w{number}": array for number, array in enumerate(weights)}
    h5_file(path, {"class_name": "Sequential", "config": layers}, {"a": named})
    with h5py.File(path, "a") as file:
        file.attrs["keras_version"] = version
    imported = read(path, "a.h5")
    return [array for key, array in imported.weights.arrays.items() if key[0] == "a"]


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def gpu_gate(kernel, recurrent, bias, gate, units, x, h):
    """What cuDNN computes for one gate: matrices by rows, with two biases."""
    columns, gates = slice(gate * units, (gate + 1) * units), len(bias) // units
    w = np.ascontiguousarray(kernel[:, columns]).reshape(units, -1)
    r = np.ascontiguousarray(recurrent[:, columns]).reshape(units, units)
    first, second = bias.reshape(2, gates // 2, units)[:, gate]
    return w @ x + first, r @ h + second


def test_a_gpus_lstm_keeps_its_meaning(tmp_path):
    units, width = 3, 4
    weights = [numbers(width, 12), numbers(units, 12), numbers(24)]
    shape = {"batch_input_shape": [None, 5, width]}
    found = arrays_of(tmp_path / "a.h5", "CuDNNLSTM", {"units": units, **shape}, weights, "2.2.4-tf")
    kernel, recurrent, bias = found
    x, h = numbers(width), numbers(units)
    ours = x @ kernel + h @ recurrent + bias
    for gate in range(4):
        theirs = sum(gpu_gate(*weights, gate, units, x, h))
        assert np.allclose(ours[gate * units : (gate + 1) * units], theirs, atol=1e-5)


def test_a_gpus_gru_keeps_its_meaning(tmp_path):
    units, width = 3, 4
    weights = [numbers(width, 9), numbers(units, 9), numbers(18)]
    shape = {"batch_input_shape": [None, 5, width]}
    found = arrays_of(tmp_path / "a.h5", "CuDNNGRU", {"units": units, **shape}, weights, "2.2.4-tf")
    kernel, recurrent, bias = found
    x, h = numbers(width), numbers(units)
    for gate in range(3):
        columns = slice(gate * units, (gate + 1) * units)
        of_x, of_h = gpu_gate(*weights, gate, units, x, h)
        assert np.allclose((x @ kernel + bias[0])[columns], of_x, atol=1e-5)
        assert np.allclose((h @ recurrent + bias[1])[columns], of_h, atol=1e-5)


def test_the_gates_of_keras_1_are_joined_in_todays_order(tmp_path):
    gates = {name: [numbers(4, 3), numbers(3, 3), numbers(3)] for name in "icfo"}
    weights = [array for parts in gates.values() for array in parts]
    config = {"output_dim": 3, "batch_input_shape": [None, 5, 4]}
    found = arrays_of(tmp_path / "a.h5", "LSTM", config, weights, "1.2.2")
    for part, array in enumerate(found):
        assert np.array_equal(array, np.concatenate([gates[name][part] for name in "ifco"], axis=-1))


@pytest.mark.parametrize("order", ["th", "tf"])
def test_kernels_of_keras_1_have_their_channels_last(tmp_path, order):
    kernel = numbers(6, 4, 3, 2) if order == "th" else numbers(3, 2, 4, 6)
    size = [4, 8, 8] if order == "th" else [8, 8, 4]
    config = {"nb_filter": 6, "nb_row": 3, "nb_col": 2, "dim_ordering": order}
    config["batch_input_shape"] = [None, *size]
    found = arrays_of(tmp_path / "a.h5", "Convolution2D", config, [kernel, numbers(6)], "1.2.2")
    assert found[0].shape == (3, 2, 4, 6)
    expected = kernel[5, 3, 2, 1] if order == "th" else kernel[2, 1, 3, 5]
    assert found[0][2, 1, 3, 5] == expected


def test_todays_weights_stay_as_they_are(tmp_path):
    weights = [numbers(4, 12), numbers(3, 12), numbers(12)]
    config = {"units": 3, "batch_input_shape": [None, 5, 4]}
    found = arrays_of(tmp_path / "a.h5", "LSTM", config, weights, "2.4.0")
    assert all(np.array_equal(a, b) for a, b in zip(found, weights, strict=True))


@pytest.mark.parametrize("version", ["2.3.1", "1.2.2"])
def test_weights_before_a_flatter_hard_sigmoid_are_fitted_to_it(tmp_path, version):
    weights = [np.ones((3, 8), "float32"), np.ones((2, 8), "float32"), np.ones(8, "float32")]
    config = {"units": 2, "recurrent_activation": "hard_sigmoid", "batch_input_shape": [None, 5, 3]}
    found = arrays_of(tmp_path / "a.h5", "LSTM", config, weights, version)
    assert [array[..., 0].ravel()[0] for array in found] == pytest.approx([1.2] * 3)
    assert [array[..., 4].ravel()[0] for array in found] == pytest.approx([1.0] * 3)
