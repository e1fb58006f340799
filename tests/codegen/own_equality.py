"""Whether programs with code of the design's own build, train and save what the builder builds.

Run as `python -m tests.codegen.own_equality FOLDER` it compares, for each `<name>.json` (a document, whose
code may run) and `<name>.py` (its program) in the folder, and prints a JSON object of findings by name.
"""

from __future__ import annotations

import ast
import json
import sys
from pathlib import Path
from typing import Any

import keras
import numpy as np

from tests.support.equality import canonical, difference

Json = Any
Names = dict[str, Any]


def _defined(path: Path) -> Names:
    """What a program defines, without Layerloom."""
    keras.backend.clear_session()
    names: Names = {"__name__": "generated"}
    exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), names)
    return names


def _compiled(path: Path, names: Names) -> keras.Model:
    """The program's model, compiled as its main() does it."""
    model = names["build_model"]()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "compile"
        ):
            variable = ast.unparse(node.func.value)
            exec(ast.unparse(node), {**names, variable: model})
    return model


def _compared(model: keras.Model, built: keras.Model, folder: Path) -> Json:
    _name_alike(model, built)
    built.set_weights(model.get_weights())
    found: dict[str, Json] = {
        "same_config": _unregistered(canonical(model)) == _unregistered(canonical(built)),
        "same_names": [layer.name for layer in model.layers] == [layer.name for layer in built.layers],
        "parameters": [model.count_params(), built.count_params()],
        "difference": difference(model, built),
    }
    path = folder / "saved.keras"
    results = [_evaluated(each) for each in (model, built)] if model.compiled else []
    model.save(path)
    loaded = keras.saving.load_model(path)
    found["loaded_difference"] = difference(model, loaded)
    found["results"] = [*results, _evaluated(loaded)] if results else []
    return found


def _name_alike(model: keras.Model, built: keras.Model) -> None:
    """The builder names functions; what Keras calls in them has names by its own count."""
    for one, other in zip(model.operations, built.operations, strict=True):
        if isinstance(other, keras.Model):
            _name_alike(one, other)
        elif not isinstance(other, keras.layers.Layer):
            other.name = one.name


def _evaluated(model: keras.Model) -> Json:
    """What the model is told to measure, on data that all get."""
    random = np.random.default_rng(1)
    inputs, targets = random.normal(size=(8, 64)), random.integers(0, 2, (8, 1)).astype("float32")
    return model.evaluate(inputs.astype("float32"), targets, verbose=0, return_dict=True)


def _unregistered(config: Json) -> Json:
    """A configuration without where its classes and functions are known to Keras."""
    if isinstance(config, dict):
        plain = {key: _unregistered(value) for key, value in config.items()}
        if "registered_name" in plain:
            plain["config"] = _unregistered(plain["config"])
            return {key: value for key, value in plain.items() if key not in ("module", "registered_name")}
        return plain
    if isinstance(config, str):
        return config.removeprefix("layerloom>")
    return [_unregistered(value) for value in config] if isinstance(config, list) else config


def _main(folder: Path) -> None:
    paths = sorted(folder.glob("*.py"))
    models = {}
    for path in paths:
        models[path.stem] = _compiled(path, _defined(path))
    assert not any(name.startswith("designer") for name in sys.modules), "a program must not need us"
    from designer.builder import build, compile_model  # noqa: PLC0415 (not before the programs ran without it)
    from designer.graph import loads  # noqa: PLC0415

    findings = {}
    for name, model in models.items():
        document = loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        built = build(document)
        findings[name] = _compared(model, compile_model(built, document) if model.compiled else built, folder)
    print(json.dumps(findings))


if __name__ == "__main__":
    _main(Path(sys.argv[1]))
