"""Inside a model while it learns: what its layers give, how their weights and gradients are. Nothing here imports Keras.

encode(look) -> JSON, decode(JSON) -> Look
"""

from .model import Health, Histogram, Look, Moment, NodeHealth, Output, Weights, decode, encode

__all__ = [
    "Health", "Histogram", "Look", "Moment", "NodeHealth", "Output", "Weights", "decode", "encode",
]  # fmt: skip
