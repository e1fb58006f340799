"""How much a script may make while it is read."""

from __future__ import annotations

#: Expressions and statements followed: for one statement of the module, and for the whole script.
STEPS_OF_STATEMENT, STEPS = 1_000_000, 3_000_000

#: By the clock: one statement of the module, the whole script, and the process with its start.
SECONDS_OF_STATEMENT, SECONDS, SECONDS_OF_PROCESS = 6.0, 12.0, 20

#: Calls of the script's functions within one another.
DEPTH = 150

#: Items of a list, letters of a text, bits of a number, elements of an array.
ITEMS, LETTERS, BITS, ELEMENTS = 200_000, 1_000_000, 4_096, 1_000_000

#: Layers and calls of layers.
LAYERS = 6_000

#: A script's size in bytes, how deeply its expressions nest, and what is kept for its report.
BYTES, NESTING, REMARKS, QUESTIONS = 2_000_000, 150, 100, 20
