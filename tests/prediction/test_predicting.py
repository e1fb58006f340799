"""Samples go through a model in pieces; what it says becomes tables and files, and what is none says why."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from PIL import Image

from designer.graph import Component, DataChoice, Document, Objective
from designer.prediction import (
    Answered,
    Sample,
    as_csv,
    as_npz,
    has_masks,
    masks_as_zip,
    predicted,
    probabilities,
    table,
    text_value,
)
from designer.workspace import preset


def samples(count: int, *shape: int) -> list[Sample]:
    return [Sample(f"s{i}.png", {"x": np.full(shape, i, np.float32)}) for i in range(count)]


def answered(**outputs: object) -> Answered:
    arrays = {name: np.asarray(values, np.float32) for name, values in outputs.items()}
    count = len(next(iter(arrays.values())))
    return Answered(tuple(f"s{i}.png" for i in range(count)), tuple(range(count)), {}, arrays, {})


def test_samples_go_through_in_pieces_and_come_back_in_their_places() -> None:
    pieces: list[int] = []

    def ask(inputs: Mapping[str, np.ndarray]) -> Mapping[str, np.ndarray]:
        pieces.append(len(inputs["x"]))
        return {"y": inputs["x"] * 2}

    given = [*samples(300, 1), Sample("bad", problem="It is none."), *samples(1, 1)]
    told: list[tuple[int, int]] = []
    found = predicted(given, ask, lambda done, of: told.append((done, of)))
    assert pieces == [256, 45]
    assert told == [(256, 301), (301, 301)]
    assert found.rows[300] is None
    assert found.rows[301] == 300
    assert found.outputs["y"][:3, 0].tolist() == [0, 2, 4]
    assert (found.count, dict(found.problems)) == (301, {300: "It is none."})


def test_a_prediction_that_is_not_finite_is_told_and_kept() -> None:
    found = predicted(
        samples(2, 1), lambda inputs: {"y": inputs["x"] / 0 if False else np.array([[np.nan], [1.0]])}
    )
    assert list(found.problems) == [0]
    assert "NaN or infinity" in found.problems[0]


def test_texts_of_any_length_make_one_batch() -> None:
    given = [Sample(text, {"text": text_value(text)}) for text in ("a", "longer")]
    found = predicted(given, lambda inputs: {"language": np.eye(5)[: len(inputs["text"])]})
    rows = table(preset("text-classification"), found)
    assert [(row["text"], row["says"]) for row in rows] == [("a", "Dutch"), ("longer", "English")]


def test_classes_are_named_and_ranked_with_every_probability_in_the_file() -> None:
    found = answered(language=[[0.1, 0.6, 0.2, 0.05, 0.05]])
    (row,) = table(preset("text-classification"), found)
    assert (row["says"], row["second"], row["third"]) == ("English", "Italian", "Dutch")
    (line,) = csv.DictReader(io.StringIO(as_csv(preset("text-classification"), found)))
    assert float(line["probability of Spanish"]) == np.float32(0.05)
    assert "problem" not in line


def gone(document: Document) -> Document:
    """The design with data that are not there any more."""
    assert document.data is not None
    return replace(document, data=DataChoice("gone", document.data.inputs, document.data.targets))


def test_without_its_data_set_a_model_still_sorts_into_numbered_classes() -> None:
    (row,) = table(gone(preset("text-classification")), answered(language=[[0.1, 0.9, 0, 0, 0]]))
    assert row["says"] == "class 1"


def test_logits_several_outputs_distances_and_numbers_are_said_as_what_they_are() -> None:
    document = preset("multi-output-shared")
    (row,) = table(document, answered(digit=np.eye(10)[[3]], even=[[0.2]]))
    assert (row["digit: says"], row["even: says"]) == ("3", "odd")
    (row,) = table(preset("siamese"), answered(distance=[[0.7]]))
    assert row["says"] == "different"
    logits = Objective(loss=Component("BinaryCrossentropy", {"from_logits": True}))
    plan = replace(document.training, objectives={**document.training.objectives, "even": logits})
    (row,) = table(replace(document, training=plan), answered(digit=np.eye(10)[[3]], even=[[2.0]]))
    assert row["even: says"] == "even"
    assert probabilities(
        np.array([[0.0, 0.0, 800.0]]), Component("SparseCategoricalCrossentropy", {"from_logits": True})
    ).tolist() == [[0, 0, 1]]


def test_masks_are_pictures_in_an_archive_with_names_that_are_safe() -> None:
    document = preset("unet-small")
    mask = np.zeros((2, 128, 128, 1), np.float32)
    mask[0, :64] = 0.9
    found = replace(answered(mask=mask), labels=("../../evil/a.png", "a.png"))
    assert has_masks(document, found)
    assert [row["share of brain"] for row in table(document, found)] == [0.5, 0]
    with zipfile.ZipFile(io.BytesIO(masks_as_zip(document, found))) as archive:
        assert archive.namelist() == ["evil_a.png", "a.png"]
        picture = np.asarray(Image.open(io.BytesIO(archive.read("evil_a.png"))))
    assert (picture[:64] == 255).all()
    assert not picture[64:].any()


def test_all_values_are_arrays_by_the_names_of_the_outputs() -> None:
    found = replace(answered(y=[[1.0], [2.0]]), labels=("a", "b", "c"), rows=(0, None, 1))
    with np.load(io.BytesIO(as_npz(found)), allow_pickle=False) as file:
        assert file["samples"].tolist() == ["a", "c"]
        assert file["y"].tolist() == [[1.0], [2.0]]
