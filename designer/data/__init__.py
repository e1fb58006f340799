"""Datasets: which there are, their samples, how they are split, and how a design fits them. No Keras."""

from .adapting import adapt
from .checking import check
from .dataset import INPUT_KINDS, TARGET_KINDS, Column, Dataset, Kind, Task
from .inputs import input_name, input_shape, takes_text
from .objectives import class_count, suggest_objective
from .pictures import PALETTE, image
from .registry import UnknownDataset, dataset, datasets, loader_source
from .splitting import InvalidSplit, Split, split, split_groups, split_samples, split_source
from .store import DataUnavailable, fingerprint, load, samples

__all__ = [
    "INPUT_KINDS", "PALETTE", "TARGET_KINDS", "Column", "DataUnavailable", "Dataset", "InvalidSplit",
    "Kind", "Split", "Task", "UnknownDataset", "adapt", "check", "class_count", "dataset", "datasets",
    "fingerprint", "image", "input_name", "input_shape", "load", "loader_source", "samples", "split",
    "split_groups", "split_samples", "split_source", "suggest_objective",
    "takes_text",
]  # fmt: skip
