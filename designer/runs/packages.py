"""Which versions of the packages that decide a result are installed."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

_DECISIVE = ("keras", "tensorflow", "numpy", "scikit-learn", "layerloom")


def package_versions() -> dict[str, str]:
    """Python's version and those of the packages that a run's figures depend on."""
    found = {"python": platform.python_version()}
    for name in _DECISIVE:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found
