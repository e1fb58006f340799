"""A runner whose trainers write points and load no TensorFlow: `python -m tests.support.curve_runner --home H`."""

from __future__ import annotations

import sys

from designer.training.runner.__main__ import main
from designer.training.runner.trainers import Trainer


class CurveTrainer(Trainer):
    """A process that writes what a training would."""

    module = "tests.support.curve_worker"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], CurveTrainer))
