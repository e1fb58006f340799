"""The command that says what ails a run, and what to try."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing

from designer import runs
from designer.diagnosis import Facts, Finding, diagnose, facts_of, is_look_wanted
from designer.engine import Engine, EngineError
from designer.graph import Json, encode_edit
from designer.runs import Run, RunStore

from .designs import print_json


def diagnosis(options: argparse.Namespace) -> int:
    """Print what ails a run; 0 also where something does, since the question was answered."""
    store = runs.open_store()
    run = runs.run(store, options.run_id)
    found = diagnose(_facts(store, run))
    if options.json:
        print_json({"run": run.id, "findings": [_json(finding) for finding in found]})
        return 0
    for finding in found:
        print(f"{finding.kind}\n  {finding.seen}\n  {finding.meaning}")
        for attempt in finding.attempts:
            print(f"  - {attempt.words}")
    if not found:
        print("Nothing suspicious was found." if run.is_at_rest else "Nothing suspicious so far.")
    return 0


def _facts(store: RunStore, run: Run) -> Facts:
    """The facts, with a look inside the model where it has learned so little that one may tell why."""
    facts = facts_of(store, run)
    if not is_look_wanted(facts):
        return facts
    print("Looking inside the model …", file=sys.stderr)
    with closing(Engine()) as engine:
        try:
            engine.look(run.id)
        except EngineError as error:
            print(f"designer: {error}", file=sys.stderr)
            return facts
    return facts_of(store, runs.run(store, run.id))


def _json(finding: Finding) -> dict[str, Json]:
    attempts: list[Json] = [
        {"words": one.words, "edit": None if one.edit is None else encode_edit(one.edit)}
        for one in finding.attempts
    ]
    return {
        "kind": finding.kind,
        "seen": finding.seen,
        "meaning": finding.meaning,
        "attempts": attempts,
        "graph": finding.graph,
        "nodes": list(finding.nodes),
    }
