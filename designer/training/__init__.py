"""Training: runs are queued and controlled from here and trained in processes of their own. No Keras here.

    launch(document, home=None, analysis=None) -> Run    LaunchRefused (ValueError) and StoreUnavailable in words
    measure(document, home=None, analysis=None) -> Run   a run of no epochs: imported weights, measured
    repeat(document, count, home=None, analysis=None) -> (Run, …)    the same with so many seeds
    again(id) -> Again                                   a whole run once more, as it was, and what may differ
    pause(id), resume(id), stop(id) -> Run               a checkpoint and weights are kept
    continue_for(id, epochs) -> Run                      so many more
    rewind(id, checkpoint) -> Run                        goes on from there; what came later is forgotten
    branch(id, checkpoint, document=None) -> Run         a new run that begins there
    prioritise(id) -> Run, reorder(ids)                  who is next; withdraw(id) takes one out of the queue
    limit() -> int                                       how many runs are trained side by side
    wake(home)                                           makes sure that what waits is trained
    refusals(document) -> iterator of str                what is missing for training
    memory_needed(document, analysis) -> bytes           memory_available(), largest_batch(document, analysis, available)

How a run goes on is read from designer.runs. A run waits in its queue until the runner (`python -m
designer.training.runner --home H`) starts its process, `python -m designer.training.worker RUN --home H`.
"""

from .checks import memory_refusal, refusals
from .control import branch, continue_for, pause, prioritise, reorder, resume, rewind, stop, withdraw
from .launching import LaunchRefused, launch, measure
from .memory import largest_batch, memory_available, memory_needed
from .repeating import MOST_REPEATS, Again, again, repeat
from .runner import limit, wake

__all__ = [
    "MOST_REPEATS", "Again", "LaunchRefused", "again", "branch", "continue_for", "largest_batch", "launch",
    "limit", "measure", "memory_available", "memory_needed", "memory_refusal", "pause", "prioritise",
    "refusals", "reorder", "repeat", "resume", "rewind", "stop", "wake", "withdraw",
]  # fmt: skip
