"""What is asked about the inside of a run's model."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from designer import inside
from designer.evaluation import pack, unpack
from designer.graph import Json
from designer.inside import probing


def look(run: str, home: str, which: str) -> Json:
    """The inside of the model of a run at a checkpoint."""
    return inside.encode(probing.look(Path(home), run, which))


def feature_maps(
    run: str, home: str, which: str, inputs: Mapping[str, str], graph: str, node: str, most: int
) -> Json:
    """What a node of the model of a run gives for a sample; arrays go as text."""
    given: dict[str, np.ndarray] = unpack(inputs)
    found = probing.feature_maps(Path(home), run, which, given, (graph, node), most=most)
    arrays = {"images": found.images, "values": found.values}
    return {
        "shape": list(found.shape),
        "count": found.count,
        "lows": list(found.lows),
        "highs": list(found.highs),
        "arrays": dict(pack({name: array for name, array in arrays.items() if array is not None})),
    }
