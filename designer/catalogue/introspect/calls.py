"""How Keras's layers and ops are called, for reading model files without Keras.

`python -m designer.catalogue.introspect.calls OUT` writes the table that `designer.importers` is shipped with.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import sys
import textwrap
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import keras
from keras.src.ops.operation import Operation

from designer.catalogue.defaults import starting_config
from designer.graph import OPS_PREFIX

from . import layers
from .attempts import attempt
from .components import public
from .overrides import overrides

_MODULES = ("core", "einops", "image", "linalg", "math", "nn", "numpy")


def table() -> dict[str, Any]:
    """Call arguments of every layer, and for every class of operation the public function that makes it."""
    return {
        "keras": keras.__version__,
        "layers": dict(_layers()),
        "ops": dict(sorted(_ops(), key=_of_its_own_name)),
    }


def _layers() -> Iterator[tuple[str, dict[str, Any]]]:
    for name, _, layer in public(keras.layers, inspect.isclass):
        if issubclass(layer, keras.layers.Layer) and not overrides().omits("layer", name):
            parameters = inspect.signature(layer.call).parameters
            training = parameters["training"].default if "training" in parameters else None
            form = {"call": list(parameters)[1:], "training": training, "mask": _mask(layer)}
            yield name, {**form, "more": _more(name, layer)}


def _mask(layer: type[Any]) -> str:
    """Which class's rule tells the mask of its outputs: "Layer" hands the mask on, "" has none."""
    owner: str = layer.compute_mask.__qualname__.partition(".")[0]
    if owner == "Layer" and "self.supports_masking = True" not in _sources(layer):
        return ""
    return owner


def _more(name: str, layer: type[Any]) -> dict[str, Any]:
    """What the configuration says beyond the parameters of the constructor's signature, with its usual values."""
    config, _ = attempt(lambda: layer(**starting_config(layers.read(name, (), layer))).get_config())
    known = {*inspect.signature(layer).parameters, "name", "trainable", "dtype"}
    return {key: value for key, value in (config or {}).items() if key not in known}


def _sources(layer: type[Any]) -> str:
    return "".join(_source(kind) for kind in layer.__mro__ if kind.__module__.startswith("keras.src"))


@cache
def _source(kind: type[Any]) -> str:
    """Python finds it by reading the whole file anew."""
    return inspect.getsource(kind)


def _ops() -> Iterator[tuple[str, dict[str, Any]]]:
    """Entries by "module.Class", as files name an operation within keras.src.ops."""
    for short in _MODULES:
        module = importlib.import_module(f"keras.src.ops.{short}")
        own = {n: c for n, c in vars(module).items() if _is_own(c, module.__name__)}
        for name, function in _functions(module):
            for made, called in _symbolic_calls(function, own):
                yield f"{short}.{made.func.id}", _form(name, function, own[made.func.id], made, called)  # type: ignore[attr-defined]


def _of_its_own_name(found: tuple[str, dict[str, Any]]) -> tuple[str, bool]:
    """Sorts by class; of several functions that make one class, the one that is named like it comes last."""
    name, form = found
    words = form["op"].rpartition(".")[2].replace("_", "")
    return name, name.rpartition(".")[2].lower() == words


def _is_own(found: Any, module: str) -> bool:
    return inspect.isclass(found) and issubclass(found, Operation) and found.__module__ == module


def _functions(module: Any) -> Iterator[tuple[str, Any]]:
    """The public functions of a module of ops, by their name below keras.ops."""
    for name, found in vars(module).items():
        if inspect.isfunction(found) and found.__module__ == module.__name__:
            for prefix, place in (("", keras.ops), ("image.", keras.ops.image)):
                if getattr(place, name, None) is found:
                    yield prefix + name, found
                    break


def _symbolic_calls(function: Any, classes: dict[str, Any]) -> Iterator[tuple[ast.Call, ast.Call]]:
    """Pairs of Class(…) and Class(…).symbolic_call(…) or Class(…)(…) in a function's source."""
    for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(function)))):
        if isinstance(node, ast.Call):
            made = node.func.value if isinstance(node.func, ast.Attribute) else node.func
            if isinstance(made, ast.Call) and isinstance(made.func, ast.Name) and made.func.id in classes:
                yield made, node


def _form(
    name: str, function: Callable[..., Any], operation: type[Any], made: ast.Call, called: ast.Call
) -> dict[str, Any]:
    known = inspect.signature(function).parameters
    form: dict[str, Any] = {"op": OPS_PREFIX + name, "config": {}, "call": []}
    constructor = list(inspect.signature(operation.__init__).parameters)[1:]
    for parameter, given in _bound(constructor, made):
        if given in known:
            form["config"][parameter] = given
    call = inspect.signature(operation.call).parameters
    for parameter, given in _bound(list(call)[1:], called):
        if given in known:
            form["call"].append([parameter, given])
    return form


def _bound(parameters: list[str], call: ast.Call) -> Iterator[tuple[str, str]]:
    """Parameters of what is called, with the source of what they are given."""
    for parameter, given in zip(parameters, call.args, strict=False):
        yield parameter, ast.unparse(given).lstrip("*")
    for keyword in call.keywords:
        if keyword.arg:
            yield keyword.arg, ast.unparse(keyword.value)


if __name__ == "__main__":
    text = json.dumps(table(), indent=None, separators=(",", ":"))
    Path(sys.argv[1]).write_text(text.replace("},", "},\n") + "\n", encoding="utf-8")
