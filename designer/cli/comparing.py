"""The command that compares two designs, or a design with what a run trained."""

from __future__ import annotations

import argparse
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

from designer import runs
from designer.engine import Engine
from designer.graph import Change, Difference, Document, Json, NodeDifference, difference

from .designs import print_json, read_design
from .failures import Failure

_SIGNS = {"added": "+", "removed": "-", "changed": "~", "affected": "="}


def diff(options: argparse.Namespace) -> int:
    """Print what differs between two designs; 1 when anything does."""
    old, new = _document(options.old), _document(options.new)
    found = difference(old, new)
    if not found.is_empty:
        with closing(Engine()) as engine:
            found = difference(old, new, (engine.analyse(old), engine.analyse(new)))
    if options.json:
        print_json(_json(found))
    else:
        for line in _lines(found):
            print(line)
    return 0 if found.is_empty else 1


def _document(name: str) -> Document:
    """The design in a file, or of a run."""
    if Path(name).exists():
        return read_design(Path(name))
    try:
        return runs.document_of(runs.open_store(), name)
    except runs.UnknownRun as error:
        raise Failure(
            f"there is neither a file nor a run {name!r}; `designer runs` lists the runs."
        ) from error


def _lines(found: Difference) -> list[str]:
    if found.is_empty:
        return ["No differences: both are the same model, trained alike."]
    lines = [line for node in found.nodes for line in _of_node(node)]
    lines += [f"~ {_words(change)}" for change in found.settings]
    if found.costs is not None:
        old, new = found.costs
        lines += [
            "",
            f"Parameters: {old.parameters:,} → {new.parameters:,} ({new.parameters - old.parameters:+,})",
        ]
        lines += [f"Trainable: {old.trainable:,} → {new.trainable:,}"]
        lines += [
            f"Activations: {old.activation_bytes / 1e3:,.1f} → {new.activation_bytes / 1e3:,.1f} kB a sample"
        ]
    return lines


def _of_node(node: NodeDifference) -> list[str]:
    where = f"{node.graph}/" if node.graph else ""
    head = f"{_SIGNS[node.state]} {where}{node.name} ({node.kind}) {node.state}{_counts(node)}"
    return [head, *(f"    {_words(change)}" for change in node.changes)]


def _counts(node: NodeDifference) -> str:
    old, new = node.parameters
    if old == new or (old or 0) == (new or 0):
        return ""
    return f": {new or 0:,} parameters" if old is None else f": parameters {old:,} → {new or 0:,}"


def _words(change: Change) -> str:
    return f"{change.what}: {change.before} → {change.after}"


def _json(found: Difference) -> dict[str, Json]:
    costs: Json = None
    if found.costs is not None:
        costs = {"before": asdict(found.costs[0]), "after": asdict(found.costs[1])}
    return {
        "differ": not found.is_empty,
        "nodes": [asdict(node) for node in found.nodes],
        "settings": [asdict(change) for change in found.settings],
        "costs": costs,
    }
