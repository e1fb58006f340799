"""How many processors TensorFlow computes with: the same in every session of a run, as sums depend on it."""

from __future__ import annotations

import contextlib
import os

import tensorflow as tf

from designer.runs import Run

_VARIABLE = "TF_NUM_INTRAOP_THREADS"


def use_threads(run: Run) -> int:
    """Sets the number of threads before TensorFlow makes them, and gives it.

    It is that of the run's first session, else what the environment says, else one for each processor.
    """
    count = run.threads or int(os.environ.get(_VARIABLE) or 0) or _processors()
    with contextlib.suppress(RuntimeError):  # made already, in a process that trained before
        tf.config.threading.set_intra_op_parallelism_threads(count)
    return count


def _processors() -> int:
    affinity = getattr(os, "sched_getaffinity", None)  # not on every system
    return len(affinity(0)) if affinity else os.cpu_count() or 1
