"""Where a fix puts the nodes that it adds: between those it joins. The engine knows no places."""

from __future__ import annotations

from dataclasses import replace

from designer.graph import AddNode, Analysis, Batch, Connect, Diagnostic, Document, Edit, Fix, Graph, Position


def with_places(analysis: Analysis, document: Document) -> Analysis:
    """The analysis whose fixes say where in the document their new nodes go."""
    if not any(_adds(fix.edit) for diagnostic in analysis.diagnostics for fix in diagnostic.fixes):
        return analysis
    return replace(analysis, diagnostics=tuple(_placed(d, document) for d in analysis.diagnostics))


def _placed(diagnostic: Diagnostic, document: Document) -> Diagnostic:
    graph = document.graph_named(diagnostic.graph)
    return replace(diagnostic, fixes=tuple(_with_places(fix, graph) for fix in diagnostic.fixes))


def _with_places(fix: Fix, graph: Graph) -> Fix:
    if not isinstance(fix.edit, Batch):
        return fix
    edits = tuple(_with_place(edit, fix.edit, graph) for edit in fix.edit.edits)
    return replace(fix, edit=replace(fix.edit, edits=edits))


def _with_place(edit: Edit, batch: Batch, graph: Graph) -> Edit:
    if not isinstance(edit, AddNode):
        return edit
    edges = [one.edge for one in batch.edits if isinstance(one, Connect)]
    joined = {
        end
        for edge in edges
        if edit.node.id in (edge.source, edge.target)
        for end in (edge.source, edge.target)
    }
    places = [graph.nodes[id].position for id in sorted(joined) if id in graph.nodes]
    return replace(edit, node=replace(edit.node, position=_middle(places)))


def _middle(places: list[Position | None]) -> Position | None:
    known = [place for place in places if place is not None]
    if len(known) < max(1, len(places)):
        return None
    return Position(sum(p.x for p in known) / len(known), sum(p.y for p in known) / len(known))


def _adds(edit: Edit) -> bool:
    return isinstance(edit, Batch) and any(isinstance(one, AddNode) for one in edit.edits)
