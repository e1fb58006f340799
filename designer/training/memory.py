"""How much memory a training will need, and how much there is."""

from __future__ import annotations

from pathlib import Path

import psutil

from designer.data import UnknownDataset, dataset
from designer.graph import Analysis, Document, effective

from .activations import kept_bytes
from .slots import slots

#: Fitted to the peaks of the trainer for seventeen U-Nets, convolutional and siamese networks, within 5 %; two
#: residual networks and one of wide Dense layers, left out of the fit, came out 2 and 6 % too high and 12 % too low.
_PROCESS_BYTES = 800_000_000  # TensorFlow, Keras and this program, before there is a model
_NODE_BYTES = 2_250_000  # the traced computation, and what is compiled for it
_DATA_FACTOR = 4.14  # the file in memory, TensorFlow's copy of it, and what it is fed from
_ACTIVATION_FACTOR = 1.59  # what is kept for the gradients, and the gradients on their way
_WEIGHTS_FACTOR = 3.26  # those in use, the best ones, and copies while they are saved
_FLOAT_BYTES = 4
_HALF = 0.5

#: What is computed may be too little by so much: training is refused when it cannot fit even so.
MARGIN = 1.1

_CGROUP = Path("/sys/fs/cgroup")


def memory_needed(document: Document, analysis: Analysis, batch_size: int | None = None) -> int:
    """The bytes that training a design will need at its peak, by default with the batch size of its plan."""
    batch = document.training.batch_size if batch_size is None else batch_size
    return round(_fixed(document, analysis) + batch * each_sample(document, analysis))


def largest_batch(document: Document, analysis: Analysis, available: int) -> int:
    """The largest batch that fits into so many bytes with some to spare; 0 when not even one sample does."""
    spare = available / MARGIN - _fixed(document, analysis)
    return max(int(spare / max(each_sample(document, analysis), 1)), 0)


def each_sample(document: Document, analysis: Analysis) -> float:
    """The bytes that one more sample in the batch takes."""
    half = _HALF if document.training.precision != "float32" else 1.0
    return _ACTIVATION_FACTOR * half * kept_bytes(document, analysis)


def _fixed(document: Document, analysis: Analysis) -> float:
    """What does not depend on the batch: the process, the data, the weights with what is kept of them."""
    root = analysis.root
    kept = root.trainable * slots(document.training.optimizer)
    gradients = root.trainable
    weights = _FLOAT_BYTES * (_WEIGHTS_FACTOR * root.parameters + kept + gradients)
    nodes = sum(len(report.nodes) for report in analysis.graphs.values())
    return _PROCESS_BYTES + _NODE_BYTES * nodes + _DATA_FACTOR * _data_bytes(document) + weights


def _data_bytes(document: Document) -> int:
    """How large the columns are that the design learns of."""
    choice = document.data
    if choice is None:
        return 0
    try:
        found = dataset(choice.dataset)
    except UnknownDataset:
        return 0
    outputs = {output.name for output in effective(document).graph.outputs}
    targets = {column for output, column in choice.targets.items() if output in outputs}
    used = [column for column in found.columns if column.name in {*choice.inputs.values(), *targets}]
    return sum(found.samples * column.bytes_a_sample for column in used)


def memory_available() -> int:
    """The bytes that this machine, or the container it is in, has to spare."""
    return min(int(psutil.virtual_memory().available), _container_spare())


def _container_spare() -> int:
    try:
        limit = int((_CGROUP / "memory.max").read_text())
        used = int((_CGROUP / "memory.current").read_text())
        cached = _inactive_file()
    except (OSError, ValueError):
        return 2**63
    return limit - used + cached


def _inactive_file() -> int:
    lines = (_CGROUP / "memory.stat").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("inactive_file "))
