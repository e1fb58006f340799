"""How large a file and its parts may be."""

from __future__ import annotations

MEGABYTE = 1_000_000

#: Of the whole file; weights above their own limit are left, the design opens without them.
LARGEST_FILE = 2_000 * MEGABYTE
LARGEST_CONFIG = 32 * MEGABYTE
LARGEST_WEIGHTS = 1_000 * MEGABYTE

#: Nested lists and dicts: a model in a model in a model adds four levels each.
DEEPEST_JSON = 400
LONGEST_NUMBER = 40

MOST_MEMBERS = 50_000
LARGEST_DIRECTORY = 10 * MEGABYTE

MOST_OBJECTS = 200_000
DEEPEST_GROUP = 100

#: What deflate can do at most; declared sizes beyond it are made up. Small parts may be anything.
MOST_INFLATED = 1_100
SMALL = 1 * MEGABYTE


def megabytes(size: int) -> str:
    """A size in words."""
    return f"{size / MEGABYTE:,.0f} MB" if size >= MEGABYTE else f"{size:,} bytes"
