"""Tables in text: CSV, TSV and the like, with a header or without, however columns are separated."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .unfit import MOST_SAMPLES, Unfit

_SEPARATORS: Mapping[str, str] = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "vertical bars"}


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells with the numbers of their lines; `separated` says by what, in words."""

    rows: tuple[tuple[int, tuple[str, ...]], ...]
    separated: str

    @property
    def width(self) -> int:
        """How many columns the first row has."""
        return len(self.rows[0][1]) if self.rows else 0


def decoded(data: bytes) -> str:
    """The text in a file; Unfit when it is none."""
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    if "\0" in text:
        raise Unfit("This is no text file. Save it as text with the encoding UTF-8.")
    return text


def table(text: str, wanted: int) -> Table:
    """The table in a text. `wanted` columns tell which separator it has; Unfit when it is empty or too long."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    if not first:
        raise Unfit("There is nothing in it. Give one row for each sample.")
    separator = _separator(first, wanted)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=True)
        rows = [(reader.line_num, tuple(cell.strip() for cell in row)) for row in reader if any(row)]
    except csv.Error as error:
        raise Unfit(f"This table cannot be read: {error}.") from error
    if len(rows) > MOST_SAMPLES + 1:
        raise Unfit(f"The table has {len(rows):,} rows; give at most {MOST_SAMPLES:,} at once.")
    return Table(tuple(rows), _SEPARATORS.get(separator, "spaces"))


def _separator(first: str, wanted: int) -> str:
    """The one that makes as many columns as are wanted, else the commonest."""
    counts = {sign: len(next(csv.reader([first], delimiter=sign))) for sign in _SEPARATORS}
    for sign, count in counts.items():
        if count == wanted > 1:
            return sign
    best = max(counts, key=lambda sign: counts[sign])
    if counts[best] == 1 and len(first.split()) == wanted > 1:
        return " "
    return best


def number(cell: str, separated: str) -> float:
    """The number in a cell, also with a decimal comma where commas do not separate; ValueError otherwise."""
    try:
        return float(cell)
    except ValueError:
        if separated != "commas" and cell.count(",") == 1:
            return float(cell.replace(",", "."))
        raise


def listed(names: Sequence[str], most: int = 8) -> str:
    """Some names, and how many more there are."""
    shown = ", ".join(names[:most])
    return f"{shown}, … ({len(names)} in all)" if len(names) > most else shown
