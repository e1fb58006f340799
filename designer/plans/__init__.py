"""What a training plan means, told of the document alone: neither Keras nor a page is needed.

For forms, checks, generated programs and the trainer alike:

    class_counts(target, rows) -> {class: count}            of a target's samples, or pixels
    class_weights(objective, target, rows) -> {class: weight}    "balanced" worked out, classes as numbers
    weights_of(objective, counts) -> {class: weight}        the same of what is counted already
    with_float32_outputs(document) -> Document              what Keras asks of a model in mixed precision
    settled(document, callback) -> Component                with the mode that Keras cannot tell itself
    image_inputs(document) -> {input: (height, width, channels)}    mask_outputs(document) -> {output: Column}
    augmentation_layers(catalogue) -> (Entry, …)            what can augment, with what it starts with
    check_plan(document, analysis=None) -> (Diagnostic, …)  what does not fit, with fixes
    monitored(document) -> (name, …)                        what Keras logs by epoch, for `monitor`
"""

from designer.graph import better_when, monitored, settled

from .augmentation import (
    COLOURED,
    VALUE_RANGE,
    augmentation_layers,
    augmentation_left_out,
    augmentation_refused,
    mask_refused,
)
from .checking import check_plan
from .images import Picture, image_inputs, mask_outputs
from .precision import with_float32_outputs
from .weighting import class_counts, class_weights, weights_of

__all__ = [
    "COLOURED", "VALUE_RANGE", "Picture", "augmentation_layers", "augmentation_left_out",
    "augmentation_refused", "better_when", "check_plan", "class_counts", "class_weights", "image_inputs", "mask_outputs",
    "mask_refused", "monitored", "settled", "weights_of", "with_float32_outputs",
]  # fmt: skip
