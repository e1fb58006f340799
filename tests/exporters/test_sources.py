"""Whose weights an export has: those of the newest run that fits, else imported ones, else new ones; always said."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from designer import runs
from designer.exporters import ExportRefused, of_run, source_of, untrained
from designer.graph import Document, Origin, SetConfig, SetTitle, apply
from designer.runs import RunStore, State
from designer.runs.checkpoints import State as Kept
from tests.support.runs import iris


@pytest.fixture
def store() -> RunStore:
    return runs.open_store()


def ended(store: RunStore, document: Document, state: State = "finished", *, kept: bool = True) -> str:
    run = runs.create(store, document)
    runs.begin(store, run.id, steps_per_epoch=1, fingerprint="")
    if kept:
        path = runs.keras_weights_file(store, run.id)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"weights")
    runs.end(store, run.id, state)
    return run.id


def test_the_weights_of_a_run_that_trained_this_model(store: RunStore) -> None:
    run = ended(store, iris())
    found = source_of(store, apply(iris(), SetTitle(title="Renamed")))
    assert (found.kind, found.name) == ("run", run)
    assert "finished" in found.words


def test_a_run_of_another_model_or_without_weights_does_not_count(store: RunStore) -> None:
    layer = next(id for id, layer in iris().graph.layers.items() if layer.kind == "Dense")
    ended(store, apply(iris(), SetConfig(layer=layer, parameter="use_bias", value=False)))
    ended(store, iris(), "failed", kept=False)
    assert source_of(store, iris()).kind == "new"


def test_imported_weights_come_before_new_ones() -> None:
    document = replace(iris(), weights="a" * 64, origin=Origin("model.h5", "Keras 2"))
    assert untrained(document).words == "Weights imported with model.h5."
    assert "seed 1" in untrained(iris()).words


@pytest.mark.parametrize(
    ("state", "told"),
    [("paused", "was paused"), ("stopped", "was stopped"), ("interrupted", "was interrupted")],
)
def test_a_run_left_before_its_end_gives_those_of_its_latest_checkpoint(
    store: RunStore, state: State, told: str
) -> None:
    ended(store, iris())
    left = ended(store, iris(), state, kept=False)
    failed = ended(store, iris(), "failed", kept=False)
    for run in (left, failed):
        runs.keep_checkpoint(store, run, Kept(2, 5, [np.zeros((4, 3)), np.zeros(3)]))
    found = source_of(store, iris())
    assert found.name == left
    assert f"{told} in epoch 0 of 3: those of its latest checkpoint, 2-5." in found.words
    assert of_run(store, failed)[1].name == failed


def test_a_run_without_weights_is_refused_in_words(store: RunStore) -> None:
    with pytest.raises(ExportRefused, match="failed"):
        of_run(store, ended(store, iris(), "failed", kept=False))
    document, source = of_run(store, ended(store, iris(), "stopped"))
    assert document == iris()
    assert "was stopped" in source.words
