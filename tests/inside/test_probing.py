"""A look into a model says what Keras computes, and changes nothing in it."""

from dataclasses import replace

import numpy as np
import pytest

from designer import inside, runs
from designer.custom import allow
from designer.data import load
from designer.graph import Graph
from designer.inside import healths
from designer.runs.checkpoints import State
from tests.support import exact

from .designs import CASES, SAMPLES, dense, frozen, pairs, several, words

pytestmark = pytest.mark.keras


class Looked:
    """A model of a case that was trained for a batch, and a probe of it."""

    def __init__(self, case):
        import keras  # noqa: PLC0415

        from designer.builder import build_traced, compile_model  # noqa: PLC0415
        from designer.inside.probing import Changes, Place, Probe, fixed_batch  # noqa: PLC0415

        keras.utils.set_random_seed(3)
        keras.config.set_dtype_policy(case.document.training.precision)
        self.model, self.trace = build_traced(case.document)
        keras.config.set_dtype_policy("float32")
        compile_model(self.model, case.document)
        rows = np.arange(SAMPLES)
        self.batch = fixed_batch(case.inputs, case.targets, rows, seed=1, trace=self.trace)
        self.probe = Probe(self.model, case.document, self.trace, self.batch)
        self.step()
        self.before, changes = self.model.get_weights(), Changes(self.model, 1)
        self.step()
        self.kept = self.state()
        self.look = self.probe.look(Place(2, 1), changes.ratios(2))

    def step(self):
        self.model.train_on_batch(self.batch.given, self.batch.wanted)

    def state(self):
        model = self.model
        held = [*model.variables, *model.metrics_variables, *model.optimizer.variables]
        return [np.asarray(each) for each in held]

    def output(self, node, graph=""):
        return next(each for each in self.look.outputs if (each.graph, each.node) == (graph, node))

    def weights(self, layer, variable, graph=""):
        wanted = (graph, layer, variable)
        return next(each for each in self.look.weights if (each.graph, each.layer, each.variable) == wanted)


def layer_of(trace, node):
    return trace["", node][0]._keras_history.operation


@pytest.mark.parametrize("case", CASES)
def test_looking_changes_nothing_and_sees_every_layer(case, home):
    allow(case().document.functions)
    looked = Looked(case())
    assert all(map(np.array_equal, looked.state(), looked.kept))
    assert "call" not in {name for layer in looked.model._flatten_layers() for name in vars(layer)}
    numeric = {place for place, made in looked.trace.items() if made[0].dtype != "string"}
    assert {(each.graph, each.node) for each in looked.look.outputs} == numeric
    for each in looked.look.weights:
        assert each.trainable or (each.gradient_norm is None and each.update_ratio is None), each
    assert np.isfinite(looked.look.loss)
    assert len(healths(looked.look)) == len(looked.look.outputs)


def test_figures_are_those_of_keras():
    import keras  # noqa: PLC0415
    import tensorflow as tf  # noqa: PLC0415

    looked = Looked(dense())
    model, batch = looked.model, looked.batch
    hidden = keras.Model(model.inputs, looked.trace["", "hidden"][0])(batch.given, training=False).numpy()
    seen = looked.output("hidden")
    assert (seen.shape, seen.layer) == ((6,), "hidden")
    expected = [hidden.mean(), hidden.std(), hidden.min(), hidden.max(), (hidden == 0).mean()]
    assert [seen.mean, seen.deviation, seen.low, seen.high, seen.zeros] == pytest.approx(expected, rel=1e-3)
    assert seen.dead == pytest.approx((hidden == 0).all(axis=0).mean())
    assert sum(seen.histogram.counts) == hidden.size
    kernel = layer_of(looked.trace, "hidden").kernel
    with tf.GradientTape() as tape:
        loss = model.compute_loss(batch.given, batch.wanted, model(batch.given, training=False))
    assert looked.look.loss == pytest.approx(float(loss), rel=1e-4)
    assert loss > tf.reduce_mean(tf.square(model(batch.given) - batch.wanted)), "penalties count"
    norm = np.linalg.norm(tape.gradient(loss, kernel.value).numpy())
    weights = looked.weights("hidden", "kernel")
    assert weights.gradient_norm == pytest.approx(norm, rel=1e-3)
    assert weights.norm == pytest.approx(np.linalg.norm(kernel.numpy()), rel=1e-3)
    changed = np.linalg.norm(kernel.numpy() - looked.before[0]) / np.linalg.norm(looked.before[0])
    assert weights.update_ratio == pytest.approx(changed, rel=1e-3)


def test_gradients_by_outputs_are_those_of_the_loss():
    looked = Looked(several())
    last = looked.output("n5")
    given = np.asarray(looked.model(looked.batch.given, training=False)["z"])
    slopes = 2 * 2 * (given - np.asarray(looked.batch.targets["z"])) / given.size  # its loss counts twice
    assert last.gradient == pytest.approx(np.sqrt(np.mean(slopes**2)), rel=1e-3)
    assert looked.output("n6").gradient is None, "no loss"


def test_texts_tables_and_recurrent_layers_are_seen():
    looked = Looked(words())
    assert looked.output("n1").gradient is None, "whole numbers"
    table = looked.weights("table", "embeddings")
    assert table.shape == (30, 4)
    assert table.gradient_norm > 0
    assert looked.weights("both", "forward_lstm/lstm_cell/recurrent_kernel").gradient_norm > 0


def test_sub_models_are_seen_from_inside_by_their_first_call():
    looked = Looked(pairs())
    first, again = looked.output("shared", "tower"), looked.output("again", "tower")
    assert first.mean != again.mean
    assert again.mean in (looked.output("left").mean, looked.output("right").mean)
    assert looked.output("left").calls == "tower"
    assert looked.weights("shared", "kernel", "tower").gradient_norm > 0
    places = [(each.graph, each.node) for each in looked.look.outputs]
    assert places.index(("", "a")) < places.index(("tower", "again")) < places.index(("", "left"))


def test_frozen_and_dead_layers_are_told_in_half_precision_too():
    looked = Looked(frozen())
    kernel = looked.weights("frozen", "kernel")
    assert (kernel.trainable, kernel.gradient_norm, kernel.update_ratio) == (False, None, None)
    assert looked.output("dead").dead == 1.0
    told = {each.node: each for each in healths(looked.look)}
    assert (told["dead"].health, told["frozen"].health) == ("dead", "ok")
    assert "100%" in told["dead"].words


def test_a_look_of_a_model_that_went_to_infinity_says_so():
    looked = Looked(dense())
    from designer.inside.probing import Place  # noqa: PLC0415

    layer_of(looked.trace, "hidden").kernel.assign(np.full((4, 6), np.inf, "float32"))
    seen = looked.probe.look(Place(3, 1))
    told = {each.node: each.health for each in healths(seen)}
    assert (told["hidden"], told["last"], told["a"]) == ("exploding", "exploding", "ok")
    assert replace(seen, loss=None).loss is None


@pytest.fixture
def kept(tmp_path):
    """A store with a run that keeps the weights of its second epoch, without having been trained."""
    from designer.builder import build  # noqa: PLC0415

    store, design = runs.open_store(tmp_path), exact.convolution()
    id = runs.create(store, design).id
    runs.begin(store, id, steps_per_epoch=10, fingerprint="")
    runs.keep_checkpoint(store, id, State(2, 0, build(design).get_weights()))
    return store, id


def test_a_run_is_looked_into_at_its_checkpoints(kept):
    from designer.inside import probing  # noqa: PLC0415

    store, id = kept
    found = probing.look(store.home, id, "2-0")
    assert (found.steps, found.epoch) == (20, 2)
    assert inside.kept_look(store, id, "last") == found == probing.look(store.home, id)
    image = load("digits")["image"][:2]
    convolved = probing.feature_maps(store.home, id, "last", {"image": image}, ("", "n1"), most=3)
    assert (convolved.images.shape, convolved.count) == ((3, 6, 6), 8)
    assert (convolved.images.min(), convolved.images.max()) == (0, 255)
    assert len(convolved.lows) == 3
    shown = probing.feature_maps(store.home, id, "last", {"image": image}, ("", "image")).images
    assert np.array_equal(shown[0], np.round(image[0, :, :, 0] / image[0].max() * 255))
    answer = probing.feature_maps(store.home, id, "last", {"image": image}, ("", "n7"))
    assert answer.images is None
    assert answer.values.sum() == pytest.approx(1)


def test_what_cannot_be_looked_into_is_refused_in_words(kept):
    from designer.inside import probing  # noqa: PLC0415

    store, id = kept
    with pytest.raises(inside.LookRefused, match="keeps no checkpoint '9-0' any more"):
        probing.look(store.home, id, "9-0")
    with pytest.raises(inside.LookRefused, match="takes samples of shape"):
        probing.feature_maps(store.home, id, "last", {"image": np.zeros((1, 5, 5, 1))}, ("", "n1"))
    with pytest.raises(inside.LookRefused, match="no such layer"):
        probing.feature_maps(store.home, id, "last", {}, ("", "gone"))
    gone = replace(exact.convolution().data, dataset="gone")
    for design, why in (
        (exact.dense(), "another architecture"),
        (replace(exact.convolution(), data=gone), "The data of this run cannot be read"),
        (replace(exact.convolution(), graph=Graph()), "cannot be built any more"),
    ):
        other = runs.create(store, design).id
        runs.begin(store, other, steps_per_epoch=10, fingerprint="")
        runs.copy_checkpoint(store, id, "2-0", other)
        with pytest.raises(inside.LookRefused, match=why):
            probing.look(store.home, other)
