"""Which of Keras's callbacks a plan can hold: those that are data. Here alone it is said which are not, and why."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

#: Callbacks that no plan holds, and the reasons.
_LEFT_OUT: Mapping[str, str] = {
    "Callback": "it is abstract",
    "CallbackList": "it holds other callbacks",
    "MonitorCallback": "it is abstract",
    "BackupAndRestore": "the trainer keeps checkpoints itself",
    "CSVLogger": "the trainer keeps what is logged itself",
    "History": "the trainer keeps what is logged itself",
    "LambdaCallback": "it takes Python functions",
    "LearningRateScheduler": "it takes a Python function; the optimizer takes a schedule",
    "ModelCheckpoint": "the trainer keeps checkpoints itself",
    "OrbaxCheckpoint": "the trainer keeps checkpoints itself",
    "ProgbarLogger": "the training page shows how far training is",
    "RemoteMonitor": "it sends what is logged to another machine",
    "TensorBoard": "it writes files of its own",
}
_NO_DATA = re.compile(r"path|dir|file|url|root|schedule|function|^on_")


def callback_left_out(name: str, parameters: Iterable[str]) -> str:
    """Why a plan cannot hold a callback of this name and these parameters; "" when it can."""
    if name in _LEFT_OUT:
        return _LEFT_OUT[name]
    odd = [parameter for parameter in parameters if _NO_DATA.search(parameter)]
    return f"it takes {odd[0]}, which is no data" if odd else ""
