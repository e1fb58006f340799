"""What comes from a browser is read with care: one bad request is refused, a bad message is one clear error."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.canvas import (
    ApplyCode,
    AskDoc,
    BadMessage,
    CodeWish,
    Do,
    EditCode,
    Redo,
    Refusal,
    Settle,
    Undo,
    decode_sent,
    encode,
    receive,
)
from designer.canvas.reading import MAXIMUM_ASKS, MAXIMUM_REQUESTS
from designer.graph import Document, Edit, History, Move, Position, SetTitle, encode_edit
from tests.graph.test_editing_sessions import all_edits, values

HEAD = {"client": "c", "design": "d"}


def sent(*requests, **more):
    return decode_sent({**HEAD, "requests": list(requests), **more})


def done(edit, number=1):
    return {"type": "Do", "number": number, "edit": edit}


def refused(edit):
    (request,) = sent(done(edit)).requests
    assert isinstance(request, Refusal)
    return request.message


@pytest.mark.slow
@settings(max_examples=100, deadline=None)
@given(st.lists(all_edits, max_size=4))
def test_what_the_canvas_writes_is_read(edits: list[Edit]):
    requests = (
        *(Do(number=i, edit=edit) for i, edit in enumerate(edits, 1)),
        Undo(number=7),
        Redo(number=8),
        Settle(number=9, edit=Move(positions={"a": Position(1.0, 2.0)})),
    )
    ask = AskDoc(id="q", family="layer", name="Dense")
    found = sent(*encode(requests), session="s", seen=3, asks=[encode(ask)], catalogue="m")
    assert found.requests == requests
    assert (found.session, found.seen, found.asks, found.catalogue) == ("s", 3, (ask,), "m")


def test_what_is_left_out_is_empty():
    found = decode_sent(HEAD)
    assert (found.client, found.design, found.requests, found.asks, found.seen) == ("c", "d", (), (), 0)


@pytest.mark.slow
@settings(max_examples=300, deadline=None)
@given(
    st.dictionaries(st.sampled_from(["type", "number", "edit", "edits", "title"]), values | st.integers(1, 3))
    | values,
    st.dictionaries(st.sampled_from(["client", "design", "seen", "asks", "requests"]), values),
)
def test_whatever_comes_is_read_refused_or_one_clear_error(request_, head):
    for message in (head, {**HEAD, "requests": [request_], "asks": [request_]}):
        try:
            found = decode_sent(message)
        except BadMessage as error:
            assert str(error).endswith("Reload the page.")
            continue
        _, handled, _ = receive(History(Document("d", "D")), 0, found.requests)
        assert handled == max((request.number for request in found.requests), default=0)


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        ({"type": "Wrong"}, "there is no edit 'Wrong'"),
        (None, "there is no edit 'None'"),
        ({"type": ["SetTitle"]}, "there is no edit"),
        ({"type": "SetTitle"}, "at title: field required"),
        ({"type": "SetTitle", "title": "T", "more": 1}, "at more: unexpected"),
        ({"type": "Batch", "edits": [{"type": "SetTitle", "title": 5}]}, "at title: input should be a valid string"),
        ({"type": "Batch", "edits": "SetTitle"}, "at edits: input should be a valid tuple"),
        ({"type": "SetNote", "node": "a", "note": "\ud800"}, "half a character"),
        ({"type": "SetConfig", "layer": "a", "parameter": "p", "value": float("nan")}, "not JSON compliant"),
    ],
)  # fmt: skip
def test_a_request_that_cannot_be_read_says_why(edit, words):
    assert words in refused(edit)


def test_deeply_nested_values_and_edits_are_refused_or_kept_whole():
    for depth in (100, 200, 400):
        value: object = 1
        edit = encode_edit(SetTitle(title="T"))
        for _ in range(depth):
            value, edit = [value], {"type": "Batch", "edits": [edit]}
        for found in ({"type": "SetConfig", "layer": "a", "parameter": "p", "value": value}, edit):
            requests = sent(done(found)).requests
            assert receive(History(Document("d", "D")), 0, requests)[1] == 1


def test_one_bad_request_does_not_sink_the_others():
    title = encode_edit(SetTitle(title="T"))
    found = sent(done({"type": "Wrong"}, 1), done(title, 2), {"type": "Hello", "number": 3})
    assert [type(request) for request in found.requests] == [Refusal, Do, Refusal]
    assert receive(History(Document("d", "D")), 0, found.requests)[0].present.title == "T"


def test_only_a_move_can_settle():
    (request,) = sent({"type": "Settle", "number": 1, "edit": encode_edit(SetTitle(title="T"))}).requests
    assert isinstance(request, Refusal)
    assert "only a Move" in request.message


@pytest.mark.parametrize(
    "message",
    [
        None,
        "text",
        [],
        {},
        {"client": "c"},
        {**HEAD, "client": 5},
        {**HEAD, "client": "\ud800"},
        {**HEAD, "client": "c" * 500},
        {**HEAD, "requests": {}},
        {**HEAD, "requests": ["Undo"]},
        {**HEAD, "requests": [{"type": "Undo"}]},
        {**HEAD, "requests": [{"type": "Undo", "number": True}]},
        {**HEAD, "requests": [{"type": "Undo", "number": 0}]},
        {**HEAD, "requests": [{"type": "Undo", "number": 2**60}]},
        {**HEAD, "asks": 5},
        {**HEAD, "seen": "many"},
        {**HEAD, "more": {1, 2}},
    ],
)
def test_what_is_no_message_is_one_clear_error(message):
    with pytest.raises(BadMessage, match=r"[Cc]anvas.*\. Reload the page\.$"):
        decode_sent(message)


def test_a_message_that_is_far_too_large_is_refused_before_it_is_read():
    with pytest.raises(BadMessage, match="21 MB at once; at most 20 MB"):
        sent(done({"type": "SetTitle", "title": "x" * 21_000_000}))


def test_of_very_many_requests_the_first_are_handled_now():
    requests = [{"type": "Undo", "number": number} for number in range(MAXIMUM_REQUESTS + 50, 0, -1)]
    found = sent(*requests).requests
    assert [request.number for request in found] == list(range(1, MAXIMUM_REQUESTS + 1))


def test_questions_that_cannot_be_read_are_left_out():
    good = {"type": "AskDoc", "id": "q", "family": "layer", "name": "Dense"}
    found = decode_sent({**HEAD, "asks": [{"type": "AskDoc"}, 5, {"type": "AskAll", "id": "x"}, good]})
    assert [ask.id for ask in found.asks] == ["q"]
    assert len(decode_sent({**HEAD, "asks": [good] * 500}).asks) == MAXIMUM_ASKS


def test_the_wish_to_edit_code_is_read_and_what_is_none_is_left_out():
    assert sent(edit_code={"number": 3, "name": "Scale"}).edit_code == EditCode(number=3, name="Scale")
    wrong: tuple[object, ...] = (
        None,
        5,
        "Scale",
        {},
        {"number": 1},
        {"number": 0, "name": ""},
        {"number": 2**60, "name": ""},
        {"number": 1, "name": 5},
        {"number": 1, "name": "x" * 500},
        {"number": 1, "name": "\ud800"},
    )
    for wish in wrong:
        found = sent(done(encode_edit(SetTitle(title="T"))), edit_code=wish)
        assert (found.edit_code, len(found.requests)) == (None, 1)


def test_a_message_from_a_later_canvas_is_read_as_far_as_it_is_understood():
    assert decode_sent(json.loads('{"client": "c", "design": "d", "mood": "fine"}')).client == "c"


def test_the_code_that_is_shown_and_what_is_to_be_applied_are_read_and_what_is_none_is_left_out():
    wish = {"what": "program", "layout": "flat", "spelling": "keras"}
    found = sent(code=wish, apply_code={"number": 2, "text": "x = 1"})
    assert found.code == CodeWish(what="program", layout="flat", spelling="keras")
    assert found.apply_code == ApplyCode(number=2, text="x = 1")
    for bad in ({"what": "all"}, {"number": 0, "text": ""}, {"number": 1, "text": "\ud800"}, [], "x", 3):
        found = sent(
            done(encode_edit(SetTitle(title="T"))),
            code={**wish, "what": "?"} if bad == 3 else bad,
            apply_code=bad,
        )
        assert (found.code, found.apply_code, len(found.requests)) == (None, None, 1)
