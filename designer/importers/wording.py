"""What is said of weights and shapes, in the same words wherever they are compared."""

from __future__ import annotations

from collections.abc import Sequence

_SHOWN = 4

MISSING = "has no weights in the file"


def does_not_fit(expected: Sequence[tuple[int, ...]], found: Sequence[tuple[int, ...]]) -> str:
    """Why a layer does not take its weights."""
    return f"has weights of the shapes {told_shapes(expected)}, and the file has {told_shapes(found)}"


def told_shapes(shapes: Sequence[tuple[int, ...]]) -> str:
    """Some shapes: "3×3×1×8, 8"."""
    shown = ", ".join("×".join(map(str, shape)) or "one number" for shape in shapes[:_SHOWN])
    return (shown or "none") + (", …" if len(shapes) > _SHOWN else "")
