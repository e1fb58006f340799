"""What changed between two designs, or two analyses, as JSON: all that the app and the engine send each other.

Only what the engine reads counts as a change: titles, places, notes and groups do not.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from operator import eq
from typing import Any, TypeVar

from pydantic import TypeAdapter

from designer.graph import (
    ROOT,
    Analysis,
    DataChoice,
    Diagnostic,
    Document,
    Edge,
    Fix,
    Graph,
    GraphReport,
    Json,
    Layer,
    Node,
    NodeReport,
    Output,
    Plan,
    same,
)

_Item = TypeVar("_Item")
_Values = dict[str, Any]

_LAYERS = TypeAdapter(dict[str, Layer])
_NODES = TypeAdapter(dict[str, Node])
_EDGES = TypeAdapter(tuple[Edge, ...])
_OUTPUTS = TypeAdapter(tuple[Output, ...])
_PLAN = TypeAdapter(Plan)
_DATA: TypeAdapter[DataChoice | None] = TypeAdapter(DataChoice | None)
_FUNCTIONS = TypeAdapter(dict[str, str])
_REPORTS = TypeAdapter(dict[str, NodeReport])
_DIAGNOSTICS = TypeAdapter(tuple[Diagnostic, ...])
_FIXES = TypeAdapter(tuple[tuple[Fix, ...], ...])


def document_changes(before: Document, after: Document) -> _Values:
    """What leads from one design to another; empty when the engine would see no difference."""
    changes: _Values = {}
    graphs = _graph_changes_by_name(before, after)
    if graphs:
        changes["graphs"] = graphs
    if list(before.models) != list(after.models):
        changes["models"] = list(after.models)
    if not same(before.training, after.training):
        changes["training"] = _plain(_PLAN, after.training)
    if not same(before.data, after.data):
        changes["data"] = _plain(_DATA, after.data)
    if not same(before.functions, after.functions):
        changes["functions"] = dict(after.functions)
    return changes


def changed_document(before: Document, changes: Mapping[str, Any]) -> Document:
    """The design that some changes lead to; ValueError when they are none."""
    graphs = {ROOT: before.graph, **before.models}
    for name, values in changes.get("graphs", {}).items():
        graphs[name] = _changed_graph(graphs.get(name, Graph()), values)
    root = graphs.pop(ROOT)
    models = {name: graphs[name] for name in changes.get("models", before.models)}
    after = replace(before, graph=root, models=models)
    if "training" in changes:
        after = replace(after, training=_PLAN.validate_python(changes["training"]))
    if "data" in changes:
        after = replace(after, data=_DATA.validate_python(changes["data"]))
    if "functions" in changes:
        after = replace(after, functions=_FUNCTIONS.validate_python(changes["functions"]))
    return after


def analysis_changes(before: Analysis, after: Analysis) -> _Values:
    """What leads from one analysis to another."""
    graphs = {}
    for name, report in after.graphs.items():
        known = before.graphs.get(name, GraphReport())
        if known != report or list(known.nodes) != list(report.nodes):
            graphs[name] = _report_changes(known, report)
    changes: _Values = {"graphs": graphs, "order": list(after.graphs)}
    if not same(before.diagnostics, after.diagnostics):
        changes["diagnostics"] = _plain(_DIAGNOSTICS, after.diagnostics)
    return changes


def changed_analysis(before: Analysis, changes: Mapping[str, Any]) -> Analysis:
    """The analysis that some changes lead to; ValueError when they are none."""
    graphs = {name: before.graphs.get(name, GraphReport()) for name in changes["order"]}
    for name, values in changes["graphs"].items():
        graphs[name] = _changed_report(graphs[name], values)
    diagnostics = before.diagnostics
    if "diagnostics" in changes:
        diagnostics = _DIAGNOSTICS.validate_python(changes["diagnostics"])
    return Analysis(graphs, diagnostics)


def write_fixes(fixes: Sequence[tuple[Fix, ...]]) -> Json:
    """The fixes of some diagnostics as JSON."""
    return _plain(_FIXES, tuple(fixes))


def read_fixes(values: Json) -> tuple[tuple[Fix, ...], ...]:
    """What `write_fixes` wrote; ValueError when it is something else."""
    return _FIXES.validate_python(values)


def _graph_changes_by_name(before: Document, after: Document) -> _Values:
    graphs = {}
    for name in (ROOT, *after.models):
        known = Graph() if name and name not in before.models else before.graph_named(name)
        changes = _graph_changes(known, after.graph_named(name))
        if changes:
            graphs[name] = changes
    return graphs


def _graph_changes(before: Graph, after: Graph) -> _Values:
    if before is after:
        return {}
    layers = _table_changes(before.layers, after.layers, same)
    nodes = _table_changes(before.nodes, after.nodes, _same_call)
    if "put" in layers:
        layers["put"] = _plain(_LAYERS, layers["put"])
    if "put" in nodes:
        bare = {id: replace(node, position=None, note="") for id, node in nodes["put"].items()}
        nodes["put"] = _plain(_NODES, bare)
    changes: _Values = {"layers": layers, "nodes": nodes, "edges": _edge_changes(before.edges, after.edges)}
    if before.outputs != after.outputs:
        changes["outputs"] = _plain(_OUTPUTS, after.outputs)
    return {key: value for key, value in changes.items() if value or key == "outputs"}


def _changed_graph(before: Graph, values: Mapping[str, Any]) -> Graph:
    layers, nodes, edges = values.get("layers", {}), values.get("nodes", {}), before.edges
    if "edges" in values:
        at, cut = values["edges"]["at"], values["edges"]["cut"]
        edges = edges[:at] + _EDGES.validate_python(values["edges"]["put"]) + edges[at + cut :]
    outputs = _OUTPUTS.validate_python(values["outputs"]) if "outputs" in values else before.outputs
    return Graph(
        _changed_table(before.layers, _LAYERS.validate_python(layers.get("put", {})), layers.get("order")),
        _changed_table(before.nodes, _NODES.validate_python(nodes.get("put", {})), nodes.get("order")),
        edges,
        outputs=outputs,
    )


def _same_call(one: Node, other: Node) -> bool:
    return one is other or (
        (one.layer, one.bypassed) == (other.layer, other.bypassed) and same(one.constants, other.constants)
    )


def _edge_changes(before: Sequence[Edge], after: Sequence[Edge]) -> _Values:
    """The one stretch of a list that differs, and what stands there now."""
    if before == after:
        return {}
    shorter = min(len(before), len(after))
    start = next((i for i in range(shorter) if before[i] != after[i]), shorter)
    end = next((i for i in range(shorter - start) if before[-1 - i] != after[-1 - i]), shorter - start)
    put = _plain(_EDGES, tuple(after[start : len(after) - end]))
    return {"at": start, "cut": len(before) - end - start, "put": put}


def _table_changes(
    before: Mapping[str, _Item], after: Mapping[str, _Item], alike: Callable[[_Item, _Item], bool]
) -> _Values:
    """What is new or changed in a table, and the order of its keys where that does not follow."""
    changes: _Values = {}
    put = {key: value for key, value in after.items() if key not in before or not alike(before[key], value)}
    if put:
        changes["put"] = put
    order = list(after)
    if list(dict.fromkeys((*before, *put))) != order:
        changes["order"] = order
    return changes


def _changed_table(
    before: Mapping[str, _Item], put: Mapping[str, _Item], order: Sequence[str] | None
) -> Mapping[str, _Item]:
    if not put and order is None:
        return before
    merged = {**before, **put}
    return merged if order is None else {key: merged[key] for key in order}


def _report_changes(before: GraphReport, after: GraphReport) -> _Values:
    nodes = _table_changes(before.nodes, after.nodes, eq)
    if "put" in nodes:
        nodes["put"] = _plain(_REPORTS, nodes["put"])
    return {"nodes": nodes, "totals": [after.parameters, after.trainable, after.activation_bytes]}


def _changed_report(before: GraphReport, values: Mapping[str, Any]) -> GraphReport:
    put = _REPORTS.validate_python(values["nodes"].get("put", {}))
    nodes = _changed_table(before.nodes, put, values["nodes"].get("order"))
    return GraphReport(nodes, *values["totals"])


def _plain(adapter: TypeAdapter[Any], value: object) -> Json:
    values: Json = adapter.dump_python(value, mode="json", exclude_defaults=True)
    return values
