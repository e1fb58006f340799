"""Two models compared: layers, configurations, wiring and parameters, with every difference in words."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from designer.graph import Json

from .canonical import Call, Config, Ends, Layer, described

#: Differences that are told; more of them help nobody.
MOST = 40
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Described:
    """A built model: its configuration, its parameters in all, and those of each layer in its order."""

    config: Config
    parameters: int
    by_layer: Sequence[int]


def compare(design: Described, code: Described) -> tuple[str, ...]:
    """What differs between the design's model and the code's, layer by layer; nothing for the same model."""
    found = list(_told(design, code))
    more = [f"And {len(found) - MOST} more differences."] if found[MOST:] else []
    return (*found[:MOST], *more)


def _told(design: Described, code: Described) -> Iterator[str]:
    ours, our_ends = described(design.config)
    theirs, their_ends = described(code.config)
    yield from _layers(ours, theirs)
    yield from _ends(our_ends, their_ends)
    counts = {layer.path: count for layer, count in zip(theirs, code.by_layer, strict=False)}
    for layer, count in zip(ours, design.by_layer, strict=False):
        if counts.get(layer.path, count) != count:
            yield f"{layer.path} has {count:,} parameters in the design and {counts[layer.path]:,} in the code."
    if design.parameters != code.parameters:
        yield f"The design has {design.parameters:,} parameters in all and the code {code.parameters:,}."


def _layers(ours: tuple[Layer, ...], theirs: tuple[Layer, ...]) -> Iterator[str]:
    known = {layer.path: layer for layer in theirs}
    wanted = {layer.path: layer for layer in ours}
    for path, layer in wanted.items():
        if path not in known:
            yield f"{path} ({layer.kind}) is in the design and not in the code."
        else:
            yield from _layer(layer, known[path])
    for path, layer in known.items():
        if path not in wanted:
            yield f"{path} ({layer.kind}) is in the code and not in the design."
    if list(wanted) != list(known) and set(wanted) == set(known):
        yield "The layers are in another order, and so are their weights."


def _layer(ours: Layer, theirs: Layer) -> Iterator[str]:
    if ours.kind != theirs.kind:
        yield f"{ours.path} is a {ours.kind} in the design and a {theirs.kind} in the code."
        return
    for key in (*ours.config, *(key for key in theirs.config if key not in ours.config)):
        one, other = ours.config.get(key), theirs.config.get(key)
        if not same(one, other):
            yield f"{ours.path}: {key} is {_short(one)} in the design and {_short(other)} in the code."
    yield from _wiring(ours.path, ours.calls, theirs.calls)


def _wiring(path: str, ours: tuple[Call, ...], theirs: tuple[Call, ...]) -> Iterator[str]:
    if len(ours) != len(theirs):
        yield f"{path} is called {len(ours)} times in the design and {len(theirs)} times in the code."
        return
    for one, other in zip(ours, theirs, strict=True):
        if one.sources != other.sources:
            yield (
                f"{path} is called on {_listed(one.sources)} in the design "
                f"and on {_listed(other.sources)} in the code."
            )
        elif not same(one.given, other.given):
            yield f"{path} is called with {_short(one.given)} in the design and {_short(other.given)} in the code."


def _ends(ours: tuple[Ends, ...], theirs: tuple[Ends, ...]) -> Iterator[str]:
    known = {ends.path: ends for ends in theirs}
    for ends in ours:
        other = known.get(ends.path)
        of = f" of {ends.path.rstrip('/')}" if ends.path else ""
        if other is not None and not same(ends.inputs, other.inputs):
            yield f"The inputs{of} are {_short(ends.inputs)} in the design and {_short(other.inputs)} in the code."
        if other is not None and not same(ends.outputs, other.outputs):
            yield f"The outputs{of} are {_short(ends.outputs)} in the design and {_short(other.outputs)} in the code."


def same(one: Json, other: Json) -> bool:
    """Whether two values are the same JSON."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(names) or "nothing"


def _short(value: Json) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + " …"
