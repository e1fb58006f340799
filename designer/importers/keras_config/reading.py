"""What is gathered while a model is read: its sub-models, remarks, and which names are taken."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from designer.graph import ROOT, Graph, NodeId, Remark

_UNSAFE = re.compile(r"[^A-Za-z0-9_]+")
LONGEST_NAME = 100


class Names:
    """Gives names that were not given before, counting up from 1."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._counts: dict[str, int] = {}

    def free(self, name: str) -> str:
        """The name itself, or `<name>_1`, `<name>_2` … if it is taken."""
        found, count = name, self._counts.get(name, 0)
        while found in self._taken:
            count += 1
            found = f"{name}_{count}"
        self._counts[name] = count
        self._taken.add(found)
        return found


def identifier(name: str) -> str:
    """A name as an identifier of letters, digits and underscores.

    >>> identifier("block 1/conv:0"), identifier("3d")
    ('block_1_conv_0', '_3d')
    """
    safe = _UNSAFE.sub("_", name)[:LONGEST_NAME].rstrip("_") or "layer"
    return f"_{safe}" if safe[0].isdigit() else safe


def named(layers: Sequence[tuple[str, int]]) -> tuple[list[str], list[list[NodeId]]]:
    """Ids of layers and of their calls, for layers given by their names and how often they are called."""
    names = Names()
    ids = [names.free(identifier(name)) for name, _ in layers]
    calls = [
        [id if call == 0 else names.free(id) for call in range(count)]
        for id, (_, count) in zip(ids, layers, strict=True)
    ]
    return ids, calls


@dataclass(slots=True)
class Reading:
    """A model on its way to a document."""

    remarks: list[Remark] = field(default_factory=list)
    models: dict[str, Graph] = field(default_factory=dict)
    model_names: Names = field(default_factory=Names)
    shared: dict[int, str] = field(default_factory=dict)

    def say(
        self,
        severity: Literal["changed", "lost", "note"],
        message: str,
        *,
        layer: str = "",
        graph: str = ROOT,
        node: NodeId | None = None,
    ) -> None:
        """Put a sentence into the import report."""
        self.remarks.append(Remark(severity, message, layer[:LONGEST_NAME], graph, node))
