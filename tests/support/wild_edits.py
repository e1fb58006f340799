"""Edits made up by chance, the same for the same seed on every Python: some fit, some do not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import TypeVar

from designer.graph import (
    AddNode,
    Batch,
    Connect,
    Disconnect,
    Document,
    Edge,
    Edit,
    EditRefused,
    Layer,
    MakeGroup,
    MakeIndependent,
    Move,
    Node,
    OrderInputs,
    Output,
    Position,
    Remove,
    Rename,
    RenameGroup,
    Reorder,
    ReplaceLayer,
    ResetConfig,
    ResetConstant,
    SetBypassed,
    SetCollapsed,
    SetConfig,
    SetConstant,
    SetNote,
    SetOutputs,
    Share,
    Ungroup,
    apply,
    input_nodes,
)

_Item = TypeVar("_Item")

_IDS = ("n0", "n1", "n2", "n3", "n4", "n5")
_KINDS = ("Input", "Dense", "Dense", "Add", "ops.square")
_NAMES = (None, "first", "second", "")


class Chance:
    """Choices that follow from a seed alone."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)

    def below(self, end: int) -> int:
        """A whole number from 0, less than `end`; `Random.random` alone is promised never to change."""
        return int(self._random.random() * end)

    def one(self, items: Sequence[_Item]) -> _Item:
        """One of the items."""
        return items[self.below(len(items))]

    def some(self, items: Sequence[_Item], most: int = 2) -> tuple[_Item, ...]:
        """A few of the items, perhaps one of them twice."""
        return tuple(self.one(items) for _ in range(self.below(most + 1) if items else 0))

    def mixed(self, items: Sequence[_Item]) -> tuple[_Item, ...]:
        """All items in another order."""
        left = list(items)
        return tuple(left.pop(self.below(len(left))) for _ in items)


def wild(seed: int, steps: int) -> Iterator[tuple[Document, Edit]]:
    """A session of so many edits, each with the document that it is made in."""
    chance, document = Chance(seed), Document("wild", "Wild")
    for step in range(steps):
        edit = _addition(chance, document) if step < 3 else chance.one(_MAKERS)(chance, document)
        yield document, edit
        try:
            document = apply(document, edit)
        except EditRefused:
            continue


def _addition(chance: Chance, document: Document) -> Edit:
    id = chance.one([id for id in _IDS if id not in document.graph.nodes] or _IDS)
    if document.graph.layers and chance.below(3) == 0:
        return AddNode(node=Node(id, chance.one([*document.graph.layers])))
    return AddNode(node=Node(id, id), layer=Layer(id, chance.one(_KINDS), chance.one(_NAMES[:3])))


def _connection(chance: Chance, document: Document) -> Edit:
    taken = [x for x in document.graph.edges if x.target_port == "inputs"]
    target = _node(chance, document)
    return Connect(edge=Edge(_node(chance, document), target, index=sum(x.target == target for x in taken)))


def _disconnection(chance: Chance, document: Document) -> Edit:
    return Disconnect(target=_node(chance, document), index=chance.below(2))


def _order(chance: Chance, document: Document) -> Edit:
    target = chance.one([edge.target for edge in document.graph.edges] or _IDS)
    places = [edge.index for edge in document.graph.edges if edge.target == target]
    return Reorder(target=target, order=chance.mixed(places))


def _values(chance: Chance, document: Document) -> Edit:
    layer, node, value = _layer(chance, document), _node(chance, document), chance.below(5)
    edits: tuple[Edit, ...] = (
        SetConfig(layer=layer, parameter="units", value=value),
        ResetConfig(layer=layer, parameter="units"),
        SetConstant(node=node, argument="training", value=value > 2),
        ResetConstant(node=node, argument="training"),
        SetNote(node=node, note="so" * value),
        Move(positions={node: Position(value * 1.5, -2.0)}),
    )
    return chance.one(edits)


def _naming(chance: Chance, document: Document) -> Edit:
    return Rename(layer=_layer(chance, document), name=chance.one(_NAMES))


def _replacement(chance: Chance, document: Document) -> Edit:
    return ReplaceLayer(layer=_layer(chance, document), kind=chance.one(_KINDS), config={"units": 1})


def _sharing(chance: Chance, document: Document) -> Edit:
    node, layer = _node(chance, document), _layer(chance, document)
    independent = MakeIndependent(node=node, layer=f"own{chance.below(3)}")
    return chance.one(tuple[Edit, ...]((Share(node=node, layer=layer), independent)))


def _removal(chance: Chance, document: Document) -> Edit:
    return Remove(nodes=(_node(chance, document),))


def _bypass(chance: Chance, document: Document) -> Edit:
    return SetBypassed(nodes=chance.some([*document.graph.nodes] or _IDS), bypassed=chance.below(3) > 0)


def _grouping(chance: Chance, document: Document) -> Edit:
    group = chance.one([*document.graph.groups] or ["g0"])
    edits: tuple[Edit, ...] = (
        MakeGroup(group=f"g{chance.below(3)}", title="Some", nodes=chance.some([*document.graph.nodes])),
        MakeGroup(group=f"g{chance.below(3)}", title="Some", nodes=chance.some([*document.graph.nodes])),
        RenameGroup(group=group, title=chance.one(("Others", " "))),
        SetCollapsed(group=group, collapsed=True),
        Ungroup(group=group),
    )
    return chance.one(edits)


def _ends(chance: Chance, document: Document) -> Edit:
    outputs = (Output(chance.one(("y", "z")), node) for node in chance.some([*document.graph.nodes]))
    inputs = OrderInputs(nodes=chance.mixed(input_nodes(document.graph)))
    return chance.one(tuple[Edit, ...]((SetOutputs(outputs=tuple(outputs)), inputs)))


def _several(chance: Chance, document: Document) -> Edit:
    makers = chance.mixed((_connection, _naming, _bypass, _values, _grouping))[:2]
    return Batch(edits=tuple(maker(chance, document) for maker in makers), title="Several")


def _node(chance: Chance, document: Document) -> str:
    return chance.one([*document.graph.nodes] * 4 + [*_IDS])


def _layer(chance: Chance, document: Document) -> str:
    return chance.one([*document.graph.layers] * 4 + [*_IDS])


_MAKERS: tuple[Callable[[Chance, Document], Edit], ...] = (
    _addition, _addition, _connection, _connection, _connection, _disconnection, _order, _values, _naming,
    _replacement, _sharing, _sharing, _removal, _bypass, _bypass, _grouping, _ends, _several,
)  # fmt: skip
