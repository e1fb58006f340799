"""Samples as pictures: always uint8 with three channels."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import pytest

from designer.data import PALETTE, Column, dataset, datasets, image

pytestmark = pytest.mark.slow

Loaded = Callable[[str], Mapping[str, np.ndarray]]
MASK = Column("tissue", "Tissue", "mask", (2, 2), "uint8", ("nothing", "grey", "white"))


@pytest.mark.parametrize("id", datasets())
def test_everything_visible_becomes_a_picture(id: str, loaded: Loaded) -> None:
    for column in dataset(id).columns:
        if column.is_visible:
            picture = image(loaded(id)[column.name][0], column)
            height, width = (column.picture or column.shape)[:2]
            assert (picture.shape, picture.dtype) == ((height, width, 3), np.uint8)


def test_grey_runs_from_black_to_white_and_stays_inside() -> None:
    column = Column("x", "X", "vector", (4,), picture=(2, 2, 1))
    picture = image(np.array([0, 0.5, 1, 7]), column)
    assert picture[..., 0].tolist() == [[0, 128], [255, 255]]
    assert (picture[..., 0] == picture[..., 2]).all()


def test_a_mask_is_coloured_by_class() -> None:
    picture = image(np.array([[0, 1], [2, 1]]), MASK)
    assert tuple(picture[0, 1]) == tuple(picture[1, 1]) == PALETTE[1]


def test_probabilities_of_classes_show_the_likeliest() -> None:
    likely = np.eye(3)[np.array([[0, 1], [2, 1]])] * 0.5 + 0.1
    assert (image(likely, MASK) == image(np.array([[0, 1], [2, 1]]), MASK)).all()


def test_a_probability_mask_is_shown_in_grey() -> None:
    column = Column("m", "M", "mask", (1, 2, 1), classes=("out", "in"))
    assert image(np.array([[[0.2], [1.0]]]), column)[0, :, 0].tolist() == [51, 255]


def test_a_prediction_that_is_no_number_is_black() -> None:
    column = Column("x", "X", "image", (1, 1, 1))
    assert image(np.full((1, 1, 1), np.nan), column).max() == 0


def test_what_is_no_picture_is_refused() -> None:
    with pytest.raises(ValueError, match="Digit is not a picture"):
        image(np.zeros(()), Column("digit", "Digit", "class", ()))
    with pytest.raises(ValueError, match=r"Tissue as a picture is \(2, 2\)"):
        image(np.zeros((3, 3)), MASK)
    with pytest.raises(ValueError, match="these values are"):
        image(np.zeros(5), Column("x", "X", "vector", (4,), picture=(2, 2, 1)))
