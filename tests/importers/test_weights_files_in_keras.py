"""Files of weights alone that Keras saved, given to designs and to Keras's applications: equal outputs."""

import json
from dataclasses import replace

import h5py
import keras
import numpy as np
import pytest

from designer.builder import build, load_weights
from designer.engine.server.applications import application
from designer.engine.server.recipients import of_design
from designer.graph import Document, Edge, Layer, Node, Output, apply
from designer.importers import as_sub_model, from_config, recipient, under
from designer.importers.fitting import fit
from designer.workspace import add_weights, weights_file
from tests.importers.test_weights_in_keras import MODELS, layers, outputs, random_weights

pytestmark = pytest.mark.keras


def design_of(model):
    return from_config(json.loads(model.to_json()), "a.json", "Keras 3")


def filled(document, path, home):
    """The design's model with the weights in a file, by way of the workspace; and what did not fit."""
    found = fit(path, path.name, recipient(document, of_design(document)))
    document = replace(document, weights=add_weights(home, document.weights, found.weights, found.layers))
    model = build(document)
    assert load_weights(model, document, weights_file(home, document.weights)) == ()
    return model, found


def legacy(path, model, version="2.4.0", rename=lambda name: name):
    """Weights as tf.keras 2's `save_weights` wrote them to HDF5."""
    with h5py.File(path, "w") as file:
        file.attrs["layer_names"] = [rename(layer.name).encode() for layer in model.layers]
        file.attrs["backend"], file.attrs["keras_version"] = b"tensorflow", version.encode()
        for layer in model.layers:
            group = file.create_group(rename(layer.name))
            arrays = layer.trainable_weights + layer.non_trainable_weights
            names = [f"{weight.path.replace(layer.name, rename(layer.name), 1)}:0" for weight in arrays]
            group.attrs["weight_names"] = [name.encode() for name in names]
            for name, array in zip(names, arrays, strict=True):
                group[name] = np.asarray(array)
    return path


@pytest.mark.parametrize("make", MODELS)
def test_weights_saved_alone_give_what_the_model_gave(tmp_path, make):
    model = make()
    random_weights(model)
    path = tmp_path / "a.weights.h5"
    model.save_weights(path)
    built, found = filled(design_of(model), path, tmp_path)
    assert found.remarks == ()
    assert np.array_equal(outputs(built), outputs(model))


@pytest.mark.parametrize("make", [make for make in MODELS if make.__name__ != "low_precision"])
def test_weights_that_tf_keras_2_saved_alone_give_what_the_model_gave(tmp_path, make):
    model = make()
    random_weights(model)
    built, found = filled(design_of(model), legacy(tmp_path / "a.h5", model), tmp_path)
    assert found.remarks == ()
    assert np.array_equal(outputs(built), outputs(model))


@pytest.mark.parametrize("end", ["keras", "h5"])
def test_another_model_of_the_same_layers_gives_its_weights(tmp_path, end):
    first, second = MODELS[0](), MODELS[0]()
    random_weights(second)
    second.save(tmp_path / f"a.{end}")
    built, found = filled(design_of(first), tmp_path / f"a.{end}", tmp_path)
    assert found.remarks == ()
    assert np.array_equal(outputs(built), outputs(second))


def test_a_layer_that_was_changed_keeps_what_it_had_and_is_told(tmp_path):
    def make(units):
        x = inputs = keras.Input((4,))
        x = layers.Dense(5, name="a")(x)
        return keras.Model(inputs, layers.Dense(units, name="b")(x))

    three, two = make(3), make(2)
    for seed, model in enumerate((three, two)):
        random_weights(model, seed)
        model.save_weights(tmp_path / f"{seed}.weights.h5")
    document = design_of(three)
    one = recipient(document, of_design(document))
    before = fit(tmp_path / "0.weights.h5", "0", one)
    document = replace(document, weights=add_weights(tmp_path, None, before.weights, before.layers))
    built, found = filled(document, tmp_path / "1.weights.h5", tmp_path)
    assert [remark.layer for remark in found.remarks] == ["b"]
    assert np.array_equal(built.get_layer("a").kernel, two.get_layer("a").kernel)
    assert np.array_equal(built.get_layer("b").kernel, three.get_layer("b").kernel)


def test_a_design_that_cannot_be_built_is_said_to_take_no_weights():
    with pytest.raises(ValueError, match="can be built"):
        of_design(Document("d", "D"))


def small(name="MobileNet", **options):
    """One of Keras's applications with weights of its own, and what the engine tells of it."""
    options = {"include_top": True, "classes": 10, "input_shape": [64, 64, 3], **options}
    told = application(name, **options)
    arguments = {key: tuple(value) if key == "input_shape" else value for key, value in options.items()}
    model = getattr(keras.applications, name)(weights=None, **arguments)
    random = np.random.default_rng(1)
    for weight in model.weights:
        weight.assign(random.uniform(0.01, 0.1, weight.shape))
    return model, from_config(told["config"], name, "keras.applications"), told


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("MobileNet", "alone"),
        ("MobileNet", "legacy"),
        ("MobileNet", "legacy with other names"),
        ("MobileNet", "whole"),
        ("EfficientNetB0", "alone"),
        ("ConvNeXtTiny", "legacy with other names"),
    ],
)
def test_an_application_in_a_design_gives_what_the_saved_one_gives(tmp_path, name, form):
    model, inner, told = small(name)
    if form == "alone":
        model.save_weights(path := tmp_path / "a.weights.h5")
    elif form == "whole":
        model.save(path := tmp_path / "a.keras")
    else:
        rename = (lambda name: f"{name}_7") if "other" in form else (lambda name: name)
        path = legacy(tmp_path / "a.h5", model, rename=rename)
    found = fit(path, path.name, recipient(inner, told))
    assert found.remarks == ()
    assert len(found.layers) == found.most
    assert outputs_of_sub_model(inner, name, found, model, tmp_path) == 0.0


def outputs_of_sub_model(inner, name, found, model, home):
    """How far a design's sub-model with weights is from the model that they were taken of."""
    document = Document("d", "D")
    document = apply(document, as_sub_model(document, inner, name))
    id = next(iter(document.graph.layers))
    document = replace(document, weights=add_weights(home, None, under(found.weights, id), [(id,)]))
    whole = replace(inner, weights=add_weights(home, None, found.weights, found.layers))
    built = build(whole)
    assert load_weights(built, whole, weights_file(home, whole.weights)) == ()
    alone = build(with_an_input(document, id))
    assert load_weights(alone, document, weights_file(home, document.weights)) == ()
    given = np.random.default_rng(2).uniform(0, 255, (2, 64, 64, 3)).astype("float32")
    expected = np.asarray(model(given))
    return max(float(np.abs(np.asarray(one(given)) - expected).max()) for one in (built, alone))


def with_an_input(document, id):
    """The design with pictures going into its one node, which is its output."""
    image = Layer("image", "Input", None, {"shape": [64, 64, 3]})
    graph = replace(
        document.graph,
        layers={"image": image, **document.graph.layers},
        nodes={"image": Node("image", "image"), **document.graph.nodes},
        edges=(Edge("image", id),),
        outputs=(Output("y", id),),
    )
    return replace(document, graph=graph)


def test_another_number_of_classes_is_told_at_the_classifier_only(tmp_path):
    model, _, _ = small()
    _, other, wanted = small(classes=7)
    model.save_weights(tmp_path / "a.weights.h5")
    found = fit(tmp_path / "a.weights.h5", "a", recipient(other, wanted))
    assert [remark.layer for remark in found.remarks] == ["conv_preds"]
    path = legacy(tmp_path / "a.h5", model)
    assert [remark.layer for remark in fit(path, "a", recipient(other, wanted)).remarks] == ["conv_preds"]


def test_weights_with_a_classifier_fill_an_application_without_one(tmp_path):
    model, _, _ = small("InceptionV3", input_shape=[75, 75, 3])
    path = legacy(tmp_path / "a.h5", model, rename=lambda name: f"{name}_old")
    told = application("InceptionV3", include_top=False, classes=0, input_shape=[75, 75, 3])
    inner = from_config(told["config"], "InceptionV3", "keras.applications")
    found = fit(path, "a.h5", recipient(inner, told))
    assert found.remarks == ()
    last = [array for key, array in found.weights.arrays.items() if key[0] == inner_ids(inner)["conv2d_93"]]
    assert np.array_equal(last[0], model.get_layer(numbered(model)[93]).kernel)


def inner_ids(document):
    return {layer.name or layer.id: layer.id for layer in document.graph.layers.values()}


def numbered(model):
    """The names of a model's convolutions, in the order in which they were made."""
    names = [layer.name for layer in model.layers if isinstance(layer, layers.Conv2D)]
    return sorted(names, key=lambda name: int(name.removeprefix("conv2d").removeprefix("_") or 0))


def test_the_published_file_and_its_address_are_known_without_a_network():
    told = application("VGG16", True, 1000, None, published=True)
    assert told["file"] == "vgg16_weights_tf_dim_ordering_tf_kernels.h5"
    assert told["address"].startswith("https://")
    assert told["size"] == 224
    told = application("MobileNet", False, 1000, [160, 160, 3], published=True)
    assert told["file"] == "mobilenet_1_0_160_tf_no_top.h5"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ((True, 10, [224, 224, 3]), "1000"),
        ((False, 1000, [160, 160, 1]), "3 channels"),
        ((False, 1000, [16, 16, 3]), "at least 32"),
    ],
)
def test_options_for_which_keras_publishes_nothing_are_refused_in_its_words(options, said):
    with pytest.raises(ValueError, match=said):
        application("MobileNet", *options, published=True)
