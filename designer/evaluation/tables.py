"""What came of each sample as a table for spreadsheets and programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

import numpy as np
from typing_extensions import assert_never

from .results import ClassResults, MaskResults, NumberResults, PairResults, Results
from .samples import Samples

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def table_of(samples: Samples) -> str:
    """Comma-separated values: a line for each sample, with its row in the dataset and every output's results."""
    columns: list[tuple[str, list[str]]] = [("row", [str(int(row)) for row in samples.rows])]
    for name, output in samples.outputs.items():
        prefix = "" if len(samples.outputs) == 1 else f"{name} "
        for title, values in _columns(output.results):
            spread = [""] * len(samples.rows)
            for place, value in zip(output.places, values, strict=True):
                spread[int(place)] = _said(value)
            columns.append((_harmless(prefix + title), spread))
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([title for title, _ in columns])
    writer.writerows(zip(*(values for _, values in columns), strict=True))
    return text.getvalue()


def _columns(found: Results) -> Iterator[tuple[str, np.ndarray | list[str]]]:
    match found:
        case ClassResults():
            for title, places in (("true", found.true), ("predicted", found.predicted)):
                yield title, [found.names[place] for place in places]
            yield "right", found.right
            word = "probability" if found.are_probable else "score"
            for i, name in enumerate(found.names[: found.scores.shape[1]]):
                yield f"{word} of {name}", found.scores[:, i]
        case MaskResults():
            for i, name in enumerate(found.names):
                yield f"IoU of {name}", found.iou[:, i]
                yield f"Dice of {name}", found.dice[:, i]
                yield f"true pixels of {name}", found.wanted[:, i]
                yield f"predicted pixels of {name}", found.found[:, i]
        case NumberResults():
            for i in range(found.true.shape[1]):
                which = "" if found.true.shape[1] == 1 else f" {i + 1}"
                yield f"true{which}", found.true[:, i]
                yield f"predicted{which}", found.predicted[:, i]
                yield f"error{which}", found.error[:, i]
        case PairResults():
            yield "true", ["same" if one else "different" for one in found.similar]
            yield "distance", found.distance
            yield "verdict", ["same" if one < found.threshold else "different" for one in found.distance]
            yield "right", found.right
        case _:
            assert_never(found)


def _said(value: object) -> str:
    match value:
        case str():
            return _harmless(value)
        case bool() | np.bool_():
            return "yes" if value else "no"
        case float() | np.floating():
            return "" if np.isnan(value) else f"{float(value):.7g}"
        case _:
            return str(value)


def _harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_DANGEROUS) else text
