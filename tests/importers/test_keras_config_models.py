"""Models as Keras users make them, opened and built again: the same models."""

from __future__ import annotations

from collections.abc import Callable

import keras
import numpy as np
import pytest
from keras import layers, ops

from tests.importers.rebuilding import assert_comes_back, opened

pytestmark = pytest.mark.keras

Make = Callable[[], keras.Model]


@pytest.fixture(autouse=True)
def _fresh() -> None:
    keras.backend.clear_session()


def shared_layer() -> keras.Model:
    one, two = keras.Input((8,), name="one"), keras.Input((8,), name="two")
    dense = layers.Dense(4, activation="relu")
    return keras.Model([one, two], layers.Concatenate()([dense(one), dense(two), dense(one)]))


def layer_called_on_its_own_output() -> keras.Model:
    x = keras.Input((4,))
    one, two = layers.Dense(4, name="one"), layers.Dense(4, name="two")
    return keras.Model(x, one(two(one(x))))


def encoder(name: str = "encoder") -> keras.Model:
    x = keras.Input((8,))
    return keras.Model(x, layers.Dense(4, activation="tanh")(x), name=name)


def nested_twice() -> keras.Model:
    one, two = keras.Input((8,)), keras.Input((8,))
    inner = encoder()
    return keras.Model([one, two], inner(one) - inner(two))


def nested_in_nested() -> keras.Model:
    x = keras.Input((8,))
    middle_input = keras.Input((8,))
    middle = keras.Model(middle_input, layers.Dropout(0.5)(encoder()(middle_input)), name="middle")
    return keras.Model(x, [middle(x, training=False), middle(x)])


def nested_is_the_output() -> keras.Model:
    x = keras.Input((8,))
    return keras.Model(x, encoder()(x))


def nested_with_many_ends() -> keras.Model:
    b, a = keras.Input((8,), name="b"), keras.Input((4,), name="a")
    inner = keras.Model(
        {"b": b, "a": a}, {"wide": layers.Dense(9)(b), "narrow": layers.Dense(2)(a)}, name="ends"
    )
    one, two = keras.Input((8,)), keras.Input((4,))
    found = inner({"b": one, "a": two})
    return keras.Model([one, two], [layers.Dense(1)(found["narrow"]), found["wide"]])


def nested_with_a_list() -> keras.Model:
    one, two = keras.Input((8,), name="p"), keras.Input((4,), name="q")
    inner = keras.Model([two, one], [layers.Dense(9)(one), layers.Dense(2)(two)], name="lists")
    left, right = keras.Input((8,)), keras.Input((4,))
    wide, narrow = inner([right, left])
    return keras.Model([left, right], layers.Concatenate()([narrow, wide]))


def sequential() -> keras.Model:
    return keras.Sequential([keras.Input((8, 8, 3)), layers.Conv2D(4, 3), layers.Flatten(), layers.Dense(2)])


def sequential_in_functional() -> keras.Model:
    x = keras.Input((8,))
    inner = keras.Sequential([layers.Dense(4), keras.Sequential([layers.Dense(3), layers.ReLU()])])
    return keras.Model(x, inner(x) + inner(x))


def functional_in_sequential() -> keras.Model:
    return keras.Sequential([keras.Input((8,)), layers.Rescaling(2.0), encoder()])


def dict_inputs_and_outputs() -> keras.Model:
    title, body = keras.Input((6,), name="title"), keras.Input((7,), name="body")
    x = layers.concatenate([title, body])
    return keras.Model({"title": title, "body": body}, {"z": layers.Dense(1)(x), "a": layers.Dense(2)(x)})


def structures() -> keras.Model:
    a, b, c = (keras.Input((4,), name=name) for name in "abc")
    x = layers.Add()([a, b, c])
    return keras.Model([[a, b], {"c": c}], [x, {"y": [layers.Dense(1)(x)]}])


def lists_of_one() -> keras.Model:
    x = keras.Input((4,))
    return keras.Model([x], [layers.Concatenate()([layers.Dense(2)(x)])])


def same_output_twice() -> keras.Model:
    x = keras.Input((4,))
    y = layers.Dense(2)(x)
    return keras.Model(x, [y, y, x])


def operators() -> keras.Model:
    x = keras.Input((6, 4))
    y = -((2.0 * x + x / 3 - 1) ** 2) @ ops.transpose(x, (0, 2, 1))
    return keras.Model(x, ops.where(y > 0, y, 0.5) % 3 + ops.cast(~(y < 1), "float32"))


def slices() -> keras.Model:
    x = keras.Input((6, 4))
    parts = [x[:, 0], x[:, -1, :], x[:, 1:3, 2], x[..., 1:4:2][:, 5], x[:, None, 0][:, 0], x[:, ::2][:, 0]]
    return keras.Model(
        x,
        layers.Concatenate()(
            [
                ops.reshape(part, (-1, part.shape[-1] or 1)) if len(part.shape) > 1 else part[:, None]
                for part in parts
            ]
        ),
    )


def arrays_in_calls() -> keras.Model:
    x = keras.Input((4,))
    table = np.arange(12, dtype="float32").reshape(4, 3)
    return keras.Model(x, ops.matmul(x, table) + ops.convert_to_tensor([1.0, 2.0, 3.0]))


def many_tensors() -> keras.Model:
    x, y = keras.Input((4,)), keras.Input((4,))
    stacked = ops.stack([x, y], axis=1)
    one, two = ops.split(stacked, 2, axis=1)
    return keras.Model(
        [x, y], [ops.einsum("bij,bkj->bik", one, two), ops.concatenate([x, y]), ops.stack([x])]
    )


def shared_op() -> keras.Model:
    x, y = keras.Input((4,)), keras.Input((4,))
    power = ops.Add() if hasattr(ops, "Add") else layers.Add()
    return keras.Model([x, y], [power([x, y]), power([y, y])])


def implicit_masks() -> keras.Model:
    x = keras.Input((6,), dtype="int32")
    y = layers.Embedding(9, 4, mask_zero=True)(x)
    y = layers.Dropout(0.1)(layers.Bidirectional(layers.LSTM(3, return_sequences=True))(y))
    return keras.Model(x, layers.GRU(2)(y))


def masking_layer() -> keras.Model:
    x = keras.Input((6, 3))
    y = layers.LSTM(4, return_sequences=True)(layers.Masking(-1.0)(x))
    return keras.Model(x, layers.TimeDistributed(layers.Dense(2))(y))


def explicit_mask() -> keras.Model:
    x, mask = keras.Input((6, 3)), keras.Input((6,), dtype="bool")
    return keras.Model([x, mask], layers.LSTM(4)(x, mask=mask))


def computed_mask() -> keras.Model:
    x = keras.Input((6,), dtype="int32")
    y = layers.Embedding(9, 4)(x)
    return keras.Model(x, layers.GlobalAveragePooling1D()(y, mask=ops.not_equal(x, 3)))


def masks_of_merged() -> keras.Model:
    x = keras.Input((6,), dtype="int32")
    one, two = (layers.Embedding(9, 4, mask_zero=True)(x) for _ in range(2))
    return keras.Model(x, layers.LSTM(3)(layers.Add()([one, two])))


def masks_of_concatenated() -> keras.Model:
    x = keras.Input((6,), dtype="int32")
    one, two = (layers.Embedding(9, 4, mask_zero=True)(x) for _ in range(2))
    return keras.Model(x, layers.LSTM(3)(layers.Concatenate()([one, two])))


def mask_used_elsewhere() -> keras.Model:
    x = keras.Input((6,), dtype="int32")
    seen = ops.not_equal(x, 0)
    y = layers.LSTM(3)(layers.Embedding(9, 4, mask_zero=True)(x))
    return keras.Model(x, [y, ops.sum(ops.cast(seen, "float32"), axis=1)])


def sequence_to_sequence() -> keras.Model:
    source, target = keras.Input((None, 5)), keras.Input((None, 5))
    _, h, c = layers.LSTM(4, return_state=True)(source)
    decoded, _, _ = layers.LSTM(4, return_sequences=True, return_state=True)(target, initial_state=[h, c])
    return keras.Model([source, target], layers.Dense(5, activation="softmax")(decoded))


def one_state() -> keras.Model:
    x, h = keras.Input((6, 3)), keras.Input((4,))
    return keras.Model([x, h], [layers.GRU(4)(x, initial_state=h), layers.GRU(4)(x, initial_state=[h])])


def bidirectional_states() -> keras.Model:
    x = keras.Input((6, 3))
    first = layers.Bidirectional(layers.LSTM(4, return_state=True))(x)
    y = layers.Bidirectional(layers.LSTM(4), merge_mode="sum")(x, initial_state=first[1:])
    return keras.Model(x, y)


def own_backward_layer() -> keras.Model:
    x = keras.Input((6, 3))
    backward = layers.GRU(4, go_backwards=True, name="mine")
    return keras.Model(x, layers.Bidirectional(layers.LSTM(4, name="yours"), backward_layer=backward)(x))


def cells() -> keras.Model:
    x = keras.Input((6, 3))
    stacked = layers.RNN([layers.LSTMCell(4), layers.GRUCell(3)], return_sequences=True)(x)
    return keras.Model(x, layers.RNN(layers.SimpleRNNCell(2, activation="relu"))(stacked))


def attention() -> keras.Model:
    q, v = keras.Input((6, 8)), keras.Input((5, 8))
    mask = keras.Input((6, 5), dtype="bool")
    y = layers.MultiHeadAttention(2, 4)(q, v, attention_mask=mask)
    z, scores = layers.MultiHeadAttention(2, 4)(y, v, key=v, return_attention_scores=True)
    w = layers.MultiHeadAttention(2, 4, dropout=0.1)(z, z, use_causal_mask=True)
    return keras.Model(
        [q, v, mask], [layers.Attention()([w, v]), layers.AdditiveAttention()([w, v, v]), scores]
    )


def attention_keywords() -> keras.Model:
    x = keras.Input((6, 8))
    return keras.Model(x, layers.MultiHeadAttention(2, 4)(query=x, value=x, key=x))


def time_distributed_model() -> keras.Model:
    x = keras.Input((5, 8, 8, 3))
    inner = keras.Sequential([layers.Conv2D(2, 3), layers.Flatten()])
    y = layers.TimeDistributed(inner)(x)
    return keras.Model(x, layers.TimeDistributed(encoder())(layers.Dense(8)(y)))


def call_keywords() -> keras.Model:
    x = keras.Input((8, 8, 3))
    y = layers.BatchNormalization()(layers.Conv2D(4, 3)(x), training=False)
    return keras.Model(x, layers.Dropout(0.5)(layers.RandomFlip(seed=1)(y, training=False), training=True))


def frozen() -> keras.Model:
    x = keras.Input((8,))
    base = encoder("base")
    base.trainable = False
    partly = keras.Sequential([keras.Input((4,)), layers.Dense(3), layers.Dense(2)], name="partly")
    partly.trainable = False
    partly.layers[-1].trainable = True
    return keras.Model(x, partly(base(x)))


def everything_on_a_layer() -> keras.Model:
    x = keras.Input((8, 8, 3))
    y = layers.Conv2D(
        4, (3, 2), strides=(2, 1), padding="same", activation=layers.LeakyReLU(0.2),
        kernel_initializer=keras.initializers.VarianceScaling(2.0, "fan_out", seed=3),
        bias_initializer=keras.initializers.Constant(0.5), kernel_regularizer=keras.regularizers.L1L2(0.1, 0.2),
        bias_regularizer="l2", activity_regularizer=keras.regularizers.L2(0.3),
        kernel_constraint=keras.constraints.MaxNorm(3.0, axis=[0, 1, 2]), bias_constraint="non_neg",
        trainable=False,
    )(x)  # fmt: skip
    y = layers.MaxPooling2D(3, strides=2)(layers.ReLU(max_value=6.0)(y))
    return keras.Model(x, layers.Dense(2, activation=ops.relu, dtype="float16")(layers.Flatten()(y)))


def mixed_precision() -> keras.Model:
    x = keras.Input((8,))
    y = layers.Dense(4, dtype="mixed_float16")(x)
    y = layers.LayerNormalization(dtype="mixed_bfloat16")(y)
    return keras.Model(x, layers.Activation("softmax", dtype="float32")(y))


def input_kinds() -> keras.Model:
    x = keras.Input(batch_shape=(2, None, 4), name="x")
    y = keras.Input((), dtype="int32", name="y")
    return keras.Model([x, y], [layers.Dense(2)(x), layers.Embedding(9, 2)(y)])


def preprocessing() -> keras.Model:
    x, age = keras.Input((3,)), keras.Input((1,), dtype="int64")
    y = layers.Normalization(mean=[0.0, 1.0, 2.0], variance=[1.0, 4.0, 9.0])(x)
    z = layers.IntegerLookup(vocabulary=[3, 5, 7], output_mode="one_hot")(age)
    return keras.Model([x, age], layers.Concatenate()([y, z, layers.Discretization([0.0, 2.0])(x)]))


def infinities() -> keras.Model:
    x = keras.Input((4,))
    return keras.Model(x, ops.where(x > 0, x, float("-inf")))


def names() -> keras.Model:
    x = keras.Input((4,), name="my input")
    y = layers.Dense(3, name="a b")(x)
    y = layers.Dense(3, name="dense_7")(y)
    y = layers.Dense(3, name="3d")(y)
    return keras.Model(x, layers.Dense(3, name="a_b")(y), name="has-a-name")


def intermediate_inputs() -> keras.Model:
    whole = encoder()
    x = whole.layers[-1].output
    return keras.Model(x, layers.Dense(2)(x))


MODELS: tuple[Make, ...] = tuple(
    value
    for name, value in globals().copy().items()
    if getattr(value, "__annotations__", {}).get("return") == "keras.Model" and name not in ("encoder",)
)


@pytest.mark.parametrize("make", MODELS, ids=lambda make: make.__name__)
def test_comes_back(make: Make) -> None:
    assert_comes_back(make())


@pytest.mark.parametrize("mode", ["int8", "float8", "int4"])
def test_quantised_layers_come_back(mode: str) -> None:
    x = keras.Input((8,))
    model = keras.Model(x, layers.Dense(2)(layers.Dense(4, name="first")(x)))
    model.quantize(mode)
    assert_comes_back(model)


def test_masks_that_keras_makes_by_itself_are_not_drawn() -> None:
    for make in (implicit_masks, masking_layer, masks_of_merged, mask_used_elsewhere):
        graph = opened(make()).graph
        assert not [edge for edge in graph.edges if edge.target_port == "mask"], make.__name__
    kinds = {layer.kind for layer in opened(mask_used_elsewhere()).graph.layers.values()}
    assert "ops.not_equal" in kinds
    assert "ops.not_equal" not in {layer.kind for layer in opened(implicit_masks()).graph.layers.values()}


def test_what_keras_fills_in_at_a_call_is_no_constant() -> None:
    graph = opened(implicit_masks()).graph
    assert not [node.constants for node in graph.nodes.values() if node.constants]


def test_default_arguments_are_left_out() -> None:
    x = keras.Input((8, 8, 3))
    graph = opened(keras.Model(x, layers.Conv2D(4, (3, 3), activation="relu")(x))).graph
    (conv,) = (layer for layer in graph.layers.values() if layer.kind == "Conv2D")
    assert conv.config == {"filters": 4, "kernel_size": 3, "activation": "relu"}
