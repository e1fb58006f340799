"""The command line: what the app does, without a browser.

Exit codes: 0 done, 1 a mistake in the model, the file or the run, 2 a mistake in the call.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence

from .arguments import parser
from .failures import FAILURES


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its errors are one clear line on standard error."""
    options = parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except FAILURES as failure:
        print(f"designer: {failure}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        return 130


__all__ = ["main"]
