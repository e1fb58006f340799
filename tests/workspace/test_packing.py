"""A history is read from the store as it was written, to the last detail, and shares what its documents share."""

import json
import zlib

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from designer.graph import (
    Document,
    EditRefused,
    Graph,
    InvalidDocument,
    Layer,
    Node,
    SetConfig,
    SetTitle,
    apply,
    dumps,
    same,
)
from designer.workspace.packing import packed, unpacked_history
from tests.graph.test_editing_sessions import all_edits

START = Document("d", "D", Graph({"n0": Layer("n0", "Dense")}, {"n0": Node("n0", "n0")}))


def axis(value):
    return SetConfig(layer="n0", parameter="axis", value=value)


def documents(edits):
    found = [START]
    for edit in edits:
        try:
            found.append(apply(found[-1], edit))
        except EditRefused:
            continue
    return found


@settings(max_examples=100, deadline=None)
@example([axis(1), axis(True), axis(1.0), axis({"a": 1, "b": 2}), axis({"b": 2, "a": 1})])
@given(st.lists(all_edits, max_size=15))
def test_a_history_comes_back_as_it_was(edits):
    before = documents(edits)
    after = list(unpacked_history(map(packed, before)))
    assert [dumps(document) for document in after] == [dumps(document) for document in before]
    assert all(map(same, before, after))


def test_what_did_not_change_is_one_value():
    first, second = unpacked_history(map(packed, documents([SetTitle(title="T")])))
    assert first.graph.layers["n0"] is second.graph.layers["n0"]
    assert first.graph.nodes["n0"] is second.graph.nodes["n0"]


def test_a_document_of_a_later_format_is_one_clear_error():
    later = json.dumps({**json.loads(dumps(START)), "version": 99})
    blobs = [packed(START), zlib.compress(later.encode())]
    with pytest.raises(InvalidDocument, match="format 99"):
        list(unpacked_history(blobs))
