"""Presets are found, told apart and turned into designs of one's own."""

import pytest

from designer.graph import EditRefused, faults
from designer.workspace import UnknownPreset, adopt, new_from_preset, preset, presets

IDS = [
    "sequential-cnn", "two-input-cnn", "multi-path", "shared-layer", "residual", "unet-small", "unet",
    "siamese", "multi-output-shared", "multi-output-separate", "multi-output-hierarchical",
    "text-classification",
]  # fmt: skip


def test_all_twelve_presets_are_there_and_whole():
    assert {document.id for document in presets()} == set(IDS)
    assert not [fault for document in presets() for fault in faults(document)]


def test_presets_come_in_the_order_of_the_gallery():
    orders = [document.gallery.order for document in presets()]
    assert orders == sorted(orders)


def test_an_unknown_preset_is_answered_with_those_that_exist():
    with pytest.raises(UnknownPreset, match="unet-small"):
        preset("u-net")


def test_a_new_design_has_an_id_of_its_own():
    first, second = new_from_preset("unet"), new_from_preset("unet")
    assert len({"unet", first.id, second.id}) == 3
    assert first.graph == preset("unet").graph


def test_options_change_the_new_design():
    document = new_from_preset("unet", {"base_filters": 64, "num_classes": 3})
    assert document.graph.layers["bottleneck_conv1"].config["filters"] == 1024
    assert document.graph.layers["mask"].config["activation"] == "softmax"


@pytest.mark.parametrize(
    ("options", "words"), [({"depth": 3}, "base_filters"), ({"base_filters": 0}, "from 1")]
)
def test_an_option_that_does_not_fit_is_refused_in_words(options, words):
    with pytest.raises(EditRefused, match=words):
        new_from_preset("unet", options)


def test_adopting_changes_nothing_but_the_id():
    document = preset("siamese")
    adopted = adopt(document)
    assert adopted.id != document.id
    assert (adopted.graph, adopted.title) == (document.graph, document.title)
