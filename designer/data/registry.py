"""The datasets there are, found by listing the folder `sets`, and the source text of their loaders."""

from __future__ import annotations

import ast
import inspect
import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from . import sets
from .dataset import Dataset


class UnknownDataset(LookupError):
    """A dataset was asked for that does not exist; the message lists those that do."""

    def __str__(self) -> str:
        return str(self.args[0])


@cache
def datasets() -> Mapping[str, Dataset]:
    """Every dataset by its id, in the order in which they are shown."""
    modules = (
        import_module(f"{sets.__name__}.{found.name}") for found in pkgutil.iter_modules(sets.__path__)
    )
    found: list[Dataset] = [module.DATASET for module in modules]
    return MappingProxyType({each.id: each for each in sorted(found, key=lambda each: (each.order, each.id))})


def dataset(id: str) -> Dataset:
    """The dataset of that id; UnknownDataset when there is none."""
    found = datasets().get(id)
    if found is None:
        raise UnknownDataset(f"There is no dataset {id!r}. There are: {', '.join(datasets())}.")
    return found


@cache
def loader_source(dataset: Dataset) -> str:
    """The text of the dataset's `load` and of the functions of its file that `load` uses, in file order.

    It needs `import numpy as np` above it and the packages that the dataset requires, nothing else.
    """
    module = inspect.getmodule(dataset.load)
    assert module is not None
    tree = ast.parse(inspect.getsource(module))
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    wanted = _used(functions, dataset.load.__name__)
    texts = [inspect.getsource(getattr(module, name)).rstrip() for name in functions if name in wanted]
    return "\n\n\n".join(texts) + "\n"


def _used(functions: Mapping[str, ast.FunctionDef], start: str) -> set[str]:
    found: set[str] = set()
    waiting = [start]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            names = (node.id for node in ast.walk(functions[name]) if isinstance(node, ast.Name))
            waiting.extend(each for each in names if each in functions)
    return found
