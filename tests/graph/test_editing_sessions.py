"""Random editing: whatever is done to a document, it stays one, and undo brings back what was."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from designer.graph import (
    AddNode,
    Batch,
    Connect,
    DataChoice,
    Disconnect,
    Document,
    Edge,
    Edit,
    EditRefused,
    Graph,
    History,
    Layer,
    MakeGroup,
    MakeIndependent,
    Move,
    Node,
    Objective,
    OrderInputs,
    Output,
    Plan,
    Position,
    Remove,
    RemoveFunction,
    RemoveModel,
    Rename,
    RenameFunction,
    RenameGroup,
    RenameModel,
    Reorder,
    ReplaceLayer,
    ResetConfig,
    ResetConstant,
    SetBypassed,
    SetCollapsed,
    SetConfig,
    SetConstant,
    SetData,
    SetFunction,
    SetModel,
    SetNote,
    SetObjective,
    SetOutputs,
    SetTarget,
    SetTitle,
    SetTraining,
    Share,
    Ungroup,
    decode_edit,
    display_names,
    dumps,
    effective,
    encode_edit,
    faults,
    incoming,
    input_nodes,
    loads,
    record,
    redo,
    topological_order,
    undo,
)

ids = st.sampled_from([f"n{i}" for i in range(7)])
names = st.sampled_from(["a", "b", "dense", "naïve 名", 'quote"', ""])
kinds = st.sampled_from(
    ["Input", "Dense", "Concatenate", "ops.add", "model:inner", "model:absent", "custom:code"]
)
graphs = st.sampled_from(["", "", "", "inner", "absent"])
values = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.floats(-1, 1) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=2), inner, max_size=2),
    max_leaves=4,
)
some_ids = st.lists(ids, max_size=3).map(tuple)


@st.composite
def additions(draw: st.DrawFn) -> AddNode:
    id, own = draw(ids), draw(st.booleans())
    layer = Layer(id, draw(kinds), draw(st.none() | names), {"units": draw(values)}) if own else None
    node = Node(id, id if own else draw(ids), bypassed=draw(st.booleans()))
    return AddNode(node=node, layer=layer, graph=draw(graphs))


edges = st.builds(Edge, ids, ids, st.integers(0, 1), st.sampled_from(["inputs", "query"]), st.integers(0, 2))
inner_models = st.sampled_from(
    [
        Graph(),
        Graph({"x": Layer("x", "Input")}, {"x": Node("x", "x")}),
        Graph({"x": Layer("x", "model:inner")}, {"x": Node("x", "x")}),
    ]
)
single_edits: st.SearchStrategy[Edit] = st.one_of(
    additions(),
    st.builds(Remove, nodes=some_ids, graph=graphs),
    st.builds(Connect, edge=edges, graph=graphs),
    st.builds(Disconnect, target=ids, index=st.integers(0, 2), graph=graphs),
    st.builds(Reorder, target=ids, order=st.permutations(range(2)).map(tuple), graph=graphs),
    st.builds(SetConfig, layer=ids, parameter=st.sampled_from(["units", "axis"]), value=values, graph=graphs),
    st.builds(ResetConfig, layer=ids, parameter=st.just("units"), graph=graphs),
    st.builds(SetConstant, node=ids, argument=st.just("training"), value=values, graph=graphs),
    st.builds(ResetConstant, node=ids, argument=st.just("training"), graph=graphs),
    st.builds(Rename, layer=ids, name=st.none() | names, graph=graphs),
    st.builds(ReplaceLayer, layer=ids, kind=kinds, config=st.just({}), graph=graphs),
    st.builds(Share, node=ids, layer=ids, graph=graphs),
    st.builds(MakeIndependent, node=ids, layer=ids, graph=graphs),
    st.builds(SetBypassed, nodes=some_ids, bypassed=st.booleans(), graph=graphs),
    st.builds(Move, positions=st.dictionaries(ids, st.builds(Position, st.just(1.5), st.just(-2.0)), max_size=2)),
    st.builds(SetNote, node=ids, note=names, graph=graphs),
    st.builds(MakeGroup, group=ids, title=names, nodes=some_ids, graph=graphs),
    st.builds(RenameGroup, group=ids, title=names, graph=graphs),
    st.builds(Ungroup, group=ids, graph=graphs),
    st.builds(SetCollapsed, group=ids, collapsed=st.booleans(), graph=graphs),
    st.builds(SetOutputs, outputs=st.lists(st.builds(Output, names, ids), max_size=2).map(tuple), graph=graphs),
    st.builds(OrderInputs, nodes=some_ids, graph=graphs),
    st.builds(SetModel, name=st.sampled_from(["inner", "other"]), model=inner_models),
    st.builds(RemoveModel, name=st.sampled_from(["inner", "other"])),
    st.builds(RenameModel, name=st.sampled_from(["inner", "other"]), to=st.sampled_from(["inner", "new", "a b"])),
    st.builds(SetFunction, name=st.sampled_from(["code", "a b"]), source=st.just("def code(x): return x")),
    st.builds(RemoveFunction, name=st.just("code")),
    st.builds(RenameFunction, name=st.just("code"), to=st.sampled_from(["code", "other"])),
    st.builds(SetTitle, title=names),
    st.builds(SetTraining, training=st.builds(Plan, epochs=st.integers(1, 9))),
    st.builds(SetObjective, output=names, objective=st.just(Objective())),
    st.builds(SetData, data=st.none() | st.just(DataChoice("digits"))),
    st.builds(SetTarget, output=names, column=names),
)  # fmt: skip
all_edits = single_edits | st.builds(Batch, edits=st.lists(single_edits, max_size=3).map(tuple), title=names)


class EditingSession(RuleBasedStateMachine):
    """Somebody who tries everything."""

    @initialize()
    def open(self) -> None:
        self.history = History(Document("session", "Session"))

    @rule(edit=all_edits)
    def edit(self, edit: Edit) -> None:
        assert decode_edit(encode_edit(edit)) == edit
        before = self.history
        try:
            self.history = record(before, edit)
        except EditRefused as refusal:
            assert str(refusal).endswith(".")
            assert self.history is before
            return
        if self.history is not before:
            assert undo(self.history).present == before.present or self.history.past == before.past
            assert redo(undo(self.history)).present == self.history.present

    @rule(choice=st.data())
    def reorder_what_there_is(self, choice: st.DataObject) -> None:
        """Orders that fit are rarely hit by chance."""
        graph = self.history.present.graph
        orders: list[Edit] = [OrderInputs(nodes=tuple(choice.draw(st.permutations(input_nodes(graph)))))]
        for id, found in incoming(graph).items():
            places = [edge.index for edge in found if edge.target_port == "inputs"]
            orders.append(Reorder(target=id, order=tuple(choice.draw(st.permutations(places)))))
        for order in orders:
            self.history = record(self.history, order)

    @rule()
    def undo(self) -> None:
        self.history = undo(self.history)

    @rule()
    def redo(self) -> None:
        self.history = redo(self.history)

    @invariant()
    def the_document_hangs_together(self) -> None:
        assert faults(self.history.present) == ()

    @invariant()
    def the_document_survives_its_file(self) -> None:
        text = dumps(self.history.present)
        assert loads(text) == self.history.present
        assert dumps(loads(text)) == text

    @invariant()
    def the_order_holds_every_node_after_what_feeds_it(self) -> None:
        for graph in (self.history.present.graph, *self.history.present.models.values()):
            order = topological_order(graph)
            assert sorted(order) == sorted(graph.nodes)
            rank = {id: i for i, id in enumerate(order)}
            assert all(rank[edge.source] < rank[edge.target] for edge in graph.edges)

    @invariant()
    def what_is_built_is_a_document_in_which_nothing_is_bypassed(self) -> None:
        drawn = self.history.present
        built = effective(drawn)
        assert faults(built) == ()
        assert effective(built) is built
        for name in ("", *drawn.models):
            before, after = drawn.graph_named(name), built.graph_named(name)
            assert [*after.nodes] == [id for id, node in before.nodes.items() if not node.bypassed]
            assert input_nodes(after) == input_nodes(before)

    @invariant()
    def no_place_of_a_port_is_taken_twice(self) -> None:
        for found in incoming(self.history.present.graph).values():
            assert len({(edge.target_port, edge.index) for edge in found}) == len(found)

    @invariant()
    def names_are_unique(self) -> None:
        graph = self.history.present.graph
        shown = display_names(graph)
        assert shown.keys() == graph.layers.keys()
        assert len(set(shown.values())) == len(shown)


TestEditingSession = EditingSession.TestCase
TestEditingSession.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
