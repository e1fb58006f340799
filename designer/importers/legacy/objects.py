"""Initializers, regularizers, constraints, activations and dtype policies as Keras 3 writes them."""

from __future__ import annotations

from collections.abc import Mapping

from designer.catalogue import Family
from designer.graph import Json

from . import known
from .reading import Reading
from .values import Object, as_object, as_text

_INITIALIZERS = {
    "zero": "Zeros",
    "one": "Ones",
    "normal": "RandomNormal",
    "uniform": "RandomUniform",
    "glorot_normal": "GlorotNormal",
    "he_normal": "HeNormal",
    "lecun_normal": "LecunNormal",
}
_KERAS_1_REGULARIZERS = frozenset({"WeightRegularizer", "ActivityRegularizer", "L1L2Regularizer"})
_KERAS_1_CONSTRAINTS = {"m": "max_value", "low": "min_value", "high": "max_value"}
_ACTIVATIONS = {"swish": "silu", "softmax_v2": "softmax", "relu_v2": "relu", "hard_swish": "hard_silu"}


def policy(saved: Json) -> Json:
    """A dtype or dtype policy as Keras 3's, or None where it is the usual one."""
    name = saved if isinstance(saved, str) else as_object(as_object(saved).get("config")).get("name")
    text = as_text(name)
    if not text or text in {"_infer", "infer"}:
        return None
    return {
        "module": "keras",
        "class_name": "DTypePolicy",
        "config": {"name": text},
        "registered_name": None,
    }


def initializer(saved: Json, layer: str, reading: Reading) -> Json:
    """An initializer by name or as an object; one that Keras does not have becomes the default (None)."""
    name, config = _name_and_config(saved)
    if not name:
        return None
    found = known.entry("initializer", _INITIALIZERS.get(name, name))
    if found is None:
        reading.lost(layer, f"The initializer {name} is not one of Keras's: the usual one is used.")
        return None
    accepted = {parameter.name for parameter in found.parameters}
    kept = {key: value for key, value in config.items() if key in accepted}
    if kept.get("distribution") == "normal":
        kept["distribution"] = "truncated_normal"
    return _object("keras.initializers", found.name, kept)


def regularizer(saved: Json, layer: str, reading: Reading) -> Json:
    """A regularizer; Keras 1 wrote {"name": "WeightRegularizer", "l1": …, "l2": …}."""
    found = as_object(saved)
    if found.get("name") in _KERAS_1_REGULARIZERS:
        strengths = {key: found[key] for key in ("l1", "l2") if found.get(key)}
        return _object("keras.regularizers", "L1L2", strengths) if strengths else None
    return _component("regularizer", "keras.regularizers", saved, layer, reading)


def constraint(saved: Json, layer: str, reading: Reading) -> Json:
    """A constraint; Keras 1 wrote {"name": "MaxNorm", "m": …}."""
    found = as_object(saved)
    if "class_name" not in found and "name" in found:
        rest = {_KERAS_1_CONSTRAINTS.get(key, key): value for key, value in found.items() if key != "name"}
        saved = {"class_name": found["name"], "config": rest}
    return _component("constraint", "keras.constraints", saved, layer, reading)


def activation(saved: Json, layer: str, reading: Reading) -> Json:
    """An activation by name, as a function that was serialized, or as a layer."""
    found = as_object(saved)
    if found.get("class_name") == "function":
        saved = found.get("config")
    elif found:
        return reading.inner(found, reading) if known.parameters(as_text(found.get("class_name"))) else saved
    if not isinstance(saved, str):
        return saved
    name = _ACTIVATIONS.get(saved, saved)
    if name == "hard_sigmoid":
        reading.changed(
            layer,
            "Keras 3's hard_sigmoid rises with slope 1/6; before, it was 0.2. Weights that come with the file are "
            "fitted to that; where there are none, results differ a little.",
        )
    return name


def _component(family: Family, module: str, saved: Json, layer: str, reading: Reading) -> Json:
    name, config = _name_and_config(saved)
    if not name:
        return None
    found = known.entry(family, name)
    if found is None:
        reading.lost(layer, f"The {family} {name} is not one of Keras's: there is none now.")
        return None
    return _object(module, found.name, config)


def _name_and_config(saved: Json) -> tuple[str, Mapping[str, Json]]:
    if isinstance(saved, str):
        return saved, {}
    found = as_object(saved)
    return as_text(found.get("class_name", found.get("name"))), as_object(found.get("config"))


def _object(module: str, class_name: str, config: Mapping[str, Json]) -> Object:
    return {"module": module, "class_name": class_name, "config": dict(config), "registered_name": None}
