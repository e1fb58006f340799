"""Models made elsewhere, opened as designs: read, never executed. No Keras."""

from .child import open_file, open_weights_file
from .embedding import as_sub_model
from .files import read
from .raw import Imported, NotOpened, WeightKey, Weights
from .reading import from_config, node_names
from .recipient import Fitted, Recipient, recipient, under
from .stored import read_weights, write_weights

__all__ = [
    "Fitted",
    "Imported",
    "NotOpened",
    "Recipient",
    "WeightKey",
    "Weights",
    "as_sub_model",
    "from_config",
    "node_names",
    "open_file",
    "open_weights_file",
    "read",
    "read_weights",
    "recipient",
    "under",
    "write_weights",
]
