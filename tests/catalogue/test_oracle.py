"""The catalogue against Keras itself: what it says can be built is built."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from operator import attrgetter
from typing import Any

import keras
import pytest

from designer.catalogue import Entry, Family, Parameter, family, load
from designer.catalogue.introspect import parameters
from designer.catalogue.introspect.overrides import overrides

pytestmark = pytest.mark.keras

MODULES: dict[Family, Any] = {
    "layer": keras.layers,
    "optimizer": keras.optimizers,
    "schedule": keras.optimizers.schedules,
    "loss": keras.losses,
    "metric": keras.metrics,
    "initializer": keras.initializers,
    "regularizer": keras.regularizers,
    "constraint": keras.constraints,
    "callback": keras.callbacks,
}

#: Values for required parameters whose type does not tell enough.
SAMPLES: dict[str, Any] = {
    "equation": "ab,bc->ac",
    "output_shape": 4,
    "output_size": None,
    "dims": [1],
    "axes": 1,
    "activation": "relu",
    "boundaries": [1],
    "values": [0.1, 0.01],
    "target_class_ids": [0],
    "shape": [4],
}


def entries(*families: Family) -> list[Entry]:
    return [e for kind in families for e in family(load(), kind) if e.source == "keras" and e.name != "Input"]


def value_for(entry: Entry, parameter: Parameter) -> Any:
    if parameter.type == "layer":
        return _inner_layer(entry.name)
    if parameter.name in ("cells", "layers"):
        return [keras.layers.LSTMCell(2)] if parameter.name == "cells" else [keras.layers.Rescaling(2.0)]
    if entry.name == "RandomPosterization":
        return 2
    if parameter.name == "output_size":
        return {"1D": 2, "2D": [2, 2], "3D": [2, 2, 2]}[entry.name[-2:]]
    return SAMPLES.get(parameter.name, parameters.sample(parameter))


def _inner_layer(wrapper: str) -> Any:
    inner = {"RNN": keras.layers.LSTMCell, "Bidirectional": keras.layers.LSTM}
    return inner.get(wrapper, keras.layers.Dense)(2)


def required(entry: Entry) -> dict[str, Any]:
    one_of_two = {"num_bins": 4} if entry.name == "Discretization" else {}
    return {p.name: value_for(entry, p) for p in entry.parameters if p.required} | one_of_two


def build(entry: Entry, **values: Any) -> Any:
    return getattr(MODULES[entry.family], entry.name)(**{**required(entry), **values})


def failures(check: Callable[[Entry], bool]) -> list[str]:
    """The entries for which a check is false or raises, each with what was said."""
    found = []
    for entry in entries(*MODULES):
        try:
            said = "" if check(entry) else "differs"
        except Exception as error:
            said = f"{type(error).__name__}: {error}"
        if said:
            found.append(f"{entry.family} {entry.name}: {said}")
    return found


def test_every_class_is_built_of_what_the_catalogue_requires() -> None:
    assert failures(lambda entry: build(entry) is not None) == []


def test_the_defaults_are_keras_own() -> None:
    """Spelling every default out changes nothing of the configuration."""
    assert failures(_defaults_change_nothing) == []


def _defaults_change_nothing(entry: Entry) -> bool:
    defaults = {p.name: p.default for p in entry.parameters if p.name not in required(entry)}
    said, unsaid = configuration(build(entry, **defaults)), configuration(build(entry))
    nested = {"layer", "backward_layer", "cell", "cells", "layers"}
    own = {p.name for p in entry.parameters} - nested - {"dtype", "seed"}
    return bool(plain({k: said.get(k) for k in own}) == plain({k: unsaid.get(k) for k in own}))


def configuration(made: Any) -> dict[str, Any]:
    """What Keras says of a thing; a callback, of which it says nothing, by what it holds."""
    found: dict[str, Any] = made.get_config() if hasattr(made, "get_config") else vars(made)
    return found


def test_every_choice_is_one_that_keras_takes() -> None:
    assert failures(_takes_every_choice) == []


def _takes_every_choice(entry: Entry) -> bool:
    chosen = [(p.name, choice) for p in entry.parameters for choice in p.choices]
    return all(build(entry, **{name: choice, **companions(entry, choice)}) for name, choice in chosen)


def companions(entry: Entry, choice: str) -> dict[str, Any]:
    """What Keras wants beside a choice."""
    words = [1, 2] if entry.name == "IntegerLookup" else ["a", "b"]
    return {"vocabulary": words, "idf_weights": [0.5, 0.5]} if choice == "tf_idf" else {}


def plain(value: Any) -> Any:
    """A configuration with tuples as lists, at every depth."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    return [plain(inner) for inner in value] if isinstance(value, (list, tuple)) else value


def test_no_layer_of_keras_is_forgotten() -> None:
    classes = {
        found
        for found in vars(keras.layers).values()
        if inspect.isclass(found) and issubclass(found, keras.layers.Layer)
    }
    known = {getattr(keras.layers, entry.name) for entry in entries("layer")}
    left_out = {getattr(keras.layers, key.partition(" ")[2], None) for key in overrides().omit}
    assert classes - known <= left_out, [found.__name__ for found in classes - known - left_out]


def test_every_op_is_a_public_function_and_has_a_tensor_to_take() -> None:
    for op in entries("op"):
        assert callable(attrgetter(op.name)(keras))
        assert op.ports


def test_every_activation_can_be_named_in_a_layer() -> None:
    for activation in entries("activation"):
        if not any(p.required for p in activation.parameters):
            assert keras.layers.Activation(activation.name).activation is keras.activations.get(
                activation.name
            )
