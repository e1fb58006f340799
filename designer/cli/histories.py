"""Commands about what is stored of runs: their list, their history as a table, and doing one again."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from designer import runs, training
from designer.graph import Json
from designer.runs import Listed, RunStore

from .controlling import run_json, tell
from .designs import print_json


def listing(options: argparse.Namespace) -> int:
    """List the runs, newest first: in short, as JSON, or their histories as CSV."""
    store = runs.open_store()
    found = [
        each
        for each in runs.listing(store, among="all" if options.all else "present")
        if set(options.tag) <= set(each.run.tags)
    ]
    if options.csv:
        return _write(runs.history_csv(store, [each.run.id for each in found], _detail(options)), None)
    if options.json:
        print_json([_json(store, each) for each in found])
        return 0
    for each in found:
        run = each.run
        loss = each.spans.get("val_loss") or each.spans.get("loss")
        best = f"best loss {loss.low:.4g}" if loss else ""
        words = "  ".join(filter(None, (run.name or run.title, " ".join(f"#{tag}" for tag in run.tags))))
        print(f"{run.id}  {run.state:<11}  epoch {run.epoch}/{run.epochs}  {best:<18}  {words}".rstrip())
    if not found:
        print("No such runs." if options.tag else "No runs yet. `designer train d.json` starts one.")
    return 0


def history(options: argparse.Namespace) -> int:
    """Print the histories of runs as CSV."""
    return _write(runs.history_csv(runs.open_store(), options.run_ids, _detail(options)), options.output)


def again(options: argparse.Namespace) -> int:
    """Start a whole run again, from what is stored."""
    found = training.again(options.run_id)
    for remark in found.remarks:
        print(f"designer: {remark}", file=sys.stderr)
    return tell(found.run, options)


def _detail(options: argparse.Namespace) -> runs.Detail:
    return "batches" if options.batches else "epochs"


def _write(lines: Iterable[str], output: Path | None) -> int:
    if output is None:
        sys.stdout.writelines(lines)
        return 0
    with output.open("w", encoding="utf-8", newline="") as file:
        file.writelines(lines)
    return 0


def _json(store: RunStore, listed: Listed) -> dict[str, Json]:
    run, facts = listed.run, runs.facts(store, listed.run.id)
    spans: dict[str, Json] = {
        key: {"last": span.last, "lowest": span.low, "highest": span.high}
        for key, span in listed.spans.items()
    }
    return {
        **run_json(run), "name": run.name, "note": run.note, "tags": _list(run.tags), "archived": run.is_archived,
        "repeats": run.repeats, "seed": facts.seed, "optimizer": facts.optimizer, "learning_rate": facts.rate,
        "batch_size": run.batch_size, "parameters": run.parameters or None, "layers": facts.layers,
        "seconds_trained": run.seconds_trained, "problem": facts.problem, "figures": spans,
    }  # fmt: skip


def _list(values: Sequence[str]) -> list[Json]:
    return list(values)
