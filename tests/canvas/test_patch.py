"""A patch leads from what was to what is, exactly, and says little."""

import json
from dataclasses import replace
from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from designer.canvas import Content, Training, difference, encode, patched
from designer.graph import (
    Analysis,
    Diagnostic,
    Document,
    Edge,
    EditRefused,
    Fix,
    Graph,
    GraphReport,
    Layer,
    Node,
    NodeReport,
    Position,
    Remove,
    SetConfig,
    TensorSpec,
    apply,
    loads,
    same,
)
from designer.workspace import preset, presets
from tests.graph.test_editing_sessions import all_edits, values


def text(value):
    """Every difference shows in it, also the order of keys and True for 1."""
    return json.dumps(value, ensure_ascii=False)


def leads_there(before, after):
    patch = json.loads(json.dumps(difference(before, after)))
    assert text(patched(encode(before), patch)) == text(encode(after))
    return patch


def analysed(document):
    reports = {
        id: NodeReport("ok", id, node.layer, (TensorSpec((None, len(node.note))),))
        for id, node in document.graph.nodes.items()
    }
    edit = SetConfig(layer="x", parameter="units", value=len(reports))
    problems = (Diagnostic("error", "Wrong.", "keras", fixes=(Fix("Mend", edit),)),) * (len(reports) % 3)
    return Analysis({"": GraphReport(reports, len(reports))}, problems)


def edited(document, edits):
    for edit in edits:
        try:
            document = apply(document, edit)
        except EditRefused:
            continue
    return document


def content(document):
    return Content(document=document, analysis=analysed(document), can_undo=bool(document.graph.nodes))


some_edits = st.lists(all_edits, max_size=12)


@settings(max_examples=150, deadline=None)
@given(some_edits, some_edits)
def test_from_any_state_of_an_editing_session_to_any_other(first, second):
    before = edited(Document("d", "D"), first)
    after = edited(before, second)
    for here, there in ((before, after), (after, before)):
        leads_there(content(here), content(there))
    leads_there(Content(document=before), content(after))
    again = loads_of(after)
    assert difference(content(after), content(again)) == {}


def loads_of(document):
    """The same document, sharing nothing."""
    return loads(json.dumps({"format": "layerloom", "version": 1, **encode(document)}))


@settings(max_examples=200, deadline=None)
@example(0.0, -0.0)
@example([1], [True])
@given(values, values)
def test_from_any_json_to_any_other(before, after):
    leads_there(before, after)
    assert same(before, after) == (difference(before, after) == {}) == (text(before) == text(after))


def test_every_preset_to_every_other():
    documents = [preset(found.id) for found in presets()]
    for before, after in pairwise(documents):
        leads_there(Content(document=before), Content(document=after))


def chain(length):
    ids = [f"n{i}" for i in range(length)]
    layers = {id: Layer(id, "Dense", None, {"units": 8}) for id in ids}
    nodes = {id: Node(id, id, position=Position(float(i), 0.0)) for i, id in enumerate(ids)}
    edges = tuple(Edge(a, b) for a, b in pairwise(ids))
    return Document("d", "D", Graph(layers, nodes, edges))


def test_an_edit_in_a_large_design_is_a_small_patch():
    before = chain(500)
    after = apply(before, SetConfig(layer="n250", parameter="units", value=16))
    patch = leads_there(content(before), content(after))
    units = {"in": {"config": {"in": {"units": {"set": 16}}}}}
    assert patch == {"in": {"document": {"in": {"graph": {"in": {"layers": {"in": {"n250": units}}}}}}}}


def test_a_node_taken_out_of_a_large_design_is_a_small_patch():
    before = chain(500)
    patch = leads_there(before, apply(before, Remove(nodes=("n250",))))
    assert len(json.dumps(patch)) < 300


def test_true_in_the_place_of_one_is_a_change():
    assert difference({"a": 1}, {"a": True}) == {"in": {"a": {"set": True}}}


def test_another_order_of_keys_is_a_change():
    patch = difference({"a": 1, "b": 2}, {"b": 2, "a": 1})
    assert patch == {"order": ["b", "a"]}
    assert list(patched({"a": 1, "b": 2}, patch)) == ["b", "a"]


def test_equal_values_made_anew_are_no_change():
    one, other = (
        Content(document=chain(3), training=Training(run="r", state="s", epoch=1, epochs=2)) for _ in "12"
    )
    assert difference(one, other) == {}
    assert difference(one, replace(other, training=None)) == {"in": {"training": {"set": None}}}


def test_a_message_that_names_another_layer_is_a_small_patch():
    def said(name):
        message = f"'{name}' leads to no output, so it is left out of the model. Connect it, or remove it."
        return Content(
            document=chain(1), analysis=Analysis(diagnostics=(Diagnostic("warning", message, "dead"),))
        )

    patch = leads_there(said("dense_1"), said("dense_12"))
    changed = patch["in"]["analysis"]["in"]["diagnostics"]
    assert changed == {"items": {"0": {"in": {"message": {"at": 8, "cut": 0, "text": "2"}}}}}


@given(st.text("ab'é𝄞", min_size=36, max_size=44), st.text("ab'é𝄞", min_size=36, max_size=44))
def test_from_any_long_text_to_any_other(before, after):
    leads_there({"text": before}, {"text": after})
