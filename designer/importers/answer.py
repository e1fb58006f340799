"""What the process that reads a file leaves in its folder."""

from __future__ import annotations

DOCUMENT, WEIGHTS, REFUSAL = "document.json", "weights.npz", "refusal.txt"

#: The exit status when the file is no model that can be opened.
REFUSED = 3
