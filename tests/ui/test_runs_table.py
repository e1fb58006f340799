"""The table of runs is filtered and folded; several chosen runs are compared; a design that does not open harms nothing."""

import json
import sqlite3
from contextlib import closing

import pytest

from designer import runs
from designer.exporters.sources import source_of
from designer.graph import Component
from designer.training.runner.lock import lock
from designer.training.runner.places import lock_file
from designer.ui.comparison_feed import mean_curve
from designer.ui.run_colours import colour
from tests.support.pages import must_be_well, open_page, words
from tests.support.runs import iris

pytestmark = pytest.mark.slow


@pytest.fixture
def store(home):
    """A store whose runs wait: somebody else is the runner, and does nothing."""
    store = runs.open_store()
    held = lock(lock_file(store))
    assert held is not None
    yield store
    held.release()


def ended(store, losses, *, repeats="", **plan):
    id = runs.create(store, iris(**plan), kin=runs.Kin(repeats=repeats)).id
    runs.take(store, id)
    runs.begin(store, id, steps_per_epoch=4, fingerprint="x", parameters=15)
    points = [
        runs.Measured(key, epoch, 0.0, loss, loss, loss)
        for key in ("loss", "val_loss", "batch/loss")
        for epoch, loss in enumerate(losses, 1)
    ]
    with closing(runs.connect(store)) as connection:
        runs.record(connection, id, points, runs.Progress(len(losses), 4, None), 0.0)
    runs.end(store, id, "finished")
    return id


def shown(page):
    """The table of runs as it is shown, by run."""
    must_be_well(page)
    return page.dataframe[0].value.set_index("Run")


def lines(page):
    """The values of the lines that the browser is told, by their names."""
    (drawn,) = [
        json.loads(each.proto.json) for each in page.get("bidi_component") if "lines" in each.proto.json
    ]
    return {line["name"]: line["points"][2] for line in drawn["lines"]}


def test_the_table_is_filtered_by_words_and_tags_and_its_archive_is_hidden(store):
    sgd = ended(store, [2.0, 0.5, 1.0], optimizer=Component("SGD", {"learning_rate": 0.3}))
    adam, old = ended(store, [3.0, 2.0]), ended(store, [4.0])
    runs.tag(store, adam, ["paper"])
    runs.rename(store, sgd, "Plain steps")
    runs.archive(store, old)
    page = open_page("runs")
    table = shown(page)
    assert list(table.index) == [adam, sgd]
    row = table.loc[sgd]
    assert (row["Name"], row["State"], row["Optimizer"], row["Learning rate"]) == (
        "Plain steps", "Finished", "SGD", 0.3,
    )  # fmt: skip
    assert (row["Val. loss"], row["Best val. loss"], row["Parameters"]) == (1.0, 0.5, 15)
    assert list(shown(page.text_input(key="find").set_value("sgd 0.3 plain").run()).index) == [sgd]
    assert list(shown(open_page("runs", find="plain")).index) == [sgd]
    assert list(shown(page.text_input(key="find").set_value("").run()).index) == [adam, sgd]
    assert list(shown(page.multiselect(key="tagged").set_value(["paper"]).run()).index) == [adam]
    page.multiselect(key="tagged").set_value([]).run()
    assert list(shown(page.toggle(key="archived").set_value(True).run()).index) == [old, adam, sgd]
    assert "archived" in shown(page).loc[old]["State"]
    page.text_input(key="find").set_value("nothing like it").run()
    must_be_well(page)
    assert "0 rows of 3" in words(page)


def test_chosen_runs_get_words_are_archived_and_deleted_after_a_question(store):
    id, other = ended(store, [1.0]), ended(store, [2.0])
    page = open_page("runs", run=id)
    page.text_input(key=f"name-{id}").set_value("Mine").run()
    page.text_area(key=f"note-{id}").set_value("A *try*").run()
    page.multiselect(key=f"tags-{id}").set_value(["paper"]).run()
    run = runs.run(store, id)
    assert (run.name, run.note, run.tags) == ("Mine", "A *try*", ("paper",))
    page.button(key="archive").click().run()
    assert runs.run(store, id).is_archived
    page.button(key="archive").click().run()
    assert not runs.run(store, id).is_archived
    page.button(key="delete").click().run()
    must_be_well(page)
    assert "cannot be undone" in words(page)
    page.button(key="really-delete").click().run()
    assert list(shown(page).index) == [other]


def test_runs_are_compared_with_their_repeats_as_a_mean(store):
    ids = [ended(store, [2.0, last], repeats="r", seed=seed) for seed, last in ((1, 1.0), (2, 3.0))]
    ids.append(ended(store, [5.0, 4.0], batch_size=4))
    page = open_page("runs", runs=",".join(ids))
    must_be_well(page)
    assert "3 runs compared" in words(page)
    _, figures, repeats, differing = (frame.value for frame in page.dataframe)
    assert list(figures["Val. loss"]) == [4.0, 3.0, 1.0]
    assert len(set(figures["Run"])) == 3
    assert list(repeats["Val. loss"]) == ["2 ± 13"]  # t = 12.7 for two, times √2 / √2
    assert {"training: seed", "training: batch_size"} <= set(differing[""])
    assert "training: shuffle" not in set(differing[""])
    assert "n = 2" in words(page)
    assert lines(page) == {"Drawing × 2": [2.0, 2.0], "Drawing": [5.0, 4.0]}
    page.segmented_control(key="which-loss").set_value("By batch").run()
    must_be_well(page)
    assert sorted(lines(page).values()) == [[2.0, 1.0], [2.0, 3.0], [5.0, 4.0]]
    page.segmented_control(key="which-loss").set_value("Both").run()
    assert {name.partition(" · ")[2] for name in lines(page)} == {"", "validation"}
    page.toggle(key="mean").set_value(False).run()
    must_be_well(page)
    assert "n = 2" not in words(page)
    assert len(lines(page)) == 6


def test_a_run_whose_design_no_longer_opens_is_shown_with_its_words_alone_and_among_others(store):
    broken, good = ended(store, [2.0]), ended(store, [1.0])
    with closing(sqlite3.connect(store.folder / "runs.sqlite")) as connection, connection:
        connection.execute(
            "update runs set document = '{\"format\": 1}', dataset = 'lost' where id = ?", (broken,)
        )
    page = open_page("runs", run=broken)
    assert shown(page).loc[broken]["Data"] == "lost (gone)"
    assert "no longer opens" in words(page)
    page.button(key="again").click().run()
    must_be_well(page)
    assert "no longer opens" in words(page)
    page = open_page("runs", runs=f"{broken},{good}")
    must_be_well(page)
    assert "no longer opens" in str(page.dataframe[-1].value)


def test_weights_of_a_run_whose_design_no_longer_opens_are_nobodys(store):
    broken = ended(store, [2.0])
    with closing(sqlite3.connect(store.folder / "runs.sqlite")) as connection, connection:
        connection.execute("update runs set document = '{}' where id = ?", (broken,))
    runs.keras_weights_file(store, broken).write_bytes(b"weights")
    assert [run.id for run in runs.runs(store, document_id=iris().id)] == [broken]
    assert source_of(store, iris()).kind == "new"


def test_a_mean_is_of_those_that_have_a_value_there():
    def curve(*values):
        return [runs.Point(step, 1.0, value, value, value) for step, value in enumerate(values, 1)]

    first, second = mean_curve([curve(1.0, 2.0), curve(3.0)])
    assert (first.value, first.n, second.value, second.n) == (2.0, 2, 2.0, 1)
    assert (first.low, first.high) == pytest.approx((2 - 12.7062, 2 + 12.7062), abs=1e-3)
    assert (second.low, second.high) == (2.0, 2.0)


def test_a_hundred_runs_have_as_many_colours():
    assert len({colour(place) for place in range(100)}) == 100
