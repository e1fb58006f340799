"""Datasets: which there are, their samples, how they are split, and how a design fits them. No Keras."""

from .dataset import INPUT_KINDS, TARGET_KINDS, Column, Dataset, Kind, Task
from .registry import UnknownDataset, dataset, datasets, loader_source
from .splitting import InvalidSplit, Split, split, split_groups, split_samples, split_source
from .store import DataUnavailable, fingerprint, load, samples

__all__ = [
    "INPUT_KINDS", "TARGET_KINDS", "Column", "DataUnavailable", "Dataset", "InvalidSplit", "Kind", "Split",
    "Task", "UnknownDataset", "dataset", "datasets", "fingerprint", "load", "loader_source", "samples",
    "split", "split_groups", "split_samples", "split_source",
]  # fmt: skip
