"""`python -m benchmarks.check_code [NAME …]`: the code of every keras.applications model, executed and compared.

Prints for each, in both layouts, the lines, the processor seconds that writing took, and the first thing that the
configuration of the model built by the code says differently. No weights are made. Takes some minutes.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import keras

from benchmarks.check_applications import APPLICATIONS
from designer.codegen import LAYOUTS, SPELLINGS, Layout, Style, model_code
from designer.graph import Document
from designer.importers import from_config
from tests.support.canonical import canonical, difference


def opened(name: str) -> tuple[Document, Any]:
    """An application as a design, and its own configuration."""
    model = deferred(lambda: APPLICATIONS[name](weights=None))
    config = json.loads(model.to_json())
    return from_config(config, f"{name}.json", "Keras 3"), config


def executed(text: str) -> keras.Model:
    """The model that a text builds."""
    names: dict[str, Any] = {"__name__": "generated"}
    exec(compile(text, "generated", "exec"), names)
    model = names["build_model"]()
    assert isinstance(model, keras.Model)
    return model


def deferred(make: Callable[[], keras.Model]) -> keras.Model:
    """A model without memory for its weights."""
    keras.backend.clear_session()
    with keras.StatelessScope(initialize_variables=False):
        return make()


def differs(model: keras.Model, config: Any) -> str:
    """What a model says differently from a configuration; empty for nothing."""
    return difference(canonical(config), canonical(json.loads(model.to_json())))


def checked(name: str) -> bool:
    """Print what becomes of one application; whether all is the same."""
    document, config = opened(name)
    same = True
    for layout, spelling in zip(LAYOUTS, SPELLINGS, strict=True):
        start = time.process_time()
        text = model_code(document, Style(layout, spelling))
        seconds = time.process_time() - start
        found = differs(deferred(partial(executed, text)), config)
        same = same and not found
        print(_row(name, layout, text, seconds, found), flush=True)
    return same


def _row(name: str, layout: Layout, text: str, seconds: float, found: str) -> str:
    return f"{name:<20} {layout:<8} {text.count(chr(10)):>5} lines {seconds:6.2f} s   {found or 'equal'}"


def main(names: list[str]) -> int:
    """Check the models of these names, or all; 1 when one differs."""
    wrong = [name for name in names or APPLICATIONS if not checked(name)]
    print(f"{len(wrong)} of {len(names or APPLICATIONS)} differ {' '.join(wrong)}".rstrip())
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
