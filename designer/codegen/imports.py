"""The import statements of a program: what its text uses, in the order that ruff wants."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from designer.settings import libraries

from .formatting import in_order
from .own_imports import agreed_imports
from .own_names import needed_names
from .own_source import Source
from .style import Spelling

_FROM_KERAS = ("layers", "ops")
_OTHERS = {"np": "import numpy as np", "tf": "import tensorflow as tf"}

#: Classes that Keras has, but gives no public name, are reached through this module.
_HIDDEN = "keras.src."


def import_block(
    text: str, also: Iterable[str] = (), sources: Sequence[Source] = (), spelling: Spelling = "keras"
) -> str:
    """The imports that a text needs; `also` are statements that its library classes bring along.

    Those of the design's own code stand among them, each once; CodeRefused when two are at odds.

    >>> print(import_block("x = layers.Dense(1)(keras.Input((2,)))", ["import sys", "from keras import ops"]))
    import sys
    <BLANKLINE>
    import keras
    from keras import layers
    """
    needed = needed_names(text)
    own = agreed_imports(sources, needed)
    used = needed.union(*(source.uses for source in sources)) - {each.name for each in own}
    standard = sorted({line for line in also if not _is_of_keras(line)}, key=_sorting)
    third = [statement for name, statement in _OTHERS.items() if name in used]
    third += [f"import {module}" for module in libraries() if module.partition(".")[0] in used]
    third += [_of_keras(spelling, text)] if "keras" in used else []
    third.sort(key=_sorting)
    parts = [name for name in _FROM_KERAS if name in used]
    if parts:
        third.append(f"from {spelling} import {', '.join(parts)}")
    block = "\n\n".join("\n".join(lines) for lines in (standard, third) if lines)
    if not own:
        return block
    statements = sorted((each.statement for each in own), key=lambda line: "__future__" not in line)
    return in_order("\n".join([*statements, block]))


def _of_keras(spelling: Spelling, text: str) -> str:
    return "import keras" if spelling == "keras" or _HIDDEN in text else "from tensorflow import keras"


def _is_of_keras(line: str) -> bool:
    return line.split()[1].partition(".")[0] in ("keras", "__future__")


def _sorting(line: str) -> tuple[bool, str]:
    return line.startswith("from"), line
