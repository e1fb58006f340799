"""Which column of a dataset suits which input and which output of a design best."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import permutations
from math import log, prod

from designer.graph import Analysis, Document, EditRefused, Output, descendants, input_nodes

from .dataset import Column, Dataset
from .fitting import head_of, is_distance, output_shape, output_size
from .inputs import input_name, input_shape, takes, takes_text
from .objectives import class_count
from .registry import datasets


def match_inputs(document: Document, chosen: Dataset) -> dict[str, Column]:
    """A column for every Input node, by node; EditRefused says which input finds none."""
    nodes = input_nodes(document.graph)
    _must_be_pairs(document, chosen, len(nodes))
    for node in nodes:
        _must_have_kind(document, node, chosen)
    together = _tied(document, nodes)

    def score(columns: tuple[Column, ...]) -> float | None:
        mapping = dict(zip(nodes, columns, strict=True))
        if any(mapping[a].shape != mapping[b].shape for a, b in together):
            return None
        return _sum(_input_score(document, node, column) for node, column in mapping.items())

    best = _best(chosen.inputs, len(nodes), score)
    if best is None:
        names = ", ".join(f"{input_name(document, n)!r} {_written(input_shape(document, n))}" for n in nodes)
        shared = " Inputs that share a layer need columns of one shape." if together else ""
        raise EditRefused(
            f"{chosen.title} has not a column of its own for each of the inputs {names}.{shared} "
            f"It has: {_listed(chosen.inputs)}."
        )
    return dict(zip(nodes, best, strict=True))


def _must_be_pairs(document: Document, chosen: Dataset, inputs: int) -> None:
    """Refuse a design without inputs, a distance without pairs, and pairs for a single input."""
    if not inputs:
        raise EditRefused("This design has no input yet. Add an Input, then choose the data.")
    if chosen.task == "pairs" and inputs < 2:
        raise EditRefused(f"{chosen.title} gives two pictures a sample, and this design has one input.")
    for output in document.graph.outputs:
        if is_distance(document, output) and chosen.task != "pairs":
            raise EditRefused(
                f"Output {output.name!r} is a distance between two samples, and {chosen.title} has no pairs."
            )


def _must_have_kind(document: Document, node: str, chosen: Dataset) -> None:
    if all(_input_score(document, node, column) is None for column in chosen.inputs):
        shape = input_shape(document, node) or ()
        kinds = {1: "vectors", 3: "pictures"}
        what = f"{kinds.get(len(shape), 'tensors')} {_written(shape)}"
        what = "texts" if takes_text(document, node) else what
        raise EditRefused(
            f"Input {input_name(document, node)!r} takes {what}, and {chosen.title} has none. "
            f"It has: {_listed(chosen.inputs)}."
        )


def _input_score(document: Document, node: str, column: Column) -> float | None:
    """How well a column suits an input; None when not at all."""
    shape = input_shape(document, node)
    if takes_text(document, node) != column.is_text:
        return None
    if shape is not None and len(shape) != len(column.shape) and not column.is_text:
        return None
    name = input_name(document, node)
    before = document.data.inputs.get(name) if document.data else None
    unlike = abs(log(prod(max(1, size or 1) for size in shape or ()) / prod(column.shape)))
    return (
        4.0 * (column.name == before)
        + 3.0 * (column.name == name)
        + 2.0 * takes(document, node, column)
        - unlike / 10
    )


def _tied(document: Document, nodes: Sequence[str]) -> list[tuple[str, str]]:
    """Pairs of inputs of one shape whose ways run through one shared layer: their shapes stay equal."""
    reached = {node: descendants(document.graph, [node]) for node in nodes}
    calls = {node: {document.graph.nodes[n].layer for n in found} for node, found in reached.items()}

    def share(a: str, b: str) -> bool:
        apart = reached[a] ^ reached[b]
        common = calls[a] & calls[b]
        return any(sum(document.graph.nodes[n].layer == layer for n in apart) > 1 for layer in common)

    return [
        (a, b)
        for i, a in enumerate(nodes)
        for b in nodes[i + 1 :]
        if input_shape(document, a) == input_shape(document, b) and share(a, b)
    ]


def match_targets(document: Document, chosen: Dataset, analysis: Analysis | None) -> dict[str, Column]:
    """A column for every output, by the output's name; EditRefused says which output finds none."""
    outputs = document.graph.outputs
    if not outputs:
        raise EditRefused(
            "This design has no output yet. Say which tensor is the output, then choose the data."
        )
    if len(chosen.targets) < len(outputs):
        names = ", ".join(repr(output.name) for output in outputs)
        raise EditRefused(
            f"This design has {len(outputs)} outputs ({names}), and {chosen.title} has only "
            f"{len(chosen.targets)} to learn: {_listed(chosen.targets)}. Remove an output, or choose other data."
        )
    for output in outputs:
        _must_be_learnable(document, output, chosen, analysis)

    def score(columns: tuple[Column, ...]) -> float | None:
        pairs = zip(outputs, columns, strict=True)
        return _sum(_target_score(document, output, column, analysis) for output, column in pairs)

    best = _best(chosen.targets, len(outputs), score)
    if best is None:
        raise EditRefused(
            f"Two outputs would have to learn the same column. {chosen.title} has: {_listed(chosen.targets)}."
        )
    return {output.name: column for output, column in zip(outputs, best, strict=True)}


def _must_be_learnable(
    document: Document, output: Output, chosen: Dataset, analysis: Analysis | None
) -> None:
    if any(_target_score(document, output, column, analysis) is not None for column in chosen.targets):
        return
    if _gives_mask(document, output, analysis):
        what = "gives a value for every pixel and needs a mask"
    elif all(column.kind == "mask" for column in chosen.targets):
        what = "gives one answer for each sample, not one for every pixel"
    else:
        size = output_size(document, output, analysis)
        what = f"gives {size} values, and no last layer of its own could be changed to give others"
    raise EditRefused(
        f"Output {output.name!r} {what}. {chosen.title} has these columns to learn: {_listed(chosen.targets)}."
    )


def _target_score(
    document: Document, output: Output, column: Column, analysis: Analysis | None
) -> float | None:
    """How well a column suits an output; None when the output could not learn it."""
    if _gives_mask(document, output, analysis) != (column.kind == "mask"):
        return None
    size = output_size(document, output, analysis)
    wanted = class_count(column) or column.shape[-1]
    if head_of(document.graph, output) is None and size not in (None, wanted):
        return None
    before = column_before(document, output.name)
    alike = before is not None and (before.kind, before.is_class_mask) == (column.kind, column.is_class_mask)
    named = column.name == output.name
    return 4.0 * (before is not None and before.name == column.name) + 3.0 * named + 2.0 * alike


def _gives_mask(document: Document, output: Output, analysis: Analysis | None) -> bool:
    """Whether the output has values for every pixel; told by its shape or by what it learned so far."""
    shape = output_shape(document, output, analysis)
    if shape is not None:
        return len(shape) == 3
    before = column_before(document, output.name)
    head = head_of(document.graph, output)
    return before.kind == "mask" if before else head is not None and head.parameter == "filters"


def column_before(document: Document, output: str) -> Column | None:
    """The column that an output learns so far."""
    known = datasets().get(document.data.dataset) if document.data else None
    return known.column(document.data.targets.get(output, "")) if known and document.data else None


def _sum(scores: Iterable[float | None]) -> float | None:
    found = list(scores)
    return None if None in found else sum(score for score in found if score is not None)


def _best(
    columns: Sequence[Column], count: int, score: Callable[[tuple[Column, ...]], float | None]
) -> tuple[Column, ...] | None:
    """The best choice of so many different columns, the first among equals; None when none fits."""
    scored = [
        (found, chosen) for chosen in permutations(columns, count) if (found := score(chosen)) is not None
    ]
    return max(scored, key=lambda pair: pair[0])[1] if scored else None


def _listed(columns: Sequence[Column]) -> str:
    return ", ".join(_described(columns)) or "nothing"


def _described(columns: Sequence[Column]) -> Iterator[str]:
    for column in columns:
        yield f"{column.title} {column.shape if column.is_input and not column.is_text else f'({column.kind})'}"


def _written(shape: tuple[int | None, ...] | None) -> str:
    return "of unknown shape" if shape is None else str(shape)
