"""What runs are called beside each other: by their names, and where these are the same by what tells them apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from .run_rows import Row, data_of, name_of, rate_of

#: What may tell two rows of the same name apart, in the order in which it is tried.
_TELLING: tuple[Callable[[Row], str], ...] = (
    lambda row: row.facts.optimizer,
    lambda row: row.facts.schedule or _rate(row),
    lambda row: f"batch {row.first.batch_size}",
    lambda row: data_of(row.first.dataset),
    lambda row: f"{row.first.parameters:,} parameters",
    lambda row: f"{row.first.epochs} epochs",
    lambda row: f"seed {row.facts.seed}" if len(row.members) == 1 else "",
)


def labels(found: Sequence[Row]) -> Mapping[str, str]:
    """A name for each row by its first run's id, no two the same."""
    named = {row.first.id: name_of(row) for row in found}
    for name in _twice(named.values()):
        alike = [row for row in found if named[row.first.id] == name]
        told: dict[str, list[str]] = {row.first.id: [name] for row in alike}
        for tell in _TELLING:
            if len({tell(row) for row in alike}) > 1 and len(set(map(tuple, told.values()))) < len(alike):
                for row in alike:
                    told[row.first.id] += filter(None, [tell(row)])
        named |= {id: " · ".join(parts) for id, parts in told.items()}
    for name in _twice(named.values()):
        for id in [id for id, other in named.items() if other == name]:
            named[id] = f"{name} · {id[-4:]}"
    return _apart(named)


def _rate(row: Row) -> str:
    rate = rate_of(row.facts)
    return "" if rate is None else f"{rate:g}"


def _twice(names: Iterable[str]) -> list[str]:
    return [name for name, times in Counter(names).items() if times > 1]


def _apart(named: Mapping[str, str]) -> dict[str, str]:
    """The last resort of names that are the same even so."""
    twice = set(_twice(named.values()))
    return {id: f"{name} · {id}" if name in twice else name for id, name in named.items()}
