"""What the sources of Keras's own applications import from within Keras."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import keras
from keras.src.applications import imagenet_utils, resnet
from keras.src.ops import operation_utils

from designer.scripts.values import Module, Native, Place, Session, Unknown, Value

from .natives import native

_NAMES: Mapping[tuple[str, ...], Callable[..., Any]] = {
    ("imagenet_utils", "obtain_input_shape"): imagenet_utils.obtain_input_shape,
    ("imagenet_utils", "_obtain_input_shape"): imagenet_utils.obtain_input_shape,
    ("imagenet_utils", "correct_pad"): imagenet_utils.correct_pad,
    ("imagenet_utils", "validate_activation"): imagenet_utils.validate_activation,
    ("operation_utils", "get_source_inputs"): operation_utils.get_source_inputs,
    ("layer_utils", "get_source_inputs"): operation_utils.get_source_inputs,
    ("utils", "get_source_inputs"): operation_utils.get_source_inputs,
    ("resnet", "ResNet"): resnet.ResNet,
    ("resnet", "stack_residual_blocks_v1"): resnet.stack_residual_blocks_v1,
    ("resnet", "stack_residual_blocks_v2"): resnet.stack_residual_blocks_v2,
    ("resnet", "preprocess_input"): resnet.preprocess_input,
    ("models", "Functional"): keras.Model,
    ("functional", "Functional"): keras.Model,
    ("backend", "is_keras_tensor"): keras.utils.is_keras_tensor,
    ("utils", "is_keras_tensor"): keras.utils.is_keras_tensor,
}
_MODULES = {"imagenet_utils", "operation_utils", "layer_utils"}


@cache
def inner_name(path: tuple[str, ...]) -> Value | None:
    """A module or function within Keras by its full name; None for what is not needed."""
    if not {"keras", "keras_applications", "tf_keras"}.intersection(path[:2]):
        return None
    if path[-1] in _MODULES:
        return Module(path)
    if path[-1] == "keras_export":
        return Native(path[-1], lambda *_: _AS_IT_IS)
    if path[-2:-1] == ("imagenet_utils",) and path[-1].endswith("_DOC"):
        return ""
    if path[-2:] in _FILES:
        return Native(path[-1], _not_fetched)
    function = _NAMES.get(path[-2:])
    return None if function is None else native(path[-1], function)


def _not_fetched(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
    return Unknown("get_file(…)", "nothing is fetched while a script is read", place)


_AS_IT_IS = Native("as it is", lambda session, args, kwargs, place: args[0])
_FILES = {("file_utils", "get_file"), ("utils", "get_file"), ("data_utils", "get_file")}
