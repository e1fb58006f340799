"""Scripts that mean harm, or are broken: nothing of them runs, the rest is read, in bounded time and memory."""

import os
import time

import pytest

from designer.scripts.reading import read
from designer.scripts.surface import KerasSurface

pytestmark = pytest.mark.keras

GOOD = "import keras\nx = keras.Input((4,))\nmodel = keras.Model(x, keras.layers.Dense(2)(x))\n"

#: What touches the machine, by what it would leave behind.
HARMFUL = {
    "os": "import os\nos.system('touch {file}')\n",
    "open": "open('{file}', 'w').write('x')\n",
    "with open": "with open('{file}', 'w') as f:\n    f.write('x')\n",
    "import": "__import__('os').system('touch {file}')\n",
    "eval": "eval(\"open('{file}', 'w')\")\n",
    "exec": "exec(\"open('{file}', 'w')\")\n",
    "subprocess": "import subprocess\nsubprocess.run(['touch', '{file}'])\n",
    "pathlib": "from pathlib import Path\nPath('{file}').touch()\n",
    "dunder": "().__class__.__base__.__subclasses__()[0]\nopen('{file}', 'w')\n",
    "globals": "keras.__builtins__['open']('{file}', 'w')\n",
    "module": "import keras\nkeras.src.utils.file_utils.os.system('touch {file}')\n",
    "numpy": "import numpy as np\nnp.save('{file}', np.ones(3))\nnp.ones(3).tofile('{file}')\nnp.os.system('touch {file}')\n",
    "tensorflow": "import tensorflow as tf\ntf.io.write_file('{file}', 'x')\ntf.io.gfile.GFile('{file}', 'w').write('x')\n",
    "save": "import keras\nm = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])\nm.save('{file}')\nm.export('{file}')\n",
    "plot": "import keras\nkeras.utils.plot_model(keras.Sequential([keras.Input((2,))]), to_file='{file}')\n",
    "callback": "import keras\nkeras.callbacks.CSVLogger('{file}').on_train_begin()\nkeras.callbacks.BackupAndRestore('{file}')\n",
    "configuration": (
        "import keras\nkeras.layers.Dense(2, activation={{'class_name': 'function', 'module': 'os', "
        "'config': 'system', 'registered_name': 'system'}})\n"
        "keras.activations.get({{'class_name': 'function', 'module': 'os', 'config': 'system'}})('touch {file}')\n"
    ),
    "lambda": "import keras, os\nkeras.layers.Lambda(lambda x: os.system('touch {file}'))(keras.Input((2,)))\n",
    "loading": "import keras\nkeras.models.load_model('{file}')\nkeras.utils.get_file('x', 'file://{file}')\n",
    "layer": "import keras\nkeras.layers.TFSMLayer('{file}')\nkeras.layers.StringLookup(vocabulary='{file}')\n",
    "format": "'{{0.__class__.__init__.__globals__}}'.format(1)\nopen('{file}', 'w')\n",
}

#: What takes no end, by what it does.
ENDLESS = {
    "loop": "while True:\n    pass\n",
    "recursion": "def f(n):\n    return f(n + 1)\nf(0)\n",
    "power": "a = 9 ** 9 ** 9\n",
    "text": "a = 'x' * 10 ** 12\n",
    "doubling": "a = [0]\nwhile True:\n    a = a + a\n",
    "array": "import numpy as np\na = np.zeros((10 ** 6, 10 ** 6))\nb = np.arange(10 ** 12)\n",
    "tensor": "import tensorflow as tf\na = tf.zeros((10 ** 6, 10 ** 6))\nb = tf.range(10 ** 12)\n",
    "tile": "import numpy as np\na = np.tile(np.ones(1000), 10 ** 9)\n",
    "product": "import itertools\na = list(itertools.product(range(1000), repeat=9))\n",
}


def opened(text):
    return read(text.encode() if isinstance(text, str) else text, "a.py", {}, KerasSurface())


@pytest.mark.parametrize("name", HARMFUL)
def test_nothing_of_a_script_touches_the_machine(name, tmp_path):
    file = tmp_path / "harm"
    found = opened(HARMFUL[name].format(file=file) + GOOD)
    assert not list(tmp_path.iterdir())
    assert len(found.models[0].document.graph.nodes) == 2


@pytest.mark.parametrize("name", ENDLESS)
def test_what_takes_no_end_is_told_and_the_rest_is_read(name):
    began = time.process_time()
    found = opened(ENDLESS[name] + GOOD)
    assert time.process_time() - began < 20
    assert found.models, found.remarks
    assert [remark for remark in found.remarks if remark.message.startswith("Line ")]


@pytest.mark.slow
def test_a_million_layers_are_refused():
    found = opened(
        "import keras\nx = y = keras.Input((4,))\nfor i in range(10 ** 6):\n    y = keras.layers.Dense(4)(y)\n"
        + GOOD
    )
    assert found.models
    assert any("Line " in remark.message for remark in found.remarks)


@pytest.mark.parametrize(
    "broken", ["def f(:\n    pass\n", "x = (1,\n", "print 'hello'\n", "if True:\n\tx = 1\n  y = 2\n"]
)
def test_the_rest_of_a_script_with_a_mistake_is_read(broken):
    found = opened(GOOD + broken)
    assert len(found.models) == 1
    assert any(remark.message.startswith("Line ") for remark in found.remarks)


def test_the_environment_is_not_seen():
    os.environ["LAYERLOOM_SECRET"] = "hidden"
    found = opened("import os\na = os.environ['LAYERLOOM_SECRET']\n" + GOOD.replace("(2)", "(2, name=a)"))
    assert "hidden" not in str(found)


@pytest.mark.parametrize("arguments", ["vocabulary='{file}'", "None, 1, None, '[UNK]', '{file}'"])
def test_no_file_is_read_into_a_layer(arguments, tmp_path):
    file = tmp_path / "words.txt"
    file.write_text("hidden\nword\n")
    found = opened(f"import keras\nkeras.layers.StringLookup({arguments.format(file=file)})\n" + GOOD)
    assert any("in a file, which is not read" in remark.message for remark in found.remarks)
