"""Training: runs are started and stopped from here and trained in processes of their own. No Keras here.

    launch(document, home=None, analysis=None) -> Run    LaunchRefused (ValueError) and StoreUnavailable in words
    measure(document, home=None, analysis=None) -> Run   a run of no epochs: imported weights, measured
    stop(run_id, home=None) -> Run                       asked to stop; weights are kept
    refusals(document) -> iterator of str                what is missing for training
    memory_needed(analysis, batch_size) -> bytes         memory_available(), largest_batch(analysis, available)

How a run goes on is read from designer.runs. The process is `python -m designer.training.worker RUN --home H`.
"""

from .checks import memory_refusal, refusals
from .launching import LaunchRefused, launch, measure, stop
from .memory import largest_batch, memory_available, memory_needed

__all__ = [
    "LaunchRefused", "largest_batch", "launch", "measure", "memory_available", "memory_needed",
    "memory_refusal", "refusals", "stop",
]  # fmt: skip
