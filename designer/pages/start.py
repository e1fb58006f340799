"""Start: recent designs, presets, design files."""

from designer.ui import gallery, header

header.message()
gallery.recent()
gallery.gallery()
