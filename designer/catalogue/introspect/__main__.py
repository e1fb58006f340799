"""`python -m designer.catalogue.introspect OUT` writes the catalogue of the installed Keras to a file."""

import sys
from pathlib import Path

from designer.catalogue.codec import dumps
from designer.heavy_imports import much_imported

with much_imported():
    from .collect import catalogue

Path(sys.argv[1]).write_text(dumps(catalogue()), encoding="utf-8")
