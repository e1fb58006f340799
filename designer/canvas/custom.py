"""What the canvas is told of a design's own code: entries beside the catalogue's, the same ones while the code is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from designer.catalogue import Catalogue, Entry
from designer.custom import Written, entries, read_all


def own_entries(functions: Mapping[str, str], catalogue: Catalogue | None = None) -> tuple[Entry, ...]:
    """A design's own layers and functions as layers, and its functions of one tensor as activations, too.

    Equal code gives the very same entries, so that an edit elsewhere has nothing to compare.
    """
    return _made(tuple(functions.items()), _Known(catalogue)) if functions else ()


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    """The catalogue, which is told from another one by being it: its entries cannot be hashed."""

    catalogue: Catalogue | None

    def __hash__(self) -> int:
        return id(self.catalogue)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Known) and other.catalogue is self.catalogue


@lru_cache(maxsize=64)
def _made(functions: tuple[tuple[str, str], ...], known: _Known) -> tuple[Entry, ...]:
    code = dict(functions)
    layers = [entry for entry in entries(code, known.catalogue) if entry.family == "layer"]
    return (*layers, *_activations(layers, read_all(code)))


def _activations(layers: list[Entry], written: Mapping[str, Written]) -> Iterator[Entry]:
    """Functions that can stand in the place of an activation."""
    for entry in layers:
        required = [port for port in entry.ports if port.required]
        alone = len(required) == 1 and not required[0].many
        free = not any(parameter.required for parameter in entry.parameters)
        if (
            written[entry.name.partition(":")[2]].role == "function"
            and alone
            and free
            and entry.outputs in (1, None)
        ):
            yield replace(entry, family="activation")
