"""Pictures on a page: masks laid over them, and how they are sent."""

import numpy as np

from designer.ui.figures import Figure, data_address, overlaid


def test_a_mask_colours_only_where_it_is():
    picture = np.full((2, 2, 3), 100, np.uint8)
    mask = np.zeros((2, 2, 3), np.uint8)
    mask[0, 0] = 255
    seen = overlaid(picture, mask)
    assert (seen[1, 1] == 100).all()
    assert (seen[0, 0] != 100).any()


def test_pictures_are_sent_as_png():
    assert data_address(Figure(np.zeros((2, 2, 3), np.uint8)).picture).startswith("data:image/png;base64,")
