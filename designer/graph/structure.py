"""How a model takes its inputs and gives its outputs: bare tensors, lists and dicts, nested as one likes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from .model import Graph, Json
from .topology import input_nodes


def input_structure(graph: Graph) -> Json:
    """JSON whose leaves are the ids of the Input nodes."""
    ids = input_nodes(graph)
    if _holds(graph.structure.inputs, ids):
        return graph.structure.inputs
    return ids[0] if len(ids) == 1 else list(ids)


def output_structure(graph: Graph) -> Json:
    """JSON whose leaves are the names of the outputs."""
    names = [output.name for output in graph.outputs]
    if _holds(graph.structure.outputs, names):
        return graph.structure.outputs
    return names[0] if len(names) == 1 else {name: name for name in names}


def leaves(structure: Json) -> Iterator[str]:
    """The leaves of a structure, from first to last."""
    if isinstance(structure, Mapping):
        structure = list(structure.values())
    if isinstance(structure, (list, tuple)):
        for inner in structure:
            yield from leaves(inner)
    elif isinstance(structure, str):
        yield structure


def filled(structure: Json, leaf: Callable[[str], Any]) -> Any:
    """The structure with something else in the place of its leaves."""
    if isinstance(structure, Mapping):
        return {key: filled(inner, leaf) for key, inner in structure.items()}
    if isinstance(structure, (list, tuple)):
        return [filled(inner, leaf) for inner in structure]
    return leaf(str(structure))


def taken_apart(structure: Json, value: Any) -> dict[str, Any]:
    """What stands at each leaf, in a value of that structure."""
    if isinstance(structure, Mapping):
        pairs = [(inner, value[key]) for key, inner in structure.items()]
    elif isinstance(structure, (list, tuple)):
        pairs = list(zip(structure, value, strict=True))
    else:
        return {str(structure): value}
    return {name: found for inner, part in pairs for name, found in taken_apart(inner, part).items()}


def _holds(structure: Json, wanted: Sequence[str]) -> bool:
    return structure is not None and sorted(leaves(structure)) == sorted(wanted)
