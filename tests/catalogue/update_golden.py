"""`python -m tests.catalogue.update_golden` writes the signatures of the installed Keras's catalogue."""

from __future__ import annotations

import json
from pathlib import Path

from designer.catalogue import Catalogue, load, signatures

FOLDER = Path(__file__).parents[1] / "golden"


def golden_path(catalogue: Catalogue) -> Path:
    """The golden file of the catalogue's version of Keras."""
    return FOLDER / f"catalogue-{catalogue.keras}.json"


def golden_text(catalogue: Catalogue) -> str:
    """The signatures as the text of a golden file, a line for every parameter."""
    return json.dumps(signatures(catalogue), indent=1, ensure_ascii=False, sort_keys=False) + "\n"


if __name__ == "__main__":
    current = load()
    golden_path(current).write_text(golden_text(current), encoding="utf-8")
    print(f"Wrote {golden_path(current)}. Read the difference before you commit it.")
