"""Brain slices: axial pictures of the MNI152 template with masks of brain and tissues, from nilearn."""

# ruff: noqa: PLC0415
# mypy: disable-error-code="import-untyped"

from __future__ import annotations

import numpy as np

from designer.data.dataset import Column, Dataset


def load() -> dict[str, np.ndarray]:
    """Axial slices of an averaged brain, 128×128 pixels, front up, with masks of brain and tissues."""
    from nilearn import datasets

    head = _pictures(datasets.load_mni152_template(resolution=1).get_fdata())
    grey = _pictures(datasets.load_mni152_gm_template(resolution=1).get_fdata())
    white = _pictures(datasets.load_mni152_wm_template(resolution=1).get_fdata())
    brain = grey + white >= 0.5
    height = np.arange(13, 153)  # the millimetres where the brain is large enough to see
    block, place = np.divmod(height - height[0], 10)
    block, height = block[place < 8], height[place < 8]  # of ten slices two are left out, as a gap
    tissue = np.where(grey >= white, 1, 2) * brain
    return {
        "slice": head[height, ..., np.newaxis],
        "slices": np.stack([head[height - 1], head[height], head[height + 1]], axis=-1),
        "brain": brain[height, ..., np.newaxis].astype("float32"),
        "tissue": tissue[height].astype("uint8"),
        "block": block.astype("int32"),
    }


def _pictures(volume: np.ndarray) -> np.ndarray:
    """A volume (x, y, z) in millimetres as pictures (z, 128, 128), by averaging 1.5×1.5 voxels."""
    square = volume[2:194, 21:213].astype("float32")  # 192×192 with the brain in the middle
    upright = square.transpose(2, 1, 0)[:, ::-1]  # front up, left on the left
    doubled = upright.repeat(2, axis=1).repeat(2, axis=2)
    pictures: np.ndarray = doubled.reshape(-1, 128, 3, 128, 3).mean((2, 4))
    return pictures


DATASET = Dataset(
    id="brain-slices",
    title="Brain slices",
    text=(
        "112 axial MRI slices of the MNI152 template with masks of grey and white matter. It is one brain, "
        "averaged from 152 people: good for learning how segmentation works, not for judging a method. "
        "Slices are split in blocks of eight with two left out between them, because neighbours look alike."
    ),
    task="segmentation",
    source="ICBM 152 nonlinear atlas 2009, Montreal Neurological Institute; in the package nilearn",
    url="https://nist.mni.mcgill.ca/icbm-152-nonlinear-atlases-2009/",
    licence=(
        "© Louis Collins, McConnell Brain Imaging Centre, McGill University: free to use, copy, modify and "
        "distribute with this notice kept; nilearn itself: BSD-3-Clause"
    ),
    samples=112,
    columns=(
        Column("slice", "Slice", "image", (128, 128, 1)),
        Column("slices", "Three neighbouring slices", "image", (128, 128, 3)),
        Column("brain", "Brain", "mask", (128, 128, 1), classes=("outside", "brain")),
        Column(
            "tissue", "Tissue", "mask", (128, 128), "uint8", ("background", "grey matter", "white matter")
        ),
    ),
    load=load,
    requires=("nilearn",),
    group="block",
    order=3,
)
