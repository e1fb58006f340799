"""Python text that builds Keras models, read as designs: followed step by step, never executed. No Keras."""

from designer.importers import NotOpened

from .child import open_script
from .located import located
from .opened import Found, Opened, Question

__all__ = ["Found", "NotOpened", "Opened", "Question", "located", "open_script"]
