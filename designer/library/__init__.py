"""Losses and metrics that Keras lacks: one self-contained file each, copied into generated programs."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal

_FAMILIES: dict[str, Literal["loss", "metric"]] = {"losses": "loss", "metrics": "metric"}


@dataclass(frozen=True, slots=True)
class Addition:
    """A class of the library: what it is, the module that defines it and that module's source text."""

    name: str
    family: Literal["loss", "metric"]
    category: str
    module: str
    source: str


@cache
def additions() -> Mapping[str, Addition]:
    """All classes of the library by name, found by reading its files, not by importing them."""
    files = sorted(Path(__file__).parent.glob("[!_]*.py"))
    found = [_addition(path.stem, path.read_text(encoding="utf-8")) for path in files]
    return MappingProxyType({addition.name: addition for addition in found})


def sources() -> Mapping[str, str]:
    """The source text of each class's file, which imports nothing but Keras, by class name."""
    return {name: addition.source for name, addition in additions().items()}


def _addition(stem: str, source: str) -> Addition:
    defined = next(node for node in ast.parse(source).body if isinstance(node, ast.ClassDef))
    base = ast.unparse(defined.bases[0])  # keras.losses.Loss
    family = _FAMILIES[base.split(".")[1]]
    return Addition(defined.name, family, "Pairs", f"{__name__}.{stem}", source)
