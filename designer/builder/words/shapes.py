"""Words for tensors that do not fit: wrong rank, sizes that differ, sizes that are not known, too small ones."""

from __future__ import annotations

import math
import re

from designer.graph import Json, Layer, Shape

from .values import Refusal, Words, written

_RANK = re.compile(r"expected (?:min_|max_)?ndim=(\d+), found ndim=(\d+)\. Full shape received: (\(.*?\))")
_AXIS_SIZE = re.compile(r"expected axis (-?\d+) of input shape to have value (\d+).* shape (\(.*\))")
_WHOLE_SHAPE = re.compile(r"expected shape=(\(.*?\)), found shape=(\(.*?\))")
_MATCHING = re.compile(
    r"matching shapes except for the concatenation axis|must have the same shape except on"
)
_INCOMPATIBLE = re.compile(r"Inputs have incompatible shapes|Cannot broadcast shape")
_UNKNOWN = re.compile(r"must be fully-defined|operand type\(s\) for .*'NoneType'|'NoneType' and 'int'")
_TOO_SMALL = re.compile(r"output size would be (?:zero or )?negative")
_RESHAPE = re.compile(r"total size of the tensor must be unchanged")
_NO_AXIS = re.compile(r"(?:index|axis) .*out of (?:range|bounds)")

_AXES: dict[int, str] = {
    2: "(batch, features)",
    3: "(batch, steps, features)",
    4: "(batch, height, width, channels)",
    5: "(batch, depth, height, width, channels)",
}


def wrong_rank(refusal: Refusal) -> Words | None:
    """A tensor with too many or too few dimensions."""
    found = _RANK.search(refusal.text)
    if found is None:
        return None
    wanted, got, shape = int(found[1]), int(found[2]), found[3]
    axes = _AXES.get(wanted, f"{wanted} dimensions") + (" at least" if "min_ndim" in refusal.text else "")
    advice = "Add a Flatten before it." if wanted == 2 < got else "Add a Reshape before it."
    message = f"{refusal.kind} needs {axes}; it got {shape}. {advice}"
    return Words(message, "wrong-rank", before=_to_rank(wanted, refusal.shapes))


def _to_rank(wanted: int, shapes: tuple[Shape, ...]) -> Layer | None:
    """A layer that brings a tensor to the rank, where it is plain which: nothing is lost or guessed."""
    sizes = [size for size in shapes[0][1:] if size is not None] if shapes else []
    if not shapes or len(sizes) != len(shapes[0]) - 1 or not sizes:
        return None
    target: list[Json] | None = None
    match wanted, sizes:
        case 2, [_, _, *_]:
            return Layer("", "Flatten")
        case 3, [features]:
            target = [features, 1]
        case 3, [height, *rest]:
            target = [height, math.prod(rest)]
        case 4, [pixels] if math.isqrt(pixels) ** 2 == pixels:
            target = [math.isqrt(pixels), math.isqrt(pixels), 1]
        case 4, [height, width]:
            target = [height, width, 1]
    return None if target is None else Layer("", "Reshape", None, {"target_shape": target})


def another_size(refusal: Refusal) -> Words | None:
    """A shared layer, or a sub-model, called with a tensor of another size than its weights fit."""
    found = _AXIS_SIZE.search(refusal.text)
    if found is not None:
        axis = "last dimension" if found[1] == "-1" else f"dimension {found[1]}"
        message = (
            f"{refusal.kind} has weights for a {axis} of {found[2]}, from its first call; "
            f"here it got {found[3]}. Calls that share a layer need the same size: change this tensor, or use "
            "a layer of its own."
        )
        return Words(message, "shared-size")
    found = _WHOLE_SHAPE.search(refusal.text)
    if found is None:
        return None
    message = (
        f"{refusal.kind} takes {found[1]}; it got {found[2]}. "
        "Change the shape of its Input, or of the tensor that comes here."
    )
    return Words(message, "wrong-shape")


def sizes_differ(refusal: Refusal) -> Words | None:
    """Tensors to be joined whose sizes do not agree."""
    shapes = " and ".join(map(written, refusal.shapes))
    if _MATCHING.search(refusal.text):
        message = (
            f"{refusal.kind} needs tensors whose sizes agree in all but the joined dimension; it got {shapes}. "
            "Crop, pad or resize one of them before it."
        )
        return Words(message, "sizes-differ")
    if _INCOMPATIBLE.search(refusal.text):
        message = (
            f"{refusal.kind} needs tensors of one size (a dimension of 1 fits any); it got {shapes}. "
            "Bring them to the same size before it."
        )
        return Words(message, "sizes-differ")
    return None


def unknown_size(refusal: Refusal) -> Words | None:
    """A size is None where weights or an output are made of it."""
    shapes = [shape for shape in refusal.shapes if None in shape[1:]]
    if not shapes or not _UNKNOWN.search(refusal.text):
        return None
    message = (
        f"{refusal.kind} must know the size of its input, and part of {written(shapes[0])} is unknown (None). "
        "Give the Input a shape without None there, or pool or flatten differently before it."
    )
    return Words(message, "unknown-size")


def too_small(refusal: Refusal) -> Words | None:
    """A window that is larger than the picture it slides over."""
    if not _TOO_SMALL.search(refusal.text) or not refusal.shapes:
        return None
    window = next(
        (name for name in ("kernel_size", "pool_size") if name in refusal.layer.config), "pool_size"
    )
    advice = f"Make {window} smaller, set padding to 'same', or pool less before it."
    message = f"The window of {refusal.kind} does not fit into {written(refusal.shapes[0])}. {advice}"
    return Words(message, "too-small", parameter=window, changes={"padding": "same"})


def not_reshapable(refusal: Refusal) -> Words | None:
    """A Reshape to another number of values."""
    if not _RESHAPE.search(refusal.text) or not refusal.shapes:
        return None
    have, want = refusal.shapes[0][1:], refusal.config_value("target_shape")
    sizes = [size for size in have if size is not None]
    message = (
        f"Reshape cannot turn {written(have)}, which is {math.prod(sizes)} values, into {want}. "
        "Choose sizes with the same product; -1 stands for what is left."
    )
    return Words(message, "reshape", parameter="target_shape")


def no_such_axis(refusal: Refusal) -> Words | None:
    """An axis that the tensor does not have."""
    if not _NO_AXIS.search(refusal.text) or not refusal.shapes or "axis" not in refusal.layer.config:
        return None
    rank = len(refusal.shapes[0])
    message = (
        f"{refusal.kind} is to work on axis {refusal.config_value('axis')}, and {written(refusal.shapes[0])} "
        f"has the axes 0 to {rank - 1} (or -1 to -{rank} from the end). Choose one of them."
    )
    return Words(message, "no-such-axis", parameter="axis", resets=("axis",))
