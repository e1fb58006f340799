"""How a program gets its data: the dataset's own loader, the split, and which array goes where."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass

from designer.data import Column, Dataset, UnknownDataset, dataset, loader_source, split_source
from designer.graph import DataChoice, Document, display_names, input_nodes

from .refusal import CodeRefused


@dataclass(frozen=True, slots=True)
class Feeding:
    """The data of a program: columns by the name of the input and of the output, and its functions.

    An output that is only watched may have no column. `split` is the expression that gives the rows of
    the three parts, `load` the one that gives all arrays as `data`.
    """

    dataset: Dataset
    inputs: Mapping[str, Column]
    targets: Mapping[str, Column | None]
    functions: tuple[str, ...]
    load: str
    split: str


def feeding(document: Document) -> Feeding:
    """The data that the document chooses; CodeRefused says what is missing."""
    choice = document.data
    if choice is None:
        raise CodeRefused("No data is chosen. Choose a dataset, and which of its columns feed the inputs.")
    found = _dataset(choice)
    _must_be_possible(choice)
    inputs = {name: _column(found, choice.inputs.get(name), f"input {name!r}") for name in _inputs(document)}
    targets = _targets(document, found, choice)
    loader, splitter = loader_source(found).rstrip(), split_source(found).rstrip()
    return Feeding(
        dataset=found,
        inputs=inputs,
        targets=targets,
        functions=(loader, splitter, _select(inputs, targets)),
        load=f"{found.load.__name__}()",
        split=_split(found, choice, splitter),
    )


def _dataset(choice: DataChoice) -> Dataset:
    try:
        return dataset(choice.dataset)
    except UnknownDataset as error:
        raise CodeRefused(str(error)) from error


def _must_be_possible(choice: DataChoice) -> None:
    if min(choice.validation, choice.test) <= 0 or choice.validation + choice.test >= 1 or choice.seed < 0:
        raise CodeRefused(
            f"{choice.validation:.0%} for validation and {choice.test:.0%} for the test cannot be split off. "
            "Give parts above 0 that leave something to train on, and a seed of 0 or more."
        )


def _inputs(document: Document) -> list[str]:
    names = display_names(document.graph)
    return [names[document.graph.nodes[node].layer] for node in input_nodes(document.graph)]


def _targets(document: Document, found: Dataset, choice: DataChoice) -> dict[str, Column | None]:
    targets: dict[str, Column | None] = {}
    for output in document.graph.outputs:
        objective = document.training.objectives.get(output.name)
        is_watched = objective is None or (objective.loss is None and not objective.metrics)
        column = choice.targets.get(output.name)
        if column is None and is_watched:
            targets[output.name] = None
        else:
            targets[output.name] = _column(found, column, f"output {output.name!r}")
    return targets


def _column(found: Dataset, name: str | None, what: str) -> Column:
    column = found.column(name) if name is not None else None
    if column is None:
        names = ", ".join(each.name for each in found.columns)
        what_is = "no column" if name is None else f"the column {name!r}, which is not there"
        raise CodeRefused(f"The {what} has {what_is}. Choose one of {found.title}'s columns: {names}.")
    return column


def _select(inputs: Mapping[str, Column], targets: Mapping[str, Column | None]) -> str:
    """The function that picks the model's inputs and targets for some rows of the data."""
    return "\n".join(
        [
            "def select(data, rows):",
            '    """The inputs and the targets of some of the samples."""',
            f"    inputs = {_arrays(inputs)}",
            f"    targets = {_arrays(targets)}",
            "    return inputs, targets",
        ]
    )


def _arrays(columns: Mapping[str, Column | None]) -> str:
    texts = {name: _array(column) for name, column in columns.items()}
    if len(texts) == 1:
        return next(iter(texts.values()))
    return "{" + ", ".join(f"{name!r}: {text}" for name, text in texts.items()) + "}"


def _array(column: Column | None) -> str:
    if column is None:
        return "None"
    rows = f"data[{column.name!r}][rows]"
    return f"tf.constant({rows})" if column.is_text else rows  # Keras takes texts as tensors only


def _split(found: Dataset, choice: DataChoice, source: str) -> str:
    function = [node.name for node in ast.parse(source).body if isinstance(node, ast.FunctionDef)][-1]
    what = f"len(data[{found.columns[0].name!r}])" if found.group is None else f"data[{found.group!r}]"
    return f"{function}({what}, validation={choice.validation!r}, test={choice.test!r}, seed={choice.seed!r})"
