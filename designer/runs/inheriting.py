"""What a run that begins at a checkpoint of another has of that one's past."""

from __future__ import annotations

from .checkpoints import copy_checkpoint
from .store import RunStore, writing
from .writing import forget_after

_PAST = """
insert or replace into points (run, metric, step, t, v, lo, hi, n)
select :id, metric, step, t, v, lo, hi, n from points where run = :source
"""
_PACE = """
update runs set steps_per_epoch = (select steps_per_epoch from runs where id = :source) where id = :id
"""


def inherit(store: RunStore, id: str, source: str, checkpoint: str, *, steps: int, epochs: int) -> None:
    """Gives a new run a checkpoint of another, and the curves up to there: so many batches, and whole epochs."""
    copy_checkpoint(store, source, checkpoint, id)
    with writing(store) as connection:
        connection.execute(_PAST, {"id": id, "source": source})
        connection.execute(_PACE, {"id": id, "source": source})
    forget_after(store, id, steps=steps, epochs=epochs)
