"""What ails a training, in words, with what to try: read from its curves, its data and what was seen inside.

No Keras.
"""

from .model import Attempt, Finding, Kind

__all__ = ["Attempt", "Finding", "Kind"]
