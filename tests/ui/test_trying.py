"""A person's own picture or numbers become a sample of the model's shape, or are refused in words."""

import io

import numpy as np
import pytest
from PIL import Image

from designer.graph import Component
from designer.ui.figures import Figure, data_address, overlaid
from designer.ui.previews import probabilities
from designer.ui.trying import Unfit, picture_values, row_values


def png(width, height, colour, mode="RGB"):
    buffer = io.BytesIO()
    Image.new(mode, (width, height), colour).save(buffer, "png")
    return buffer.getvalue()


@pytest.mark.parametrize(("wanted", "value"), [((28, 28, 1), 1.0), ((16, 8, 3), 1.0)])
def test_a_picture_is_brought_to_the_shape_of_the_input(wanted, value):
    values = picture_values(png(300, 200, (255, 255, 255)), wanted)
    assert (values.shape, values.dtype) == (wanted, np.float32)
    assert values.min() == values.max() == value


def test_colours_stay_colours_and_become_grey_for_one_channel():
    assert picture_values(png(4, 4, (255, 0, 0)), (2, 2, 3))[0, 0].tolist() == [1, 0, 0]
    assert 0.2 < picture_values(png(4, 4, (255, 0, 0)), (2, 2, 1))[0, 0, 0] < 0.4


@pytest.mark.parametrize(
    "data", [b"", b"no picture", png(4, 4, (0, 0, 0))[:40]], ids=["empty", "text", "cut"]
)
def test_a_file_that_is_no_picture_is_refused_in_words(data):
    with pytest.raises(Unfit, match="PNG or JPEG"):
        picture_values(data, (28, 28, 1))


def test_an_input_of_two_channels_takes_no_picture():
    with pytest.raises(Unfit, match="2 channels"):
        picture_values(png(4, 4, (0, 0, 0)), (28, 28, 2))


@pytest.mark.parametrize("text", ["1, 2.5,-3e2", "1;2.5;-300", " 1,\n2.5,\n-300 ,"])
def test_numbers_are_read_however_they_are_separated(text):
    assert row_values(text, 3).tolist() == [1, 2.5, -300]


@pytest.mark.parametrize(
    ("text", "words"),
    [("1,2", "3 finite numbers"), ("1,2,x", "Only numbers"), ("1,2,nan", "finite"), ("1,2,1e999", "finite")],
)
def test_a_wrong_line_of_numbers_is_refused_in_words(text, words):
    with pytest.raises(Unfit, match=words):
        row_values(text, 3)


def test_logits_are_shown_as_probabilities():
    logits = Component("SparseCategoricalCrossentropy", {"from_logits": True})
    assert probabilities(np.array([[0.0, 0.0, 800.0]]), logits).tolist() == [[0, 0, 1]]
    assert probabilities(np.array([[0.0]]), Component("BinaryCrossentropy", {"from_logits": True})) == 0.5
    assert probabilities(np.array([[0.3]]), Component("BinaryCrossentropy")) == 0.3


def test_a_mask_colours_only_where_it_is():
    picture = np.full((2, 2, 3), 100, np.uint8)
    mask = np.zeros((2, 2, 3), np.uint8)
    mask[0, 0] = 255
    seen = overlaid(picture, mask)
    assert (seen[1, 1] == 100).all()
    assert (seen[0, 0] != 100).any()


def test_pictures_are_sent_as_png():
    assert data_address(Figure(np.zeros((2, 2, 3), np.uint8)).picture).startswith("data:image/png;base64,")
