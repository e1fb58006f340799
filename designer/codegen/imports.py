"""The import statements of a program: what its text uses, in the order that ruff wants."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from designer.settings import libraries

_FROM_KERAS = ("layers", "ops")
_OTHERS = {"keras": "import keras", "np": "import numpy as np"}


def import_block(text: str, also: Iterable[str] = ()) -> str:
    """The imports that a text needs; `also` are statements that its library classes bring along.

    >>> print(import_block("x = layers.Dense(1)(keras.Input((2,)))", ["import sys", "from keras import ops"]))
    import sys
    <BLANKLINE>
    import keras
    from keras import layers
    """
    tree = ast.parse(text)
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    standard = sorted({line for line in also if not _is_of_keras(line)}, key=_sorting)
    third = [statement for name, statement in _OTHERS.items() if name in used]
    third += [f"import {module}" for module in libraries() if module.partition(".")[0] in used]
    third.sort()
    parts = [name for name in _FROM_KERAS if name in used]
    if parts:
        third.append(f"from keras import {', '.join(parts)}")
    return "\n\n".join("\n".join(lines) for lines in (standard, third) if lines)


def _is_of_keras(line: str) -> bool:
    return line.split()[1].partition(".")[0] in ("keras", "__future__")


def _sorting(line: str) -> tuple[bool, str]:
    return line.startswith("from"), line
