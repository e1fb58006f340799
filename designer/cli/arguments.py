"""The commands and their arguments."""

from __future__ import annotations

import argparse
from pathlib import Path

from designer import __version__
from designer.codegen import LAYOUTS, SPELLINGS
from designer.exporters import formats

from . import (
    comparing,
    controlling,
    designs,
    diagnosing,
    evaluating,
    exporting,
    forecasting,
    importing,
    looking,
    predicting,
    runs,
)
from .calling import Commands as _Commands
from .calling import command as _command
from .calling import json_option as _json
from .calling import one_run as _run
from .calling import positive as _positive
from .store_arguments import store_commands

_CHECKPOINT_HELP = "a checkpoint's id (`checkpoints` lists them), or best, or last"
_OPTION_HELP = "give an option of the preset a value; may be repeated"


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line; each command's function stands under `run`."""
    top = argparse.ArgumentParser(
        prog="designer", description="Design, check, train and export Keras models from the shell."
    )
    top.add_argument("--version", action="version", version=f"Layerloom {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _design_commands(commands)
    _run_commands(commands)
    return top


def _design(command: argparse.ArgumentParser) -> None:
    command.add_argument("design", type=Path)
    _allow_code(command)


def _allow_code(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--allow-code",
        action="store_true",
        help="let the Python code that the design carries run, now and later; read it first (`code` prints it)",
    )


def _design_commands(commands: _Commands) -> None:
    _json(_command(commands, "presets", designs.presets, "list the presets"))

    new = _command(commands, "new", designs.new, "make a design from a preset")
    new.add_argument("--preset", required=True, metavar="ID", help="a preset's id; `presets` lists them")
    new.add_argument("--set", action="append", default=[], metavar="OPTION=VALUE", help=_OPTION_HELP)
    new.add_argument("-o", "--output", type=Path, metavar="FILE", help="where to; standard output by default")

    opened = _command(
        commands, "import", importing.import_file, "make a design of a Keras model's file, or of a script"
    )
    opened.add_argument(
        "file", type=Path, metavar="FILE", help="a .keras, .h5, .hdf5, .json, .py or .ipynb file"
    )
    opened.add_argument("--model", metavar="NAME", help="which of a script's models (default: the main one)")
    opened.add_argument(
        "--answer",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="a value that a script leaves open, such as vocab_size=20000",
    )
    opened.add_argument(
        "--weights",
        type=Path,
        metavar="WEIGHTS",
        help="a file whose weights the design begins with (.h5, .keras)",
    )
    opened.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="where the design goes"
    )
    _json(opened)

    check = _command(commands, "check", designs.check, "say what is wrong with a design")
    _design(check)
    _json(check)

    summary = _command(commands, "summary", designs.summary, "list a design's layers, shapes and parameters")
    _design(summary)
    _json(summary)

    diff = _command(commands, "diff", comparing.diff, "compare two designs; 1 when they differ")
    for name, what in (("old", "what it was"), ("new", "what it is now")):
        diff.add_argument(name, metavar=name.upper(), help=f"{what}: a design's file, or a run's id")
    _json(diff)

    code = _command(commands, "code", designs.code, "print the Python code of a design")
    code.add_argument("design", type=Path)
    code.add_argument(
        "--what",
        choices=("training", "model"),
        default="training",
        help="the whole program, with data and training, or build_model() alone (default: training)",
    )
    _style(code)

    verify = _command(
        commands, "verify", exporting.verify, "run a design's code and compare; 1 when it differs"
    )
    _design(verify)
    verify.add_argument("--what", choices=("training", "model"), help="only one of the texts of `code`")
    _style(verify)
    _json(verify)
    _export_command(commands)


def _export_command(commands: _Commands) -> None:
    export = _command(
        commands, "export", exporting.export, "write a design or a run in some format, and check it"
    )
    export.add_argument("what", metavar="DESIGN|RUN", help="a design's file, or a run's id")
    export.add_argument("--format", required=True, choices=[format.id for format in formats()])
    export.add_argument("--variant", help="of LiteRT: float16 or int8, for smaller weights")
    export.add_argument("-o", "--output", type=Path, metavar="PATH", help="where to; by the title by default")
    _allow_code(export)
    _json(export)


def _style(code: argparse.ArgumentParser) -> None:
    code.add_argument(
        "--style",
        choices=LAYOUTS,
        default="grouped",
        help="groups, and what repeats, as functions, or one layer below the other (default: grouped)",
    )
    code.add_argument(
        "--spelling",
        choices=SPELLINGS,
        default="keras",
        help="the package from which the code imports Keras (default: keras)",
    )


def _run_commands(commands: _Commands) -> None:
    forecast = _command(
        commands, "forecast", forecasting.forecast, "tell how long training takes, and its memory"
    )
    _design(forecast)
    forecast.add_argument(
        "--quick", action="store_true", help="compute it only; otherwise a few steps are measured"
    )
    _json(forecast)

    train = _command(commands, "train", runs.train, "train a design and wait until it is done")
    _design(train)
    train.add_argument("--epochs", type=_positive, help="passes over the data; the design's own by default")
    train.add_argument("--batch-size", type=_positive, help="samples a step; the design's own by default")
    train.add_argument("--data", metavar="DATASET", help="another dataset; the design is fitted to it")
    train.add_argument(
        "--seeds", type=_positive, default=1, help="train it so many times, with seeds that count upwards"
    )
    train.add_argument("--detach", action="store_true", help="put it into the queue, and do not wait")
    _json(train)

    _control_commands(commands)
    store_commands(commands)
    _seeing_commands(commands)

    _evaluate_command(commands)
    predicting.arguments(_command(commands, "predict", predicting.predict, "predict on files of your own"))


def _evaluate_command(commands: _Commands) -> None:
    evaluate = _command(
        commands,
        "evaluate",
        evaluating.evaluate,
        "measure a run on its held-back test data, and how sure that is",
    )
    evaluate.add_argument(
        "--part", choices=("test", "validation", "train"), default="test", help="of its data (default: test)"
    )
    evaluate.add_argument(
        "--weights", default="last", metavar="CHECKPOINT", help=f"{_CHECKPOINT_HELP} (default: last)"
    )
    evaluate.add_argument(
        "--slices",
        metavar="COLUMN",
        help="also the figures by a column, such as a class, or by what is predicted",
    )
    _run(evaluate)


def _control_commands(commands: _Commands) -> None:
    for name, act, help in (
        ("pause", controlling.pause, "pause a run after the batch under way"),
        ("resume", controlling.resume, "let a run go on from its latest checkpoint"),
        ("stop", controlling.stop, "stop a run; its weights are kept"),
        ("checkpoints", controlling.checkpoints, "list the checkpoints of a run"),
    ):
        _run(_command(commands, name, act, help))

    more = _command(commands, "continue", controlling.continue_run, "train a run that has ended for longer")
    more.add_argument("--epochs", type=_positive, required=True, help="how many more")
    _run(more)

    rewind = _command(commands, "rewind", controlling.rewind, "set a run back, and forget what came later")
    rewind.add_argument("--to", required=True, metavar="CHECKPOINT", help=_CHECKPOINT_HELP)
    _run(rewind)

    branch = _command(commands, "branch", controlling.branch, "begin a new run at a checkpoint of another")
    branch.add_argument(
        "--from", required=True, metavar="CHECKPOINT", dest="checkpoint", help=_CHECKPOINT_HELP
    )
    branch.add_argument(
        "--design", type=Path, help="another design, for the weights that fit; the same by default"
    )
    branch.add_argument("--epochs", type=_positive, help="passes over the data in all; as before by default")
    _allow_code(branch)
    _run(branch)

    queue = _command(commands, "queue", controlling.queue, "list the runs that wait for their turn")
    queue.add_argument("--first", metavar="RUN", help="put this run in front of all others")
    queue.add_argument("--remove", metavar="RUN", help="take this run out of the queue")
    _json(queue)


def _seeing_commands(commands: _Commands) -> None:
    look = _command(commands, "look", looking.look, "look inside a run's model: how its layers fare")
    look.add_argument(
        "--checkpoint", default="last", metavar="CHECKPOINT", help=f"{_CHECKPOINT_HELP} (default: last)"
    )
    _run(look)
    _run(_command(commands, "diagnose", diagnosing.diagnosis, "say what ails a run, and what to try"))
