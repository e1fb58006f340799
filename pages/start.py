"""Start: recent designs, presets, design files."""

from designer.ui import frame, gallery, header

frame.needed()
header.message()
gallery.recent()
gallery.gallery()
