"""Commands on designs: presets, new, check, summary, code."""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from designer.codegen import Style, model_code, program
from designer.custom import allow, switched_on, waiting
from designer.data import check as check_data
from designer.engine import Engine
from designer.graph import Analysis, Diagnostic, Document, GraphReport, Json, SummaryRow, dumps, loads
from designer.graph import summary as summary_of
from designer.workspace import new_from_preset
from designer.workspace import presets as all_presets

from .failures import Failure


def presets(options: argparse.Namespace) -> int:
    """List the presets."""
    rows = [_preset(document) for document in all_presets()]
    if options.json:
        print_json(rows)
    else:
        for row in rows:
            print(f"{row['id']:<26} {row['title']}")
    return 0


def new(options: argparse.Namespace) -> int:
    """Write a design made from a preset."""
    text = dumps(new_from_preset(options.preset, _settings(options.set)))
    if options.output is None:
        print(text, end="")
        return 0
    write_text(options.output, text)
    return 0


def check(options: argparse.Namespace) -> int:
    """Print every diagnostic; 1 when the model cannot be built."""
    analysis = analysed(read_allowed(options))
    if options.json:
        print_json([_diagnostic(found) for found in analysis.diagnostics])
    else:
        for found in analysis.diagnostics:
            print(f"{found.severity}: {_place(analysis, found)}{found.message}")
        if not analysis.diagnostics:
            print("No problems found.")
    return 1 if analysis.errors else 0


def summary(options: argparse.Namespace) -> int:
    """Print the summary table; 1 when some node has an error."""
    document = read_allowed(options)
    analysis = analysed(document)
    rows = summary_of(document.graph, analysis.root)
    if options.json:
        print_json(_summary_json(document, analysis))
    else:
        print(_table(rows))
        print(_totals(analysis.root))
    for found in analysis.errors:
        print(f"designer: {_place(analysis, found)}{found.message}", file=sys.stderr)
    return 1 if analysis.errors else 0


def code(options: argparse.Namespace) -> int:
    """Print the Python code."""
    document = read_design(options.design)
    write = program if options.what == "training" else model_code
    print(write(document, Style(options.style, options.spelling)), end="")
    return 0


def read_design(path: Path) -> Document:
    """The design in a file; Failure or InvalidDocument says what is wrong."""
    try:
        return loads(path.read_bytes())
    except OSError as error:
        raise Failure(f"cannot read {path}: {error.strerror}.") from error


def read_allowed(options: argparse.Namespace) -> Document:
    """The design in a file, its code allowed if the call says so; what has not been is told."""
    return permit(read_design(options.design), options)


def permit(document: Document, options: argparse.Namespace) -> Document:
    """The design, its code allowed if the call says so; what has not been is told."""
    if options.allow_code:
        allow(document.functions)
    if (unread := waiting(document)) and switched_on():
        print(
            f"designer: the design carries code that has not been run here: {', '.join(unread)}. "
            f"Read it, then call again with --allow-code.",
            file=sys.stderr,
        )
    return document


def write_text(path: Path, text: str) -> None:
    """Write a file; Failure says why it cannot be written."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise Failure(f"cannot write {path}: {error.strerror}.") from error


def analysed(document: Document) -> Analysis:
    """What the engine finds in a design, and what does not fit between it and its data."""
    with closing(Engine()) as engine:
        analysis = engine.analyse(document)
    return replace(analysis, diagnostics=(*analysis.diagnostics, *check_data(document, analysis)))


def print_json(value: object) -> None:
    """Print a value as JSON."""
    print(json.dumps(value, indent=1, ensure_ascii=False))


def _preset(document: Document) -> dict[str, Json]:
    gallery = document.gallery
    assert gallery is not None
    choices: list[Json] = [
        {
            "name": option.name,
            "value": option.value,
            "minimum": option.minimum,
            "maximum": option.maximum,
            "help": option.help,
        }
        for option in gallery.options
    ]
    return {
        "id": document.id,
        "title": document.title,
        "task": gallery.task,
        "text": gallery.text,
        "options": choices,
    }


def _settings(texts: list[str]) -> dict[str, int]:
    chosen: dict[str, int] = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals or not value.strip().lstrip("-").isdecimal():
            raise Failure(f"--set takes OPTION=WHOLE NUMBER, such as base_filters=16; it got {text!r}.")
        chosen[name.strip()] = int(value)
    return chosen


def _place(analysis: Analysis, found: Diagnostic) -> str:
    if found.node is None:
        return ""
    report = analysis.graphs[found.graph].nodes.get(found.node)
    inside = f"{found.graph}/" if found.graph else ""
    return f"{inside}{report.name if report else found.node}: "


def _diagnostic(found: Diagnostic) -> dict[str, Json]:
    return {
        "severity": found.severity,
        "rule": found.rule,
        "graph": found.graph,
        "node": found.node,
        "port": found.port,
        "parameter": found.parameter,
        "message": found.message,
        "fixes": [fix.title for fix in found.fixes],
    }


def _summary_json(document: Document, analysis: Analysis) -> dict[str, Json]:
    return {
        "title": document.title,
        **_graph_json(summary_of(document.graph, analysis.root), analysis.root),
        "models": {
            name: _graph_json(summary_of(graph, analysis.graphs[name]), analysis.graphs[name])
            for name, graph in document.models.items()
        },
    }


def _graph_json(rows: tuple[SummaryRow, ...], report: GraphReport) -> dict[str, Json]:
    return {
        "parameters": {
            "total": report.parameters,
            "trainable": report.trainable,
            "non_trainable": report.parameters - report.trainable,
        },
        "nodes": [_row_json(row) for row in rows],
    }


def _row_json(row: SummaryRow) -> dict[str, Json]:
    shapes: list[Json] = [list(shape) for shape in row.shapes]
    return {
        "id": row.node,
        "name": row.name,
        "layer": row.layer,
        "output_shape": shapes[0] if len(shapes) == 1 else shapes or None,
        "parameters": row.parameters,
        "connected_to": list(row.connected_to),
        "shared": row.shared,
        "state": row.state,
    }


def _table(rows: tuple[SummaryRow, ...]) -> str:
    lines = [("Layer", "Class", "Output shape", "Parameters", "Connected to")]
    lines += [
        (
            row.name,
            row.layer,
            ", ".join(str(shape) for shape in row.shapes) or row.state,
            "shared" if row.shared else f"{row.parameters:,}",
            ", ".join(row.connected_to),
        )
        for row in rows
    ]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def _totals(report: GraphReport) -> str:
    megabytes = report.parameters * 4 / 1e6
    return (
        f"\nParameters: {report.parameters:,} ({megabytes:.1f} MB), {report.trainable:,} trainable."
        f" Activations: {report.activation_bytes / 1e6:.1f} MB a sample."
    )
