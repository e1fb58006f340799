"""A runner whose trainers load no TensorFlow: `python -m tests.support.light_runner --home H`."""

from __future__ import annotations

import sys

from designer.training.runner.__main__ import main
from designer.training.runner.trainers import Trainer


class LightTrainer(Trainer):
    """A process that only comes and goes."""

    module = "tests.support.light_worker"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], LightTrainer))
