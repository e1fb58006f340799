"""A change is made of the newest state and kept with the client's number, or not at all."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace

import pytest

from designer.graph import EditRefused, History, SetConfig, SetTitle, record, redo, undo
from designer.workspace import Kept, UnknownDesign, Workspace, new_from_preset


@pytest.fixture
def history():
    return History(new_from_preset("sequential-cnn"))


@pytest.fixture
def workspace(tmp_path, history):
    workspace = Workspace(tmp_path)
    workspace.save(history)
    return workspace


def units(value):
    return SetConfig(layer="dense", parameter="units", value=value)


def edited(edit):
    return lambda history, seen: (record(history, edit), seen)


def counted(history, seen):
    return history, seen + 1


def run(home, statement, *values):
    with closing(sqlite3.connect(home / "workspace.sqlite")) as connection, connection:
        return connection.execute(statement, values).fetchall()


def test_a_change_is_there_for_other_processes_with_undo_and_redo(tmp_path, workspace, history):
    id = history.present.id
    for step in (edited(units(1)), edited(SetTitle(title="T")), lambda h, n: (undo(h), n)):
        kept = workspace.change(id, step)
        assert Workspace(tmp_path).newest(id) == replace(kept, history=replace(kept.history, typing=None))
    assert redo(Workspace(tmp_path).open_design(id)).present.title == "T"


def test_a_change_is_made_of_what_another_process_saved_meanwhile(tmp_path, workspace, history):
    id, other = history.present.id, Workspace(tmp_path)
    other.change(id, edited(SetTitle(title="Theirs")))
    kept = workspace.change(id, edited(units(7)))
    assert (kept.history.present.title, len(kept.history.past), kept.revision) == ("Theirs", 2, 3)
    assert other.newest(id).history.present == kept.history.present


def test_threads_and_processes_that_change_at_once_lose_nothing(tmp_path, workspace, history):
    id, places = history.present.id, [workspace, Workspace(tmp_path), Workspace(tmp_path)]

    def add(number):
        def step(history, seen):
            return record(history, SetTitle(title=f"{history.present.title}.{number}")), seen

        places[number % 3].change(id, step)

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(add, range(60)))
    kept = workspace.newest(id)
    assert sorted(kept.history.present.title.split(".")[1:], key=int) == [str(n) for n in range(60)]
    assert kept.revision == 61


def test_what_is_typed_stays_one_step_from_change_to_change(workspace, history):
    for value in (1, 12, 128):
        workspace.change(history.present.id, edited(units(value)))
    kept = workspace.newest(history.present.id)
    assert undo(kept.history).present == history.present


def test_the_number_is_kept_for_each_client_and_design(tmp_path, workspace, history):
    id, other = history.present.id, History(new_from_preset("unet"))
    workspace.save(other)
    workspace.change(id, counted, client="a")
    workspace.change(id, counted, client="a")
    workspace.change(id, counted, client="b")
    again = Workspace(tmp_path)
    assert [again.newest(id, client=client).acknowledged for client in ("a", "b", "c", "")] == [2, 1, 0, 0]
    assert again.newest(other.present.id, client="a").acknowledged == 0


def test_a_change_without_a_client_keeps_no_number(tmp_path, workspace, history):
    workspace.change(history.present.id, counted)
    assert run(tmp_path, "select * from clients") == []


def test_nothing_is_kept_of_a_refused_change(workspace, history):
    def refused(history, seen):
        raise EditRefused("No.")

    with pytest.raises(EditRefused, match="No"):
        workspace.change(history.present.id, refused, client="a")
    assert workspace.newest(history.present.id, client="a") == Kept(history, 1)


def test_number_and_document_are_kept_together_or_not_at_all(tmp_path, workspace, history):
    id = history.present.id
    run(tmp_path, "create trigger f before insert on clients begin select raise(abort, 'full'); end")
    with pytest.raises(RuntimeError, match="full"):
        workspace.change(id, lambda h, n: (record(h, units(5)), n + 1), client="a")
    assert workspace.newest(id, client="a") == Kept(history, 1)
    assert Workspace(tmp_path).newest(id, client="a") == Kept(history, 1)


def test_a_change_that_changes_nothing_is_no_new_state(workspace, history):
    id = history.present.id
    assert workspace.change(id, lambda h, n: (undo(h), n)).revision == 1
    assert workspace.change(id, counted, client="a") == Kept(history, 1, 1)
    assert workspace.revision(id) == 1


def test_a_change_of_a_deleted_design_is_refused_and_its_numbers_are_gone(tmp_path, workspace, history):
    id = history.present.id
    workspace.change(id, counted, client="a")
    Workspace(tmp_path).delete(id)
    with pytest.raises(UnknownDesign, match="not here"):
        workspace.change(id, edited(units(1)), client="a")
    assert run(tmp_path, "select * from clients") == []


def test_clients_not_heard_of_for_a_month_are_forgotten(tmp_path, workspace, history):
    for client in ("old", "new"):
        workspace.change(history.present.id, counted, client=client)
    run(tmp_path, "update clients set updated = updated - 2700000 where client = 'old'")
    workspace.change(history.present.id, counted, client="new")
    assert run(tmp_path, "select client, acknowledged from clients") == [("new", 2)]


def test_a_store_from_before_there_were_clients_opens(tmp_path, workspace, history):
    run(tmp_path, "drop table clients")
    assert Workspace(tmp_path).change(history.present.id, counted, client="a").acknowledged == 1


def test_an_edit_writes_one_document(tmp_path, workspace, history):
    id = history.present.id
    for value in range(20):
        workspace.change(id, edited(SetTitle(title="x")))
        workspace.change(id, edited(units(value)))
    run(tmp_path, "create table written (serial integer)")
    run(
        tmp_path,
        "create trigger w after insert on versions begin insert into written values (new.serial); end",
    )
    workspace.change(id, edited(SetConfig(layer="dense", parameter="name", value=1)))
    assert len(run(tmp_path, "select * from written")) == 1
