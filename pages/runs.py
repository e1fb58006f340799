"""Runs: what was trained, how well it does, and trying it."""

from designer import runs
from designer.ui import design, frame, header, results, runs_page, structure, trying

frame.needed()
header.message()
store = runs.open_store()
run = runs_page.listing(store)
document = runs_page.head(store, run)
view = runs_page.view(store, run, document)
if view == "Test results":
    results.results(store, run, document)
elif view == "Try it":
    trying.trying(store, run, document)
elif view == "Structure":
    structure.structure(document, design.analysis_of(document))
