"""Designs: the presets that come with the program, and the store of what people made of them."""

from .presets import UnknownPreset, adopt, new_from_preset, preset, presets
from .store import Design, UnknownDesign, Workspace, WorkspaceUnavailable

__all__ = [
    "Design",
    "UnknownDesign",
    "UnknownPreset",
    "Workspace",
    "WorkspaceUnavailable",
    "adopt",
    "new_from_preset",
    "preset",
    "presets",
]
