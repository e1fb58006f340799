"""The command line on models made elsewhere: designs, reports, and what cannot be opened."""

from __future__ import annotations

import json
from pathlib import Path

import keras
import numpy as np
import pytest

from designer.cli import main
from designer.graph import loads
from designer.settings import home
from designer.workspace import open_weights
from tests.cli.test_designs import complaint, printed

pytestmark = pytest.mark.keras

INPUT = {
    "class_name": "InputLayer",
    "module": "keras.layers",
    "config": {"batch_shape": [None, 4], "name": "x"},
}
TWIST = {
    "class_name": "Twist",
    "module": "mine",
    "registered_name": "mine>Twist",
    "config": {"name": "twist"},
}
DENSE = {"class_name": "Dense", "module": "keras.layers", "config": {"name": "y", "units": 2}}


def written(path: Path, *layers: object) -> Path:
    """A file with the configuration of a model of these layers."""
    model = {"class_name": "Sequential", "module": "keras", "config": {"name": "mine", "layers": layers}}
    path.write_text(json.dumps(model))
    return path


def test_a_configuration_becomes_a_design_that_passes_the_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, target = written(tmp_path / "m.json", INPUT, DENSE), tmp_path / "d.json"
    said = printed(capsys, "import", str(source), "-o", str(target))
    assert "m.json" in said.splitlines()[0]
    assert f"Wrote {target}." in said
    design = loads(target.read_bytes())
    assert [layer.kind for layer in design.graph.layers.values()] == ["Input", "Dense"]
    assert main(["check", str(target)]) == 0


def test_two_imports_of_a_file_are_two_designs(tmp_path: Path) -> None:
    source, targets = written(tmp_path / "m.json", INPUT, DENSE), [tmp_path / "1.json", tmp_path / "2.json"]
    assert [main(["import", str(source), "-o", str(target)]) for target in targets] == [0, 0]
    assert len({loads(target.read_bytes()).id for target in targets}) == 2


def test_placeholders_are_reported_and_still_a_design(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, target = written(tmp_path / "m.json", INPUT, TWIST, DENSE), tmp_path / "d.json"
    said = printed(capsys, "import", str(source), "-o", str(target))
    assert "twist: " in said
    assert "before the model can be built: 1" in said
    report = json.loads(printed(capsys, "import", str(source), "-o", str(target), "--json"))
    assert report["placeholders"] == [{"layer": "twist", "class": "Twist"}]
    assert "twist" in [remark["layer"] for remark in report["remarks"]]
    assert report["weights"] is None
    assert "'Twist'" in complaint(capsys, "code", str(target), "--what", "model").replace('"', "'")


def test_weights_are_kept_and_named_by_the_design(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2, name="y")])
    model.save(tmp_path / "m.keras")
    target = tmp_path / "d.json"
    assert "weights are kept" in printed(capsys, "import", str(tmp_path / "m.keras"), "-o", str(target))
    name = loads(target.read_bytes()).weights
    assert name is not None
    kept = list(open_weights(home(), name).arrays.values())
    assert all(map(np.array_equal, kept, model.get_weights()))


@pytest.mark.parametrize("name", ["x.json", "x.keras", "x.h5"])
def test_a_file_that_is_no_model_is_one_clear_line(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_text("nothing of the kind")
    complaint(capsys, "import", str(tmp_path / name), "-o", str(tmp_path / "d.json"))
    assert not (tmp_path / "d.json").exists()


def test_a_file_that_is_not_there_or_cannot_be_written_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    absent = complaint(capsys, "import", str(tmp_path / "absent.h5"), "-o", str(tmp_path / "d.json"))
    assert "cannot read" in absent
    source = written(tmp_path / "m.json", INPUT, DENSE)
    assert "cannot write" in complaint(capsys, "import", str(source), "-o", str(tmp_path))


def test_a_description_takes_the_weights_of_another_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = keras.Sequential([keras.Input((4,), name="x"), keras.layers.Dense(2, name="y")])
    model.save_weights(tmp_path / "a.weights.h5")
    source, target = written(tmp_path / "m.json", INPUT, DENSE), tmp_path / "d.json"
    weights = str(tmp_path / "a.weights.h5")
    said = printed(capsys, "import", str(source), "--weights", weights, "-o", str(target))
    assert "a.weights.h5 filled 1 of 1 layers" in said
    assert "starts from new ones" not in said
    name = loads(target.read_bytes()).weights
    assert name is not None
    assert all(map(np.array_equal, open_weights(home(), name).arrays.values(), model.get_weights()))
    report = json.loads(
        printed(capsys, "import", str(target), "--weights", weights, "-o", str(target), "--json")
    )
    assert report["weights"] == name


def test_weights_that_do_not_fit_are_refused_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keras.Sequential([keras.Input((9,)), keras.layers.Dense(9)]).save_weights(tmp_path / "a.weights.h5")
    source, target = written(tmp_path / "m.json", INPUT, DENSE), tmp_path / "d.json"
    weights = str(tmp_path / "a.weights.h5")
    said = complaint(capsys, "import", str(source), "--weights", weights, "-o", str(target))
    assert "9×9, 9" in said
    assert "4×2, 2" in said
    assert "cannot read" in complaint(capsys, "import", str(source), "--weights", "none", "-o", str(target))
    assert not target.exists()


SCRIPT = """
import keras
x = keras.Input((4,), name="x")
model = keras.Model(x, keras.layers.Dense(units, name="y")(x))
model.compile("sgd", "mse")
small = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
"""


def test_a_script_becomes_a_design_once_it_has_the_values_it_leaves_open(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, target = tmp_path / "train.py", tmp_path / "d.json"
    source.write_text(SCRIPT)
    said = complaint(capsys, "import", str(source), "-o", str(target))
    assert "Line 4 needs `units`" in said
    assert "--answer 'units=…'" in said
    printed(capsys, "import", str(source), "-o", str(target), "--answer", "units=3")
    design = loads(target.read_bytes())
    assert [layer.kind for layer in design.graph.layers.values()] == ["Input", "Dense"]
    assert design.training.optimizer.kind == "SGD"
    assert "no model 'big'" in complaint(
        capsys, "import", str(source), "-o", str(target), "--answer", "units=3", "--model", "big"
    )
