"""Trains runs that are ill in a known way, and healthy ones, and holds what the diagnosis says against that.

python -m benchmarks.check_diagnosis [planted | held-out | fresh | last] [--seed 2] [--only NAME …] [--home FOLDER]

Half of the runs have a planted illness, half have none; all are launched as the app launches them. The rules were made
with the forty of `planted` at seed 1. The forty of `held-out` have other data, shapes and optimizers: they were trained
at seed 2 when the rules stood, and the rules then adjusted once more; so were the thirty-two of `fresh` after that, at
seed 3. For the twenty of `last` nothing was adjusted any more. Every run that keeps weights is looked into. A planted
illness counts as named when it is the first finding. With `--home` the runs are kept there, and those that are there
are not trained again. The exit code is 1 when fewer than 17 of 20 are named, or anything is found in a healthy run.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from benchmarks.illnesses import Case, fresh, held_out, last, planted
from designer import runs, training
from designer.diagnosis import Finding, diagnose, facts_of
from designer.engine import Engine, EngineError
from designer.runs import Run, RunStore
from designer.settings import home as usual_home
from tests.support.processes import end_all

_SETS: Mapping[str, tuple[Case, ...]] = {
    "planted": planted.CASES,
    "held-out": held_out.CASES,
    "fresh": fresh.CASES,
    "last": last.CASES,
}
_NAMED_OF_TWENTY = 17
_PATIENCE_SECONDS = 600.0


def main() -> int:
    """Prints what was planted and what was named, run by run."""
    options = _options()
    cases = [case for case in _SETS[options.trainings] if not options.only or case.name in options.only]
    os.environ |= {"LAYERLOOM_RUNS": "1", "LAYERLOOM_WARM": "off", "TF_CPP_MIN_LOG_LEVEL": "3"}
    shared = usual_home() / "cache"
    with _folder(options.home) as folder, closing(Engine()) as engine:
        found = {case.name: _found(case, options.seed, folder, shared, engine) for case in cases}
    return _verdict(cases, found)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("trainings", nargs="?", choices=tuple(_SETS), default="planted")
    parser.add_argument("--seed", type=int, default=2)
    parser.add_argument("--only", nargs="*", default=[], metavar="NAME")
    parser.add_argument("--home", type=Path, help="a folder that keeps the runs")
    return parser.parse_args()


@contextmanager
def _folder(kept: Path | None) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as temporary:
        folder = kept or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        try:
            yield folder
        finally:
            for home in folder.iterdir():
                end_all(home)


def _found(case: Case, seed: int, folder: Path, shared: Path, engine: Engine) -> tuple[Finding, ...]:
    """What is found in a run of the case: trained now, unless it is there already."""
    home = _home(case, seed, folder, shared)
    os.environ["LAYERLOOM_HOME"] = str(home)
    store = runs.open_store(home)
    run = _trained(case, seed, store)
    try:
        engine.look(run.id)
    except EngineError as error:
        if not run.has_diverged:
            raise
        print(f"  {case.name} cannot be looked into: {error}", file=sys.stderr)
    findings = diagnose(facts_of(store, run))
    _tell(case, run, findings)
    return findings


def _home(case: Case, seed: int, folder: Path, shared: Path) -> Path:
    """A home for all cases with the data as they are, and one for each that spoils them."""
    home = folder / (f"seed-{seed}" if case.spoil is None else f"seed-{seed}-{case.name}")
    if home.exists():
        return home
    home.mkdir()
    if case.spoil is None:
        shared.mkdir(parents=True, exist_ok=True)
        (home / "cache").symlink_to(shared.resolve(), target_is_directory=True)
        return home
    if shared.exists():
        shutil.copytree(shared, home / "cache")
    os.environ["LAYERLOOM_HOME"] = str(home)
    case.spoil(seed)
    return home


def _trained(case: Case, seed: int, store: RunStore) -> Run:
    for run in runs.runs(store):
        if run.title == case.name and (run.state == "finished" or run.has_diverged):
            return run
    run = training.launch(case.seeded(seed), home=store.home)
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while not (run := runs.run(store, run.id)).is_at_rest:
        if time.monotonic() > deadline:
            raise TimeoutError(f"{case.name} is still {run.state}")
        time.sleep(0.1)
    if run.state != "finished" and not run.has_diverged:
        raise RuntimeError(f"{case.name} {run.state}: {run.message}")
    return run


def _tell(case: Case, run: Run, findings: Sequence[Finding]) -> None:
    told = ", ".join(finding.kind for finding in findings) or "nothing"
    sign = "ok " if _is_right(case, findings) else "NOT"
    print(
        f"{sign} {case.name}: planted {case.illness or 'nothing'}, named {told} · {run.seconds_trained or 0:.0f} s",
        flush=True,
    )
    for finding in findings:
        print(f"      {finding.seen}", flush=True)


def _is_right(case: Case, findings: Sequence[Finding]) -> bool:
    return not findings if case.illness is None else bool(findings) and findings[0].kind == case.illness


def _verdict(cases: Sequence[Case], found: dict[str, tuple[Finding, ...]]) -> int:
    ill = [case for case in cases if case.illness is not None]
    healthy = [case for case in cases if case.illness is None]
    named = sum(_is_right(case, found[case.name]) for case in ill)
    wrong = [case.name for case in healthy if found[case.name]]
    print(
        f"{named} of {len(ill)} planted illnesses named; something found in {len(wrong)} of {len(healthy)} healthy runs {wrong or ''}"
    )
    return 1 if wrong or named * 20 < _NAMED_OF_TWENTY * len(ill) else 0


if __name__ == "__main__":
    sys.exit(main())
