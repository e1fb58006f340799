"""Runs: what was trained, how well it does, and predicting with it; several of them beside each other."""

from designer import runs
from designer.ui import (
    design,
    frame,
    header,
    inside,
    predicting,
    results,
    run_comparison,
    run_table,
    runs_page,
    structure,
)

frame.needed()
header.message()
store = runs.open_store()
run, *others = run_table.chosen(store)
if others:
    run_comparison.comparison(store, (run, *others))
elif problem := runs.facts(store, run.id).problem:
    runs_page.broken(store, run, problem)
else:
    document = runs_page.head(store, run)
    view = runs_page.view(store, run, document)
    if view == "Test results":
        results.results(store, run, document)
    elif view == "Inside":
        inside.view(store, run, document)
    elif view == "Predict":
        predicting.predicting(store, run, document)
    elif view == "Structure":
        structure.structure(document, design.analysis_of(document))
