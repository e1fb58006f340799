"""Models made elsewhere, opened as designs: read, never executed. No Keras."""

from .answer import REFUSAL, REFUSED
from .child import open_file, open_weights_file
from .embedding import as_sub_model
from .files import read
from .limiting import limit_process
from .process import answer_folder, exit_status, plain_name, refusal, was_stopped_by
from .raw import Imported, NotOpened, WeightKey, Weights
from .reading import from_config, node_names
from .recipient import Fitted, Recipient, recipient, under
from .stored import read_weights, write_weights

__all__ = [
    "REFUSAL",
    "REFUSED",
    "Fitted",
    "Imported",
    "NotOpened",
    "Recipient",
    "WeightKey",
    "Weights",
    "answer_folder",
    "as_sub_model",
    "exit_status",
    "from_config",
    "limit_process",
    "node_names",
    "open_file",
    "open_weights_file",
    "plain_name",
    "read",
    "read_weights",
    "recipient",
    "refusal",
    "under",
    "was_stopped_by",
    "write_weights",
]
