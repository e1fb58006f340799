"""An imported model inside a design: as a sub-model, by an edit that can be undone."""

from __future__ import annotations

import re

from designer.graph import (
    MODEL_PREFIX,
    ROOT,
    AddNode,
    Batch,
    Document,
    Edit,
    Layer,
    Node,
    RenameModel,
    SetModel,
    apply,
    inner_first,
)


def as_sub_model(document: Document, imported: Document, name: str) -> Batch:
    """The edit that adds a model, and those that it holds, to a design, with a node that calls it.

    Its name becomes an identifier that no other sub-model has. The node has no place yet.
    """
    taken = set(document.models)
    own = _free(name, taken | set(imported.models))
    taken.add(own)
    edits: list[Edit] = []
    for held in imported.models:
        free = _free(held, taken)
        taken.add(free)
        if free != held:
            imported = apply(imported, RenameModel(name=held, to=free))
    for held in inner_first(imported):
        edits.append(SetModel(name=held, model=imported.models[held]))
    edits.append(SetModel(name=own, model=imported.graph))
    id = _free(own, {*document.graph.nodes, *document.graph.layers})
    edits.append(AddNode(node=Node(id, id), layer=Layer(id, MODEL_PREFIX + own), graph=ROOT))
    return Batch(edits=tuple(edits), title=f"Add {name}")


def _free(name: str, taken: set[str]) -> str:
    stem = re.sub(r"\W|^(?=\d)", "_", name, flags=re.ASCII) or "model"
    count, free = 1, stem
    while free in taken:
        count += 1
        free = f"{stem}_{count}"
    return free
