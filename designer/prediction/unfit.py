"""Why something that was given is no sample for a model, in words; and how much may be given at once."""

from __future__ import annotations

MOST_SAMPLES = 10_000
#: A single file, and all that an archive unpacks to.
MOST_BYTES = 200_000_000
MOST_UNPACKED = 1_000_000_000


class Unfit(ValueError):
    """What was given is no sample for this model; the message says what was found and what is needed."""
