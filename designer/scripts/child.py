"""A script read in a process of its own, so that nothing it holds can harm this one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from designer.catalogue import load
from designer.graph import InvalidDocument, Json
from designer.importers import NotOpened, answer_folder, exit_status, plain_name, refusal

from .answer import ANSWERS, LINE, OPENED, SCRIPT, read_opened, write_answers
from .limits import BYTES, SECONDS_IN_ALL
from .notebooks import as_script
from .opened import Opened, told

_NO_ANSWERS: Mapping[str, Json] = {}


def open_script(text: bytes, name: str, answers: Mapping[str, Json] = _NO_ANSWERS) -> Opened:
    """The models that a script builds, as designs, with questions and remarks; NotOpened says why there is nothing.

    `name` is what the user calls the script; `answers` are values for earlier questions by their names.
    Nothing of the text is executed: a process with limits on memory and time follows it step by step.
    """
    script = as_script(text, name)
    if len(script.text) > BYTES:
        raise NotOpened(f"The script has {len(script.text):,} bytes; at most {BYTES:,} are read.")
    load()  # made now where there is none yet, not within the limits
    try:
        return told(_read(script.text, name, answers), script.words)
    except NotOpened as refused:
        raise NotOpened(script.words(str(refused))) from refused


def _read(text: bytes, name: str, answers: Mapping[str, Json]) -> Opened:
    with answer_folder() as folder:
        (folder / SCRIPT).write_bytes(text)
        (folder / ANSWERS).write_bytes(write_answers(answers))
        status = exit_status(
            "designer.scripts",
            [str(folder.resolve()), f"--name={plain_name(name, 'script.py')}"],
            SECONDS_IN_ALL,
        )
        if status != 0:
            raise NotOpened(refusal(status, folder) or _ended(folder))
        opened = _opened(folder)
    if not opened.models and not opened.questions:
        raise NotOpened(_nothing(opened))
    return opened


def _opened(folder: Path) -> Opened:
    try:
        return read_opened((folder / OPENED).read_bytes())
    except (InvalidDocument, OSError, ValueError) as error:
        raise NotOpened(f"What the script makes is no design: {error}") from error


def _ended(folder: Path) -> str:
    kept = folder / LINE
    line = kept.read_text(encoding="ascii") if kept.is_file() else "1"
    return f"Line {line}: following this takes too much time or memory, and was given up. Make it smaller."


def _nothing(opened: Opened) -> str:
    lost = [remark.message for remark in opened.remarks if remark.severity == "lost"]
    if not lost:
        return (
            "The script builds no Keras model that could be read: no Model(…) and no Sequential(…) was found."
        )
    return " ".join(["The script builds no model that could be read.", *lost[:5]])
