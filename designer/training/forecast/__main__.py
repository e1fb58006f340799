"""`python -m designer.training.forecast < design.json`: a few steps of its training are timed, as JSON."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict

from designer.graph import loads

from .measuring import measure


def main() -> int:
    """Reads a design, prints one line of JSON: what was measured, or why nothing was."""
    document = loads(sys.stdin.buffer.read())
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # Keras may print
    try:
        told: dict[str, object] = asdict(measure(document))
    except Exception as error:
        told = {"failed": str(error) or type(error).__name__}
    print(json.dumps(told), file=answers, flush=True)
    return 1 if "failed" in told else 0


if __name__ == "__main__":
    sys.exit(main())
