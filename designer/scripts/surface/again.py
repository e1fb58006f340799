"""Models that a script makes again: copies, and what it saved or described itself a few lines before."""

from __future__ import annotations

import inspect
import json
from collections.abc import Mapping
from typing import Any

import keras

from designer.scripts.keras_objects import Configuration, ConfigurationText, native
from designer.scripts.problems import Problem
from designer.scripts.values import Native, Place, Session, Unknown, Value

from .own_layers import OwnLayer


def again(name: str) -> Native | None:
    """The function of keras.models or keras.saving by its name; None for others."""
    run = _FUNCTIONS.get(name)
    return None if run is None else Native(name, run)


def from_config(made: Native) -> Native:
    """`from_config` of a class of Keras's: of a layer, of a model."""

    def run(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
        config = kwargs.get("config", args[0] if args else None)
        if isinstance(config, Unknown):
            return config
        if isinstance(config, Configuration) and config.is_untouched:
            return _described(session, config.of, place)
        if isinstance(config, dict) and made.of is not None and not issubclass(made.of, keras.Model):
            return session.call(made, (), {str(key): value for key, value in config.items()}, place)
        raise Problem(_CHANGED.format(made.name), place)

    return Native("from_config", run)


def _clone(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
    given: dict[str, Value] = {
        **dict(zip(("model", "input_tensors", "clone_function"), args, strict=False)),
        **kwargs,
    }
    return _copied(session, given.pop("model", None), place, given)


def _copied(session: Session, model: Value, place: Place, given: Mapping[str, Value] | None = None) -> Value:
    """A layer or model as the one that is given, with layers and weights of its own."""
    if isinstance(model, (keras.Sequential, keras.src.models.Functional)):
        change = (given or {}).get("clone_function")

        def layer_again(layer: Any) -> Any:
            return _layer(layer) if change is None else session.call(change, (layer,), {}, place)

        tensors = (given or {}).get("input_tensors")
        named = {"clone_function": layer_again} | ({} if tensors is None else {"input_tensors": tensors})
        return native("clone_model", keras.models.clone_model).run(session, (model,), named, place)
    return _layer(model) if isinstance(model, keras.Layer) else model


def _described(session: Session, model: Any, place: Place) -> Value:
    """What Keras makes of the configuration that it wrote itself: the names of inputs stay, too."""
    if not isinstance(model, keras.Model) or any(
        isinstance(one, OwnLayer) for one in model._flatten_layers()
    ):
        return _copied(session, model, place)
    return native("from_config", lambda: _from_config(model)).run(session, (), {}, place)


def _layer(layer: Any) -> Any:
    return layer.again() if isinstance(layer, OwnLayer) else _from_config(layer)


def _from_config(made: Any) -> Any:
    inner = list(made._flatten_layers()) if isinstance(made, keras.Layer) else []
    functions = {
        held.__name__: held for one in inner for held in vars(one).values() if inspect.isfunction(held)
    }
    with keras.utils.custom_object_scope(functions):  # of the script: Keras knows them by name alone
        return type(made).from_config(made.get_config())


def _from_json(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
    text = kwargs.get("json_string", args[0] if args else None)
    if isinstance(text, Unknown):
        return text
    if isinstance(text, ConfigurationText):
        return _described(session, text.of, place)
    raise Problem(_CHANGED.format("model_from_json"), place)


def _load(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
    """The model that the script saved by this name: it has the same layers, and weights are not read anyway."""
    path = kwargs.get("filepath", args[0] if args else None)
    if isinstance(path, str) and path in session.saved:
        return session.saved[path]
    told = json.dumps(path) if isinstance(path, str) else "the file"
    return Unknown("", f"{told} holds a model, and files are not read here. Open the file itself", place)


def _save(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
    model, path = (*args, None, None)[:2]
    if isinstance(path, str):
        session.saved[path] = model
    return None


_CHANGED = (
    "{} is given a configuration that the script wrote or changed. "
    "Write the layers themselves; only what get_config and to_json gave is read again."
)

_FUNCTIONS = {"clone_model": _clone, "model_from_json": _from_json, "load_model": _load, "save_model": _save}
