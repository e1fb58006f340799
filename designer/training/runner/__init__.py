"""The runner: one small process a machine and home folder that trains what waits, and outlives the app."""

from .trainers import settings, start
from .waking import limit, wake

__all__ = ["limit", "settings", "start", "wake"]
