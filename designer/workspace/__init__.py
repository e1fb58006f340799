"""Designs: the presets that come with the program, and the store of what people made of them."""

from .presets import UnknownPreset, adopt, blank, new_from_preset, preset, presets
from .store import Design, Kept, Step, UnknownDesign, Workspace, WorkspaceUnavailable

__all__ = [
    "Design",
    "Kept",
    "Step",
    "UnknownDesign",
    "UnknownPreset",
    "Workspace",
    "WorkspaceUnavailable",
    "adopt",
    "blank",
    "new_from_preset",
    "preset",
    "presets",
]
