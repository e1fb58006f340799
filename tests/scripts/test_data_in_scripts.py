"""Scripts whose data are not there: what depends on them is unknown, asked for by its own name, and nothing else."""

import pytest

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
