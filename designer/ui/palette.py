"""The colours of things: a layer's family by the words in its class, states, and series of curves."""

from __future__ import annotations

from designer.drawing import Family, family_of

ERROR, WAITING = "#d64545", "#b8bec9"
SERIES = ("#4a6cf0", "#dd8a3e", "#2a9d8f", "#b5569b", "#5e8c3a", "#c2574f", "#5aa4b8", "#a3884d")

__all__ = ["ERROR", "SERIES", "WAITING", "Family", "family_of"]
