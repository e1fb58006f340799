"""The arguments of commands about runs that are kept: order among them, their histories, other tools."""

from __future__ import annotations

import argparse
from pathlib import Path

from . import histories, keeping, tracking
from .calling import Commands, command, json_option, one_run, some_runs


def store_commands(commands: Commands) -> None:
    """Adds them all."""
    _listing(commands)
    _keeping(commands)
    _tools(commands)


def _listing(commands: Commands) -> None:
    listing = command(commands, "runs", histories.listing, "list the runs")
    listing.add_argument(
        "--tag", action="append", default=[], help="only runs with this tag; may be repeated"
    )
    listing.add_argument("--all", action="store_true", help="those in the archive as well")
    listing.add_argument("--csv", action="store_true", help="their losses and metrics as one tidy table")
    _batches(listing)
    json_option(listing)

    history = command(commands, "history", histories.history, "print losses and metrics of runs as CSV")
    some_runs(history)
    history.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="where to; standard output by default"
    )
    _batches(history)

    one_run(command(commands, "again", histories.again, "start a whole run again, from what is stored"))


def _keeping(commands: Commands) -> None:
    name = command(commands, "name", keeping.name, "give a run a name of its own")
    one_run(name)
    name.add_argument("name", metavar="NAME", help='"" brings the title of its design back')

    note = command(commands, "note", keeping.note, "write a note on a run")
    one_run(note)
    note.add_argument("note", metavar="TEXT")

    tag = command(commands, "tag", keeping.tag, "add tags to a run, or take them away")
    one_run(tag)
    tag.add_argument("tags", metavar="TAG", nargs="+")
    tag.add_argument("--remove", action="store_true", help="take them away")

    archive = command(commands, "archive", keeping.archive, "put a run into the archive")
    one_run(archive)
    archive.add_argument("--undo", action="store_true", help="take it out of the archive")

    some_runs(command(commands, "delete", keeping.delete, "delete runs for good, with their weights"))


def _tools(commands: Commands) -> None:
    events = command(commands, "tensorboard", tracking.event_files, "write what TensorBoard reads of runs")
    some_runs(events)
    events.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="FOLDER",
        required=True,
        help="what `tensorboard --logdir` is given",
    )
    some_runs(command(commands, "track", tracking.track, "mirror runs that have ended to MLflow"))


def _batches(listing: argparse.ArgumentParser) -> None:
    listing.add_argument("--batches", action="store_true", help="values by batch and of the machine as well")
