"""What a column asks of the output that learns it: values, activation, loss and metrics."""

from __future__ import annotations

from designer.graph import Component, Objective

from .dataset import Column

_BINARY = frozenset(
    {
        "BinaryCrossentropy", "BinaryFocalCrossentropy", "Hinge", "SquaredHinge", "Dice", "Tversky",
        "MeanSquaredError", "MeanAbsoluteError", "ContrastiveLoss", "Poisson", "KLDivergence", "Huber",
        "LogCosh",
    }
)  # fmt: skip
_INDEX = frozenset({"SparseCategoricalCrossentropy"})
_NUMBER = frozenset(
    {
        "MeanSquaredError", "MeanAbsoluteError", "MeanAbsolutePercentageError", "Huber", "LogCosh",
        "MeanSquaredLogarithmicError", "Poisson", "CosineSimilarity",
    }
)  # fmt: skip
_ONE_HOT = frozenset({"CategoricalCrossentropy", "CategoricalFocalCrossentropy", "CategoricalHinge"})
_KNOWN = _BINARY | _INDEX | _NUMBER | _ONE_HOT

_INDEX_METRICS = frozenset({"SparseCategoricalAccuracy", "SparseTopKCategoricalAccuracy", "MeanIoU"})
_BINARY_METRICS = frozenset({"BinaryAccuracy", "BinaryIoU", "PairAccuracy", "AUC", "Precision", "Recall"})
_NUMBER_METRICS = frozenset(
    {
        "MeanSquaredError",
        "MeanAbsoluteError",
        "RootMeanSquaredError",
        "R2Score",
        "MeanAbsolutePercentageError",
    }
)
_KNOWN_METRICS = _INDEX_METRICS | _BINARY_METRICS | _NUMBER_METRICS


def class_count(column: Column) -> int | None:
    """How many classes the column tells apart by their index, or None when it does not."""
    return len(column.classes) if column.kind == "class" or column.is_class_mask else None


def is_known(loss: Component) -> bool:
    """Whether it is known here what a loss compares."""
    return loss.kind in _KNOWN


def values_wanted(column: Column, loss: Component) -> int:
    """How many values a model gives for each sample, or each pixel, to learn the column with a loss."""
    classes = class_count(column)
    if loss.kind in _INDEX:
        return classes or 2
    if classes:
        return 1 if is_known(loss) else classes
    return column.shape[-1]


def shape_wanted(column: Column, loss: Component) -> tuple[int, ...]:
    """The shape of what a model gives for each sample to learn the column with a loss."""
    if column.is_class_mask:
        return (*column.shape, values_wanted(column, loss))
    return (*column.shape[:-1], values_wanted(column, loss))


def activation_wanted(column: Column) -> str:
    """The activation of a last layer that learns the column."""
    if class_count(column):
        return "softmax"
    return "linear" if column.kind in ("number", "vector") else "sigmoid"


def suggest_objective(column: Column, *, distance: bool = False) -> Objective:
    """The loss and metrics that suit a column; `distance`: the output is a distance between two samples."""
    classes = class_count(column)
    if distance:
        return _objective("ContrastiveLoss", Component("PairAccuracy"))
    if column.is_class_mask:
        overlap = Component("MeanIoU", {"num_classes": classes, "sparse_y_pred": False})
        return _objective("SparseCategoricalCrossentropy", overlap)
    if column.kind == "mask":
        overlap = Component("BinaryIoU", {"target_class_ids": [1], "threshold": 0.5})
        return _objective("BinaryCrossentropy", overlap)
    if classes:
        return _objective("SparseCategoricalCrossentropy", Component("SparseCategoricalAccuracy"))
    if column.kind == "binary":
        return _objective("BinaryCrossentropy", Component("BinaryAccuracy"))
    return _objective("MeanSquaredError", Component("MeanAbsoluteError"))


def loss_fits(loss: Component, column: Column) -> bool:
    """Whether a loss can compare the column with a model's output; True for losses not known here."""
    return not is_known(loss) or loss.kind in _fitting_losses(column)


def _fitting_losses(column: Column) -> frozenset[str]:
    classes = class_count(column)
    if classes:
        return _INDEX | _BINARY if classes == 2 else _INDEX
    if column.kind in ("image", "vector"):
        return _BINARY | _NUMBER
    return _NUMBER if column.kind == "number" else _BINARY | _INDEX


def metric_fits(metric: Component, column: Column) -> bool:
    """Whether a metric says something of the column; True for metrics not known here."""
    classes = class_count(column)
    if classes and metric.config.get("num_classes", classes) != classes:
        return False
    return metric.kind not in _KNOWN_METRICS or metric.kind in _fitting_metrics(column)


def _fitting_metrics(column: Column) -> frozenset[str]:
    classes = class_count(column)
    if classes:
        return _INDEX_METRICS | _BINARY_METRICS if classes == 2 else _INDEX_METRICS
    return _NUMBER_METRICS if column.kind in ("number", "image", "vector") else _KNOWN_METRICS


def _objective(loss: str, metric: Component) -> Objective:
    return Objective(loss=Component(loss), metrics=(metric,))
