"""The process that reads one file: `python -m designer.importers FILE OUT_FOLDER --name NAME`.

With `--weights-for RECIPIENT` it reads the weights in the file for a model that is told there.
"""

from __future__ import annotations

import argparse
import sys
import traceback
from pathlib import Path

from designer.catalogue import load
from designer.graph import dumps

from .answer import DOCUMENT, FIT, REFUSAL, REFUSED, WEIGHTS
from .files import read
from .fitting import fit
from .limiting import limit_this_process
from .raw import NotOpened
from .recipient import read_recipient, write_fit
from .stored import write_weights

_UNEXPECTED = "The file holds something that was not expected ({}). Save the model again with today's Keras."
_SHOWN = 200


def main(arguments: list[str]) -> int:
    """Writes the design in a file, and its weights, to a folder; or the reason why there is none."""
    parser = argparse.ArgumentParser(prog="designer.importers", description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("out", type=Path, help="an empty folder")
    parser.add_argument("--name", required=True, help="what the user calls the file")
    parser.add_argument("--weights-for", type=Path, help="the model that the file's weights are for")
    options = parser.parse_args(arguments)
    load()  # where it has to be made first, Keras makes it, which takes more than a file may
    limit_this_process()
    try:
        if options.weights_for is None:
            _convert(options.file, options.out, options.name)
        else:
            _fit(options.file, options.out, options.name, options.weights_for)
    except NotOpened as refusal:
        return _refuse(options.out, str(refusal))
    except MemoryError:
        return _refuse(options.out, "The file needs more memory than opening a file may take.")
    except Exception as error:
        traceback.print_exc()
        return _refuse(options.out, _UNEXPECTED.format(f"{type(error).__name__}: {error}"[:_SHOWN]))
    return 0


def _convert(file: Path, out: Path, name: str) -> None:
    imported = read(file, name)
    if imported.weights is not None:
        write_weights(out / WEIGHTS, imported.weights)
    (out / DOCUMENT).write_text(dumps(imported.document), encoding="utf-8")


def _fit(file: Path, out: Path, name: str, wanted: Path) -> None:
    fitted = fit(file, name, read_recipient(wanted.read_text(encoding="utf-8")))
    write_weights(out / WEIGHTS, fitted.weights)
    (out / FIT).write_text(write_fit(fitted), encoding="utf-8")


def _refuse(out: Path, message: str) -> int:
    (out / REFUSAL).write_text(message, encoding="utf-8", errors="replace")
    print(message.encode("ascii", "backslashreplace").decode(), file=sys.stderr)
    return REFUSED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
