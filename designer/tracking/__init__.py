"""Runs for those who have other tools: files that TensorBoard reads, and a mirror in MLflow. No Keras here.

    write_event_files(ids, folder) -> folders     what TensorBoard reads; zipped_event_files(ids) -> bytes
    is_tracker_set() -> bool                      whether there is an MLflow to send runs to
    track(id) -> str                              mirrors a run there, and says where; TrackingRefused in words

Each works in a process of its own, `python -m designer.tracking`.
"""

from .apart import is_tracker_set, track, write_event_files, zipped_event_files
from .model import Scalar, TrackingRefused, scalars

__all__ = [
    "Scalar",
    "TrackingRefused",
    "is_tracker_set",
    "scalars",
    "track",
    "write_event_files",
    "zipped_event_files",
]
