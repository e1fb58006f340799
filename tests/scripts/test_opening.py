"""A script opened in its own process, its questions, its groups, and what is said of lines that are lost."""

from dataclasses import replace

import keras
import pytest

from designer.codegen import program
from designer.graph import Component
from designer.scripts import NotOpened, open_script
from designer.scripts.reading import read
from designer.scripts.surface import KerasSurface
from tests.codegen.full_plans import digits

pytestmark = pytest.mark.keras

ASKING = """\
import keras
from vocabulary import vocab_size
x = keras.Input((None,))
y = keras.layers.Embedding(vocab_size + 1, 8)(x)
model = keras.Model(x, keras.layers.Dense(1)(y))
"""

BLOCKS = """\
import keras
from keras import layers

def conv_block(x, filters):
    x = layers.Conv2D(filters, 3, padding="same")(x)
    return layers.ReLU()(layers.BatchNormalization()(x))

def build():
    inputs = keras.Input((8, 8, 3))
    x = inputs
    for filters in (4, 8):
        x = conv_block(x, filters)
    return keras.Model(inputs, layers.Dense(2)(layers.Flatten()(x)))

model = build()
"""


def opened(text, **answers):
    return read(text.encode(), "script.py", answers, KerasSurface())


def test_a_process_of_its_own_opens_a_script():
    found = open_script(BLOCKS.encode(), "folder/net.py")
    assert [(model.name, model.line) for model in found.models] == [("model", 13)]
    assert found.models[0].document.title == "net"


def test_a_script_without_models_is_not_opened_and_the_message_says_why():
    with pytest.raises(NotOpened, match="Line 2: ZeroDivisionError"):
        open_script(b"import keras\nx = 1 / 0\n", "bad.py")


def test_a_missing_value_is_asked_for_at_its_line():
    (question,) = opened(ASKING).questions
    assert (question.name, question.line, question.kind) == ("vocab_size", 4, "number")


def test_with_the_answer_the_model_is_there():
    found = opened(ASKING, vocab_size=99)
    assert not found.questions
    layers = found.models[0].document.graph.layers.values()
    assert [layer.config["input_dim"] for layer in layers if layer.kind == "Embedding"] == [100]


def test_functions_that_make_layers_become_groups():
    groups = opened(BLOCKS).models[0].document.graph.groups.values()
    assert [(group.title, len(group.nodes)) for group in groups] == [("conv block", 3), ("conv block", 3)]


def test_the_main_model_is_the_one_that_is_trained():
    second = 'first = model\nsecond = keras.Sequential([keras.Input((3,)), layers.Dense(1)])\nfirst.compile("adam", "mse")\n'
    assert [model.line for model in opened(BLOCKS + second).models] == [13, 17]


def test_what_cannot_be_read_is_told_by_line_and_the_rest_is_read():
    found = opened("x = (1 +\n\ny = 1 / 0\n" + BLOCKS)
    messages = [remark.message for remark in found.remarks]
    assert [message.partition(":")[0] for message in messages] == ["Line 1", "Line 3"]
    assert len(found.models) == 1
    assert found.models[0].document.origin.remarks == found.remarks


def test_statements_that_nest_too_deeply_and_bytes_that_are_no_text_are_told_and_passed_over():
    text = b"# caf\xe9\nx = " + b"-" * 5000 + b"1\ny = " + b"+".join([b"1"] * 20000) + b"\n"
    found = read(text + BLOCKS.encode(), "script.py", {}, KerasSurface())
    assert [remark.message.partition(":")[0] for remark in found.remarks] == ["Line 1", "Line 2", "Line 3"]
    assert len(found.models) == 1


def test_lists_that_grow_without_bound_within_one_another_are_refused():
    found = opened(
        "import keras\na = [0]\nfor i in range(99):\n    a = [a] * 9\nb = keras.layers.Dense(a)\n" + BLOCKS
    )
    assert found.remarks[0].message.startswith("Line 5: This has more than")
    assert len(found.models) == 1


AGAIN = """
copy = keras.models.clone_model(model)
told = keras.Model.from_config(model.get_config())
read = keras.models.model_from_json(model.to_json())
model.save("net.keras")
kept = keras.models.load_model("net.keras")
top = keras.Model(kept.inputs, layers.Dense(7)(kept.layers[-2].output))
keras.models.load_model("another.keras").summary()
changed = model.get_config()
changed["name"] = "x"
keras.Model.from_config(changed)
"""


def test_models_are_copied_and_come_back_from_what_the_script_saved_and_described_itself():
    found = opened(BLOCKS + AGAIN)
    sizes = {model.name: len(model.document.graph.layers) for model in found.models}
    assert sizes == {"model": 9, "copy": 9, "told": 9, "read": 9, "top": 9}
    messages = [remark.message for remark in found.remarks]
    assert ["another.keras" in messages[0], "get_config" in messages[1]] == [True, True]


def test_a_layer_comes_back_from_its_configuration_also_from_one_that_was_changed():
    found = opened(
        "import keras\nfrom keras import layers\nconfig = layers.Dense(3, kernel_regularizer='l2').get_config()\n"
        "config['units'], config['name'] = 7, 'wider'\ni = keras.Input((4,))\n"
        "model = keras.Model(i, layers.Dense.from_config(config)(i))\n"
    )
    dense = next(layer for layer in found.models[0].document.graph.layers.values() if layer.kind == "Dense")
    assert (dense.name, dense.config["units"]) == ("wider", 7)


OWN = """\
import keras, numpy as np, tensorflow as tf
class Half(keras.layers.Layer):
    def __init__(self, name="half"):
        super().__init__(name=name)
        self.dense = keras.layers.Dense(2)
    def call(self, inputs, mask=None):
        steps = range(inputs.shape[1] or 1)
        return inputs * tf.expand_dims(tf.cast(mask, "float32"), -1) * len(steps)
x = keras.Input((None,), dtype="int32")
y = Half()(keras.layers.Embedding(9, 4, mask_zero=True)(x))
model = keras.Model(x, y)
model.get_layer("half").dense.trainable = False
assert Half()(tf.zeros((2, 3, 4)), mask=np.ones((2, 3))).shape == (2, 3, 4)
assert (tf.ones((2, 3)) + 1).numpy().sum() == 12
"""


def test_layers_of_their_own_are_given_masks_and_arrays_and_looked_into():
    found = opened(OWN)
    assert [layer.name for layer in found.models[0].document.graph.layers.values()][-1] == "half"
    assert not found.remarks


def test_the_plan_of_a_model_that_was_never_given_a_shape_is_read():
    found = opened(
        "import keras\nmodel = keras.Sequential([keras.layers.Dense(3)])\nmodel.compile('sgd', 'mse', ['accuracy'])\n"
    )
    (objective,) = found.models[0].document.training.objectives.values()
    assert objective.loss.kind == "MeanSquaredError"
    assert [metric.kind for metric in objective.metrics] == ["CategoricalAccuracy"]


SUBCLASSED = """
class Trained(keras.Model):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.tracked = keras.metrics.Mean()
    def compile(self, **given):
        super().compile(**given)
    def train_step(self, data):
        return {}
own = Trained(inputs=model.inputs, outputs=model.layers[-2].output)
assert own.get_layer("flatten") in own.layers
own.compile(optimizer="sgd", loss="mse")
own.fit([1], [2], epochs=7)
"""


def test_a_class_of_its_own_that_is_given_inputs_and_outputs_is_their_graph():
    found = opened(BLOCKS + SUBCLASSED)
    assert [(model.name, model.document.training.epochs) for model in found.models] == [
        ("own", 7),
        ("model", 10),
    ]
    assert not [remark for remark in found.remarks if remark.severity == "lost"]


TUNED = """\
import keras, keras_tuner
class Wide(keras_tuner.HyperModel):
    def build(self, hp):
        model = keras.Sequential([keras.Input((4,))])
        for i in range(hp.Int("deep", 2, 5)):
            model.add(keras.layers.Dense(hp.Choice(f"wide_{i}", [8, 16]), name=f"dense_{i}"))
        if hp.Boolean("drop", default=True):
            model.add(keras.layers.Dropout(hp.Float("rate", 0.1, 0.5)))
        return model
tuner = keras_tuner.RandomSearch(Wide(), objective="val_loss")
tuner.search([1], [2])
best = tuner.hypermodel.build(tuner.get_best_hyperparameters(1)[0])
"""


def test_hyperparameters_stand_at_their_defaults_and_are_told():
    found = opened(TUNED)
    kinds = [layer.kind for layer in found.models[-1].document.graph.layers.values()]
    assert kinds == ["Input", "Dense", "Dense", "Dropout"]
    assert found.remarks[1].message == "Line 6: The hyperparameter `wide_0` stands at its default here: 8."


OWN_ACTIVATION = """\
import keras, tensorflow as tf
def bent(x):
    return tf.nn.tanh(x) ** 2
stack = keras.Sequential([
    keras.Input((8, 8, 3)), keras.layers.Conv2D(4, 3, activation=lambda x: x * tf.sigmoid(x), name="first"),
    keras.layers.Flatten(), keras.layers.Dense(2, bent), keras.layers.Activation(bent, name="last")])
copy = keras.models.clone_model(keras.Model(stack.inputs, stack.outputs))
"""


def test_activations_of_the_script_s_own_stand_behind_their_layers():
    for model in opened(OWN_ACTIVATION).models:
        layers = model.document.graph.layers.values()
        assert [layer.kind.removeprefix("ops.") for layer in layers] == [
            "Input", "Conv2D", "sigmoid", "multiply", "Flatten", "Dense", "tanh", "power", "tanh", "power",
        ]  # fmt: skip


CUT = """\
import keras, tensorflow as tf
from elsewhere import steps
x = keras.Input((5, 4))
y = x[:, tf.newaxis, :steps]
model = keras.Model(x, keras.layers.Dense(2)(y))
"""


def test_a_part_of_a_tensor_whose_size_is_missing_is_asked_for():
    assert [question.name for question in opened(CUT).questions] == ["steps"]
    found = opened(CUT, steps=3)
    assert not found.questions
    assert not found.remarks
    kinds = [layer.kind for layer in found.models[0].document.graph.layers.values()]
    assert kinds == ["Input", "ops.get_item", "Dense"]


WORDS = """\
import keras, numpy as np, tensorflow as tf
from keras import layers
named = layers.StringLookup(vocabulary=["a", "b"])
told = layers.TextVectorization()
told.adapt(tf.constant(["wider than", "the sky"]))
learned = layers.TextVectorization()
learned.adapt(np.loadtxt("words.txt"))
x = keras.Input((None,), dtype="int64")
y = [layers.Embedding(size, 2)(x) for size in (named.vocabulary_size(), len(told.get_vocabulary()))]
model = keras.Model(x, y)
z = layers.Embedding(learned.vocabulary_size(), 2)
"""


def test_how_many_words_a_layer_knows_is_known_where_the_script_says_which():
    found = opened(WORDS)
    layers = found.models[0].document.graph.layers.values()
    assert [layer.config["input_dim"] for layer in layers if layer.kind == "Embedding"] == [3, 6]
    assert [question.name for question in found.questions] == ["learned.vocabulary_size()"]


def test_a_class_that_leaves_alone_what_its_layer_computes_is_that_layer():
    found = opened(
        "import keras, numpy as np, tensorflow as tf\nclass Noted(keras.layers.Dense):\n"
        "    def __init__(self, note, *args, **kwargs):\n        super().__init__(*args, **kwargs)\n"
        "        self.note = note\n        self.seen = tf.Variable(np.random.random((10,)))\n"
        "    def save_assets(self, folder):\n        pass\n"
        "model = keras.Sequential([keras.Input((3,)), Noted('x', units=5, name='noted')])\n"
    )
    assert not found.questions
    layer = list(found.models[0].document.graph.layers.values())[-1]
    assert (layer.kind, layer.name, layer.config["units"]) == ("Dense", "noted", 5)


PLANNED = """\
import keras
from sklearn.utils import compute_class_weight
keras.mixed_precision.set_global_policy("mixed_bfloat16")
model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(8), keras.layers.Dense(3, "softmax", dtype="float32")])
model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"], jit_compile=True, steps_per_execution=4)
stop = keras.callbacks.EarlyStopping("val_accuracy", patience=5, restore_best_weights=True)
slower = keras.callbacks.ReduceLROnPlateau(factor=0.5, patience=2)
saved = keras.callbacks.ModelCheckpoint("best.keras")
model.fit(x, y, 16, 20, callbacks=[stop, slower, saved], class_weight={0: 1, 2: 3.5}, shuffle=False)
"""


@pytest.fixture
def usual_policy():
    yield
    keras.config.set_dtype_policy("float32")


@pytest.mark.usefixtures("usual_policy")
def test_what_compile_and_fit_say_is_the_plan():
    document = opened(PLANNED).models[0].document
    plan, (objective,) = document.training, document.training.objectives.values()
    assert plan.callbacks == (
        Component(
            "EarlyStopping",
            {"monitor": "val_sparse_categorical_accuracy", "patience": 5, "restore_best_weights": True},
        ),
        Component("ReduceLROnPlateau", {"factor": 0.5, "patience": 2}),
    )
    assert objective.class_weights == {"0": 1.0, "2": 3.5}
    assert (plan.batch_size, plan.epochs, plan.shuffle) == (16, 20, False)
    assert (plan.precision, plan.jit_compile, plan.steps_per_execution) == ("mixed_bfloat16", True, 4)
    assert not any("dtype" in layer.config for layer in document.graph.layers.values())
    lost = [remark.message for remark in document.origin.remarks if remark.severity == "lost"]
    assert len(lost) == 1
    assert "Callbacks were left out: ModelCheckpoint" in lost[0]

    computed = PLANNED.replace(
        "{0: 1, 2: 3.5}", 'dict(enumerate(compute_class_weight("balanced", classes=[0], y=y)))'
    )
    (objective,) = opened(computed).models[0].document.training.objectives.values()
    assert objective.class_weights == "balanced"


@pytest.mark.usefixtures("usual_policy")
def test_a_program_with_everything_in_its_plan_comes_back_as_it_was_written():
    document = digits()
    for _ in range(2):
        before = document.training
        found = opened(program(document)).models[0].document
        keras.config.set_dtype_policy("float32")
        document = replace(found, data=replace(digits().data, inputs={"image": "image"}))
        (name,) = document.training.objectives
        document = replace(document, data=replace(document.data, targets={name: "digit"}))
    after = replace(document.training, augmentation=before.augmentation)
    assert after == before
    assert (after.precision, len(after.callbacks), after.steps_per_execution) == ("mixed_bfloat16", 3, 2)
    assert after.objectives[name].class_weights == "balanced"
