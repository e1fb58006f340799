"""`python -m designer.data.keep ID FOLDER`: load a dataset and write its arrays, away from the caller."""

from __future__ import annotations

import sys
from pathlib import Path

from .registry import dataset
from .store import keep


def main() -> int:
    """Do what the command line says; 1, with the reason on standard error, when it fails."""
    id, folder = sys.argv[1:]
    try:
        keep(dataset(id), Path(folder))
    except OSError as error:
        print(f"{error}. Free the disk, or set LAYERLOOM_HOME to a folder you may write.", file=sys.stderr)
        return 1
    except Exception as error:  # the outermost line of this process
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
