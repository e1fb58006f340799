"""What functions for repeats are called: by the layers in them, as people name such blocks."""

from __future__ import annotations

from collections.abc import Sequence

from designer.graph import NodeId

from .repeats import Repeat
from .wiring import Wiring

_ADDS = {"Add", "ops.add"}
_WORDS = {
    "Conv1D": "conv", "Conv2D": "conv", "Conv3D": "conv", "SeparableConv2D": "separable_conv",
    "DepthwiseConv2D": "depthwise_conv", "Conv2DTranspose": "up_conv", "Dense": "dense",
    "BatchNormalization": "bn", "LayerNormalization": "norm", "GroupNormalization": "norm",
    "Dropout": "dropout", "ReLU": "relu", "LeakyReLU": "leaky_relu", "Activation": "act",
    "MaxPooling2D": "pool", "AveragePooling2D": "pool", "ZeroPadding2D": "pad", "Add": "add",
}  # fmt: skip
_MOST_WORDS = 3


def title(wiring: Wiring, repeat: Repeat) -> str:
    """A name for a function, in words."""
    nodes = [id for item in repeat.bodies[0] for id in item.step.nodes]
    kinds = [wiring.layer(id).kind for id in nodes]
    own = [id for item in repeat.bodies[0] if item.step.group is None for id in item.step.nodes]
    joined = _joined(wiring, repeat, own, kinds)
    if joined is not None:
        return joined
    if len(kinds) <= _MOST_WORDS and all(kind in _WORDS for kind in kinds):
        return "_".join(_word(wiring, id) for id in nodes)
    return _by_kinds(kinds)


def _joined(wiring: Wiring, repeat: Repeat, own: Sequence[NodeId], kinds: Sequence[str]) -> str | None:
    given = {node for node, _ in repeat.parameters[0]}
    if any("Transpose" in kind or "UpSampling" in kind for kind in kinds):
        return "upsampling_block"
    if any(not item.step.nodes for item in repeat.bodies[0]):
        return "dense_block"
    for id in reversed(own):
        kind = wiring.layer(id).kind
        takes_parameter = any(node in given for node, _ in wiring.consumed(id))
        if kind in _ADDS and "MultiHeadAttention" in kinds:
            return "attention_block"
        if kind in _ADDS:
            return "residual_block" if takes_parameter else "projection_block"
        if kind == "Concatenate" and takes_parameter:
            return "dense_block"
        if kind == "Concatenate":
            return "inception_block" if len(wiring.consumed(id)) > 2 else "two_branches_block"
    if {"Multiply", "GlobalAveragePooling2D"} <= {wiring.layer(id).kind for id in own}:
        return "squeeze_excite_block"
    return None


def _word(wiring: Wiring, id: NodeId) -> str:
    layer = wiring.layer(id)
    activation = layer.config.get("activation")
    if layer.kind == "Activation" and isinstance(activation, str) and activation.isidentifier():
        return activation
    return _WORDS[layer.kind]


def _by_kinds(kinds: Sequence[str]) -> str:
    if any("Pooling" in kind for kind in kinds[-1:]):
        return "downsampling_block"
    if "DepthwiseConv2D" in kinds and "ZeroPadding2D" in kinds:
        return "downsampling_block"
    if "DepthwiseConv2D" in kinds:
        return "depthwise_block"
    if any("Conv" in kind for kind in kinds):
        return "conv_block"
    return "dense_block" if "Dense" in kinds else "block"
