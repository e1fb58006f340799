"""Scripts whose data are not there: what depends on them is unknown, asked for by its own name, and nothing else."""

import numpy as np
import pytest
import tensorflow as tf

from designer.builder import build
from designer.scripts.reading import read
from designer.scripts.surface import KerasSurface

pytestmark = pytest.mark.keras

START = "import os, keras, numpy as np\nfrom keras import layers\n"

#: What data tell, each with the name by which it is asked for.
TOLD_BY_DATA = {
    "a list that is filled from files": (
        "words = []\nfor path in os.listdir('texts'):\n    words.append(path)\n",
        "len(words)",
    ),
    "a set that is filled within a function": (
        "def read():\n    found = set()\n    for line in open('text'):\n        found.add(line)\n    return found\n"
        "words = read()\n",
        "len(words)",
    ),
    "an index that is filled from files": (
        "words = {}\nfor i, line in enumerate(open('text')):\n    words[line] = i\n",
        "len(words)",
    ),
    "a count in a loop": (
        "most = 0\nfor line in open('text'):\n    most = max(most, len(line))\n",
        "most",
    ),
    "a method that is handed out": (
        "import pandas\nwords = set()\npandas.read_csv('t.csv').text.apply(words.update)\n",
        "len(words)",
    ),
    "a loop that takes too long": (
        "words = []\nwhile len(words) < 10 ** 9:\n    words.append('x')\n",
        "len(words)",
    ),
}


def opened(text, **answers):
    return read((START + text).encode(), "script.py", answers, KerasSurface())


@pytest.mark.parametrize(("data", "name"), TOLD_BY_DATA.values(), ids=TOLD_BY_DATA)
def test_a_size_that_only_data_tell_is_asked_for(data, name):
    model = f"model = keras.Sequential([keras.Input((3,)), layers.Dense({name})])\n"
    assert [question.name for question in opened(data + model).questions] == [name]
    (found,) = read((START + data + model).encode(), "script.py", {name: 7}, KerasSurface()).models
    assert [layer.config.get("units") for layer in found.document.graph.layers.values()] == [None, 7]


def test_values_that_a_function_is_given_are_asked_for_by_what_they_are():
    found = opened(
        "import pandas\ndata = pandas.read_csv('t.csv')\n"
        "known = {'a': len(data.a.unique()), 'b': len(data.b.unique())}\n"
        "def encoded(name):\n    size = known[name]\n    return layers.Embedding(size, 4)\n"
        "a = encoded('a')\nb = encoded('b')\n"
    )
    assert [question.name for question in found.questions] == ["len(data.a.unique())", "len(data.b.unique())"]


def test_nothing_is_asked_for_what_only_shows_data():
    found = opened(
        "import pandas\nrows = pandas.read_csv('t.csv')\n"
        "def show(*images):\n    print('%d images: %s' % (len(images), rows))\n"
        "show(*rows)\nprint('%d rows' % len(rows))\n"
        "model = keras.Sequential([keras.Input((3,)), layers.Dense(2)])\n"
    )
    assert not found.questions
    assert not [remark for remark in found.remarks if remark.severity == "lost"]


def test_data_that_are_loaded_from_folders_are_in_nobodys_way():
    found = opened(
        "train, rest = keras.preprocessing.image_dataset_from_directory('pictures', subset='both')\n"
        "texts = keras.utils.text_dataset_from_directory('texts').map(lambda text, label: text)\n"
        "for batch in keras.preprocessing.timeseries_dataset_from_array(texts, None, 3):\n    print(batch)\n"
        "model = keras.Sequential([keras.Input((3,)), layers.Dense(2)])\n"
    )
    assert not [remark for remark in found.remarks if remark.severity == "lost"]


def test_vectors_that_words_begin_with_are_left_out_and_told():
    found = opened(
        "vectors = np.zeros((100, 8))\nfor line in open('vectors'):\n    vectors[0] = line.split()\n"
        "given = keras.initializers.Constant(vectors)\n"
        "x = keras.Input((None,))\ny = layers.Embedding(100, 8, embeddings_initializer=given)(x)\n"
        "model = keras.Model(x, y)\n"
    )
    assert not found.questions
    assert [remark.message for remark in found.remarks if remark.severity == "lost"] == [
        "Line 8: The embeddings initializer of Embedding is not in the script; it was left out."
    ]
    assert len(found.models) == 1


def test_depth_to_space_moves_channels_as_tensorflow_does():
    (found,) = opened(
        "import tensorflow as tf\nx = keras.Input((2, 3, 8))\nmodel = keras.Model(x, tf.nn.depth_to_space(x, 2))\n"
    ).models
    pictures = np.arange(96.0, dtype="float32").reshape((2, 2, 3, 8))
    moved = build(found.document, structured=True)(pictures)
    np.testing.assert_array_equal(moved, tf.nn.depth_to_space(pictures, 2))


def test_a_vocabulary_that_is_in_the_script_is_known_and_one_that_data_tell_is_asked_for():
    start = "path = keras.utils.get_file('texts', 'https://example.org') + '/texts'\n"
    model = "model = keras.Sequential([keras.Input((3,)), layers.Dense(lookup.vocabulary_size())])\n"
    given = "lookup = layers.StringLookup(vocabulary=list('abc'))\nwords = lookup.get_vocabulary()\n"
    (found,) = opened(start + given + "again = layers.StringLookup(vocabulary=words)\n" + model).models
    assert [layer.config.get("units") for layer in found.document.graph.layers.values()] == [None, 4]
    learnt = opened(start + "lookup = layers.StringLookup()\nlookup.adapt(open(path))\n" + model)
    assert [question.name for question in learnt.questions] == ["lookup.vocabulary_size()"]


#: What scripts do with the arrays of Keras's data sets before they ask for a size; and the sizes.
SHAPES = {
    "as they come": ("", "x.shape[1:]", (28, 28)),
    "scaled, with channels": (
        "x = np.expand_dims(x.astype('float32') / 255, -1)\n",
        "x.shape[1:]",
        (28, 28, 1),
    ),
    "with a new axis": ("x = x[..., np.newaxis] / 255.0\n", "x.shape[1:]", (28, 28, 1)),
    "flattened by sizes": ("x = x.reshape(60000, 784)\n", "(x.shape[1],)", (784,)),
    "flattened by its length": ("x = x.reshape(len(x), -1)\n", "x.shape[1:]", (784,)),
    "reshaped by NumPy": ("x = np.reshape(x, (-1, 28, 28, 1))\n", "x.shape[1:]", (28, 28, 1)),
    "a sample of a part": ("x = x[:5000]\n", "x[0].shape", (28, 28)),
    "within a function": (
        "def ready(a):\n    return (a - 127.5) / 127.5\nx = ready(x)\n",
        "x.shape[1:]",
        (28, 28),
    ),
    "rows and columns": ("rows, columns = x.shape[1], x.shape[2]\n", "(rows, columns, 1)", (28, 28, 1)),
}


@pytest.mark.parametrize(("done", "shape", "wanted"), SHAPES.values(), ids=SHAPES)
@pytest.mark.parametrize("loaded", ["keras.datasets.mnist.load_data()", "mnist.load_data(path='m.npz')"])
def test_shapes_of_data_sets_are_known(loaded, done, shape, wanted):
    found = opened(
        f"from keras.datasets import mnist\n(x, y), (x_test, y_test) = {loaded}\n{done}"
        f"model = keras.Sequential([keras.Input({shape}), layers.Dense(2)])\n"
    )
    assert not found.questions
    assert build(found.models[0].document).input_shape == (None, *wanted)


@pytest.mark.parametrize(
    "size", ["len(np.unique(y))", "int(np.max(y)) + 1", "len(set(y))", "y.max() + 1", "x[y == 3].shape[0]"]
)
def test_what_only_the_numbers_of_a_data_set_tell_is_asked_for(size):
    text = (
        "(x, y), (x_test, y_test) = keras.datasets.mnist.load_data()\n"
        f"size = {size}\nmodel = keras.Sequential([keras.Input((3,)), layers.Dense(size)])\n"
    )
    assert len(opened(text).questions) == 1
