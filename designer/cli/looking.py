"""The command that looks inside a run's model: its layers with how they fare."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import closing

from designer import runs
from designer.engine import Engine
from designer.graph import ROOT, Document, Json, display_names
from designer.inside import Figures, Look, NodeHealth, Output, encode, figures, healths

from .designs import print_json


def look(options: argparse.Namespace) -> int:
    """Print the layers of a run's model at a checkpoint, with their health, norms and dead units."""
    store = runs.open_store()
    runs.run(store, options.run_id)
    with closing(Engine()) as engine:
        found = engine.look(options.run_id, options.checkpoint)
    if options.json:
        print_json(_json(options.run_id, found))
        return 0
    loss = "" if found.loss is None else f"  loss {found.loss:.4g}"
    print(f"after {found.steps:,} batches, in epoch {found.epoch}, on {found.samples} samples{loss}")
    rows = [_HEAD, *_rows(runs.document_of(store, options.run_id), found)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(_HEAD))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    return 0


_NONE = ("", "", "")
_HEAD = ("layer", "output", "mean", "deviation", "dead", "weights", "gradient", "update", "health")


def _rows(document: Document, found: Look) -> Iterator[Sequence[str]]:
    of_layers = {(each.graph, each.layer): each for each in figures(found)}
    for output, health in zip(found.outputs, healths(found), strict=True):
        yield _row(document, output, of_layers.get((output.graph, output.layer)), health)


def _row(document: Document, output: Output, layer: Figures | None, health: NodeHealth) -> Sequence[str]:
    graph = document.graph_named(output.graph)
    name = display_names(graph).get(output.layer, output.layer)
    shape = ", ".join("any" if size is None else str(size) for size in output.shape)
    return (
        name if output.graph == ROOT else f"{output.graph}/{name}",
        f"({shape})",
        _number(output.mean),
        _number(output.deviation),
        "" if output.dead is None else f"{output.dead:.0%}",
        *(
            (_number(layer.norm), _number(layer.gradient_norm), _number(layer.update_ratio))
            if layer
            else _NONE
        ),
        f"{health.health}: {health.words}" if health.words else health.health,
    )


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.3g}"


def _json(run: str, found: Look) -> dict[str, Json]:
    told: list[Json] = [
        {"graph": each.graph, "node": each.node, "health": each.health, "words": each.words}
        for each in healths(found)
    ]
    return {"run": run, **encode(found), "healths": told}
