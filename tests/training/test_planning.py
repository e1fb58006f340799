"""What the plan asks of a fit is what Keras, and sums by hand, make of it."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

import numpy as np
import pytest

from designer import runs
from designer.graph import Component, DataChoice, Document, Objective, Plan, WarmStart, loads
from designer.settings import PRESETS
from tests.support.drawing import Drawing
from tests.support.runs import iris

pytestmark = pytest.mark.keras

RANDOM = np.random.default_rng(1)
FLIP, TURN = Component("RandomFlip"), Component("RandomRotation", {"factor": 0.2})


def preset(name: str, **plan: object) -> Document:
    document = loads((PRESETS / f"{name}.json").read_bytes())
    return replace(document, training=replace(document.training, **plan))  # type: ignore[arg-type]


def weighing(document: Document, **weights: object) -> Document:
    objectives = {
        name: replace(objective, class_weights=weights.get(name))  # type: ignore[arg-type]
        for name, objective in document.training.objectives.items()
    }
    return replace(document, training=replace(document.training, objectives=objectives))


def compiled(document: Document):
    from designer.builder import build, compile_model  # noqa: PLC0415

    return compile_model(build(document), document)


def weigher(document: Document, targets, rows):
    from designer.training.worker.planning import sample_weights  # noqa: PLC0415

    return sample_weights(document, targets, rows)


def loss_of(model, x, y, weights) -> float:
    return float(model.train_on_batch(x, y, weights, return_dict=True)["loss"])


def test_weighted_classes_count_as_in_keras_own_class_weight():
    document = weighing(iris(), species={"0": 3.0, "2": 0.25})
    x, y = RANDOM.random((12, 4), "float32"), RANDOM.integers(0, 3, 12)
    weigh = weigher(document, {"species": y}, np.arange(12))
    ours, theirs = compiled(document), compiled(document)
    theirs.set_weights(ours.get_weights())
    expected = theirs.train_on_batch(x, y, class_weight={0: 3.0, 1: 1.0, 2: 0.25}, return_dict=True)
    assert loss_of(ours, x, y, weigh(np_tensor(y))) == pytest.approx(expected["loss"], rel=1e-6)
    assert all(np.allclose(a, b) for a, b in zip(ours.get_weights(), theirs.get_weights(), strict=True))


def np_tensor(array):
    import tensorflow as tf  # noqa: PLC0415

    return tf.nest.map_structure(tf.convert_to_tensor, array)


def two_masks() -> Document:
    """One picture in; a mask of two classes and a mask of three out, and a picture that is not trained."""
    drawing = Drawing()
    picture = drawing.input((4, 6, 1), "picture")
    for name, filters, activation in (("two", 1, "sigmoid"), ("three", 3, "softmax"), ("plain", 1, None)):
        drawing.output(
            drawing.add("Conv2D", picture, filters=filters, kernel_size=1, activation=activation), name
        )
    plan = iris().training
    objectives = {
        "two": Objective(Component("BinaryCrossentropy")),
        "three": Objective(Component("SparseCategoricalCrossentropy"), 0.5),
        "plain": Objective(Component("MeanSquaredError")),
    }
    return drawing.document(training=replace(plan, objectives=objectives))


def test_the_pixels_of_masks_weigh_as_by_hand_with_several_outputs():
    document = weighing(two_masks(), two={"1": 5.0}, three="balanced")
    x = RANDOM.random((5, 4, 6, 1), "float32")
    y = {
        "two": RANDOM.integers(0, 2, (5, 4, 6, 1)).astype("float32"),
        "three": RANDOM.integers(0, 3, (5, 4, 6)).astype("uint8"),
        "plain": RANDOM.random((5, 4, 6, 1), "float32"),
    }
    weigh = weigher(document, y, np.arange(5))
    model = compiled(document)
    given = {name: np.asarray(found) for name, found in model.predict(x, verbose=0).items()}
    p, q = np.clip(given["two"][..., 0], 1e-7, 1 - 1e-7), np.clip(given["three"], 1e-7, 1)
    yes = y["two"][..., 0]
    two = -(yes * np.log(p) + (1 - yes) * np.log(1 - p)) * np.where(yes == 1, 5.0, 1.0)
    counts = np.bincount(y["three"].ravel())
    right = np.take_along_axis(q, y["three"][..., None].astype(int), -1)[..., 0]
    three = -np.log(right) * (y["three"].size / (3 * counts))[y["three"]]
    plain = ((given["plain"] - y["plain"]) ** 2).mean()
    expected = two.mean() + 0.5 * three.mean() + plain
    assert loss_of(model, x, y, weigh(np_tensor(y))) == pytest.approx(expected, rel=1e-5)


def test_without_weights_there_are_none():
    assert weigher(iris(), {"species": np.arange(3)}, np.arange(3)) is None


def test_callbacks_go_on_from_what_they_remember():
    from designer.training.worker import planning  # noqa: PLC0415

    wanted = (
        Component(
            "EarlyStopping",
            {"monitor": "val_sparse_categorical_accuracy", "patience": 2, "restore_best_weights": True},
        ),
        Component("ReduceLROnPlateau", {"patience": 1}),
    )
    document = iris(callbacks=wanted)
    x, y = RANDOM.random((40, 4), "float32"), RANDOM.integers(0, 3, 40)
    found = planning.callbacks(document)
    compiled(document).fit(x, y, validation_data=(x, y), epochs=40, callbacks=found, verbose=0)
    plain, arrays = planning.callback_state(found)
    again = planning.callbacks(document)
    for callback in again:
        callback.on_train_begin()
    planning.restore_callbacks(again, plain, arrays)
    assert (again[0].wait, again[0].best, again[1].best) == (found[0].wait, found[0].best, found[1].best)
    assert all(map(np.array_equal, again[0].best_weights, found[0].best_weights))
    assert planning.callback_state(again)[0] == plain
    told = planning.stopped_early(found)
    assert told is not None
    assert told.endswith("val_sparse_categorical_accuracy had not improved for 2 epochs.")
    assert planning.stopped_early(again) is None


def test_outputs_are_computed_in_float32_under_mixed_precision():
    import keras  # noqa: PLC0415

    from designer.training.worker.planning import prepare  # noqa: PLC0415

    try:
        model = compiled(prepare(iris(precision="mixed_float16")))
        assert [layer.dtype_policy.name for layer in model.layers] == ["mixed_float16", "float32"]
        assert type(model.optimizer).__name__ == "LossScaleOptimizer"
        assert model(np.zeros((1, 4), "float32")).dtype == "float32"
    finally:
        keras.config.set_dtype_policy("float32")


def batch_of(document: Document, rows: np.ndarray):
    """The inputs and targets of some rows, as the trainer gathers them."""
    from designer.training.worker.feed import batches, make_feed  # noqa: PLC0415

    return next(iter(batches(make_feed(document), rows, len(rows))))


def augmented(document: Document, epoch: int, rows: np.ndarray, batch):
    return next(iter(changes(document, epoch, rows, batch)))


def changes(document: Document, epoch: int, rows: np.ndarray, batch):
    """What becomes of a batch, each time that it is asked for."""
    import tensorflow as tf  # noqa: PLC0415

    from designer.training.worker.augmenting import augmentation  # noqa: PLC0415

    augment = augmentation(document)
    assert augment is not None
    plainly = tf.autograph.experimental.do_not_convert(lambda number: augment(number, rows, *batch))
    found = tf.data.Dataset.from_tensors(np.int64(epoch)).map(plainly)
    while True:
        yield tf.nest.map_structure(lambda tensor: tensor.numpy(), next(iter(found)))


def test_augmentation_is_decided_by_seed_epoch_and_samples_alone():
    document, rows = preset("siamese", augmentation=(FLIP, TURN)), np.arange(6, dtype="int64")
    batch = batch_of(document, rows)
    once, again = augmented(document, 3, rows, batch), augmented(document, 3, rows, batch)
    assert all(np.array_equal(once[0][name], again[0][name]) for name in ("left", "right"))
    others = (
        augmented(document, 4, rows, batch),
        augmented(replace(document, training=replace(document.training, seed=2)), 3, rows, batch),
        augmented(document, 3, rows + 1, batch),
    )
    assert not any(np.array_equal(once[0]["left"], other[0]["left"]) for other in others)
    assert np.array_equal(once[1], batch[1].numpy())
    assert once[0]["left"].shape == batch[0]["left"].shape


def test_each_image_of_a_pair_is_drawn_by_itself_and_a_mask_goes_with_its_image():
    rows = np.arange(4, dtype="int64")
    pairs = preset("siamese", augmentation=(FLIP,))
    left = batch_of(pairs, rows)[0]["left"]
    (x, _) = augmented(pairs, 1, rows, ({"left": left, "right": left}, left))
    assert not np.array_equal(x["left"], x["right"])

    masks = preset("unet", augmentation=(FLIP, TURN, Component("RandomElasticTransform")))
    image, mask = np.zeros((4, 128, 128, 3), "float32"), np.zeros((4, 128, 128, 1), "float32")
    image[:, 20:70, 30:100] = mask[:, 20:70, 30:100] = 1
    x, y = augmented(masks, 1, rows, np_tensor((image, mask)))
    assert set(np.unique(y)) == {0, 1}
    assert ((x[..., :1] > 0.5) == (y > 0.5)).mean() > 0.99
    assert (y != mask).mean() > 0.05


def test_every_layer_that_is_offered_augments_and_repeats():
    from designer.catalogue import load  # noqa: PLC0415
    from designer.plans import COLOURED, augmentation_layers  # noqa: PLC0415

    rows, names = np.arange(4, dtype="int64"), {entry.name for entry in augmentation_layers(load())}
    assert {"RandomFlip", "RandomZoom", "RandomBrightness", "RandAugment"} <= names
    for entry in augmentation_layers(load()):
        if entry.name in COLOURED:
            continue
        document = small_pictures(Component(entry.name, entry.starting))
        batch = batch_of(document, rows)
        (x, y), (again, _) = islice(changes(document, 1, rows, batch), 2)
        assert np.array_equal(x, again), entry.name
        assert not np.array_equal(x, batch[0]), entry.name
        assert np.array_equal(y, batch[1]), entry.name


def small_pictures(*layers: Component) -> Document:
    """Digits of 8×8 pixels."""
    drawing = Drawing()
    flat = drawing.add("Flatten", drawing.input((8, 8, 1), "image"))
    drawing.output(drawing.add("Dense", flat, units=10, activation="softmax"), "digit")
    data = DataChoice("digits", {"image": "image"}, {"digit": "digit"})
    return drawing.document(data=data, training=Plan(augmentation=layers))


def test_training_starts_from_the_layers_of_a_run_that_fit(tmp_path):
    from designer.builder import PlanFailed, build  # noqa: PLC0415
    from designer.training.worker.planning import warm_start  # noqa: PLC0415

    store = runs.open_store(tmp_path)
    before = preset("multi-path")
    run = runs.create(store, before)
    source = build(before)
    np.savez(store.folder_of(run.id) / "best.npz", *source.get_weights())
    document = replace(
        before, training=replace(before.training, start=WarmStart(run.id)), graph=wider(before)
    )
    model = build(document)
    told = warm_start(model, document, store)
    assert len(told) == 1
    assert "has weights of the shapes" in told[0]
    same = {layer.name for layer in model.layers if layer.name not in told[0] and layer.weights}
    assert same
    for name in same:
        assert all(
            map(np.array_equal, model.get_layer(name).get_weights(), source.get_layer(name).get_weights())
        )
    gone = replace(document, training=replace(document.training, start=WarmStart("gone")))
    with pytest.raises(PlanFailed, match="a run that is gone"):
        warm_start(model, gone, store)


def wider(document: Document):
    """The graph with a last layer of more units."""
    last = document.graph.nodes[document.graph.outputs[0].node].layer
    layer = document.graph.layers[last]
    more = replace(layer, config={**layer.config, "units": 77})
    return replace(document.graph, layers={**document.graph.layers, last: more})


def test_programs_weigh_and_augment_masks_as_the_trainer_does():
    import keras  # noqa: PLC0415
    import tensorflow as tf  # noqa: PLC0415

    from designer.codegen import program  # noqa: PLC0415
    from tests.codegen.full_plans import masks  # noqa: PLC0415

    written: dict[str, object] = {"__name__": "written"}
    exec(program(masks()), written)
    image, mask = np.zeros((4, 16, 16, 1), "float32"), np.zeros((4, 16, 16, 1), "float32")
    image[:, 2:9, 4:12] = mask[:, 2:9, 4:12] = 1
    batch = tf.data.Dataset.from_tensors((image, mask)).map(written["augmenter"]())
    x, y = (found.numpy() for found in next(iter(batch)))
    assert set(np.unique(y)) == {0, 1}
    assert ((x > 0.5) == (y > 0.5)).mean() > 0.95
    assert (y != mask).any()

    ours = weigher(masks(), {"mask": mask}, np.arange(4))(np_tensor(mask))
    theirs = written["weights_of"](mask, {0: 0.5, 1: 4.0})
    loss, guess = keras.losses.BinaryCrossentropy(), RANDOM.random(mask.shape, "float32")
    assert float(loss(mask, guess, ours)) == pytest.approx(float(loss(mask, guess, theirs)), rel=1e-6)
    assert float(loss(mask, guess, ours)) != pytest.approx(float(loss(mask, guess)), rel=1e-3)
