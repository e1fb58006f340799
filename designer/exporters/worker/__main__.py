"""`python -m designer.exporters.worker FOLDER`: does the job in a folder, with limits on memory and time."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from pathlib import Path

import psutil

from designer.custom import limit_memory
from designer.exporters.formats import format_named
from designer.exporters.jobs import REFUSED, VERIFY, WORDS, Job, read_job, write_result, write_whole
from designer.exporters.limits import unbuildable
from designer.exporters.model import ExportRefused, Made, WithKeras
from designer.heavy_imports import much_imported
from designer.settings import home

#: By the clock, once it is this job's turn; and of the memory that is free.
SECONDS, MEMORY = 900.0, 0.7
_LONGEST = 600


def main(folder: Path) -> int:
    """Does the job; a result or a refusal is in the folder afterwards."""
    try:
        with _turn(folder):
            threading.Thread(target=_give_up, args=(folder,), daemon=True).start()
            write_result(folder, _made(read_job(folder), folder))
        return 0
    except ExportRefused as refused:
        return _refuse(folder, str(refused))
    except MemoryError:
        return _refuse(folder, "It needs more memory than this computer has free.")
    except Exception as error:
        traceback.print_exc()
        return _refuse(folder, f"It could not be made. {type(error).__name__}: {error}"[:_LONGEST])


def _made(job: Job, folder: Path) -> Made:
    began = time.monotonic()
    for limit in unbuildable(job.document):
        if limit.stops:
            raise ExportRefused(f"{limit.layer} {limit.message}".strip())
    with much_imported():
        from .tasks import export, verification  # noqa: PLC0415  (Keras, only when it is this job's turn)

    limit_memory(int(psutil.virtual_memory().available * MEMORY))
    if job.task == VERIFY:
        write_whole(folder / WORDS, "Running the code and comparing")
        return verification(job, began)
    format = format_named(job.task)
    if not isinstance(format.made, WithKeras):
        raise ExportRefused(f"{format.title} needs no process of its own.")
    return export(job, format, format.made, folder, began)


@contextlib.contextmanager
def _turn(folder: Path) -> Iterator[None]:
    """One export at a time: several would only share the processors."""
    if sys.platform == "win32":
        yield
        return
    import fcntl  # noqa: PLC0415  (not on Windows)

    with (home() / "exports" / "turn").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            write_whole(folder / WORDS, "Waiting for another export")
            fcntl.flock(lock, fcntl.LOCK_EX)
            write_whole(folder / WORDS, "Starting Keras")
        yield


def _give_up(folder: Path) -> None:
    time.sleep(SECONDS)
    _refuse(folder, f"It took longer than {SECONDS / 60:.0f} minutes and was given up.")
    os._exit(1)


def _refuse(folder: Path, message: str) -> int:
    write_whole(folder / REFUSED, message)
    return 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
