"""What the commands' arguments are made of, everywhere alike."""

from __future__ import annotations

import argparse
from typing import TypeAlias

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def command(commands: Commands, name: str, run: object, help: str) -> argparse.ArgumentParser:
    """A new command, whose function stands under `run`."""
    made: argparse.ArgumentParser = commands.add_parser(name, help=help, description=help.capitalize() + ".")
    made.set_defaults(run=run)
    return made


def json_option(made: argparse.ArgumentParser) -> None:
    """The option to print JSON."""
    made.add_argument("--json", action="store_true", help="print JSON")


def one_run(made: argparse.ArgumentParser) -> None:
    """A run as the argument, and the option to print JSON."""
    made.add_argument("run_id", metavar="RUN")
    json_option(made)


def some_runs(made: argparse.ArgumentParser) -> None:
    """One run or more as the arguments."""
    made.add_argument("run_ids", metavar="RUN", nargs="+")


def positive(text: str) -> int:
    """A whole number from 1; what is none is a mistake in the call."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1")
    return int(text)
