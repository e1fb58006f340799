"""What Keras lacks: one self-contained file each, so that generated programs can carry its text."""

from .contrastive_loss import ContrastiveLoss
from .pair_accuracy import PairAccuracy

__all__ = ["ContrastiveLoss", "PairAccuracy"]
