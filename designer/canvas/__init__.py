"""The canvas: the editor in the browser, and what it and Python say to each other."""

from .answers import answer, catalogue_view
from .code import ApplyCode, Code, CodeApplied, CodeLine, CodeMark, CodeWish
from .custom import own_entries
from .exchange import receive
from .feed import Feed
from .messages import (
    Answer,
    Ask,
    AskDoc,
    AskFits,
    AskOffers,
    Bar,
    CatalogueView,
    Content,
    Do,
    EditCode,
    Focus,
    Inside,
    Patch,
    Redo,
    Refusal,
    Request,
    Sent,
    Settle,
    Training,
    Undo,
    View,
)
from .patch import difference, encode, patched
from .reading import BadMessage, Received, decode_sent

__all__ = [
    "Answer", "ApplyCode", "Ask", "AskDoc", "AskFits", "AskOffers", "BadMessage", "Bar", "CatalogueView",
    "Code", "CodeApplied", "CodeLine", "CodeMark", "CodeWish", "Content",
    "Do", "EditCode", "Feed", "Focus", "Inside", "Patch", "Received", "Redo", "Refusal", "Request", "Sent",
    "Settle", "Training", "Undo", "View", "answer", "catalogue_view", "decode_sent", "difference",
    "encode", "own_entries", "patched", "receive",
]  # fmt: skip
