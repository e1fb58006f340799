"""A file opened in a process of its own, so that nothing it holds can harm this one."""

from __future__ import annotations

from pathlib import Path

from designer.catalogue import load
from designer.graph import Document, InvalidDocument, loads

from .answer import DOCUMENT, FIT, RECIPIENT, WEIGHTS
from .limiting import SECONDS
from .process import answer_folder, exit_status, plain_name, refusal, was_stopped_by
from .raw import Imported, NotOpened, Weights
from .recipient import Fitted, Recipient, read_fit, write_recipient
from .stored import read_weights


def open_file(path: Path, name: str) -> Imported:
    """The design in a file that its user calls `name`, and its weights; NotOpened says why there is none.

    A process of its own reads the file, with limits on memory, time and the size of its answer.
    """
    load()  # made now where there is none yet, not within the limits
    with answer_folder() as folder:
        _must_end_well(_status(path, name, folder), folder)
        return Imported(_document(folder), _weights(folder))


def open_weights_file(path: Path, name: str, wanted: Recipient) -> Fitted:
    """The weights for a model in a file that its user calls `name`; NotOpened says why there are none for it.

    The file holds weights alone or a whole model. It is read as `open_file` reads files.
    """
    load()
    with answer_folder() as folder:
        told = folder / RECIPIENT
        told.write_text(write_recipient(wanted), encoding="utf-8")
        _must_end_well(_status(path, name, folder, f"--weights-for={told.resolve()}"), folder)
        return read_fit((folder / FIT).read_text(encoding="utf-8"), read_weights(folder / WEIGHTS))


def _status(path: Path, name: str, folder: Path, *more: str) -> int | None:
    given = [str(path.resolve()), str(folder.resolve()), f"--name={plain_name(name, 'model')}", *more]
    return exit_status("designer.importers", given, SECONDS)


_TOO_LONG = f"Reading the file took longer than {SECONDS} seconds and was given up."


def _must_end_well(status: int | None, folder: Path) -> None:
    if status != 0:
        raise NotOpened(refusal(status, folder) or _ended(status))


def _ended(status: int | None) -> str:
    if status is None or was_stopped_by(status, "SIGXCPU"):
        return _TOO_LONG
    if was_stopped_by(status, "SIGKILL"):
        return "Reading the file was stopped: the computer had no memory left for it, or it took too long."
    if status < 0:
        return "The file is damaged: reading it came to a sudden end. Download or save it again."
    return (
        "The file could not be read: it holds something unexpected. Save the model again with today's Keras."
    )


def _document(folder: Path) -> Document:
    try:
        return loads((folder / DOCUMENT).read_bytes())
    except InvalidDocument as error:
        raise NotOpened(f"The model in the file makes no design. {error}") from error


def _weights(folder: Path) -> Weights | None:
    return read_weights(folder / WEIGHTS) if (folder / WEIGHTS).exists() else None
