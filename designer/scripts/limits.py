"""How much a script may make while it is read."""

from __future__ import annotations

#: Expressions and statements followed: for one statement of the module, and for the whole script.
STEPS_OF_STATEMENT, STEPS = 250_000, 3_000_000

#: Of the processor: one statement of the module, all statements, and reading with all that becomes designs.
SECONDS_OF_STATEMENT, SECONDS, SECONDS_OF_PROCESS = 8.0, 10.0, 16

#: Models of a script that become designs, and the seconds after which no further one is begun.
MODELS, SECONDS_OF_DESIGNS = 40, 4.0

#: With the start of Keras, which takes long where other programs keep the processor busy.
SECONDS_IN_ALL = 90

#: What a script may take beyond what Keras takes, in bytes.
MEMORY = 2 << 30

#: Calls of the script's functions within one another.
DEPTH = 150

#: Items of a list, letters of a text, bits of a number, elements of an array.
ITEMS, LETTERS, BITS, ELEMENTS = 200_000, 1_000_000, 4_096, 1_000_000

#: Layers and calls of layers.
LAYERS = 6_000

#: A script's size in bytes, how deeply its expressions nest, and what is kept for its report.
BYTES, NESTING, REMARKS, QUESTIONS = 2_000_000, 150, 100, 20
