"""Whether a model's probabilities can be taken at their word."""

from __future__ import annotations

import numpy as np

from .figures import Bin, Calibration

_BINS = 10
_LEAST = np.finfo(np.float32).eps


def calibrate(true: np.ndarray, probabilities: np.ndarray) -> Calibration:
    """The calibration of probabilities (samples, classes) against true class indices (samples,).

    The error is that of Guo et al. (2017), "On calibration of modern neural networks": by bins, how far the mean
    probability is off the share that came true, weighted by their samples. Of two classes the probability of
    class 1 is looked at, of more that of the likeliest class.
    """
    if probabilities.shape[1] == 2:
        given, happened = probabilities[:, 1], true == 1
    else:
        given, happened = probabilities.max(axis=1), probabilities.argmax(axis=1) == true
    bins = reliability(given.astype(np.float64), happened)
    error = sum(each.count * abs(each.share - each.probability) for each in bins) / len(true)
    return Calibration(
        of="positive" if probabilities.shape[1] == 2 else "predicted",
        bins=bins,
        error=float(error),
        brier=float(brier(true, probabilities).mean()),
        log_loss=float(surprise(true, probabilities).mean()),
    )


def reliability(given: np.ndarray, happened: np.ndarray) -> tuple[Bin, ...]:
    """Samples binned by probability, each bin with its upper edge but not its lower one."""
    places = np.searchsorted(np.linspace(0, 1, _BINS + 1)[1:-1], given)
    counts = np.bincount(places, minlength=_BINS)
    sums, right = (np.bincount(places, weights, _BINS) for weights in (given, happened))
    return tuple(
        Bin(int(counts[i]), float(sums[i] / counts[i]), float(right[i] / counts[i]))
        for i in np.flatnonzero(counts)
    )


def brier(true: np.ndarray, probabilities: np.ndarray) -> np.ndarray:
    """Each sample's squared distance of probabilities and truth (Brier 1950); of two classes, of class 1 alone.

    0 is perfect; 1 is the worst of two classes, 2 that of more.
    """
    given = probabilities.astype(np.float64)
    if given.shape[1] == 2:
        return np.asarray(np.square(given[:, 1] - (true == 1)))
    of_truth = np.take_along_axis(given, true[:, np.newaxis], axis=1)[:, 0]
    return np.asarray(np.square(given).sum(axis=1) - 2 * of_truth + 1)


def surprise(true: np.ndarray, probabilities: np.ndarray) -> np.ndarray:
    """Each sample's negative logarithm of the probability that its true class was given, at most about 16."""
    given = probabilities.astype(np.float64)
    of_truth = np.take_along_axis(given / given.sum(axis=1, keepdims=True), true[:, np.newaxis], axis=1)
    return np.asarray(-np.log(np.clip(of_truth[:, 0], _LEAST, 1)))
