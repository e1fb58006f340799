"""Start: recent designs, presets, design files."""

from designer.ui import gallery

gallery.head()
gallery.recent()
gallery.gallery()
