"""What single classes said otherwise in older versions, beyond other names: one small function each."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from designer.graph import Json

from .reading import Reading
from .values import Object, as_list, as_object

Rule = Callable[[Object, str, Reading], None]

_FORMATS = {"th": "channels_first", "tf": "channels_last"}


def data_format(config: Object, layer: str, reading: Reading) -> None:
    """Say the data format in Keras's present words; the file's other layers tell it where one does not."""
    said = config.pop("dim_ordering", config.get("data_format"))
    found = _FORMATS.get(said, said) if isinstance(said, str) else said
    config["data_format"] = reading.channels if found in (None, "default") else found
    if config["data_format"] is None:
        del config["data_format"]


def kernel_size(config: Object, layer: str, reading: Reading) -> None:
    """Put Keras 1's separate kernel sizes together."""
    for names in (("nb_row", "nb_col"), ("kernel_dim1", "kernel_dim2", "kernel_dim3")):
        if all(name in config for name in names):
            config["kernel_size"] = [config.pop(name) for name in names]


def padding_mode(config: Object, layer: str, reading: Reading) -> None:
    """Say Theano's "half" as "same"."""
    for name in ("border_mode", "padding"):
        if config.get(name) == "half":
            config[name] = "same"


def separable(config: Object, layer: str, reading: Reading) -> None:
    """Give both kernels the one initializer that Keras 1 had."""
    if "init" in config:
        config["depthwise_initializer"] = config["pointwise_initializer"] = config.pop("init")


def transposed(config: Object, layer: str, reading: Reading) -> None:
    """Leave out the output size, which now follows from the input's."""
    if config.pop("output_shape", None) is not None:
        reading.changed(
            layer, "The output size was given; now it follows from the input, strides and padding."
        )


def ungrouped(config: Object, layer: str, reading: Reading) -> None:
    """Leave out the groups that this class inherited and never used."""
    if config.pop("groups", 1) not in (1, None):
        reading.changed(layer, "The number of groups had no effect and is left out.")


def recurrent(config: Object, layer: str, reading: Reading) -> None:
    """Say Keras 1's forget bias as a switch; leave out what Keras 3 lacks."""
    if "forget_bias_init" in config:
        config["unit_forget_bias"] = config.pop("forget_bias_init") == "one"
    if config.pop("time_major", False):
        reading.lost(layer, "It took (time, batch, features); now it takes (batch, time, features).")
    if config.get("zero_output_for_mask") is False:
        del config["zero_output_for_mask"]


def gated(config: Object, layer: str, reading: Reading) -> None:
    """Make the GRU's variant explicit: Keras 3's default is another one than Keras's up to 2.3."""
    config.setdefault("reset_after", False)


def cudnn_gru(config: Object, layer: str, reading: Reading) -> None:
    """Say what cuDNN's GRU computes."""
    config.update({"reset_after": True, "activation": "tanh", "recurrent_activation": "sigmoid"})
    reading.changed(
        layer, "CuDNNGRU is now GRU with reset_after: the same on a GPU, and it runs without one."
    )


def cudnn_lstm(config: Object, layer: str, reading: Reading) -> None:
    """Say what cuDNN's LSTM computes."""
    config.update({"activation": "tanh", "recurrent_activation": "sigmoid"})
    reading.changed(
        layer, "CuDNNLSTM is now LSTM: its two biases are added up to one; it also runs without a GPU."
    )


def batch_normalization(config: Object, layer: str, reading: Reading) -> None:
    """Give one axis as a number; leave out what only sped up or split the batch."""
    first_number(config, layer, reading)
    if config.pop("mode", 0) not in (0, None):
        reading.lost(
            layer, "It normalised by each batch's or sample's own statistics; now by moving averages."
        )
    if config.pop("virtual_batch_size", None) is not None:
        reading.lost(
            layer, "It normalised parts of a batch (virtual_batch_size); now it takes the whole batch."
        )
    if not config.get("renorm"):
        for name in ("renorm", "renorm_clipping", "renorm_momentum"):
            config.pop(name, None)


def synchronized(config: Object, layer: str, reading: Reading) -> None:
    """Say as an argument what was a class."""
    config["synchronized"] = True


def first_number(config: Object, layer: str, reading: Reading) -> None:
    """Give an axis in a list of one as a number."""
    axis = config.get("axis")
    if isinstance(axis, list) and len(axis) == 1:
        config["axis"] = axis[0]
    if isinstance(axis, dict):  # a tracked dict of TensorFlow 2.0: {"0": 3}
        config["axis"] = next(iter(axis.values()), -1)


def embedding(config: Object, layer: str, reading: Reading) -> None:
    """Leave out the input length, and Keras 1's dropout of whole words."""
    if config.pop("dropout", None):
        reading.lost(
            layer, "It dropped whole words while training; add a SpatialDropout1D for something like it."
        )


def zero_padding(config: Object, layer: str, reading: Reading) -> None:
    """Say Keras 1's sides by name, or four in a row, as pairs."""
    found = config.get("padding")
    if isinstance(found, dict):
        sides = [found.get(f"{side}_pad", 0) for side in ("top", "bottom", "left", "right")]
        wide = any(side in found for side in ("top_pad", "bottom_pad"))
        config["padding"] = [sides[:2], sides[2:]] if wide else sides[2:]
    elif isinstance(found, list) and len(found) == 4:
        config["padding"] = [found[:2], found[2:]]


def thresholded(config: Object, layer: str, reading: Reading) -> None:
    """Say a thresholded ReLU as a ReLU with a threshold."""
    config["threshold"] = config.pop("theta", 1.0)
    reading.changed(layer, "ThresholdedReLU is now ReLU with a threshold, which computes the same.")


def each_step(config: Object, layer: str, reading: Reading) -> None:
    """Note that a Dense works on each step by itself."""
    reading.changed(layer, "TimeDistributedDense is now Dense, which works on each step by itself.")


def attention(config: Object, layer: str, reading: Reading) -> None:
    """Leave out the causal mask, which is now an argument of the call."""
    if config.pop("causal", False):
        reading.changed(layer, "Its causal mask is now an argument of the call: use_causal_mask.")


def resampling(config: Object, layer: str, reading: Reading) -> None:
    """Note that bilinear enlarging was aligned otherwise by Keras before TensorFlow 2."""
    before = reading.version[:1] and reading.version < (2, 4) and "tf" not in str(config.get("dtype"))
    if before and config.get("interpolation") == "bilinear":
        reading.note(
            layer, "Keras before TensorFlow 2 aligned bilinear enlarging at the corner, not at the centre."
        )


def category_encoding(config: Object, layer: str, reading: Reading) -> None:
    """Say "binary" as "multi_hot"."""
    if config.get("output_mode") == "binary":
        config["output_mode"] = "multi_hot"


def dot(config: Object, layer: str, reading: Reading) -> None:
    """Give axes as one number or a pair."""
    axes = as_list(config.get("axes"))
    flat: list[Json] = [entry[0] if isinstance(entry, list) and entry else entry for entry in axes]
    if flat:
        config["axes"] = flat


def plain_numbers(config: Object, layer: str, reading: Reading) -> None:
    """Unwrap numbers that were saved as {"type": "ndarray", "value": …}."""
    for name, value in config.items():
        found = as_object(value)
        if found.get("type") == "ndarray" and "value" in found:
            config[name] = found["value"]


_CONVOLUTION: tuple[Rule, ...] = (kernel_size, padding_mode)

#: Rules for classes by the name in the file, then by the name in Keras 3.
OLD: Mapping[str, tuple[Rule, ...]] = {
    "CuDNNGRU": (cudnn_gru,),
    "CuDNNLSTM": (cudnn_lstm,),
    "SyncBatchNormalization": (synchronized,),
    "ThresholdedReLU": (thresholded,),
    "TimeDistributedDense": (each_step,),
}
NEW: Mapping[str, tuple[Rule, ...]] = {
    "AdditiveAttention": (attention,),
    "Attention": (attention,),
    "BatchNormalization": (batch_normalization,),
    "CategoryEncoding": (category_encoding,),
    "Conv1D": _CONVOLUTION,
    "Conv1DTranspose": (*_CONVOLUTION, ungrouped),
    "Conv2D": _CONVOLUTION,
    "Conv2DTranspose": (*_CONVOLUTION, transposed, ungrouped),
    "Conv3D": _CONVOLUTION,
    "Conv3DTranspose": (*_CONVOLUTION, transposed, ungrouped),
    "ConvLSTM1D": (recurrent,),
    "ConvLSTM2D": (*_CONVOLUTION, recurrent),
    "ConvLSTM3D": (recurrent,),
    "DepthwiseConv1D": (*_CONVOLUTION, ungrouped),
    "DepthwiseConv2D": (*_CONVOLUTION, ungrouped),
    "Dot": (dot,),
    "Embedding": (embedding,),
    "GRU": (recurrent, gated),
    "GRUCell": (gated,),
    "LSTM": (recurrent,),
    "LayerNormalization": (first_number,),
    "RNN": (recurrent,),
    "SeparableConv1D": (*_CONVOLUTION, separable, ungrouped),
    "SeparableConv2D": (*_CONVOLUTION, separable, ungrouped),
    "SimpleRNN": (recurrent,),
    "UpSampling2D": (resampling,),
    "ZeroPadding1D": (zero_padding,),
    "ZeroPadding2D": (zero_padding,),
    "ZeroPadding3D": (zero_padding,),
}
