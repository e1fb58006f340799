"""Models made elsewhere, opened as designs: read, never executed. No Keras."""

from .raw import Imported, NotOpened, Weights
from .reading import from_config

__all__ = ["Imported", "NotOpened", "Weights", "from_config"]
