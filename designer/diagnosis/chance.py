"""What a loss is when a model ignores its input: the lowest that one constant guess reaches."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from designer.graph import Component

#: The default of Keras's Huber loss.
_DELTA = 1.0
_HALVINGS = 60
_CROSSENTROPIES = ("SparseCategoricalCrossentropy", "BinaryCrossentropy")


def chance_of_classes(
    loss: Component, counts: Mapping[int, int], weights: Mapping[int, float] | None = None
) -> float | None:
    """The loss of the best constant guess where each class has so many samples; None where it is not known how.

    A crossentropy is lowest when every class is guessed with its share: it is then their entropy in nats. With class
    weights w the shares p count as w·p, and Keras divides by the number of samples, not by the sum of the weights.
    """
    held = weights or {}
    shares = np.array([count for count in counts.values() if count > 0], dtype=float)
    weight = np.array([held.get(one, 1.0) for one, count in counts.items() if count > 0])
    if not shares.size or loss.config.get("label_smoothing"):
        return None
    mass = weight * shares / shares.sum()
    if loss.kind in _CROSSENTROPIES and mass.sum() > 0:
        guess = mass[mass > 0] / mass.sum()
        return float(-(mass[mass > 0] * np.log(guess)).sum())
    if loss.kind == "ContrastiveLoss" and set(counts) <= {0, 1}:
        return _of_pairs(loss, counts)
    values = np.array([one for one, count in counts.items() if count > 0], dtype=float)
    return _of_values(loss, values, mass)


def chance_of_numbers(loss: Component, values: np.ndarray) -> float | None:
    """The loss of the best constant guess for these numbers: with the squared error their variance."""
    flat = np.asarray(values, dtype=float).ravel()
    return _of_values(loss, flat, np.full(flat.size, 1.0 / flat.size)) if flat.size else None


def _of_pairs(loss: Component, counts: Mapping[int, int]) -> float:
    """p·d² + (1 − p)·(margin − d)² is lowest at d = (1 − p)·margin, where p is the part that is similar."""
    margin = loss.config.get("margin", 1.0)
    similar = counts.get(1, 0) / sum(counts.values())
    width = float(margin) if isinstance(margin, (int, float)) else 1.0
    return similar * (1 - similar) * width**2


def _of_values(loss: Component, values: np.ndarray, mass: np.ndarray) -> float | None:
    match loss.kind:
        case "MeanSquaredError":
            mean = (mass * values).sum() / mass.sum()
            return float((mass * (values - mean) ** 2).sum())
        case "MeanAbsoluteError":
            order = np.argsort(values)
            middle = np.searchsorted(np.cumsum(mass[order]), mass.sum() / 2)
            return float((mass * np.abs(values - values[order][min(middle, len(order) - 1)])).sum())
        case "Huber":
            delta = loss.config.get("delta", _DELTA)
            return _huber(values, mass, float(delta) if isinstance(delta, (int, float)) else _DELTA)
        case _:
            return None


def _huber(values: np.ndarray, mass: np.ndarray, delta: float) -> float:
    """The lowest of a convex function, by halving between the smallest value and the largest."""
    low, high = float(values.min()), float(values.max())
    for _ in range(_HALVINGS):
        guess = (low + high) / 2
        slope = (mass * np.clip(guess - values, -delta, delta)).sum()
        low, high = (low, guess) if slope > 0 else (guess, high)
    far = np.abs(values - low)
    return float((mass * np.where(far <= delta, far**2 / 2, delta * (far - delta / 2))).sum())
