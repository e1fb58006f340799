"""What the containers say in the same words."""

from __future__ import annotations

from designer.graph import Remark

from .limits import LARGEST_WEIGHTS, megabytes

TOO_LARGE = Remark(
    "lost",
    f"The weights are larger than {megabytes(LARGEST_WEIGHTS)} and were left out; training starts from new ones.",
)


def told_version(version: str | None, *, before: str) -> str:
    """A version of Keras in words: "Keras 3.10", "tf.keras 2.11"; `before` where the file does not say it."""
    major, _, rest = (version or before).strip()[:20].partition(".")
    minor = rest.partition(".")[0]
    number = f"{major}.{minor}" if minor.isdigit() else major
    return f"tf.keras {number}" if major == "2" and (version or "").endswith("-tf") else f"Keras {number}"
