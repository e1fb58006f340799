"""What a training will take, before it is started: time and memory. No Keras here.

    foretell(document, analysis, home) -> Forecast | None    computed at once, or as measured if that was done
    begin(document, home, flops, unwanted) -> bool           measure a few steps in a process of its own
    state(key_of(document)) -> Going | Failed | None         how that goes
    measure_now(document, home, flops) -> Measured           the same, waiting for it; NotMeasured in words

`python -m designer.training.forecast < design.json` is the process: the trainer itself, for some seconds.
"""

from .asking import Failed, Going, NotMeasured, begin, measure_now, state
from .foretelling import flops_a_step, foretell
from .keeping import key_of
from .model import Forecast, Measured

__all__ = [
    "Failed", "Forecast", "Going", "Measured", "NotMeasured", "begin", "flops_a_step", "foretell",
    "key_of", "measure_now", "state",
]  # fmt: skip
