"""What this machine computes fast, found without TensorFlow."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_BFLOAT16 = re.compile(r"\b(avx512_bf16|amx_bf16|bf16)\b")


@dataclass(frozen=True, slots=True)
class Machine:
    """Whether there is a graphics processor for training, and whether the processor computes in bfloat16."""

    gpu: bool
    bfloat16: bool


@cache
def machine() -> Machine:
    """This machine."""
    return Machine(gpu=Path("/dev/nvidia0").exists(), bfloat16=bool(_BFLOAT16.search(_processor())))


def _processor() -> str:
    try:
        return Path("/proc/cpuinfo").read_text("utf-8", "replace")
    except OSError:
        return ""
