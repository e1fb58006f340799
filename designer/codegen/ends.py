"""What a model takes and gives as Python text: bare, in a list, in a dict, or as its own structure says."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from designer.graph import Graph, Json, output_structure

#: From the names of the tensors in use, by port, and the text of the call to the lines.
Unpacking = Callable[[Mapping[int, str], str], Iterator[str]]


def written(structure: Json, text: Callable[[str], str]) -> str:
    """A structure as Python text, with a text for each of its leaves.

    >>> written({"a": ["x", "y"]}, str.upper)
    "{'a': [X, Y]}"
    """
    if isinstance(structure, Mapping):
        return "{" + ", ".join(f"{key!r}: {written(inner, text)}" for key, inner in structure.items()) + "}"
    if isinstance(structure, (list, tuple)):
        return f"[{', '.join(written(inner, text) for inner in structure)}]"
    return text(str(structure))


def taken_apart(model: Graph) -> Unpacking | None:
    """How what a sub-model gives is taken apart; None when it gives one bare tensor."""
    structure = output_structure(model)
    if isinstance(structure, str):
        return None
    names = [output.name for output in model.outputs]
    if isinstance(structure, list) and structure == names and len(names) > 1:
        return lambda used, text: _in_order(len(names), used, text)
    paths = dict(_paths(structure, ""))
    return lambda used, text: _by_path([paths[name] for name in names], used, text)


def _paths(structure: Json, path: str) -> Iterator[tuple[str, str]]:
    """Every leaf, and what leads to it from the whole: `['a'][0]`."""
    if isinstance(structure, Mapping):
        for key, inner in structure.items():
            yield from _paths(inner, f"{path}[{key!r}]")
    elif isinstance(structure, (list, tuple)):
        for index, inner in enumerate(structure):
            yield from _paths(inner, f"{path}[{index}]")
    else:
        yield str(structure), path


def _in_order(count: int, used: Mapping[int, str], text: str) -> Iterator[str]:
    yield f"{', '.join(used.get(port, '_') for port in range(count))} = {text}"


def _by_path(paths: Sequence[str], used: Mapping[int, str], text: str) -> Iterator[str]:
    if len(used) == 1:
        ((port, name),) = used.items()
        yield f"{name} = {text}{paths[port]}"
        return
    yield f"outputs = {text}"
    for port, name in used.items():
        yield f"{name} = outputs{paths[port]}"
