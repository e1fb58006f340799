"""What the trainer takes of its machine: processor, memory, and the NVIDIA device that it trains on."""

from __future__ import annotations

import os
from contextlib import suppress
from importlib import import_module
from typing import Any

import psutil


class Gauges:
    """Reads figures of this process; the share of the processor is that since the reading before."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self._process.cpu_percent()
        self._device = _nvidia_device()

    def sample(self) -> dict[str, float]:
        """The figures by series key: percent of one core, bytes of memory, and those of the device if there is one."""
        found = {
            "system/cpu": self._process.cpu_percent(),
            "system/memory": float(self._process.memory_info().rss),
        }
        if self._device is not None:
            with suppress(Exception):  # a device that falls away takes its curve with it, not the training
                found |= _figures(*self._device)
        return found


def _nvidia_device() -> tuple[Any, Any] | None:
    """NVIDIA's library and the first device that this process may use; None without nvidia-ml-py or a device."""
    visible = os.environ.get("CUDA_VISIBLE_DEVICES")
    if visible is not None and not _first(visible):
        return None
    try:
        library = import_module("pynvml")
        library.nvmlInit()
        return library, _handle(library, _first(visible or "0"))
    except Exception:  # no library, no driver, no device: there is nothing to show
        return None


def _first(visible: str) -> str:
    """The first of the devices that an environment variable lists; "" where it hides them all."""
    first = visible.split(",")[0].strip()
    return "" if first == "-1" else first


def _handle(library: Any, name: str) -> Any:
    if name.isdigit():
        return library.nvmlDeviceGetHandleByIndex(int(name))
    return library.nvmlDeviceGetHandleByUUID(name)


def _figures(library: Any, device: Any) -> dict[str, float]:
    return {
        "system/gpu": float(library.nvmlDeviceGetUtilizationRates(device).gpu),
        "system/gpu_memory": float(library.nvmlDeviceGetMemoryInfo(device).used),
    }
