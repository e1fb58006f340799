"""What a drawing has beside its model and written code does not show: bypassed nodes and the user's groups."""

from __future__ import annotations

from dataclasses import replace

from .bypass import origins
from .model import Edge, Graph, Group, GroupId, NodeId
from .topology import incoming, outgoing, snake_case, topological_order


def with_bypassed(old: Graph, new: Graph) -> Graph:
    """The new graph with the bypassed nodes of the old one, where a wire that led past them is still there."""
    origin = origins(old)
    wires = {
        (edge.target, edge.target_port, edge.index): edge
        for edge in old.edges
        if old.nodes[edge.source].bypassed
    }
    ends = {output.name: output for output in old.outputs if old.nodes[output.node].bypassed}

    def restored(edge: Edge) -> Edge:
        was = wires.get((edge.target, edge.target_port, edge.index))
        return (
            was if was and origin((was.source, was.source_port)) == (edge.source, edge.source_port) else edge
        )

    edges = tuple(map(restored, new.edges))
    outputs = tuple(
        ends[one.name]
        if one.name in ends and origin((ends[one.name].node, ends[one.name].port)) == (one.node, one.port)
        else one
        for one in new.outputs
    )
    kept = _kept(old, {edge.source for edge in edges} | {output.node for output in outputs})
    nodes = {**new.nodes, **{id: old.nodes[id] for id in kept}}
    called = {old.nodes[id].layer for id in kept} - new.layers.keys()
    return replace(
        new,
        layers={**new.layers, **{id: old.layers[id] for id in called}},
        nodes=nodes,
        edges=(*edges, *(edge for edge in old.edges if edge.target in kept and edge.source in nodes)),
        outputs=outputs,
    )


def _kept(old: Graph, used: set[NodeId]) -> set[NodeId]:
    """The bypassed nodes that are used again, those that feed them, and those that nothing ever used."""
    fed, feeding = outgoing(old), incoming(old)
    named = {output.node for output in old.outputs}
    kept: set[NodeId] = set()
    for id in reversed(topological_order(old)):
        onward = any(edge.target in kept for edge in fed[id])
        loose = not fed[id] and id not in named and bool(feeding[id])
        if old.nodes[id].bypassed and (id in used or onward or loose):
            kept.add(id)
    return kept


def regrouped(old: Graph, new: Graph) -> Graph:
    """The new graph with the user's groups, and of the groups that came with the code those that are not of its making.

    Code folds what repeats into functions: a group of nodes that were there before and in no group is such a one.
    """
    owner = {node: id for id, group in old.groups.items() for node in group.nodes}
    groups: dict[GroupId, Group] = {}
    titles = [group.title for group in new.groups.values()]
    for group in new.groups.values():
        stayed = [node for node in group.nodes if node in old.nodes]
        before = [owner[node] for node in stayed if node in owner]
        best = max(dict.fromkeys(before), key=before.count, default=None)
        if best is not None and best not in groups and 2 * before.count(best) >= len(stayed):
            was = old.groups[best].title
            # One function may stand for several groups: then its name is that of none of them.
            kept = titles.count(group.title) > 1 or _same_name(was, group.title)
            groups[best] = replace(old.groups[best], title=was if kept else group.title, nodes=group.nodes)
        elif 2 * len(stayed) < len(group.nodes):
            id = (
                group.id
                if group.id not in old.groups and group.id not in groups
                else _free(group.id, old, groups)
            )
            groups[id] = replace(group, id=id)
    return replace(new, groups=_with_those_left(old, new, groups))


def _same_name(one: str, other: str) -> bool:
    return snake_case(one.replace(" ", "_")) == snake_case(other.replace(" ", "_"))


def _free(id: GroupId, old: Graph, groups: dict[GroupId, Group]) -> GroupId:
    count = 2
    while f"{id}_{count}" in old.groups or f"{id}_{count}" in groups:
        count += 1
    return f"{id}_{count}"


def _with_those_left(old: Graph, new: Graph, groups: dict[GroupId, Group]) -> dict[GroupId, Group]:
    """The groups in the order of before, with those that the code does not show: of what is left and in no other."""
    grouped = {node for group in groups.values() for node in group.nodes}
    found: dict[GroupId, Group] = {}
    for id, group in old.groups.items():
        nodes = (
            groups[id].nodes
            if id in groups
            else tuple(node for node in group.nodes if node in new.nodes and node not in grouped)
        )
        hidden = tuple(
            node
            for node in group.nodes
            if node in new.nodes and node not in grouped and new.nodes[node].bypassed
        )
        nodes = tuple(node for node in group.nodes if node in {*nodes, *hidden}) + tuple(
            node for node in nodes if node not in group.nodes
        )
        if nodes:
            found[id] = replace(groups.get(id, group), nodes=nodes)
    return {**found, **{id: group for id, group in groups.items() if id not in found}}
