"""Options of presets: one number that changes many places."""

from __future__ import annotations

import pytest

from designer.graph import Document, EditRefused, Remove, apply, choose, loads
from designer.settings import PRESETS


def unet() -> Document:
    return loads((PRESETS / "unet.json").read_text(encoding="utf-8"))


def test_base_filters_scale_every_convolution() -> None:
    layers = apply(unet(), choose(unet(), "base_filters", 64)).graph.layers
    assert [layers[f"enc{level}_conv1"].config["filters"] for level in (1, 2, 3, 4)] == [64, 128, 256, 512]
    assert layers["bottleneck_conv2"].config["filters"] == 1024
    assert layers["dec1_up"].config["filters"] == 64


def test_classes_choose_activation_loss_metric_and_target() -> None:
    many = apply(unet(), choose(unet(), "num_classes", 3))
    objective = many.training.objectives["mask"]
    assert many.graph.layers["mask"].config["activation"] == "softmax"
    assert objective.loss is not None
    assert objective.loss.kind == "SparseCategoricalCrossentropy"
    assert objective.metrics[0].config["num_classes"] == 3
    assert many.data is not None
    assert many.data.targets == {"mask": "tissue"}


def test_choosing_back_gives_the_same_document() -> None:
    there = apply(unet(), choose(unet(), "num_classes", 3))
    assert apply(there, choose(there, "num_classes", 1)) == unet()


def test_the_chosen_value_is_kept() -> None:
    chosen = apply(unet(), choose(unet(), "base_filters", 4))
    assert chosen.gallery is not None
    assert {option.name: option.value for option in chosen.gallery.options} == {
        "base_filters": 4,
        "num_classes": 1,
    }


def test_effects_on_parts_that_were_removed_are_left_out() -> None:
    without = apply(unet(), Remove(nodes=("enc1_conv1",)))
    layers = apply(without, choose(without, "base_filters", 4)).graph.layers
    assert layers["enc1_conv2"].config["filters"] == 4


@pytest.mark.parametrize(("name", "value"), [("base_filters", 0), ("base_filters", 10_000), ("depth", 3)])
def test_a_value_out_of_range_or_an_unknown_option_is_refused(name: str, value: int) -> None:
    with pytest.raises(EditRefused, match=r"must be from|no option"):
        choose(unet(), name, value)
