"""The canvas is told what it lacks: everything, a difference or nothing; and the same as long as nothing changes."""

import json
from dataclasses import replace

import pytest
from pydantic import TypeAdapter

from designer.canvas import (
    Answer,
    CatalogueView,
    Code,
    CodeApplied,
    CodeLine,
    CodeWish,
    Content,
    EditCode,
    Feed,
    Received,
    Refusal,
    View,
    encode,
    patched,
)
from designer.graph import Analysis, Diagnostic, Document, GraphReport, NodeReport
from tests.support.canvas import a_row

CONTENT = Content(document=Document("d", "D"))


@pytest.fixture
def feed():
    return Feed()


def titled(title, id="d"):
    return Content(document=Document(id, title))


def heard(feed, seen, **more):
    return Received(**{"client": "c", "design": "d", "session": feed.session, "seen": seen, **more})


def test_a_canvas_that_said_nothing_is_told_everything_and_nothing_empty(feed):
    assert feed.view(CONTENT) == {
        "session": feed.session,
        "design": "d",
        "version": 1,
        "content": encode(CONTENT),
    }


def test_a_canvas_that_has_everything_is_told_nothing(feed):
    feed.view(CONTENT)
    assert feed.view(CONTENT, sent=heard(feed, 1)) == {
        "session": feed.session,
        "design": "d",
        "version": 1,
        "client": "c",
    }


def test_a_canvas_is_told_the_difference_to_what_it_saw(feed):
    for title in "DEF":
        feed.view(titled(title))
    view = feed.view(titled("F"), sent=heard(feed, 1))
    assert (view["version"], view["base"], "content" in view) == (3, 1, False)
    assert patched(encode(titled("D")), view["patch"]) == encode(titled("F"))


def test_a_wire_in_a_large_design_costs_little_though_the_engine_reports_in_another_order(feed):
    document = a_row(*[8] * 500)
    nodes = {id: NodeReport("ok", id, "Dense") for id in document.graph.nodes}
    turned = {id: nodes[id] for id in reversed(nodes)} | {"d7": NodeReport("ok", "d7", "Dense", parameters=9)}
    contents = [
        Content(
            document=replace(document, id="d"), analysis=Analysis({"": GraphReport(found, count)}, problems)
        )
        for found, count, problems in ((nodes, 1, ()), (turned, 2, (Diagnostic("hint", "Odd.", "odd"),)))
    ]
    feed.view(contents[0])
    view = feed.view(contents[1], sent=heard(feed, 1))
    assert len(json.dumps(view)) < 1000
    assert patched(encode(contents[0]), view["patch"]) == encode(contents[1])


def test_equal_contents_made_anew_are_one_version(feed):
    assert [feed.view(titled("T"))["version"] for _ in range(3)] == [1, 1, 1]


def test_going_back_to_what_was_is_a_version_with_an_empty_patch(feed):
    for title in "DED":
        feed.view(titled(title))
    view = feed.view(titled("D"), sent=heard(feed, 1))
    assert (view["version"], view["base"], view["patch"]) == (3, 1, {})


def test_the_same_state_gives_the_same_text(feed):
    feed.view(titled("D"))
    told = [json.dumps(feed.view(titled("E"), sent=heard(feed, 1), acknowledged=4)) for _ in range(3)]
    assert len(set(told)) == 1


@pytest.mark.parametrize("more", [{"session": "another"}, {"seen": 99}, {"seen": 0}, {"session": ""}])
def test_a_canvas_that_saw_what_is_not_remembered_is_told_everything(feed, more):
    feed.view(CONTENT)
    sent = heard(feed, **{"seen": 1, **more})
    assert not feed.knows(sent)
    assert feed.view(CONTENT, sent=sent)["content"] == encode(CONTENT)


def test_versions_of_long_ago_are_forgotten(feed):
    for number in range(40):
        feed.view(titled(f"T{number}"))
    assert not feed.knows(heard(feed, 30))
    assert feed.knows(heard(feed, 31))


def test_a_message_about_another_design_counts_for_nothing(feed):
    feed.view(CONTENT)
    view = feed.view(titled("O", "other"), sent=heard(feed, 1), acknowledged=7)
    assert view == {
        "session": feed.session,
        "design": "other",
        "version": 2,
        "content": encode(titled("O", "other")),
    }
    assert not feed.knows(heard(feed, 1))


def test_acknowledgement_refusals_and_answers_go_to_the_client_that_asked(feed):
    feed.view(CONTENT)
    view = feed.view(
        CONTENT,
        sent=heard(feed, 1),
        acknowledged=3,
        refusals=[Refusal(number=3, message="No.")],
        answers=[Answer(id="q", doc="Text.")],
        waiting=["r"],
        trouble="Slow.",
    )
    assert (view["client"], view["acknowledged"], view["trouble"]) == ("c", 3, "Slow.")
    assert view["refusals"] == [{"number": 3, "message": "No."}]
    assert view["answers"] == [{"id": "q", "bars": [], "offers": [], "doc": "Text.", "problem": ""}]
    assert view["waiting"] == ["r"]


def test_the_catalogue_goes_to_a_canvas_that_has_another_one(feed):
    catalogue = CatalogueView(mark="m2", keras="3", entries=())
    for sent in (None, heard(feed, 0, catalogue="m1")):
        view = feed.view(CONTENT, sent=sent, catalogue=catalogue)
        assert view["catalogue"] == {"mark": "m2", "keras": "3", "entries": []}
    view = feed.view(CONTENT, sent=heard(feed, 1, catalogue="m2"), catalogue=catalogue)
    assert (view["catalogue_mark"], "catalogue" in view) == ("m2", False)


def test_the_wish_to_edit_code_is_given_once_and_the_canvas_is_told(feed):
    feed.view(CONTENT)
    sent = heard(feed, 1, edit_code=EditCode(number=4, name="Scale"))
    assert [feed.code_to_edit(sent) for _ in range(3)] == ["Scale", None, None]
    assert feed.view(CONTENT, sent=sent)["code_taken"] == 4
    assert feed.code_to_edit(heard(feed, 1)) is None
    assert feed.code_to_edit(heard(feed, 1, edit_code=EditCode(number=9, name=""))) == ""
    assert feed.code_to_edit(None) is None


def test_a_wish_of_one_tab_is_not_told_to_another(feed):
    feed.view(CONTENT)
    assert feed.code_to_edit(heard(feed, 1, edit_code=EditCode(number=4, name="Scale"))) == "Scale"
    other = heard(feed, 1, client="e", edit_code=EditCode(number=1, name="squash"))
    assert "code_taken" not in feed.view(CONTENT, sent=other)
    assert feed.code_to_edit(other) == "squash"
    assert feed.view(CONTENT, sent=other)["code_taken"] == 1


def test_every_view_is_one_that_the_types_allow(feed):
    views = TypeAdapter(View)
    feed.view(CONTENT)
    for content in (CONTENT, replace(CONTENT, can_undo=True)):
        for sent in (None, heard(feed, 1)):
            read = views.validate_python(feed.view(content, sent=sent, acknowledged=1))
            assert (read.content is None) == (sent is not None)


def test_two_feeds_do_not_take_each_others_versions_for_theirs():
    one, other = Feed(), Feed()
    one.view(CONTENT)
    other.view(titled("Other"))
    assert other.view(titled("Other"), sent=heard(one, 1))["content"] == encode(titled("Other"))


def test_what_came_of_applied_code_is_told_to_the_canvas_that_asked_and_code_crosses_as_a_small_patch(feed):
    lines = tuple(CodeLine(text=f"x = {number}", graph="", nodes=(f"n{number}",)) for number in range(200))
    wish = CodeWish(what="model", layout="grouped", spelling="keras")
    feed.view(replace(CONTENT, code=Code(wish=wish, lines=lines)))
    more = (*lines[:100], CodeLine(text="y = 1", graph="", nodes=("new",)), *lines[100:])
    came = CodeApplied(number=7, done=True, marks=())
    view = feed.view(
        replace(CONTENT, code=Code(wish=wish, lines=more)), sent=heard(feed, 1), code_applied=came
    )
    assert view["code_applied"] == {"number": 7, "done": True, "marks": []}
    assert len(json.dumps(view["patch"])) < 200
    assert "code_applied" not in feed.view(CONTENT, code_applied=came)
