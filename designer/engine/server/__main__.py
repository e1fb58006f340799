"""`python -m designer.engine.server [--limited]`: the engine's process, with a limit on memory for custom code."""

from __future__ import annotations

import gc
import json
import sys

from designer.custom import limit_memory
from designer.engine.wire import READY

from .pipes import take_over_stdout

ANSWERS = take_over_stdout()

from .methods import answer  # noqa: E402 - imports Keras, which may print
from .serve import serve  # noqa: E402

if __name__ == "__main__":
    gc.freeze()  # what Keras's modules hold never becomes garbage; looking through it again takes 0.3 s
    if "--limited" in sys.argv:
        limit_memory()
    ANSWERS.write(json.dumps(READY).encode() + b"\n")
    serve(sys.stdin.buffer, ANSWERS.write, answer)
