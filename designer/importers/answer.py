"""What the process that reads a file leaves in its folder."""

from __future__ import annotations

DOCUMENT, WEIGHTS, REFUSAL = "document.json", "weights.npz", "refusal.txt"

#: What it is told of the model that weights are for, and what it says of their fit.
RECIPIENT, FIT = "recipient.json", "fit.json"

#: The exit status when the file is no model that can be opened.
REFUSED = 3
