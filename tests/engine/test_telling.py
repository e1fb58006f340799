"""Telling the engine only what changed gives what telling it everything would."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from random import Random

import pytest

from designer.engine import Engine
from designer.engine.difference import changed_document, document_changes
from designer.engine.places import with_places
from designer.engine.server import methods
from designer.engine.server.analyse import Analyst
from designer.engine.server.calls import Memory
from designer.engine.server.designs import Designs
from designer.engine.server.serve import serve
from designer.engine.wire import READY
from designer.graph import (
    Analysis,
    Component,
    Connect,
    Disconnect,
    Document,
    Edge,
    Edit,
    EditRefused,
    Move,
    Objective,
    Position,
    Remove,
    Rename,
    SetBypassed,
    SetConfig,
    SetModel,
    SetNote,
    SetObjective,
    Share,
    apply,
    layer_of,
    loads,
)
from designer.settings import PRESETS
from tests.support.drawing import Drawing
from tests.support.wild_edits import wild

pytestmark = pytest.mark.keras

MEMORY = Memory()


def afresh(document: Document) -> Analysis:
    """The analysis by one that saw no design before, with places."""
    return with_places(Analyst(MEMORY).analyse(document), document)


class HereProcess:
    """The engine's server without a process of its own; every new one has forgotten all designs."""

    pid = 0
    asked = 0
    bytes = 0

    def __init__(self) -> None:
        methods._DESIGNS = Designs()
        self._answers = [json.dumps(READY).encode()]

    def write(self, line: bytes) -> None:
        HereProcess.asked += 1
        HereProcess.bytes += len(line)
        serve([line], self._answers.append, methods.answer)

    def read(self, timeout: float) -> bytes:
        return self._answers.pop(0)

    def kill(self) -> None:
        self._answers.clear()


@pytest.fixture
def engine() -> Iterator[Engine]:
    engine = Engine(HereProcess)  # type: ignore[arg-type]
    yield engine
    engine.close()


def preset(name: str) -> Document:
    return loads((PRESETS / f"{name}.json").read_bytes())


def unseen(document: Document) -> Document:
    """The document without what the engine does not look at."""
    return changed_document(Document(document.id, ""), document_changes(Document(document.id, ""), document))


def ordered(document: Document) -> list[object]:
    """What equality does not see: the order of tables."""
    graphs = {"": document.graph, **document.models}
    return [(name, list(graph.layers), list(graph.nodes)) for name, graph in graphs.items()]


@pytest.mark.parametrize("seed", range(20))
def test_changes_lead_from_any_version_to_any_other(seed: int) -> None:
    random = Random(seed)
    versions = [document for document, _ in wild(seed, 40)] + [preset("siamese"), preset("shared-layer")]
    versions = [replace(version, id="one") for version in versions]
    for _ in range(60):
        before, after = unseen(random.choice(versions)), random.choice(versions)
        changes = json.loads(json.dumps(document_changes(before, after)))
        reached = changed_document(before, changes)
        assert (reached, ordered(reached)) == (unseen(after), ordered(after))
        assert document_changes(reached, after) == {}


@pytest.mark.parametrize("seed", range(12))
def test_an_editing_session_is_analysed_as_if_each_design_were_new(seed: int, engine: Engine) -> None:
    """Edits by chance, jumps back and forth in time, and engines that die now and then."""
    random, past = Random(seed), []
    for document, _ in wild(seed, 25):
        past.append(document)
        shown = random.choice(past) if random.random() < 0.3 else document
        if random.random() < 0.1:
            engine.close()
        assert engine.analyse(shown) == afresh(shown)
        assert list(engine.analyse(shown).root.nodes) == list(afresh(shown).root.nodes)


@pytest.mark.parametrize("name", ["siamese", "residual", "shared-layer", "unet-small", "multi-output-shared"])
def test_a_preset_that_is_taken_apart_is_analysed_as_if_each_design_were_new(
    name: str, engine: Engine
) -> None:
    random, past = Random(name), [preset(name)]
    for _ in range(25):
        document = past[-1] if random.random() < 0.8 else random.choice(past)
        if not document.graph.nodes:
            document = past[0]
        with suppress(EditRefused):
            past.append(apply(document, chance_edit(random, document)))
        assert engine.analyse(past[-1]) == afresh(past[-1])


def chance_edit(random: Random, document: Document) -> Edit:
    """An edit of some graph: of a number, of a node's being there at all, of an edge."""
    name = random.choice([name for name in ("", *document.models) if document.graph_named(name).nodes])
    graph = document.graph_named(name)
    node, other = random.choice([*graph.nodes]), random.choice([*graph.nodes])
    layer = layer_of(graph, node)
    numbers = [key for key, value in layer.config.items() if type(value) is int] or ["units"]
    edges = graph.edges or (Edge(node, other),)
    edge = random.choice(edges)
    edits: list[Edit] = [
        SetConfig(layer=layer.id, parameter=random.choice(numbers), value=random.randint(1, 4), graph=name),
        SetBypassed(nodes=(node,), bypassed=not graph.nodes[node].bypassed, graph=name),
        Remove(nodes=(node,), graph=name),
        Disconnect(target=edge.target, target_port=edge.target_port, index=edge.index, graph=name),
        Connect(edge=Edge(node, other, index=sum(e.target == other for e in edges)), graph=name),
        Rename(layer=layer.id, name=random.choice([None, "first", "second"]), graph=name),
        Share(node=node, layer=layer_of(graph, other).id, graph=name),
    ]
    return random.choice(edits)


def test_several_designs_are_told_in_turns(engine: Engine) -> None:
    names = ("siamese", "unet", "residual")
    for units in (3, 5):
        for name in names:
            document = preset(name)
            layer = next(id for id, found in document.graph.layers.items() if found.kind != "Input")
            document = apply(document, SetConfig(layer=layer, parameter="units", value=units))
            assert engine.analyse(document) == afresh(document)


def test_what_the_engine_does_not_look_at_costs_no_question(engine: Engine) -> None:
    document = preset("unet")
    node = next(iter(document.graph.nodes))
    first, asked = engine.analyse(document), HereProcess.asked
    moved = apply(document, Move(positions={node: Position(7.0, 8.0)}))
    noted = replace(apply(moved, SetNote(node=node, note="so")), title="Another")
    assert engine.analyse(noted) == first
    assert HereProcess.asked == asked


def test_an_edit_is_told_in_few_words(engine: Engine) -> None:
    document = preset("unet")
    engine.analyse(document)
    before = HereProcess.bytes
    engine.analyse(apply(document, SetConfig(layer="mask", parameter="activation", value="tanh")))
    assert HereProcess.bytes - before < 500


def test_a_value_of_another_type_is_told_although_python_calls_it_equal(engine: Engine) -> None:
    drawing = Drawing()
    drawing.output(drawing.add("Dense", drawing.input((4,), "x"), id="dense", units=1))
    document = drawing.document()
    for value in (1, 1.0, True, 1):
        version = apply(document, SetConfig(layer="dense", parameter="units", value=value))
        assert engine.analyse(version) == afresh(version)


def test_a_change_of_a_sub_model_or_of_the_plan_is_told(engine: Engine) -> None:
    document = preset("siamese")
    engine.analyse(document)
    inner = Drawing()
    inner.output(inner.add("Dense", inner.input((784,), "digit"), units=2, id="two"))
    changed = apply(document, SetModel(name="base", model=inner.graph))
    plan = SetObjective(
        output=document.graph.outputs[0].name, objective=Objective(Component("BinaryCrossentropy"))
    )
    for version in (changed, apply(document, plan), document):
        assert engine.analyse(version) == afresh(version)


def test_the_node_of_a_fix_is_put_between_those_that_it_joins(engine: Engine) -> None:
    drawing = Drawing()
    drawing.output(drawing.add("Conv2D", drawing.input((784,), "x"), id="conv", filters=3, kernel_size=3))
    document = apply(drawing.document(), Move(positions={"x": Position(0, 0), "conv": Position(10, 100)}))
    moved = apply(document, Move(positions={"conv": Position(30, 100)}))
    for version, place in ((document, Position(5, 50)), (moved, Position(15, 50))):
        (found,) = engine.analyse(version).errors
        fixed = apply(version, found.fixes[0].edit)
        assert fixed.graph.nodes["reshape"].position == place


def test_edges_are_asked_about_over_the_same_line(engine: Engine) -> None:
    document = preset("residual")
    node = next(id for id in document.graph.nodes)
    found = engine.fits(document, "", node, "0", "output")
    assert {id for id, _, _ in found} == set(document.graph.nodes) - {node}
    assert "Dense" in engine.offers(document, "", node, "0", "output")
    assert engine.analyse(document) == afresh(document)
