"""Designs: the presets that come with the program, and the store of what people made of them, with weights."""

from .presets import UnknownPreset, adopt, blank, new_from_preset, preset, presets
from .store import Design, Kept, Step, UnknownDesign, Workspace, WorkspaceUnavailable
from .weights import NoWeights, add_weights, keep_weights, open_weights, weights_file

__all__ = [
    "Design",
    "Kept",
    "NoWeights",
    "Step",
    "UnknownDesign",
    "UnknownPreset",
    "Workspace",
    "WorkspaceUnavailable",
    "add_weights",
    "adopt",
    "blank",
    "keep_weights",
    "new_from_preset",
    "open_weights",
    "preset",
    "presets",
    "weights_file",
]
