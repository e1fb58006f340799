"""Whose turn it is: runs wait, are claimed by a process and taken over by it, and are asked to pause or stop."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping, Sequence
from typing import Any

from . import processes
from .model import Wish
from .reading import run
from .store import RunStore, writing

_ENQUEUE = """
update runs set state = 'queued', request = '', message = '', epochs = coalesce(:epochs, epochs),
    resume_from = case :checkpoint when '' then resume_from else :checkpoint end, pid = null, settings = coalesce(:settings, settings),
    place = (select coalesce(max(place), 0) + 1 from runs where state in ('queued', 'starting'))
where id = :id and state in ('paused', 'finished', 'stopped', 'failed', 'interrupted')
returning id
"""
_CLAIM = """
update runs set state = 'starting', request = '', host = :host, pid = :pid, process_started = :began,
    heartbeat = :now, taken = 0, threads = case threads when 0 then :threads else threads end
where id = :id and state = 'queued' returning id
"""
_TAKE = """
update runs set state = 'starting', host = :host, pid = :pid, process_started = :began, heartbeat = :now,
    taken = 1
where id = :id and (state = 'queued' or state = 'starting' and pid = :pid and host = :host) returning id
"""
_PUT_BACK = """
update runs set pid = null, request = '',
    state = case request when 'pause' then 'paused' when 'stop' then 'stopped' else 'queued' end
where id = :id and state = 'starting' and taken = 0 and pid = :pid
"""
_INTERRUPT = """
update runs set state = :state, message = :message, request = '', ended = heartbeat
where id = :id and state in ('starting', 'running') and pid is :pid
"""
_WISH = """
update runs set request = :wish where id = :id and state in ('starting', 'running') and request <> 'stop'
"""
_UNQUEUE = "update runs set state = :state, message = :message where id = :id and state = 'queued'"
_UNQUEUED = {
    "pause": ("paused", "Taken out of the queue. Resume it to let it wait for its turn again."),
    "stop": ("stopped", "Taken out of the queue before it began."),
}


def enqueue(
    store: RunStore,
    id: str,
    *,
    epochs: int | None = None,
    checkpoint: str = "",
    settings: Mapping[str, str] | None = None,
) -> bool:
    """Puts a run that is at rest at the end of the queue, to go on from a checkpoint.

    By default that is the one it was set back to and has not begun from yet, else the latest. With `epochs` it is trained until it has had so many, with `settings` under these environment variables. A
    run whose process died counts as at rest. False when it was not at rest, or somebody was faster.
    """
    settle(store, id)
    with writing(store) as connection:
        kept = None if settings is None else json.dumps(settings)
        values = {"id": id, "epochs": epochs, "checkpoint": checkpoint, "settings": kept}
        return bool(connection.execute(_ENQUEUE, values).fetchall())


def reorder(store: RunStore, ids: Sequence[str]) -> None:
    """Gives the queue this order; runs of it that are not named come after those that are."""
    with writing(store) as connection:
        rows = connection.execute("select id from runs where state = 'queued' order by place, created, id")
        named = list(dict.fromkeys(ids))
        order = [*named, *(id for (id,) in rows.fetchall() if id not in named)]
        connection.executemany(
            "update runs set place = ? where id = ? and state = 'queued'",
            [(place, id) for place, id in enumerate(order, 1)],
        )


def claim(store: RunStore, id: str, pid: int, *, threads: int = 0) -> bool:
    """Takes a run out of the queue for a process; False when somebody was faster or it no longer waits.

    `threads` are the processors it may use, unless it has been trained with some number before.
    """
    with writing(store) as connection:
        found = connection.execute(_CLAIM, {"id": id, "threads": threads, **_process(pid)}).fetchall()
    return bool(found)


def take(store: RunStore, id: str, pid: int | None = None) -> bool:
    """The process (by default this one) begins work on a run that was claimed for it, or that waits.

    From then on the run is interrupted when that process is gone. False when the run is not the process's to
    train: it has to leave it alone.
    """
    with writing(store) as connection:
        found = connection.execute(_TAKE, {"id": id, **_process(os.getpid() if pid is None else pid)})
        return bool(found.fetchall())


def settle(store: RunStore, id: str) -> None:
    """Writes down that a run's process died, as of its last sign of life; in words, if work was lost with it.

    A run that its process had not taken over yet waits for its turn again, where it was.
    """
    found = run(store, id)
    values = {"id": id, "pid": found.pid, "state": found.state, "message": found.message}
    if found.state == "queued" and found.pid is not None:
        with writing(store) as connection:
            connection.execute(_PUT_BACK, values)
    elif found.state in ("interrupted", "failed"):
        with writing(store) as connection:
            connection.execute(_INTERRUPT, values)


def request(store: RunStore, id: str, wish: Wish) -> None:
    """Asks for a run to be paused or stopped: one that waits is at once, one that is trained within half a second.

    A run at rest stays as it is. Who wants to stop and who wants to pause a run stop it.
    """
    settle(store, id)
    state, message = _UNQUEUED[wish]
    with writing(store) as connection:
        connection.execute(_WISH, {"id": id, "wish": wish})
        connection.execute(_UNQUEUE, {"id": id, "state": state, "message": message})


def _process(pid: int) -> dict[str, Any]:
    began = processes.started_at(pid) or 0.0
    return {"host": processes.host(), "pid": pid, "began": began, "now": time.time()}
