"""The store gives back what it was given: designs, undo and redo, across processes and failures."""

import json
import sqlite3
import zlib
from contextlib import closing
from dataclasses import replace

import pytest

from designer.graph import History, SetConfig, SetTitle, encode, record, redo, undo
from designer.workspace import UnknownDesign, Workspace, WorkspaceUnavailable, new_from_preset


def retitled(history, *titles):
    for title in titles:
        history = replace(record(history, SetTitle(title=title)), typing=None)
    return history


def units(history, *values):
    for value in values:
        edit = SetConfig(layer="dense", parameter="units", value=value)
        history = replace(record(history, edit), typing=None)
    return history


@pytest.fixture
def history():
    return History(new_from_preset("sequential-cnn"))


def test_a_design_comes_back_with_undo_and_redo(tmp_path, history):
    history = undo(units(history, 10, 20, 30))
    Workspace(tmp_path).save(history)
    opened = Workspace(tmp_path).open_design(history.present.id)
    assert opened == replace(history, typing=None)
    assert redo(opened).present.graph.layers["dense"].config["units"] == 30


def test_every_save_in_an_editing_session_gives_back_the_same_history(tmp_path, history):
    workspace, id = Workspace(tmp_path), history.present.id
    for change in (lambda h: units(h, 1, 2, 3), undo, undo, redo, lambda h: units(h, 4), undo, lambda h: h):
        history = change(history)
        workspace.save(history)
        assert Workspace(tmp_path).open_design(id) == replace(history, typing=None)


def test_the_oldest_steps_go_when_there_are_more_than_two_hundred(tmp_path, history):
    workspace = Workspace(tmp_path)
    for value in range(1, 215):
        history = units(history, value)
        workspace.save(history)
    opened = workspace.open_design(history.present.id)
    assert len(opened.past) == 200
    assert opened.present == history.present


def test_two_windows_on_one_design_do_not_mix_their_histories(tmp_path, history):
    here, there = Workspace(tmp_path), Workspace(tmp_path)
    here.save(history)
    other = there.open_design(history.present.id)
    here.save(units(history, 5))
    there.save(retitled(other, "Other"))
    opened = here.open_design(history.present.id)
    assert (opened.present.title, len(opened.past)) == ("Other", 1)
    here.save(units(opened, 6))
    assert there.open_design(history.present.id).present.graph.layers["dense"].config["units"] == 6


def test_the_revision_grows_with_every_save(tmp_path, history):
    workspace = Workspace(tmp_path)
    assert workspace.revision(history.present.id) == 0
    assert [workspace.save(history), workspace.save(history)] == [1, 2]
    assert workspace.revision(history.present.id) == 2


def test_a_stored_document_is_one_that_a_file_could_hold(tmp_path, history):
    present = replace(history.present, title='naïve 名 "quoted"')
    Workspace(tmp_path).save(History(present))
    with closing(sqlite3.connect(tmp_path / "workspace.sqlite")) as connection:
        (blob,) = connection.execute("select document from versions").fetchone()
    assert json.loads(zlib.decompress(blob)) == encode(present)


def test_recent_designs_come_newest_first(tmp_path):
    workspace = Workspace(tmp_path)
    histories = [History(new_from_preset(id)) for id in ("unet", "siamese", "residual")]
    for history in (*histories, histories[0]):
        workspace.save(history)
    assert [design.title for design in workspace.recent()] == [histories[i].present.title for i in (0, 2, 1)]
    assert workspace.recent(1)[0].document == histories[0].present


def test_a_deleted_design_is_gone_with_its_history(tmp_path, history):
    workspace = Workspace(tmp_path)
    workspace.save(units(history, 1))
    workspace.delete(history.present.id)
    assert workspace.recent() == ()
    with pytest.raises(UnknownDesign):
        workspace.open_design(history.present.id)
    assert workspace.save(history) == 1
    assert workspace.open_design(history.present.id).past == ()


def test_a_home_that_cannot_be_a_folder_is_one_clear_error(tmp_path):
    (tmp_path / "home").write_text("a file")
    with pytest.raises(WorkspaceUnavailable, match="LAYERLOOM_HOME"):
        Workspace(tmp_path / "home")


def test_a_damaged_store_is_one_clear_error_and_is_left_as_it_is(tmp_path):
    store = tmp_path / "workspace.sqlite"
    store.write_bytes(b"no database at all" * 100)
    with pytest.raises(WorkspaceUnavailable, match="cannot be kept"):
        Workspace(tmp_path)
    assert store.read_bytes().startswith(b"no database")


def test_what_was_saved_stays_when_a_later_save_fails(tmp_path, history):
    workspace = Workspace(tmp_path)
    workspace.save(history)
    with closing(sqlite3.connect(tmp_path / "workspace.sqlite")) as connection, connection:
        connection.execute(
            "create trigger full before insert on versions begin select raise(abort, 'disk is full'); end"
        )
    with pytest.raises(WorkspaceUnavailable, match="disk is full"):
        workspace.save(retitled(history, "Lost"))
    opened = Workspace(tmp_path).open_design(history.present.id)
    assert (opened.present, workspace.revision(history.present.id)) == (history.present, 1)
