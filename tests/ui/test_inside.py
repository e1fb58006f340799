"""What was seen inside a run is shown on its page, and on the canvas for layers that are still the same."""

from dataclasses import replace

import pytest

from designer import inside, runs
from designer.graph import SetConfig, apply
from designer.inside import Histogram, Look, Output, Weights
from designer.ui.inside_marks import inside_of
from tests.support.drawing import Drawing
from tests.support.pages import must_be_well, open_page, words
from tests.support.runs import iris

SOME = Histogram((0.0, 0.5, 1.0), (3, 1))


def two_layers():
    """Irises told apart by two Dense layers, "first" and "last"."""
    drawing = Drawing()
    first = drawing.add("Dense", drawing.input((4,), "features"), id="first", units=6, activation="relu")
    drawing.output(drawing.add("Dense", first, id="last", units=3, activation="softmax"), "species")
    return replace(iris(), graph=drawing.document().graph)


def look_at(document, *, steps, dead):
    """A look in which so many of the first layer's units are dead."""
    layers = {node: document.graph.nodes[node].layer for node in ("first", "last")}
    parts = {"first": dead, "last": None}
    outputs = tuple(
        Output("", node, layer, (6,), 0.25, 1.0, 0.0, 2.0, 0.5, parts[node], 1e-3, SOME)
        for node, layer in layers.items()
    )
    weights = tuple(
        Weights("", layer, "kernel", (4, 6), True, 2.0, 0.1, 1e-3, SOME, SOME) for layer in layers.values()
    )
    return Look(steps, 1, 1.0, 8, 0.9, outputs, weights)


def looked_into(document, *moments):
    """A stopped run of a design with looks after so many batches, each with so many dead units."""
    store = runs.open_store()
    id = runs.create(store, document).id
    runs.take(store, id)
    runs.begin(store, id, steps_per_epoch=4, fingerprint="x")
    for steps, dead in moments:
        inside.keep(store, id, look_at(document, steps=steps, dead=dead))
    runs.end(store, id, "stopped")
    return id


def test_the_canvas_hears_of_the_latest_look_at_layers_that_are_as_they_were(home):
    document = two_layers()
    assert inside_of(document) is None
    run = looked_into(document, (4, 0.1), (8, 0.96))
    told = inside_of(document)
    assert told is not None
    assert (told.run, told.steps) == (run, 8)
    assert {node.node: node.health for node in told.nodes} == {"first": "dead", "last": "ok"}
    first = document.graph.nodes["first"].layer
    changed = apply(document, SetConfig(graph="", layer=first, parameter="units", value=9))
    now = inside_of(changed)
    assert now is not None
    assert [node.node for node in now.nodes] == ["last"]


@pytest.mark.slow
def test_the_page_follows_the_latest_look_until_one_goes_back(home):
    run = looked_into(two_layers(), (4, 0.1), (8, 0.96))
    page = open_page("runs", run=run)
    page.session_state["view"] = "Inside"
    must_be_well(page.run())
    assert "96% of its units gave 0 for all 8 samples" in words(page)
    page.select_slider(key=f"moment-{run}").set_value(4).run()
    must_be_well(page)
    assert "All 2 layers are well" in words(page)
    table = next(found.value for found in page.dataframe if "Gives" in found.value.columns)
    assert list(table["Layer"]) == ["dense", "dense_1"]
    page.session_state[f"inside-side-{run}"] = "Weights"
    must_be_well(page.run())
    assert "kernel" in words(page)
