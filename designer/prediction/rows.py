"""Rows of a table as samples: which columns are whose, and what is wrong with a cell."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .asked import Asked
from .given import Sample
from .tables import Table, listed, number, table
from .unfit import Unfit


@dataclass(frozen=True, slots=True)
class _Field:
    """One column that is wanted: of which input it is, and by which names it is known."""

    asked: Asked
    names: tuple[str, ...]


def samples_of_table(text: str, inputs: Sequence[Asked], source: str) -> tuple[Sample, ...]:
    """A sample for every row, its columns found by the names in the first row, or by their order.

    Unfit, in words, when the columns are not those that are wanted; a row that is wrong says so itself.
    """
    fields = [_Field(one, names) for one in inputs for names in _names(one)]
    found = table(text, len(fields))
    header = _header(found, fields)
    places = _by_name(header, fields) if header else None
    if places is None:
        if found.width != len(fields):
            raise Unfit(_unlike(found, fields, header))
        places = list(range(len(fields)))
    rows = found.rows[1:] if header else found.rows
    if not rows:
        raise Unfit(f"{source} has a header and no rows. Give one row for each sample.")
    return tuple(
        _sample(f"{source}, line {line}", cells, fields, places, found.separated) for line, cells in rows
    )


def samples_of_lines(text: str, asked: Asked, source: str) -> tuple[Sample, ...]:
    """A sample for every line that is not empty, as a text."""
    lines = [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    if not lines:
        raise Unfit(f"{source} holds no text. Give one text a line.")
    return tuple(Sample(f"{source}, line {n}", {asked.name: text_value(line)}) for n, line in lines)


def text_value(text: str) -> np.ndarray:
    """A text as an input of texts reads it: UTF-8 bytes."""
    return np.array([text.replace("\0", " ").encode("utf-8", "replace")])


def _names(asked: Asked) -> list[tuple[str, ...]]:
    """For each column of an input the names by which it may be called, in small letters."""
    if asked.form == "text":
        return [(asked.name.casefold(), "text", "sentence", "content", "message")]
    if asked.width == 1:
        return [(asked.name.casefold(), *(name.casefold() for name in asked.names))]
    plain = asked.names or ("",) * asked.width
    return [
        (name.casefold(), f"{asked.name}_{place}".casefold(), f"{asked.name}[{place}]".casefold())
        for place, name in enumerate(plain)
    ]


def _header(found: Table, fields: Sequence[_Field]) -> tuple[str, ...] | None:
    """The first row, where it cannot be a sample or names what is wanted."""
    first = found.rows[0][1]
    known = {name for each in fields for name in each.names if name}
    if any(cell.casefold() in known for cell in first):
        return first
    if all(each.asked.form == "text" for each in fields):
        return None
    return None if any(_is_number(cell, found.separated) for cell in first) else first


def _is_number(cell: str, separated: str) -> bool:
    try:
        number(cell, separated)
    except ValueError:
        return False
    return True


def _by_name(header: tuple[str, ...], fields: Sequence[_Field]) -> list[int] | None:
    cells = [cell.casefold() for cell in header]
    places = [next((cells.index(name) for name in each.names if name in cells), None) for each in fields]
    return None if None in places else [place for place in places if place is not None]


def _unlike(found: Table, fields: Sequence[_Field], header: tuple[str, ...] | None) -> str:
    columns = "1 column" if found.width == 1 else f"{found.width} columns, separated by {found.separated}"
    columns += f" ({listed(header)})" if header else ""
    names = [each.names[0] for each in fields if each.names[0]]
    by_name = f" ({listed(names)})" if len(names) == len(fields) else ""
    advice = " Are they separated by something else than , ; | or a tab?" if found.width == 1 else ""
    return (
        f"The table has {columns}; the model takes {len(fields)}{by_name}. Give exactly these, in this order, "
        f"or their names in the first row.{advice}"
    )


def _sample(
    label: str, cells: tuple[str, ...], fields: Sequence[_Field], places: Sequence[int], separated: str
) -> Sample:
    values: dict[str, list[float] | np.ndarray] = {}
    for each, place in zip(fields, places, strict=True):
        if place >= len(cells):
            return Sample(label, problem=f"It has {len(cells)} cells; {max(places) + 1} are needed.")
        if each.asked.form == "text":
            if not cells[place]:
                return Sample(label, problem=f"Column {place + 1} is empty; a text is needed.")
            values[each.asked.name] = text_value(cells[place])
            continue
        try:
            value = number(cells[place], separated)
        except ValueError:
            value = math.nan
        if not math.isfinite(value):
            shown = repr(cells[place][:30]) if cells[place] else "an empty cell"
            return Sample(label, problem=f"Column {place + 1} holds {shown}; a finite number is needed.")
        values.setdefault(each.asked.name, []).append(value)  # type: ignore[union-attr]
    return Sample(label, _shaped(values, {each.asked.name: each.asked for each in fields}))


def _shaped(
    values: Mapping[str, list[float] | np.ndarray], inputs: Mapping[str, Asked]
) -> dict[str, np.ndarray]:
    return {
        name: found
        if isinstance(found, np.ndarray)
        else np.asarray(found, np.float32).reshape([size or 1 for size in inputs[name].shape])
        for name, found in values.items()
    }
