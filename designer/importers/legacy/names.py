"""Names that classes and arguments had in older versions of Keras."""

from __future__ import annotations

from collections.abc import Mapping

CLASSES: Mapping[str, str] = {
    "AtrousConvolution1D": "Conv1D",
    "AtrousConv1D": "Conv1D",
    "AtrousConvolution2D": "Conv2D",
    "AtrousConv2D": "Conv2D",
    "BatchNormalizationV1": "BatchNormalization",
    "BatchNormalizationV2": "BatchNormalization",
    "SyncBatchNormalization": "BatchNormalization",
    "Convolution1D": "Conv1D",
    "Convolution2D": "Conv2D",
    "Convolution3D": "Conv3D",
    "CuDNNGRU": "GRU",
    "CuDNNLSTM": "LSTM",
    "Deconv2D": "Conv2DTranspose",
    "Deconv3D": "Conv3DTranspose",
    "Deconvolution2D": "Conv2DTranspose",
    "Deconvolution3D": "Conv3DTranspose",
    "GRUV1": "GRU",
    "GRUV2": "GRU",
    "GRUCellV2": "GRUCell",
    "LSTMV1": "LSTM",
    "LSTMV2": "LSTM",
    "LSTMCellV2": "LSTMCell",
    "NormalizationV1": "Normalization",
    "SeparableConvolution1D": "SeparableConv1D",
    "SeparableConvolution2D": "SeparableConv2D",
    "TextVectorizationV1": "TextVectorization",
    "ThresholdedReLU": "ReLU",
    "TimeDistributedDense": "Dense",
    "UnifiedGRU": "GRU",
    "UnifiedLSTM": "LSTM",
}

ARGUMENTS: Mapping[str, str] = {
    "U_regularizer": "recurrent_regularizer",
    "W_constraint": "kernel_constraint",
    "W_regularizer": "kernel_regularizer",
    "atrous_rate": "dilation_rate",
    "b_constraint": "bias_constraint",
    "b_regularizer": "bias_regularizer",
    "bias": "use_bias",
    "border_mode": "padding",
    "dim_ordering": "data_format",
    "dropout_U": "recurrent_dropout",
    "dropout_W": "dropout",
    "filter_length": "kernel_size",
    "init": "kernel_initializer",
    "inner_activation": "recurrent_activation",
    "inner_init": "recurrent_initializer",
    "length": "size",
    "nb_filter": "filters",
    "output_dim": "units",
    "p": "rate",
    "pool_length": "pool_size",
    "sigma": "stddev",
    "stride": "strides",
    "subsample": "strides",
    "subsample_length": "strides",
}

#: Names that only some classes gave up; they come before the common ones.
ARGUMENTS_OF: Mapping[str, Mapping[str, str]] = {
    "BatchNormalization": {"beta_init": "beta_initializer", "gamma_init": "gamma_initializer"},
    "CategoryEncoding": {"max_tokens": "num_tokens"},
    "Discretization": {"bins": "bin_boundaries"},
    "Embedding": {
        "W_constraint": "embeddings_constraint",
        "W_regularizer": "embeddings_regularizer",
        "init": "embeddings_initializer",
    },
    "LeakyReLU": {"alpha": "negative_slope"},
    "PReLU": {"init": "alpha_initializer"},
    "Reshape": {"dims": "target_shape"},
}

#: Arguments without effect on what a layer computes, or that Keras now finds out for itself.
IDLE = frozenset(
    {
        "adjustment", "autocast", "batch_input_shape", "batch_size", "consume_less", "dynamic", "encoding",
        "fused", "has_input_vocabulary", "rng_type", "implementation", "input_dim", "input_dtype", "input_length",
        "input_shape", "key_shape", "query_shape", "registered_name", "softmax_robust_masking", "value_shape",
        "vocabulary_dtype", "vocabulary_size", "weights",
    }
)  # fmt: skip

#: Arguments that some classes took over from a class they were made from, and never used.
INHERITED = frozenset(
    {
        "activity_regularizer", "data_format", "dilation_rate", "filters", "interpolation",
        "kernel_constraint", "kernel_initializer", "kernel_regularizer", "noise_shape", "output_padding",
        "seed", "sparse", "trainable",
    }
)  # fmt: skip
