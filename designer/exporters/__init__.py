"""What a design is taken away as: formats, one file each, each checked; and whether written code is the design.

    formats() -> (Format, …), format_named(id)
    source_of(store, document) -> Source            whose weights an export has; of_run(store, id), untrained(document)
    begin(Job(document, format, source)) -> key     in a process of its own; look(key), stop(key), wait(key)
    begin(Job(document, VERIFY, source, text=code)) the same for code that is held against the design
    at_once(format, document) -> (Made, bytes)      pictures and the like

Nothing here imports Keras but `designer.exporters.worker`, the process that does the work.
"""

from .at_once import at_once
from .check import Check
from .formats import format_named, formats
from .jobs import VERIFY, Done, Failed, Going, Job, State, begin, digest_of, key_of, look, stop, wait
from .model import ExportRefused, Format, Limit, Made, Variant
from .sources import Source, of_run, source_of, untrained

__all__ = [
    "VERIFY", "Check", "Done", "ExportRefused", "Failed", "Format", "Going", "Job", "Limit", "Made",
    "Source", "State", "Variant", "at_once", "begin", "digest_of", "format_named", "formats", "key_of", "look", "of_run",
    "source_of", "stop", "untrained", "wait",
]  # fmt: skip
