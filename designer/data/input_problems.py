"""What is wrong with the data that an Input of a design reads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from designer.graph import (
    Batch,
    DataChoice,
    Diagnostic,
    Document,
    Edit,
    Fix,
    ResetConfig,
    SetConfig,
    SetData,
    layer_of,
    outgoing,
)

from .dataset import Column, Dataset
from .inputs import input_name, input_shape, reshape, takes, takes_text


def input_problems(
    document: Document, chosen: Dataset, choice: DataChoice, node: str
) -> Iterator[Diagnostic]:
    """The diagnostics of one Input node; their fixes are candidates, not tried yet."""
    name, shape = input_name(document, node), input_shape(document, node)
    others = _reading(document, chosen, choice, node)
    column = chosen.column(choice.inputs.get(name, ""))
    if name not in choice.inputs:
        message = f"Input {name!r} gets no data. Choose a column of {chosen.title} for it."
        yield Diagnostic("error", message, "data-input", node=node, fixes=others)
    elif column is None:
        message = f"Input {name!r} reads column {choice.inputs[name]!r}, which {chosen.title} does not have."
        yield Diagnostic("error", message, "data-input", node=node, fixes=others)
    elif takes_text(document, node) != column.is_text:
        message = _unlike(name, chosen, column)
        fixes = (*others, *_retyped(document, node, column))
        yield Diagnostic("error", message, "data-input", node=node, parameter="dtype", fixes=fixes)
    elif not takes(document, node, column):
        message = _differing(name, shape, chosen, column)
        fixes = (*others, _reshaped(document, node, column))
        yield Diagnostic("error", message, "data-input", node=node, parameter="shape", fixes=fixes)
    elif column.name in choice.targets.values():
        message = f"Input {name!r} reads column {column.name!r}, which is also what the model has to learn."
        yield Diagnostic("warning", message, "data-leak", node=node, fixes=others)


def _differing(name: str, shape: tuple[int | None, ...] | None, chosen: Dataset, column: Column) -> str:
    found = f"takes {shape}" if shape is not None else "has no shape"
    return (
        f"Input {name!r} {found}; column {column.name!r} of {chosen.title} has {column.shape}. "
        f"Set the input's shape, or choose another column."
    )


def _unlike(name: str, chosen: Dataset, column: Column) -> str:
    """What is wrong with texts for an input of numbers, or numbers for one of texts."""
    if column.is_text:
        return (
            f"Input {name!r} takes numbers; column {column.name!r} of {chosen.title} holds texts. Set the "
            f"input's dtype to string, with a TextVectorization behind it, or choose another column."
        )
    return (
        f"Input {name!r} takes texts (dtype string); column {column.name!r} of {chosen.title} holds numbers. "
        f"Choose another column, or other data."
    )


#: The layers that read texts.
_READERS = frozenset({"TextVectorization", "StringLookup", "Hashing"})


def _retyped(document: Document, node: str, column: Column) -> tuple[Fix, ...]:
    """The fix that lets an input take texts, where all that comes behind it reads texts; or numbers."""
    layer, edges = layer_of(document.graph, node), outgoing(document.graph)[node]
    readers = [layer_of(document.graph, edge.target).kind in _READERS for edge in edges]
    if column.is_text and readers and all(readers):
        title = "Let it take texts"
        edit: Edit = SetConfig(layer=layer.id, parameter="dtype", value="string")
    elif not column.is_text and not any(readers):
        title = "Let it take numbers"
        edit = ResetConfig(layer=layer.id, parameter="dtype")
    else:
        return ()
    edits: list[Edit] = [edit, *reshape(document, node, column.shape)]
    return (Fix(title, Batch(edits=tuple(edits), title=title)),)


def _reading(document: Document, chosen: Dataset, choice: DataChoice, node: str) -> tuple[Fix, ...]:
    """Fixes that give an input a column it takes as it is: its namesake first, two at most."""
    name = input_name(document, node)
    fitting = [column for column in chosen.inputs if takes(document, node, column)]
    chosen_first = sorted(fitting, key=lambda column: column.name != name)[:2]
    return tuple(
        Fix(
            f"Read {column.title!r}",
            SetData(data=replace(choice, inputs={**choice.inputs, name: column.name})),
        )
        for column in chosen_first
    )


def _reshaped(document: Document, node: str, column: Column) -> Fix:
    title = f"Set the shape to {column.shape}"
    return Fix(title, Batch(edits=tuple(reshape(document, node, column.shape)), title=title))
