"""What a training plan means, told of the document alone: neither Keras nor a page is needed.

For forms, checks, generated programs and the trainer alike:

    class_counts(target, rows) -> {class: count}            of a target's samples, or pixels
    class_weights(objective, target, rows) -> {class: weight}    "balanced" worked out, classes as numbers
    with_float32_outputs(document) -> Document              what Keras asks of a model in mixed precision
    settled(document, callback) -> Component                with the mode that Keras cannot tell itself
    monitored(document) -> (name, …)                        what Keras logs by epoch, for `monitor`
"""

from .monitoring import better_when, monitored, settled
from .precision import with_float32_outputs
from .weighting import class_counts, class_weights

__all__ = ["better_when", "class_counts", "class_weights", "monitored", "settled", "with_float32_outputs"]
