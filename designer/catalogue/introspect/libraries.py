"""The layers of other installed Keras libraries, as far as the operator of the server named them."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from typing import Any

import keras

from designer.catalogue.hidden import HIDDEN_LAYERS
from designer.catalogue.model import Entry
from designer.settings import libraries

from . import layers
from .components import public


def hidden() -> Iterator[Entry]:
    """The entries of the layers that keras.applications keeps to itself."""
    for name, module in HIDDEN_LAYERS.items():
        try:
            layer = getattr(import_module(module), name)
        except (ImportError, AttributeError):
            continue
        yield replace(layers.read(name, (), layer), category="Applications", source="library")


def entries() -> Iterator[Entry]:
    """One entry for each class of layer, named by its module; what cannot be read is left out, and said."""
    for name in libraries():
        try:
            module = import_module(name)
        except Exception as error:
            print(f"The library {name} cannot be imported: {error}", file=sys.stderr)
            continue
        for found, _, layer in public(module, _is_own_layer):
            try:
                entry = layers.read(found, (), layer)
            except Exception as error:
                print(f"{name}.{found} cannot be read: {error}", file=sys.stderr)
                continue
            yield replace(entry, name=f"{name}.{found}", category=name.partition(".")[0], source="library")


def _is_own_layer(found: Any) -> bool:
    return (
        inspect.isclass(found)
        and issubclass(found, keras.layers.Layer)
        and not issubclass(found, keras.Model)
        and not found.__module__.startswith("keras.")
    )
