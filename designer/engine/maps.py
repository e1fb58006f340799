"""What a node gives for a sample, as it comes from the server."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from designer.evaluation import unpack
from designer.inside import FeatureMaps


def read_maps(values: Mapping[str, Any]) -> FeatureMaps:
    """The maps of what the server answered."""
    arrays = unpack(values["arrays"])
    return FeatureMaps(
        shape=tuple(values["shape"]),
        count=values["count"],
        images=arrays.get("images"),
        lows=tuple(values["lows"]),
        highs=tuple(values["highs"]),
        values=arrays.get("values"),
    )
