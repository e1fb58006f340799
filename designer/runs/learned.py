"""What layers learned of the training samples before a run began: vocabularies and boundaries, by layer."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import replace

from designer.graph import Document, Json

from .store import RunStore, words

#: Parameters by name, by the id of a layer of the root graph.
Learned = Mapping[str, Mapping[str, Json]]

_FILE = "learned.json"


def learned(store: RunStore, run: str) -> Learned:
    """The parameters that layers learned; empty when there are none."""
    path = store.folder_of(run) / _FILE
    found: Learned = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return found


def keep_learned(store: RunStore, run: str, found: Learned) -> None:
    """Keeps what layers learned, whole or not at all."""
    path = store.folder_of(run) / _FILE
    part = path.with_suffix(".part")
    with words(store):
        part.write_text(json.dumps(found), encoding="utf-8")
        os.replace(part, path)


def with_learned(document: Document, found: Learned) -> Document:
    """The design with these parameters in its layers."""
    layers = {
        id: replace(layer, config={**layer.config, **found[id]}) if id in found else layer
        for id, layer in document.graph.layers.items()
    }
    return replace(document, graph=replace(document.graph, layers=layers)) if found else document
