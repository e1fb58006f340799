"""The runner: one small process a machine and home folder that trains what waits, and outlives the app."""

from .trainers import settings
from .waking import attend, limit, start, wake

__all__ = ["attend", "limit", "settings", "start", "wake"]
