"""What may be asked of a run, on the page of all runs, which needs neither Keras nor a browser."""

import os

import pytest

from designer import runs, training
from designer.runs.checkpoints import State
from designer.training.runner.lock import lock
from designer.training.runner.places import lock_file
from tests.support.pages import must_be_well, open_page, words
from tests.support.runs import iris


@pytest.fixture
def store(home):
    """A store whose runs wait: somebody else is the runner, and does nothing."""
    store = runs.open_store()
    held = lock(lock_file(store))
    assert held is not None
    yield store
    held.release()


def buttons(page):
    known = ("first", "remove", "pause", "resume", "stop", "continue")
    return {button.key for button in page.button if button.key in known}


def shown(run):
    page = open_page("runs", run=run)
    must_be_well(page)
    return page


def begun(store, **plan):
    run = runs.create(store, iris(**plan)).id
    runs.take(store, run, os.getpid())
    runs.begin(store, run, steps_per_epoch=4, fingerprint="")
    return run


def test_every_state_has_its_buttons_and_says_itself(store):
    run = begun(store)
    page = shown(run)
    assert buttons(page) == {"pause", "stop"}
    page.button(key="pause").click().run()
    assert buttons(page) == {"stop"}
    assert "Pausing" in words(page)
    for state, told, expected in (
        ("paused", "Paused", {"resume", "continue"}),
        ("stopped", "Stopped", {"resume", "continue"}),
        ("failed", "Failed", {"resume", "continue"}),
        ("finished", "Finished", {"continue"}),
    ):
        runs.end(store, run, state, "Because of the test.")
        page.run()
        must_be_well(page)
        assert buttons(page) == expected, state
        assert told in words(page)
        assert "Because of the test." in words(page)


def test_a_run_that_ended_is_trained_for_more_epochs(store):
    run = begun(store, epochs=3)
    runs.end(store, run, "stopped")
    page = shown(run)
    page.number_input(key=f"further-{run}").set_value(4).run()
    page.button(key="continue").click().run()
    must_be_well(page)
    assert (runs.run(store, run).state, runs.run(store, run).epochs) == ("queued", 4)
    assert "Next in the queue" in words(page)


def test_a_run_that_is_set_back_says_where_it_will_go_on(store):
    run = begun(store)
    for epoch in (1, 2):
        runs.keep_checkpoint(store, run, State(epoch, 0, [[0.0]]))
    runs.end(store, run, "stopped")
    training.rewind(run, "1-0")
    assert "Next in the queue; it begins in a moment. It goes on from the end of epoch 1." in words(
        shown(run)
    )


def test_the_queue_is_seen_and_changed_from_the_page(store):
    going = begun(store)
    first, second, third = (runs.create(store, iris()).id for _ in range(3))
    page = shown(third)
    assert "3rd in the queue; 1 run is training now." in words(page)
    assert page.button(key=f"earlier-{first}").disabled
    page.button(key=f"earlier-{third}").click().run()
    assert [run.id for run in runs.queue(store)] == [first, third, second]
    page.button(key=f"first-{second}").click().run()
    assert [run.id for run in runs.queue(store)] == [second, first, third]
    page.button(key="first").click().run()
    assert "Next in the queue" in words(page)
    page.button(key=f"remove-{second}").click().run()
    assert [run.id for run in runs.queue(store)] == [third, first]
    assert runs.run(store, going).state == "running"


def test_what_cannot_be_is_refused_in_words(store):
    run = begun(store)
    runs.end(store, run, "stopped")
    page = shown(run)
    runs.enqueue(store, run)
    runs.take(store, run, os.getpid())
    page.button(key="resume").click().run()
    must_be_well(page)
    assert buttons(page) == {"pause", "stop"}
