"""Looking inside a keras.Model: the one part of this room that imports Keras.

Probe(model, document, trace, batch).look(…) -> Look        what its layers give, and how their weights and gradients are
Changes(model): what training steps change of the weights
look(home, run, which) -> Look, feature_maps(…) -> FeatureMaps        of a run at rest or at work, at any checkpoint
"""

from .batch import Batch, fixed_batch
from .capturing import capturing
from .changes import Changes
from .probe import Place, Probe
from .trained import feature_maps, look

__all__ = ["Batch", "Changes", "Place", "Probe", "capturing", "feature_maps", "fixed_batch", "look"]
