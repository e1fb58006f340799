"""`python -m tests.support.update_golden [codegen] [catalogue] [edits] [patches] [canvas]` writes golden files anew: read the difference."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from designer.canvas import schema
from designer.catalogue import load
from designer.codegen import program
from designer.workspace import presets
from tests.catalogue.update_golden import golden_path, golden_text
from tests.codegen.own_designs import OWN_DESIGNS
from tests.support import edit_cases, patch_cases

GOLDEN = Path(__file__).parents[1] / "golden"


def codegen() -> None:
    """The whole program of every preset, and of a design with code of its own."""
    for preset in presets():
        (GOLDEN / f"{preset.id}.py").write_text(program(preset), encoding="utf-8")
    (GOLDEN / "own-code.py").write_text(program(OWN_DESIGNS["every_role"]()), encoding="utf-8")


def catalogue() -> None:
    """The signatures of the installed Keras."""
    current = load()
    golden_path(current).write_text(golden_text(current), encoding="utf-8")


def edits() -> None:
    """What edits do, for the canvas's own `apply`."""
    edit_cases.PATH.write_text(edit_cases.text(), encoding="utf-8")


def patches() -> None:
    """What patches do, for the canvas's own `patched`."""
    patch_cases.PATH.write_text(patch_cases.text(), encoding="utf-8")


def canvas() -> None:
    """The schema that the canvas's types are made of; `make canvas` makes them."""
    schema.PATH.write_text(schema.text(), encoding="utf-8")


KINDS: Mapping[str, Callable[[], None]] = {
    "codegen": codegen,
    "catalogue": catalogue,
    "edits": edits,
    "patches": patches,
    "canvas": canvas,
}

if __name__ == "__main__":
    for kind in sys.argv[1:] or KINDS:
        KINDS[kind]()
        print(f"Wrote the golden files of {kind}. Read the difference before you commit it.")
