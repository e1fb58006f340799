"""`python -m designer.engine.server [--limited]`: the engine's process, with a limit on memory for custom code."""

from __future__ import annotations

import json
import sys

from designer.custom import limit_memory
from designer.engine.wire import READY
from designer.heavy_imports import much_imported

from .pipes import take_over_stdout

ANSWERS = take_over_stdout()

with much_imported():
    from .methods import answer  # Keras, which may print
    from .serve import serve

if __name__ == "__main__":
    if "--limited" in sys.argv:
        limit_memory()
    ANSWERS.write(json.dumps(READY).encode() + b"\n")
    serve(sys.stdin.buffer, ANSWERS.write, answer)
