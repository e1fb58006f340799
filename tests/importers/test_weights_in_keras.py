"""Real models saved by Keras, opened as designs and built again with their weights: equal outputs."""

from dataclasses import replace

import keras
import numpy as np
import pytest

from designer.builder import build, load_weights
from designer.graph import Layer
from designer.importers import read
from designer.workspace import keep_weights, weights_file

layers = keras.layers

pytestmark = pytest.mark.keras


def convolutional():
    x = inputs = keras.Input((8, 8, 3))
    for filters in (4, 6):
        x = layers.Conv2D(filters, 3, padding="same", use_bias=False)(x)
        x = layers.BatchNormalization()(x)
        x = layers.ReLU()(x)
    x = layers.SeparableConv2D(5, 3)(x)
    x = layers.DepthwiseConv2D(3)(x)
    x = layers.GlobalAveragePooling2D()(x)
    return keras.Model(inputs, layers.Dense(3, activation="softmax")(layers.Dropout(0.5)(x)))


def attention():
    inputs = keras.Input((7, 6))
    x = layers.MultiHeadAttention(2, 3)(inputs, inputs)
    x = layers.LayerNormalization()(layers.Add()([x, inputs]))
    x = layers.MultiHeadAttention(2, 3)(x, inputs)
    return keras.Model(inputs, layers.GroupQueryAttention(2, 4, 2)(x, inputs))


def recurrent():
    inputs = keras.Input((7, 4))
    x = layers.Bidirectional(layers.LSTM(3, return_sequences=True))(inputs)
    x = layers.RNN([layers.LSTMCell(3), layers.GRUCell(4), layers.LSTMCell(5)], return_sequences=True)(x)
    x = layers.Bidirectional(layers.GRU(3, dropout=0.1, return_sequences=True), merge_mode="sum")(x)
    return keras.Model(inputs, layers.SimpleRNN(2)(x))


def part(name):
    x = inputs = keras.Input((4,))
    for _ in range(2):
        x = layers.BatchNormalization()(layers.Dense(4, activation="relu")(x))
    return keras.Model(inputs, x, name=name)


def nested_twice():
    inner = part("inner")
    y = inner(z := keras.Input((4,)))
    middle = keras.Model(z, layers.Dense(4)(inner(layers.Dense(4)(y))), name="middle")
    a, b = keras.Input((4,)), keras.Input((4,))
    ends = keras.Sequential([keras.Input((8,)), layers.Dense(3), layers.BatchNormalization()], name="ends")
    return keras.Model([a, b], ends(layers.Concatenate()([middle(a), middle(b)])))


def wrapped():
    frames = keras.Input((5, 4))
    x = layers.TimeDistributed(part("frame"))(frames)
    x = layers.TimeDistributed(layers.Dense(3))(x)
    return keras.Model(frames, x)


def shared():
    a, b = keras.Input((4,)), keras.Input((4,))
    first, second = layers.Dense(4), layers.Dense(4)
    return keras.Model([a, b], layers.Subtract()([second(first(a)), first(second(first(b)))]))


def halves_frozen():
    inner = part("inner")
    inner.layers[1].trainable = False
    inputs = keras.Input((4,))
    frozen = layers.Dense(4)
    x = frozen(inner(inputs))
    frozen.trainable = False
    return keras.Model(inputs, layers.Dense(2)(x))


def low_precision():
    inputs = keras.Input((4,))
    x = layers.Dense(4, dtype="bfloat16")(inputs)
    x = layers.Dense(4, dtype="mixed_float16")(x)
    return keras.Model(inputs, layers.Dense(2, dtype="float32")(x))


def of_one_chain():
    return keras.Sequential(
        [
            keras.Input((6, 6, 1)),
            layers.Conv2D(3, 3),
            layers.Conv2DTranspose(2, 3),
            layers.Flatten(),
            layers.Dense(2),
        ]
    )


def adapted():
    inputs = keras.Input((4,))
    normalization = layers.Normalization()
    normalization.adapt(np.random.default_rng(3).normal(2, 3, (50, 4)))
    return keras.Model(inputs, layers.Dense(2)(normalization(inputs)))


def of_operators():
    a, b = keras.Input((4,)), keras.Input((4,))
    x = keras.ops.relu(layers.Dense(4)(a) * 2 + b)[:, 1:3]
    return keras.Model([a, b], layers.Dense(2)(keras.ops.concatenate([x, a - b], axis=-1)))


def of_words():
    words = keras.Input((5,), dtype="int32")
    x = layers.Embedding(9, 4, mask_zero=True)(words)
    return keras.Model(words, layers.Dense(2)(layers.LSTM(3)(x)))


MODELS = [
    convolutional,
    attention,
    recurrent,
    nested_twice,
    wrapped,
    shared,
    halves_frozen,
    low_precision,
    of_one_chain,
    adapted,
    of_operators,
    of_words,
]


def random_weights(model, seed=1):
    random = np.random.default_rng(seed)
    for layer in model.layers:
        if not isinstance(layer, layers.Normalization):  # keeps what it was adapted to in another place too
            for weight in layer.weights:
                weight.assign(random.uniform(0.1, 1, weight.shape))


def samples(model):
    random = np.random.default_rng(2)
    return [random.integers(0, 9, (3, *tensor.shape[1:])).astype("float32") for tensor in model.inputs]


def outputs(model):
    given = samples(model)
    return np.asarray(keras.ops.convert_to_numpy(model(given if len(given) > 1 else given[0])))


def opened(path, home):
    """The design in a file and its model, with the weights of the file by way of the workspace."""
    imported = read(path, path.name)
    document = replace(imported.document, weights=keep_weights(home, imported.weights))
    model = build(document)
    return document, model, load_weights(model, document, weights_file(home, document.weights))


@pytest.mark.parametrize("end", ["keras", "h5"])
@pytest.mark.parametrize("make", MODELS)
def test_an_opened_model_gives_what_the_saved_one_gave(tmp_path, make, end):
    model = make()
    random_weights(model)
    model.save(tmp_path / f"a.{end}")
    _, built, remarks = opened(tmp_path / f"a.{end}", tmp_path)
    assert remarks == ()
    assert np.array_equal(outputs(built), outputs(model))


def test_a_layer_that_was_changed_starts_anew_and_the_others_do_not(tmp_path):
    model = shared()
    random_weights(model)
    model.save(tmp_path / "a.keras")
    document, _, _ = opened(tmp_path / "a.keras", tmp_path)
    names = [id for id, layer in document.graph.layers.items() if layer.kind == "Dense"]
    changed = replace(document.graph.layers[names[0]], config={"units": 4, "use_bias": False})
    graph = replace(document.graph, layers={**document.graph.layers, names[0]: changed})
    document = replace(document, graph=graph)
    built = build(document)
    remarks = load_weights(built, document, weights_file(tmp_path, document.weights))
    assert [remark.layer for remark in remarks] == [names[0]]
    assert "4×4, 4" in remarks[0].message
    assert np.array_equal(built.get_layer(names[1]).kernel, model.get_layer(names[1]).kernel)


def test_a_new_layer_is_told_and_a_removed_one_is_not_missed(tmp_path):
    model = of_one_chain()
    random_weights(model)
    model.save(tmp_path / "a.h5")
    document, _, _ = opened(tmp_path / "a.h5", tmp_path)
    last = list(document.graph.layers)[-1]
    others = {id: layer for id, layer in document.graph.layers.items() if id != last}
    nodes = {id: replace(node, layer="new" if node.layer == last else node.layer) for id, node in document.graph.nodes.items()}  # fmt: skip
    graph = replace(
        document.graph, layers={**others, "new": Layer("new", "Dense", "new", {"units": 2})}, nodes=nodes
    )
    document = replace(document, graph=graph)
    remarks = load_weights(build(document), document, weights_file(tmp_path, document.weights))
    assert [remark.message for remark in remarks] == [
        "new has no weights in the file; it starts from new ones."
    ]
    assert remarks[0].node in nodes
