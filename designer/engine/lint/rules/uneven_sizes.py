"""Sizes that pooling rounds down and up-sampling cannot restore: the skip connections of a U-Net."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from designer.engine.wiring import display_names, incoming, input_nodes, topological_order
from designer.graph import (
    Analysis,
    Diagnostic,
    Document,
    Fix,
    Graph,
    Json,
    Layer,
    SetConfig,
    Shape,
    ancestors,
    layer_of,
)

_POOLS = re.compile(r"(?:Max|Average)Pooling[123]D")
_STRIDES = re.compile(r"(?:Separable|Depthwise)?Conv[123]D")
_UP = re.compile(r"UpSampling[123]D|Conv[123]DTranspose")


def check(document: Document, analysis: Analysis) -> Iterator[Diagnostic]:
    """Merges whose tensors differ because the size of an input is not divisible by what shrinks it."""
    for diagnostic in analysis.diagnostics:
        if diagnostic.rule == "sizes-differ" and diagnostic.node is not None:
            yield from _explained(document, analysis, diagnostic.graph, diagnostic.node)


def _explained(document: Document, analysis: Analysis, name: str, node: str) -> Iterator[Diagnostic]:
    graph = document.graph_named(name)
    before = ancestors(graph, [node])
    multiple = _deepest(graph, before)
    for id in input_nodes(graph):
        shape = layer_of(graph, id).config.get("shape")
        if id not in before or not isinstance(shape, list) or multiple == 1:
            continue
        sizes = [size for size in shape[:-1] if isinstance(size, int)]
        if any(size % multiple for size in sizes) and _differ_little(graph, analysis, name, node, multiple):
            yield _diagnostic(graph, name, node, id, sizes, multiple)


def _diagnostic(
    graph: Graph, name: str, node: str, input: str, sizes: list[int], multiple: int
) -> Diagnostic:
    layer = layer_of(graph, input)
    title = display_names(graph)[layer.id]
    smaller = [max(multiple, size // multiple * multiple) for size in sizes]
    larger = [math.ceil(size / multiple) * multiple for size in sizes]
    message = (
        f"The tensors that meet here differ, because {_product(sizes)} of {title!r} is rounded down on the "
        f"way: it is divided by {multiple} in all. Use a size divisible by {multiple}, such as "
        f"{_product(smaller)} or {_product(larger)}."
    )
    fixes = tuple(_resize(layer, name, title, better) for better in (larger, smaller))
    return Diagnostic("error", message, "uneven-sizes", name, node, fixes=fixes)


def _resize(layer: Layer, graph: str, title: str, sizes: list[int]) -> Fix:
    shape = layer.config["shape"]
    assert isinstance(shape, list)
    better: list[Json] = [*sizes, shape[-1]]
    edit = SetConfig(layer=layer.id, parameter="shape", value=better, graph=graph)
    return Fix(f"Make {title} {_product(sizes)}", edit)


def _product(sizes: Sequence[int]) -> str:
    return "×".join(map(str, sizes))


def _differ_little(graph: Graph, analysis: Analysis, name: str, node: str, multiple: int) -> bool:
    reports = analysis.graphs[name].nodes
    shapes = [reports[edge.source].outputs[edge.source_port].shape for edge in incoming(graph)[node]]
    first = shapes[0]
    return all(len(shape) == len(first) and _close(first, shape, multiple) for shape in shapes[1:])


def _close(one: Shape, other: Shape, multiple: int) -> bool:
    pairs = zip(one[1:-1], other[1:-1], strict=True)
    gaps = [abs(a - b) for a, b in pairs if a is not None and b is not None]
    return any(gaps) and max(gaps) < multiple


def _deepest(graph: Graph, nodes: set[str]) -> int:
    """By how much the sizes are divided at the deepest of some nodes."""
    divided: dict[str, float] = {}
    feeding = incoming(graph)
    for id in topological_order(graph):
        before = max((divided[edge.source] for edge in feeding[id]), default=1.0)
        divided[id] = before * _factor(layer_of(graph, id))
    return round(max((divided[id] for id in nodes), default=1.0))


def _factor(layer: Layer) -> float:
    if _POOLS.fullmatch(layer.kind):
        return _number(layer.config.get("strides") or layer.config.get("pool_size", 2))
    if _STRIDES.fullmatch(layer.kind):
        return _number(layer.config.get("strides", 1))
    if _UP.fullmatch(layer.kind):
        parameter, usual = ("size", 2) if layer.kind.startswith("Up") else ("strides", 1)
        return 1 / _number(layer.config.get(parameter, usual))
    return 1.0


def _number(value: Json) -> int:
    """The largest number in a parameter such as strides; 1 when it has none."""
    items = value if isinstance(value, list) else [value]
    return max((item for item in items if isinstance(item, int) and item > 0), default=1)
