"""What the check of an export found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """Whether a file, loaded again, is the design's model, and what was compared; `differences` by layer."""

    agrees: bool
    text: str
    differences: tuple[str, ...] = ()
