"""What a model asks for: for each of its inputs a picture, numbers, a text, or an array."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from typing import Literal

from designer.data import Column, Dataset, datasets, input_name, input_shape, takes_text
from designer.graph import Document, effective, input_nodes

#: How people give what an input reads.
Form = Literal["picture", "numbers", "text", "array"]

_CHANNELS = (1, 3, 4)


@dataclass(frozen=True, slots=True)
class Asked:
    """One input: its name, its form, the shape of a sample (None where any size will do).

    `picture` is the (height, width, channels) to which a picture is brought; `names` are those of the
    numbers, where the data set has them.
    """

    name: str
    form: Form
    shape: tuple[int | None, ...]
    picture: tuple[int, int, int] | None = None
    names: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        """How many columns of a table it takes."""
        return 1 if self.form == "text" else prod(size or 1 for size in self.shape)

    @property
    def told(self) -> str:
        """What to give, in words."""
        match self.form:
            case "picture":
                height, width, channels = self.picture or (0, 0, 0)
                colours = {1: "grey", 3: "colour", 4: "colour with transparency"}[channels]
                return f"a picture; it is brought to {height} × {width} points, {colours}"
            case "numbers":
                named = f" ({', '.join(self.names)})" if self.names else ""
                return "1 number" if self.width == 1 else f"{self.width} numbers{named}"
            case "text":
                return "a text"
            case "array":
                sizes = " × ".join("any" if size is None else str(size) for size in self.shape)
                return f"an array of {sizes or 'one number'} (NPY or NPZ)"


def dataset_of(document: Document) -> Dataset | None:
    """The data set of a design, if there still is one."""
    return datasets().get(document.data.dataset) if document.data else None


def asked(document: Document) -> tuple[Asked, ...]:
    """What the inputs of a design ask for, in its order; the data set says which vectors are pictures."""
    document = effective(document)
    found = dataset_of(document)
    mapped = document.data.inputs if document.data else {}
    result = []
    for node in input_nodes(document.graph):
        name = input_name(document, node)
        column = found.column(mapped.get(name, "")) if found else None
        shape = input_shape(document, node) or (column.shape if column else ())
        result.append(_asked(name, shape, column, reads_text=takes_text(document, node)))
    return tuple(result)


def _asked(name: str, shape: tuple[int | None, ...], column: Column | None, *, reads_text: bool) -> Asked:
    if reads_text:
        return Asked(name, "text", shape)
    picture = _picture(shape, column)
    if picture is not None:
        return Asked(name, "picture", shape, picture)
    if len(shape) <= 1 and None not in shape:
        return Asked(name, "numbers", shape, names=column.names if column else ())
    return Asked(name, "array", shape)


def _picture(shape: tuple[int | None, ...], column: Column | None) -> tuple[int, int, int] | None:
    """The size of the picture that an input reads; None where it reads none."""
    if column is not None and column.is_visible:
        sizes: tuple[int | None, ...] = column.picture or column.shape
    else:
        sizes = shape
    if len(sizes) != 3 or sizes[2] not in _CHANNELS:
        return None
    height, width, channels = sizes
    return (height, width, channels) if height and width and channels else None
