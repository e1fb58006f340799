"""The app as a script of its own place: beside `app.py` Streamlit's tests take `pages/` for its older pages."""

import runpy
from pathlib import Path

runpy.run_path(str(Path(__file__).resolve().parents[2] / "app.py"))
