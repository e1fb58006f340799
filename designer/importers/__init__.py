"""Models made elsewhere, opened as designs: read, never executed. No Keras."""

from .child import open_file
from .embedding import as_sub_model
from .files import read
from .raw import Imported, NotOpened, WeightKey, Weights
from .reading import from_config
from .stored import read_weights, write_weights

__all__ = [
    "Imported",
    "NotOpened",
    "WeightKey",
    "Weights",
    "as_sub_model",
    "from_config",
    "open_file",
    "read",
    "read_weights",
    "write_weights",
]
