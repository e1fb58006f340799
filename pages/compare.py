"""Compare: what differs between two designs, or a design and what a run trained."""

from designer.ui import comparing, frame, header

frame.needed()
header.message()
comparing.comparison()
