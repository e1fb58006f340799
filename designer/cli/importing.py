"""The command that opens a model made elsewhere: import."""

from __future__ import annotations

import argparse
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path

from designer.engine import Engine
from designer.graph import Document, Json, Origin, Remark, dumps
from designer.importers import open_file, open_weights_file
from designer.settings import home
from designer.workspace import add_weights, adopt, keep_weights

from .designs import print_json, write_text
from .failures import Failure
from .scripted import SUFFIXES, scripted

#: What is said of files without weights, which is not so any more when others are given.
_STARTS_ANEW = "training starts from new ones."
_TITLES = {"lost": "Lost", "changed": "Changed", "note": "To know"}


def import_file(options: argparse.Namespace) -> int:
    """Write the design made of a model's file or of a script, and print the import report."""
    for path in filter(None, (options.file, options.weights)):
        if not path.is_file():
            raise Failure(f"cannot read {path}: there is no such file.")
    document = adopt(_opened(options))
    if options.weights is not None:
        document = _with_weights(document, options.weights)
    write_text(options.output, dumps(document))
    if options.json:
        print_json(_report_json(document, options.file.name))
    else:
        print("\n".join(_report(document, options.file.name)))
        print(f"\nWrote {options.output}.")
    return 0


def _opened(options: argparse.Namespace) -> Document:
    if options.file.suffix.lower() in SUFFIXES:
        return scripted(options.file, options)
    imported = open_file(options.file, options.file.name)
    if imported.weights is None:
        return imported.document
    return replace(imported.document, weights=keep_weights(home(), imported.weights))


def _with_weights(document: Document, file: Path) -> Document:
    """The design with the weights in a file, where they fit; its report tells where they do not."""
    with closing(Engine()) as engine:
        wanted = engine.recipient(document)
    found = open_weights_file(file, file.name, wanted)
    filled = Remark("note", f"{file.name} filled {len(found.layers)} of {found.most} layers with weights.")
    document = replace(document, weights=add_weights(home(), document.weights, found.weights, found.layers))
    if document.origin is None:
        return document
    known = [remark for remark in document.origin.remarks if not remark.message.endswith(_STARTS_ANEW)]
    return replace(document, origin=replace(document.origin, remarks=(*known, filled, *found.remarks)))


def _report(document: Document, file: str) -> list[str]:
    origin = document.origin or Origin(file, "a design")
    calls = sum(len(graph.nodes) for graph in (document.graph, *document.models.values()))
    lines = [f"{origin.file} ({origin.format}): {calls} layer calls"]
    for severity, title in _TITLES.items():
        lines += [f"{title}: {_said(remark)}" for remark in origin.remarks if remark.severity == severity]
    if len(lines) == 1:
        lines.append("Everything was read as it was.")
    if unknown := len(_placeholders(document)):
        lines.append(f"Placeholders to replace before the model can be built: {unknown}.")
    if document.weights is not None:
        lines.append(f"The weights are kept in {home()}; training there begins with them.")
    return lines


def _said(remark: Remark) -> str:
    return f"{remark.layer}: {remark.message}" if remark.layer else remark.message


def _placeholders(document: Document) -> list[tuple[str, str]]:
    graphs = (document.graph, *document.models.values())
    layers = [layer for graph in graphs for layer in graph.layers.values()]
    return [(layer.name or layer.id, layer.placeholder) for layer in layers if layer.placeholder is not None]


def _report_json(document: Document, file: str) -> dict[str, Json]:
    origin = document.origin or Origin(file, "a design")
    remarks: list[Json] = [asdict(remark) for remark in origin.remarks]
    placeholders: list[Json] = [{"layer": name, "class": kind} for name, kind in _placeholders(document)]
    return {
        "id": document.id,
        "title": document.title,
        "file": origin.file,
        "format": origin.format,
        "remarks": remarks,
        "placeholders": placeholders,
        "weights": document.weights,
    }
