"""What a thing starts with: values for what its constructor requires, so that one click makes it."""

from __future__ import annotations

from collections.abc import Mapping

from designer.graph import Json

from .model import Entry, Parameter, ParameterType


def starting_config(entry: Entry) -> dict[str, Json]:
    """Sensible values for the required parameters of an entry; with them Keras makes it.

    >>> starting_config(Entry("Dense", "layer", "Core", parameters=(Parameter("units", "integer", True),)))
    {'units': 64}
    """
    return {p.name: _value(entry, p) for p in entry.parameters if p.required} | _BESIDE.get(entry.name, {})


def _value(entry: Entry, parameter: Parameter) -> Json:
    own = _OF_ONE.get(entry.name, {})
    if parameter.name in own:
        return own[parameter.name]
    if parameter.choices:
        return parameter.choices[0]
    return _USUAL.get(parameter.name, _BY_TYPE.get(parameter.type))


def _layer(class_name: str, **config: Json) -> Json:
    return {"class_name": class_name, "config": config}


_DENSE, _LSTM, _CELL = _layer("Dense", units=64), _layer("LSTM", units=64), _layer("LSTMCell", units=64)

#: Values that are right for one entry only.
_OF_ONE: Mapping[str, Mapping[str, Json]] = {
    "Bidirectional": {"layer": _LSTM},
    "Dot": {"axes": -1},
    "CustomScaleLayer": {"scale": 1.0},
    "EinsumDense": {"equation": "...x,xy->...y", "output_shape": 64},
    "GroupQueryAttention": {"head_dim": 64, "num_query_heads": 4, "num_key_value_heads": 2},
    "LayerScale": {"init_values": 1e-06, "projection_dim": 64},
    "Input": {"shape": [28, 28, 1]},
    "Pipeline": {"layers": [_layer("Rescaling", scale=1 / 255)]},
    "RandomPosterization": {"factor": 4},
    "RandomRotation": {"factor": 0.1},
    "RandomZoom": {"height_factor": 0.1},
    "RepeatVector": {"n": 8},
    "ops.adaptive_average_pool": {"output_size": [4, 4]},
    "ops.adaptive_max_pool": {"output_size": [4, 4]},
    "ops.fold": {"output_size": [4, 4], "kernel_size": 2},
    "ops.image.extract_patches": {"size": 2},
    "ops.image.extract_patches_3d": {"size": 2},
    "ops.image.map_coordinates": {"order": 1},
    "ops.image.resize": {"size": [64, 64]},
    "ops.image.scale_and_translate": {"output_shape": [None, 64, 64, 3], "spatial_dims": [1, 2]},
    "ops.repeat": {"repeats": 2},
    "threshold": {"threshold": 0.0, "default_value": 0.0},
    "ops.threshold": {"threshold": 0.0, "default_value": 0.0},
}

#: Values for what no signature requires, and yet Keras does: one of two parameters.
_BESIDE: dict[str, dict[str, Json]] = {
    "Discretization": {"num_bins": 16},
    "ops.image.crop_images": {f"{side}_cropping": 1 for side in ("top", "bottom", "left", "right")},
    "ops.image.pad_images": {f"{side}_padding": 1 for side in ("top", "bottom", "left", "right")},
}

#: Values by the name of the parameter, whatever asks for it.
_USUAL: Mapping[str, Json] = {
    "activation": "relu",
    "axes": [-1],
    "axis": -1,
    "axis1": 1,
    "axis2": 2,
    "bin_boundaries": [0.0, 1.0],
    "block_size": 2,
    "boundaries": [1000],
    "cell": _CELL,
    "cells": [_CELL],
    "decay_rate": 0.9,
    "decay_steps": 1000,
    "default_value": 0.0,
    "destination": 2,
    "dims": [2, 1],
    "dtype": "float32",
    "factor": 0.2,
    "fft_length": 256,
    "filters": 32,
    "first_decay_steps": 1000,
    "height": 64,
    "height_factor": 0.1,
    "indices_or_sections": 2,
    "initial_learning_rate": 0.001,
    "input_dim": 1000,
    "k": 5,
    "kernel_size": 3,
    "key": 0,
    "key_dim": 64,
    "kth": 1,
    "layer": _DENSE,
    "max_number": 10,
    "max_val": 1.0,
    "newshape": [-1, 1],
    "num_bins": 1000,
    "num_classes": 10,
    "num_heads": 4,
    "num_tokens": 1000,
    "output_dim": 64,
    "output_size": 4,
    "pad_width": 1,
    "pattern": "a b c -> a c b",
    "pool_size": 2,
    "rate": 0.2,
    "repeats": 2,
    "scale": 1 / 255,
    "sequence_length": 256,
    "sequence_stride": 128,
    "shape": [1],
    "shift": 1,
    "source": 1,
    "stddev": 0.1,
    "subscripts": "ij,jk->ik",
    "target_class_ids": [0],
    "target_shape": [-1],
    "threshold": 0.5,
    "units": 64,
    "values": [0.001, 0.0001],
    "width": 64,
    "width_factor": 0.1,
    "x_max": 1.0,
    "x_min": 0.0,
}

#: Values for what no table knows yet.
_BY_TYPE: Mapping[ParameterType, Json] = {
    "integer": 2,
    "integers": 2,
    "number": 0.5,
    "boolean": False,
    "string": "a",
    "shape": [-1],
    "axes": -1,
    "activation": "relu",
    "initializer": "zeros",
    "dtype": "float32",
    "layer": _DENSE,
}
